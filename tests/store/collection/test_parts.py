"""Parts of members are kept, made again where they are worth nothing, and always what the shares say."""

import weakref
from dataclasses import replace

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts
from dutytracker.exchange import part_bytes as codec
from dutytracker.security.durable import NotSaved
from dutytracker.store.collection import parts
from dutytracker.store.collection.schema import parts as table
from tests.builders import WEEK, a_logbook
from tests.stewards import code_of, read_shares, share_file


@pytest.fixture
def logbook(tmp_path):
    logbook = a_logbook(tmp_path / "data")
    yield logbook
    logbook.close()


@pytest.fixture
def book(logbook, tmp_path):
    book = logbook.collections.begin("Spring")
    book.add(read_shares(tmp_path / "files", **{f"m{one}": share_file(one, weeks=range(4)) for one in range(1, 7)}))
    yield book
    book.close()


def kept(book):
    with book._database.reading() as connection:
        return {row.of_weeks for row in connection.execute(table.select())}


@pytest.fixture
def read_again(monkeypatch):
    """How often a share was read again."""
    counted = []
    weeks_in = parts.weeks_in
    monkeypatch.setattr(parts, "weeks_in", lambda payload: counted.append(payload) or weeks_in(payload))
    return counted


def test_parts_that_are_not_pooled_any_more_stay_until_they_are_let_go(book):
    book.review(Audience.INSIDE)
    book.members.remove(code_of(1))
    book.review(Audience.INSIDE)
    assert (len(book._parts._last), len(book._parts._gone)) == (5, 1)

    book.let_go()
    assert (len(book._parts._last), len(book._parts._gone)) == (5, 0)


def test_a_closed_collection_holds_nothing_of_its_members(book):
    book.review(Audience.INSIDE)
    view = weakref.ref(book._ledger.now.view)
    book.close()

    assert view() is None
    assert not [*book._parts._last, *book._parts._gone]


def test_whole_shares_are_pooled_without_reading_them_again_also_once_opened_anew(logbook, book, read_again):
    review = book.review(Audience.INSIDE)
    book.close()
    again = logbook.collections.open("Spring")
    assert again.review(Audience.INSIDE) == review
    assert read_again == []
    again.close()


def test_some_weeks_are_read_once_and_kept_until_others_take_their_place(book, read_again):
    whole = kept(book)
    first_two = UnitFacts(first=WEEK.start, last=WEEK.shifted(1).last)
    book.set_facts(first_two)
    review = book.review(Audience.INSIDE)
    assert (len(read_again), len(kept(book))) == (6, 12)
    assert review.weeks_received == 12

    book.set_facts(replace(first_two, unit="North"))
    assert book.review(Audience.INSIDE) == review
    assert len(read_again) == 6

    before = kept(book)
    book.set_facts(UnitFacts(first=WEEK.shifted(1).start, last=WEEK.shifted(1).last))
    assert book.review(Audience.INSIDE).weeks_received == 6
    assert kept(book) & before == whole
    book.set_facts(UnitFacts())
    book.review(Audience.INSIDE)
    assert len(read_again) == 12


def test_a_second_share_of_a_member_costs_that_member_alone(book, read_again, tmp_path):
    book.review(Audience.INSIDE)
    book.add(read_shares(tmp_path / "files", more=share_file(1, weeks=range(3, 6), seq=2000)))
    assert book.review(Audience.INSIDE).weeks_received == 26
    assert len(read_again) == 2


def test_parts_of_other_formulas_are_made_again(logbook, book, read_again, monkeypatch):
    review = book.review(Audience.INSIDE)
    monkeypatch.setattr(codec, "_WRITTEN_AS", (99, 99))
    for _ in range(2):
        again = logbook.collections.open("Spring")
        assert again.review(Audience.INSIDE) == review
        again.close()
        assert len(read_again) == 6


def test_where_the_disk_takes_nothing_the_review_is_the_same(book, read_again, monkeypatch):
    def refuse(*_):
        raise NotSaved("Nothing was saved.")

    book.set_facts(UnitFacts(first=WEEK.shifted(1).start))
    monkeypatch.setattr(parts, "keep_parts", refuse)
    assert book.review(Audience.INSIDE).weeks_received == 18
    assert len(kept(book)) == 6


def test_many_members_are_read_in_turns(book, read_again, monkeypatch):
    monkeypatch.setattr(parts, "AT_ONCE", 4)
    book.set_facts(UnitFacts(first=WEEK.shifted(1).start))
    assert book.review(Audience.INSIDE).weeks_received == 18
    assert len(read_again) == 6
