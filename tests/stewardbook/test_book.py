"""What a steward can do with a collection, on real encrypted files and shares that were really signed."""

from datetime import date

import pytest

from dutytracker.domain.collecting import Aside, Rejected, Whose
from dutytracker.domain.errors import DutyError, Problem, Problems
from dutytracker.domain.pooling import Audience
from dutytracker.domain.sharing import LogState, Since
from dutytracker.domain.steward import UnitFacts
from dutytracker.security.chain import next_head
from tests.builders import WEEK
from tests.stewardbook.some_shares import codes, unit
from tests.stewards import code_of, public_key, share_file


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
    book.members.remove(code_of(6))
    book.members.set_name(code_of(1), "Ada")
    before = (book.collection(), book.facts, book.members.standing(), book.review(Audience.INSIDE))
    book.close()

    again = kept.open("Spring")
    assert (again.collection(), again.facts, again.members.standing(), again.review(Audience.INSIDE)) == before
    assert before[3].figures is not None
    again.close()


def test_closing_leaves_one_file_and_closing_again_does_nothing(book, logbook, read):
    book.add(read(**unit(6)))
    (file,) = logbook.profile.collections.glob("*.db")
    assert file.with_name(f"{file.name}-wal").stat().st_size > 0
    book.close()
    book.close()

    assert [found.name for found in file.parent.iterdir()] == [file.name]


def test_a_collection_closes_also_while_another_program_reads_it(book, kept, read):
    book.add(read(one=share_file(1)))
    other = kept.open("Spring")
    with other._database.reading() as connection:
        connection.exec_driver_sql("SELECT count(*) FROM shares").scalar_one()
        book.close()
    assert codes(other) == [code_of(1)]
    other.close()


def test_what_is_said_in_any_letters_is_taken_back_and_said_again(book, read):
    book.add(read(one=share_file(1)))
    name = 'Zoë “Z” O\'Neil \\ "Ω" 🦜'
    book.members.set_name(code_of(1), name)

    assert book.undo() == "Private name"
    assert book.redo() == "Private name"
    assert [one.name for one in book.members.standing()] == [name]


def test_every_change_can_be_undone_and_redone_also_after_it_was_opened_again(book, kept, read):
    book.add(read(one=share_file(1)))
    book.members.set_name(code_of(1), "Ada")
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
    assert [(row.who, row.name) for row in again.members.standing()] == [(code_of(1), "Ada")]
    again.undo()
    again.members.set_name(code_of(1), "Grace")
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
    book.members.remove(code_of(1))
    book.members.bring_back(code_of(1))
    book.members.bring_back(code_of(1))

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
    without = book.review(Audience.INSIDE, with_roster=False)
    assert (without.members, without.roster) == (4, None)


def test_facts_that_come_with_files_are_one_change_with_them(book, read):
    book.add(read(one=share_file(1)), facts=UnitFacts(unit=" North ", roster=3))
    assert book.facts == UnitFacts(unit="North", roster=3)
    book.undo()
    assert (codes(book), book.facts) == ([], UnitFacts())


def test_what_another_program_does_is_seen(book, kept, read):
    assert book.members.standing() == ()
    other = kept.open("Spring")
    other.members.set_name(code_of(1), "Ada")
    other.add(read(one=share_file(1)))

    assert (book.undo_label, book.members.standing()[0].name, codes(book)) == ("Files added", "Ada", [code_of(1)])
    book.members.set_name(code_of(1), "Grace")
    book.undo()
    book.undo()
    assert (codes(other), other.members.standing()[0].name) == ([], "Ada")
    other.close()


@pytest.fixture
def meanwhile(logbook, kept, monkeypatch):
    """Lets another program give a name between looking and writing, once."""

    def arrange(who):
        clock = logbook._ledger._clock

        def name_elsewhere():
            monkeypatch.undo()
            other = kept.open("Spring")
            other.members.set_name(who, "Ada")
            other.close()
            return clock()

        monkeypatch.setattr(logbook._ledger, "_clock", name_elsewhere)

    return arrange


def test_a_change_that_another_program_made_meanwhile_is_not_overwritten(book, meanwhile):
    meanwhile(code_of(1))
    with pytest.raises(DutyError, match="was changed elsewhere"):
        book.members.set_name(code_of(1), "Grace")
    assert [row.name for row in book.members.standing()] == ["Ada"]


def test_changes_of_two_programs_that_do_not_touch_each_other_both_hold(book, meanwhile):
    book.members.set_name(code_of(3), "Lise")
    meanwhile(code_of(1))
    book.members.set_name(code_of(2), "Grace")
    assert [row.name for row in book.members.standing()] == ["Ada", "Grace", "Lise"]
