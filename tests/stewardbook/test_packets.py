"""Packets of one collection beside each other, on real encrypted files and shares that were really signed."""

from contextlib import closing
from datetime import UTC, date, datetime

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts
from tests.builders import WEEK, SetClock, a_logbook
from tests.stewardbook.some_shares import a_tally, unit
from tests.stewards import code_of, share_file


def test_a_review_tells_of_the_days_asked_for_or_of_those_that_enough_members_have(book, read):
    assert book.packets.days_told(Audience.INSIDE) == (None, None)
    book.add(read(**unit(5), alone=share_file(6, weeks=range(1, 2))))
    assert book.packets.days_told(Audience.INSIDE) == (WEEK.start, WEEK.shifted(1).last)
    assert book.packets.days_told(Audience.OUTSIDE) == (None, None)
    book.set_facts(UnitFacts(last=WEEK.last))
    assert book.packets.days_told(Audience.INSIDE) == (WEEK.start, WEEK.last)


def test_a_packet_that_differs_by_few_members_is_warned_about_inside_and_refused_outside(book, read):
    book.add(read(**unit(12)))
    for audience in Audience:
        assert book.packets.differences(audience) == ()
        assert book.packets.keep(audience, book.review(audience)) is not None
        assert book.packets.differences(audience) == ()

    book.add(read(more=share_file(13)))

    assert [(one.members, one.audience) for one in book.packets.differences(Audience.INSIDE)] == [
        (1, Audience.INSIDE),
        (1, Audience.OUTSIDE),
    ]
    with pytest.raises(DutyError, match="so few members"):
        book.packets.keep(Audience.OUTSIDE, book.review(Audience.OUTSIDE))
    assert len(book.packets.earlier()) == 2
    number = book.packets.keep(Audience.INSIDE, book.review(Audience.INSIDE))
    assert len(book.packets.earlier()) == 3
    book.packets.forget(number)
    assert len(book.packets.earlier()) == 2


def test_a_packet_that_leaves_few_alone_beside_two_earlier_ones_is_refused_outside(book, read):
    book.add(read(**unit(23)))
    codes = [code_of(number) for number in range(1, 24)]
    for left_out in (codes[12:], codes[1:12]):  # the first with eleven of the others, then with the other eleven
        for code in left_out:
            book.members.remove(code)
        book.packets.keep(Audience.OUTSIDE, book.review(Audience.OUTSIDE))
        for code in left_out:
            book.members.bring_back(code)
    book.members.remove(codes[0])

    (problem,) = book.packets.differences(Audience.OUTSIDE)

    assert (problem.members, problem.together) == (1, True)
    with pytest.raises(DutyError, match="so few members"):
        book.packets.keep(Audience.OUTSIDE, book.review(Audience.OUTSIDE))


def test_a_packet_without_a_figure_tells_nothing_and_is_not_kept(book, read):
    book.add(read(**unit(4)))
    assert book.packets.keep(Audience.INSIDE, book.review(Audience.INSIDE)) is None
    book.add(read(**unit(6)))
    assert book.packets.differences(Audience.INSIDE) == ()


def test_another_total_of_a_known_week_is_a_change(book, read):
    book.add(read(**unit(12)))
    book.packets.keep(Audience.INSIDE, book.review(Audience.INSIDE))

    book.add(read(same=share_file(1, seq=1500, day=8)))
    assert book.packets.differences(Audience.INSIDE) == ()
    book.add(read(other=share_file(1, seq=2000, day=9, minutes=(("closed", 2300),))))
    assert [one.members for one in book.packets.differences(Audience.INSIDE)] == [1]


def test_steps_that_may_each_be_given_out_do_not_hide_a_small_one(book, read):
    """From the first to the second packet, and from the second to the third, many change; from the first to the third
    one does."""
    book.add(read(**unit(24)))
    book.set_facts(UnitFacts(unit="all"))
    for number in range(13, 25):
        book.members.remove(code_of(number))
    book.packets.keep(Audience.OUTSIDE, book.review(Audience.OUTSIDE))
    for number in range(13, 25):
        book.members.bring_back(code_of(number))
    assert book.packets.differences(Audience.OUTSIDE) == ()
    book.packets.keep(Audience.OUTSIDE, book.review(Audience.OUTSIDE))

    for number in range(14, 25):
        book.members.remove(code_of(number))

    (difference,) = book.packets.differences(Audience.OUTSIDE)
    assert (difference.members, difference.made_at) == (1, book.packets.earlier()[0].made_at)


def test_members_on_paper_cannot_be_subtracted_either(book):
    for number in range(1, 6):
        book.paper.set_tally(a_tally(number))
    book.packets.keep(Audience.INSIDE, book.review(Audience.INSIDE))
    book.paper.set_tally(a_tally(6))
    assert [one.members for one in book.packets.differences(Audience.INSIDE)] == [1]


def test_an_earlier_packet_is_of_the_stewards_day_also_in_the_evening(tmp_path, read):
    evening = datetime(2026, 3, 5, 3, 30, tzinfo=UTC)
    with (
        closing(a_logbook(tmp_path / "evening", at=SetClock(evening))) as logbook,
        closing(logbook.collections.begin("Spring")) as book,
    ):
        book.add(read(**unit(5)))
        book.packets.keep(Audience.INSIDE, book.review(Audience.INSIDE))
        book.add(read(six=share_file(6)))
        (difference,) = book.packets.differences(Audience.INSIDE)
        assert difference.made_at == evening
        assert difference.made_at.date() == date(2026, 3, 4)
