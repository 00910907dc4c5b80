"""An entry as the line that would log it."""

from datetime import datetime

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.ui.entering.line_reader import LineReader
from dutytracker.ui.entering.line_words import filled_line
from tests.builders import an_entry
from tests.ui.sample import TODAY, ZONE


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"minutes": 300, "older": True},
        {"start": datetime(2026, 11, 19, 9, 5, tzinfo=ZONE), "duty": Duty.OTH},
        {"start": datetime(2026, 11, 19, 0, 30, tzinfo=ZONE), "placement": Placement.PRE, "placement_chosen": True},
        {"start": datetime(2026, 11, 19, 13, 0, tzinfo=ZONE), "placement": Placement.FREED, "placement_chosen": True},
    ],
)
def test_an_entry_reads_back_as_itself(logbook, fields):
    entry = an_entry(date=TODAY, **fields)
    text, (at, length) = filled_line(entry, logbook)
    draft = LineReader(logbook).read(text).draft
    assert text[at : at + length].removesuffix("m") == str(entry.minutes)
    assert (draft.duty, draft.date, draft.minutes, draft.older) == (entry.duty, TODAY, entry.minutes, entry.older)
    assert draft.start == entry.start
    assert draft.placement is (entry.placement if entry.placement_chosen else None)


@pytest.mark.parametrize("hour", [0, 1, 6, 7, 9, 11, 12, 13])
def test_an_entry_reads_back_as_itself_with_clock_times_of_24_hours(logbook, in_24_hours, hour):
    entry = an_entry(date=TODAY, minutes=20, start=datetime(2026, 11, 19, hour, 5, tzinfo=ZONE))

    assert LineReader(logbook).read(filled_line(entry, logbook)[0]).draft.start == entry.start
