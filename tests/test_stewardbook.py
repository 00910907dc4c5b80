"""What a steward can do with a collection, on real encrypted files and shares that were really signed."""

from datetime import date
from uuid import UUID

import pytest

from dutytracker.domain.collecting import Aside, Rejected, Whose
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.sharing import LogState, Since
from dutytracker.domain.steward import UnitFacts
from dutytracker.exchange.receipt_file import read_receipt
from dutytracker.security.chain import next_head
from tests.builders import WEEK, a_logbook
from tests.stewards import code_of, public_key, read_shares, share_file


@pytest.fixture
def logbook(tmp_path):
    logbook = a_logbook(tmp_path / "data")
    yield logbook
    logbook.close()


@pytest.fixture
def kept(logbook):
    return logbook.collections


@pytest.fixture
def book(kept):
    book = kept.begin("Spring")
    yield book
    book.close()


@pytest.fixture
def read(tmp_path):
    return lambda **files: read_shares(tmp_path / "files", **files)


def unit(number, **fields):
    """Files of so many members."""
    return {f"member{one:03}": share_file(one, **fields) for one in range(1, number + 1)}


def codes(book):
    return [member.code for member in book.collection().members]


def test_new_files_add_to_what_is_there(book, read):
    assert book.add(read(one=share_file(1), two=share_file(2))).new == 2
    added = book.add(read(three=share_file(3)))

    assert (added.new, added.had_already, added.rejected) == (1, (), ())
    assert codes(book) == [code_of(1), code_of(2), code_of(3)]


def test_the_same_file_again_is_had_already_whatever_its_name(book, read):
    book.add(read(one=share_file(1)))

    added = book.add(read(again=share_file(1), new=share_file(2), new_copy=share_file(2)))

    assert added.had_already == ("again.dutyshare", "new_copy.dutyshare")
    assert added.new == 1
    assert codes(book) == [code_of(1), code_of(2)]


def test_files_that_were_refused_are_said_in_order_and_not_kept(book, kept, read):
    refused = [Rejected(file="b", why="No."), Rejected(file="a", why="No.")]
    assert book.add(read(one=share_file(1)), refused).rejected == (refused[1], refused[0])
    assert book.add([]).rejected == ()


def test_a_later_share_replaces_the_weeks_it_tells(book, read):
    book.add(read(later=share_file(1, weeks=range(1, 3), seq=2000, clinic="South")))
    book.add(read(earlier=share_file(1, weeks=range(2))))

    (member,) = book.collection().members
    assert member.clinic == "South"
    assert [(supply.head.log.seq, len(supply.weeks)) for supply in member.supplies] == [(1000, 1), (2000, 2)]


def test_a_collection_is_as_it_was_when_it_is_opened_again(book, kept, read):
    book.add(read(**unit(6)))
    book.set_facts(UnitFacts(unit="North side", roster=12, first=WEEK.start, last=WEEK.last))
    book.remove(code_of(6))
    book.set_name(code_of(1), "Ada")
    before = (book.collection(), book.facts, book.standing(), book.review(Audience.INSIDE))
    book.close()

    again = kept.open("Spring")
    assert (again.collection(), again.facts, again.standing(), again.review(Audience.INSIDE)) == before
    assert before[3].figures is not None
    again.close()


def test_every_change_can_be_undone_and_redone_also_after_it_was_opened_again(book, kept, read):
    book.add(read(one=share_file(1)))
    book.set_name(code_of(1), "Ada")
    book.close()
    again = kept.open("Spring")

    assert (again.undo_label, again.redo_label) == ("Private name", None)
    assert again.undo() == "Private name"
    assert again.undo() == "Files added"
    assert again.undo() is None
    assert (codes(again), again.undo_label, again.redo_label) == ([], None, "Files added")
    assert again.redo() == "Files added"
    assert again.redo() == "Private name"
    assert again.redo() is None
    assert [(row.who, row.name) for row in again.standing()] == [(code_of(1), "Ada")]
    again.undo()
    again.set_name(code_of(1), "Grace")
    assert again.redo_label is None
    again.close()


def test_a_share_whose_adding_was_undone_is_new_when_it_comes_again(book, read):
    book.add(read(one=share_file(1)))
    book.undo()

    assert book.add(read(one=share_file(1))).new == 1
    assert codes(book) == [code_of(1)]


def test_what_changes_nothing_is_nothing_to_undo(book, read):
    book.set_facts(UnitFacts())
    book.add([])
    book.remove(code_of(1))
    book.bring_back(code_of(1))
    book.bring_back(code_of(1))

    assert book.undo() == "Member brought back"
    assert book.undo() == "Member removed"
    assert book.undo() is None


def test_another_key_is_set_aside_until_the_steward_says_whose_it_is(book, read):
    book.add(read(first=share_file(1), other=share_file(1, key=2, day=5, weeks=range(2, 4))))
    (aside,) = book.set_aside()
    assert (aside.why, aside.received.file) == (Aside.OTHER_KEY, "other.dutyshare")

    book.decide(public_key(2), Whose.ONE_PERSON)
    (member,) = book.collection().members
    assert len(member.weeks) == 4

    book.decide(public_key(2), Whose.ANOTHER_PERSON)
    assert [len(member.weeks) for member in book.collection().members] == [2, 2]
    assert book.set_aside() == ()

    book.decide(public_key(2), None)
    assert book.set_aside() == (aside,)


def test_two_persons_under_one_code_are_named_and_removed_apart(book, read):
    book.add(read(first=share_file(1), other=share_file(1, key=2, day=5)))
    book.decide(public_key(2), Whose.ANOTHER_PERSON)
    mine, theirs = (row.who for row in book.standing())
    assert (mine, theirs) == (code_of(1), f"{code_of(1)}/{public_key(2).hex()[:8]}")

    book.set_name(theirs, "Grace")
    book.remove(theirs)

    assert [(row.name, row.is_removed) for row in book.standing()] == [("", False), ("Grace", True)]
    assert [member.keys for member in book.collection().members] == [(public_key(1),)]
    book.decide(public_key(2), None)
    assert [row.who for row in book.standing()] == [code_of(1)]


def test_of_two_histories_the_steward_keeps_one(book, read):
    book.add(read(a=share_file(1, head="a"), b=share_file(1, head="b", day=2), two=share_file(2)))
    first, second = book.set_aside()
    assert {first.why, second.why} == {Aside.FORK}
    assert codes(book) == [code_of(2)]

    book.keep_history(second.received.head.digest)

    assert book.set_aside() == ()
    assert codes(book) == [code_of(1), code_of(2)]
    assert [one.file for one in book.left_out()] == ["a.dutyshare"]
    assert book.add(read(a=share_file(1, head="a"))).had_already == ("a.dutyshare",)

    book.keep_history(first.received.head.digest)
    assert [one.file for one in book.left_out()] == ["b.dutyshare"]
    book.undo()
    book.undo()
    assert len(book.set_aside()) == 2


def test_a_share_that_does_not_continue_the_record_counts_once_the_steward_keeps_its_history(book, read):
    """It goes on from another head at the place that the first share told."""
    since = Since(seq=1000, head="b" * 64, digests=("c" * 64,))
    log = LogState(
        seq=1001,
        head=next_head(bytes.fromhex(since.head), bytes.fromhex("c" * 64)).hex(),
        first_week=WEEK,
        weeks_logged=2,
    )
    book.add(read(first=share_file(1), broken=share_file(1, weeks=range(1, 3), day=5, since=since, log=log)))
    (aside,) = book.set_aside()
    assert (aside.why, aside.received.file) == (Aside.BROKEN, "broken.dutyshare")

    book.keep_history(aside.received.head.digest)

    assert book.set_aside() == ()
    assert [one.file for one in book.left_out()] == ["first.dutyshare"]
    assert [len(member.weeks) for member in book.collection().members] == [2]


def test_a_share_can_be_left_out_and_taken_in_again(book, read):
    book.add(read(one=share_file(1), two=share_file(2)))
    digest = book.collection().members[0].supplies[0].head.digest

    book.leave_out(digest)
    assert codes(book) == [code_of(2)]
    book.take_in_again(digest)
    assert codes(book) == [code_of(1), code_of(2)]


def test_a_leaver_neither_counts_nor_is_missing_and_comes_back(book, read):
    book.set_facts(UnitFacts(first=WEEK.start, last=WEEK.last))
    book.add(read(**unit(6)))
    assert book.review(Audience.INSIDE).members == 6

    book.remove(code_of(6))
    assert book.review(Audience.INSIDE).members == 5
    assert [row.who for row in book.standing() if row.is_removed] == [code_of(6)]
    book.undo()
    assert book.review(Audience.INSIDE).members == 6
    book.redo()
    book.bring_back(code_of(6))
    assert book.review(Audience.INSIDE).members == 6


def test_impossible_facts_are_refused_field_by_field(book, read):
    with pytest.raises(Problems) as refused:
        book.set_facts(UnitFacts(unit="x" * 121, roster=0, first=date(2026, 3, 2), last=date(2026, 3, 1)))
    assert [problem.field for problem in refused.value.problems] == ["unit", "roster", "last"]
    assert book.facts == UnitFacts()


def test_a_roster_smaller_than_the_members_is_refused_and_nothing_is_added_with_it(book, read):
    book.add(read(**unit(3)))
    with pytest.raises(Problems, match="cannot be smaller than 3"):
        book.set_facts(UnitFacts(roster=2))
    with pytest.raises(Problems, match="cannot be smaller than 4"):
        book.add(read(four=share_file(4)), facts=UnitFacts(roster=3))
    assert len(codes(book)) == 3

    book.set_facts(UnitFacts(roster=3))
    book.add(read(four=share_file(4)))
    with pytest.raises(Problem, match="cannot be smaller than 4"):
        book.review(Audience.INSIDE)


def test_facts_that_come_with_files_are_one_change_with_them(book, read):
    book.add(read(one=share_file(1)), facts=UnitFacts(unit=" North ", roster=3))
    assert book.facts == UnitFacts(unit="North", roster=3)
    book.undo()
    assert (codes(book), book.facts) == ([], UnitFacts())


def test_a_clinic_is_spelled_in_one_way(book, read):
    book.add(
        read(
            one=share_file(1, clinic="Northside Clinic"),
            two=share_file(2, clinic="Northside Clinic"),
            three=share_file(3, clinic="northside-clinic"),
            four=share_file(4, clinic=""),
        )
    )
    (suggestion,) = book.clinic_suggestions()
    assert (suggestion.clinic, suggestion.others) == ("Northside Clinic", ("northside-clinic",))

    book.set_clinic("northside-clinic", "Northside Clinic")
    assert book.clinic_suggestions() == ()
    assert [member.clinic for member in book.collection().members] == [*["Northside Clinic"] * 3, ""]
    assert book.clinics() == {"Northside Clinic": "Northside Clinic", "northside-clinic": "Northside Clinic"}

    book.set_clinic("Northside Clinic", "northside-clinic")
    assert set(book.clinics().values()) == {"northside-clinic"}
    book.set_clinic("Northside Clinic", "")
    assert book.clinics() == {"Northside Clinic": "Northside Clinic", "northside-clinic": "northside-clinic"}
    with pytest.raises(Problem, match="The clinic must not be longer"):
        book.set_clinic("Northside Clinic", "x" * 121)


@pytest.mark.parametrize(("who", "name", "field"), [("me", "Ada", "code"), (code_of(1), "A\u202eda", "name")])
def test_a_private_name_needs_a_code_and_can_be_read(book, who, name, field):
    with pytest.raises(Problem) as refused:
        book.set_name(who, name)
    assert refused.value.field == field


def test_a_code_with_a_name_is_expected_to_hand_in(book):
    book.set_name(f" {code_of(9)} ", " Ada ")
    (row,) = book.standing()
    assert (row.who, row.name, row.made_at) == (code_of(9), "Ada", None)
    book.set_name(code_of(9), "")
    assert book.standing() == ()


def a_tally(number=1, **fields):
    values = {
        "id": UUID(int=number),
        "who": f"Paper {number}",
        "clinic": "",
        "week": WEEK,
        "scheduled": 2400,
        "contracted": 420,
        "logged": 600,
        "undone": 60,
    }
    return PaperTally(**(values | fields))


def test_weeks_on_paper_are_pooled_apart(book, read):
    book.add(read(**unit(5)))
    alone = book.review(Audience.INSIDE)
    for number in range(1, 6):
        book.set_tally(a_tally(number))

    assert book.review(Audience.INSIDE) == alone
    paper = book.paper(Audience.INSIDE)
    assert (paper.members, paper.weeks, float(paper.figures.logged)) == (5, 5, 10.0)
    assert book.paper(Audience.OUTSIDE).figures is None
    book.set_facts(UnitFacts(first=WEEK.end))
    assert book.paper(Audience.INSIDE) is None


def test_a_week_on_paper_is_typed_once_changed_and_deleted(book):
    book.set_tally(a_tally(1, who=" Ada "))
    assert book.tallies() == (a_tally(1, who="Ada"),)
    with pytest.raises(Problems, match="typed in already"):
        book.set_tally(a_tally(2, who="Ada"))
    book.set_tally(a_tally(1, who="Ada", logged=0, contracted=None))
    assert book.tallies()[0].logged == 0
    book.delete_tally(UUID(int=1))
    assert book.tallies() == ()
    book.undo()
    assert len(book.tallies()) == 1


def test_a_review_tells_of_the_days_asked_for_or_of_those_that_enough_members_have(book, read):
    assert book.days_told(Audience.INSIDE) == (None, None)
    book.add(read(**unit(5), alone=share_file(6, weeks=range(1, 2))))
    assert book.days_told(Audience.INSIDE) == (WEEK.start, WEEK.shifted(1).last)
    assert book.days_told(Audience.OUTSIDE) == (None, None)
    book.set_facts(UnitFacts(last=WEEK.last))
    assert book.days_told(Audience.INSIDE) == (WEEK.start, WEEK.last)


def test_a_receipt_is_signed_for_the_newest_share_of_a_member(book, logbook, read):
    book.add(read(late=share_file(1, seq=2000, head="b", day=9), early=share_file(1)))

    receipt = read_receipt(book.receipt(code_of(1)))

    assert (receipt.member, receipt.key, receipt.seq, receipt.head) == (code_of(1), public_key(1), 2000, "b" * 64)
    assert receipt.steward_key == logbook.steward_key().public
    assert receipt.made_at == logbook.now()
    with pytest.raises(DutyError, match="There is no share of"):
        book.receipt(code_of(2))


def test_a_packet_that_differs_by_few_members_is_warned_about_inside_and_refused_outside(book, read):
    book.add(read(**unit(12)))
    for audience in Audience:
        assert book.packet_problem(audience) == ()
        assert book.packet_made(audience, book.review(audience)) is not None
        assert book.packet_problem(audience) == ()

    book.add(read(more=share_file(13)))

    assert [(one.members, one.audience) for one in book.packet_problem(Audience.INSIDE)] == [
        (1, Audience.INSIDE),
        (1, Audience.OUTSIDE),
    ]
    with pytest.raises(DutyError, match="so few members"):
        book.packet_made(Audience.OUTSIDE, book.review(Audience.OUTSIDE))
    assert len(book.earlier_packets()) == 2
    number = book.packet_made(Audience.INSIDE, book.review(Audience.INSIDE))
    assert len(book.earlier_packets()) == 3
    book.forget_packet(number)
    assert len(book.earlier_packets()) == 2


def test_a_packet_that_leaves_few_alone_beside_two_earlier_ones_is_refused_outside(book, read):
    book.add(read(**unit(23)))
    codes = [code_of(number) for number in range(1, 24)]
    for left_out in (codes[12:], codes[1:12]):  # the first with eleven of the others, then with the other eleven
        for code in left_out:
            book.remove(code)
        book.packet_made(Audience.OUTSIDE, book.review(Audience.OUTSIDE))
        for code in left_out:
            book.bring_back(code)
    book.remove(codes[0])

    (problem,) = book.packet_problem(Audience.OUTSIDE)

    assert (problem.members, problem.together) == (1, True)
    with pytest.raises(DutyError, match="so few members"):
        book.packet_made(Audience.OUTSIDE, book.review(Audience.OUTSIDE))


def test_a_packet_without_a_figure_tells_nothing_and_is_not_kept(book, read):
    book.add(read(**unit(4)))
    assert book.packet_made(Audience.INSIDE, book.review(Audience.INSIDE)) is None
    book.add(read(**unit(6)))
    assert book.packet_problem(Audience.INSIDE) == ()


def test_another_total_of_a_known_week_is_a_change(book, read):
    book.add(read(**unit(12)))
    book.packet_made(Audience.INSIDE, book.review(Audience.INSIDE))

    book.add(read(same=share_file(1, seq=1500, day=8)))
    assert book.packet_problem(Audience.INSIDE) == ()
    book.add(read(other=share_file(1, seq=2000, day=9, minutes=(("closed", 2300),))))
    assert [one.members for one in book.packet_problem(Audience.INSIDE)] == [1]


def test_steps_that_may_each_be_given_out_do_not_hide_a_small_one(book, read):
    """From the first to the second packet, and from the second to the third, many change; from the first to the third
    one does."""
    book.add(read(**unit(24)))
    book.set_facts(UnitFacts(unit="all"))
    for number in range(13, 25):
        book.remove(code_of(number))
    book.packet_made(Audience.OUTSIDE, book.review(Audience.OUTSIDE))
    for number in range(13, 25):
        book.bring_back(code_of(number))
    assert book.packet_problem(Audience.OUTSIDE) == ()
    book.packet_made(Audience.OUTSIDE, book.review(Audience.OUTSIDE))

    for number in range(14, 25):
        book.remove(code_of(number))

    (difference,) = book.packet_problem(Audience.OUTSIDE)
    assert (difference.members, difference.made_at) == (1, book.earlier_packets()[0].made_at)


def test_members_on_paper_cannot_be_subtracted_either(book):
    for number in range(1, 6):
        book.set_tally(a_tally(number))
    book.packet_made(Audience.INSIDE, book.review(Audience.INSIDE))
    book.set_tally(a_tally(6))
    assert [one.members for one in book.packet_problem(Audience.INSIDE)] == [1]


def test_what_another_program_does_is_seen(book, kept, read):
    assert book.standing() == ()
    other = kept.open("Spring")
    other.set_name(code_of(1), "Ada")
    other.add(read(one=share_file(1)))

    assert (book.undo_label, book.standing()[0].name, codes(book)) == ("Files added", "Ada", [code_of(1)])
    book.set_name(code_of(1), "Grace")
    book.undo()
    book.undo()
    assert (codes(other), other.standing()[0].name) == ([], "Ada")
    other.close()


@pytest.fixture
def meanwhile(logbook, kept, monkeypatch):
    """Lets another program give a name between looking and writing, once."""

    def arrange(who):
        clock = logbook._clock

        def name_elsewhere():
            monkeypatch.undo()
            other = kept.open("Spring")
            other.set_name(who, "Ada")
            other.close()
            return clock()

        monkeypatch.setattr(logbook, "_clock", name_elsewhere)

    return arrange


def test_a_change_that_another_program_made_meanwhile_is_not_overwritten(book, meanwhile):
    meanwhile(code_of(1))
    with pytest.raises(DutyError, match="was changed elsewhere"):
        book.set_name(code_of(1), "Grace")
    assert [row.name for row in book.standing()] == ["Ada"]


def test_changes_of_two_programs_that_do_not_touch_each_other_both_hold(book, meanwhile):
    book.set_name(code_of(3), "Lise")
    meanwhile(code_of(1))
    book.set_name(code_of(2), "Grace")
    assert [row.name for row in book.standing()] == ["Ada", "Grace", "Lise"]
