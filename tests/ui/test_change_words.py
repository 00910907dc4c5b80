"""What the bar says about a change."""

import pytest

from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.domain.logging import dropping, finishing, telling_manager
from dutytracker.domain.records import ClosedDay, ClosedWeek, LogSettings
from dutytracker.ui.change_words import change_words
from tests.builders import (
    a_receipt,
    a_shared_summary,
    a_term,
    an_absence,
    an_adoption,
    an_entry,
    an_erosion,
    an_id,
    an_undone_item,
    evening_of,
)
from tests.ui.sample import TODAY, WEEK, ZONE, ZONE_NAME, a_usual_term

ENTRY = an_entry(1, date=TODAY)
ITEM = an_undone_item(2, arose=TODAY)
EROSION = an_erosion(3, date=WEEK.start)
LOST = "1 h 00 of protected time, appointment booked over it, Sunday, November 15"
CLOSED = ClosedDay(date=TODAY, recorded_at=evening_of(TODAY))


def said(change: Change) -> str:
    return change_words(change, LogSettings(time_zone=ZONE_NAME), ZONE, TODAY)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (adding("", ENTRY), "Logged: Charting, 30 min"),
        (deleting("", ENTRY), "Deleted: Charting, 30 min"),
        (editing("", ENTRY, an_entry(1, date=TODAY, minutes=45)), "Changed: Charting, 45 min"),
        (adding("", ITEM), "Left undone: Charting, about 1 h 00"),
        (deleting("", ITEM), "Deleted: Charting, about 1 h 00"),
        (dropping(ITEM, day=TODAY), "Dropped: Charting, about 1 h 00"),
        (telling_manager(ITEM, day=TODAY), "A manager was told: Charting, about 1 h 00"),
        (telling_manager(EROSION, day=TODAY), f"A manager was told: {LOST}"),
        (telling_manager(EROSION, an_erosion(202), day=TODAY), "A manager was told: 2 losses"),
        (adding("", EROSION), f"Lost: {LOST}"),
        (adding("", an_absence(date=TODAY)), "Absent: PTO, the whole day, today"),
        (adding("", CLOSED), "Today is closed"),
        (deleting("", CLOSED), "Today is open again"),
        (adding("", ClosedWeek(week=WEEK.start, undone_answered=True)), "Undone list confirmed"),
        (adding("Begin a contract", a_usual_term()), "Begin a contract"),
        (adding("Share weeks", a_shared_summary()), "Shared: March 1 – 28, 2026"),
        (deleting("Share weeks", a_shared_summary()), "Not shared: March 1 – 28, 2026"),
        (adding("Adopt a unit file", a_term(), an_adoption()), "Unit file of North Coast adopted"),
        (
            editing("Adopt a unit file", an_adoption(), an_adoption(unit="South Bay")),
            "Unit file of South Bay adopted",
        ),
        (deleting("Leave the unit", an_adoption()), "Left the unit North Coast"),
        (adding("Take a receipt", a_receipt()), "Receipt of March 30, 2026 taken"),
        (deleting("Take a receipt", a_receipt()), "Receipt of March 30, 2026 taken out"),
        (Change("Nothing", ()), "Nothing"),
    ],
)
def test_a_change_is_told_in_the_member_s_words(change, words):
    assert said(change) == words


def test_finishing_an_item_tells_how_long_it_took(logbook):
    change = finishing(
        ITEM, 40, logbook.entering.situation(), day=TODAY, new_id=lambda: an_id(9), recorded_at=evening_of(TODAY)
    )
    assert said(change) == "Done in 40 min: Charting, about 1 h 00"
