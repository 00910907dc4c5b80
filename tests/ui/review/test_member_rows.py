"""The rows of members: who owes weeks comes first, and words are made of the rows that are looked at."""

from dataclasses import replace
from datetime import UTC, date, datetime

from dutytracker.domain.calendar import Week
from dutytracker.domain.steward import MemberStanding
from dutytracker.ui.review import member_rows
from dutytracker.ui.review.member_rows import CODE, GIVEN, MemberRows, in_order
from dutytracker.ui.widgets.headed_table import HeadedModel

HANDED_IN = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
FIRST, SECOND = Week(date(2026, 3, 1)), Week(date(2026, 3, 8))


def a_standing(who, *, missing=(), made_at=HANDED_IN, is_removed=False):
    return MemberStanding(
        who=who,
        code=who,
        name="",
        clinic="North",
        keys=(),
        weeks_given=(FIRST,),
        weeks_missing=missing,
        made_at=made_at,
        continues=None,
        is_removed=is_removed,
    )


def test_who_handed_in_nothing_comes_first_then_who_misses_most_and_who_was_removed_last():
    members = [
        a_standing("A", is_removed=True),
        a_standing("B"),
        a_standing("C", missing=(FIRST,)),
        a_standing("D", missing=(FIRST, SECOND)),
        a_standing("E", made_at=None),
        a_standing("F"),
    ]

    assert [one.who for one in in_order(members)] == ["E", "D", "C", "B", "F", "A"]


def test_of_thousands_of_members_words_are_made_of_those_that_are_looked_at(monkeypatch, qtmodeltester):
    made = []
    words = member_rows.member_cells
    monkeypatch.setattr(
        member_rows, "member_cells", lambda member, **more: made.append(member.who) or words(member, **more)
    )
    model = HeadedModel(["Code", "Name", "Clinic", "Given", "Missing", "Handed in", "Record"])
    model.show_rows(MemberRows([a_standing(str(number)) for number in range(3000)], is_asked=True))

    assert model.rowCount() == 3000
    assert not made
    assert model.index(2999, CODE).data() == "2999"
    assert model.index(2999, GIVEN).data() == "1 of 1"
    assert set(made) == {"2999"}
    qtmodeltester.check(model)


def test_rows_are_the_same_where_the_very_same_members_are_shown_in_the_same_words(qtbot):
    members = (a_standing("A"), a_standing("B"))
    model = HeadedModel(["Code"])
    model.show_rows(MemberRows(members, is_asked=True))

    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(MemberRows(members, is_asked=True))
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(MemberRows(members, is_asked=False))
    with qtbot.waitSignal(model.modelReset):
        model.show_rows(MemberRows((members[0], replace(members[1], name="Ada")), is_asked=False))


def test_some_of_the_rows_are_rows_as_well():
    rows = MemberRows([a_standing("A"), a_standing("B"), a_standing("C")], is_asked=False)

    assert [row.cells[CODE] for row in rows[1:]] == ["B", "C"]
    assert [row.cells[CODE] for row in rows] == ["A", "B", "C"]
