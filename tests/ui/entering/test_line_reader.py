"""What a line means while an entry is edited with it."""

from datetime import UTC, datetime

import pytest

from dutytracker.domain.changes import adding
from dutytracker.ui.entering.line_reader import LineReader
from dutytracker.ui.entering.line_words import filled_line
from tests.builders import an_entry
from tests.ui.sample import TODAY, ZONE


def at(hour, minute):
    return datetime(TODAY.year, TODAY.month, TODAY.day, hour, minute, tzinfo=ZONE).astimezone(UTC)


@pytest.fixture
def entry(logbook):
    """Twenty minutes that were over at 13:00, and are edited at 14:20."""
    entry = an_entry(date=TODAY, minutes=20, start=at(12, 40), start_assumed=True)
    logbook.perform(adding("Log", entry))
    return entry


@pytest.fixture
def reader(logbook, entry):
    reader = LineReader(logbook)
    reader.edited = entry
    return reader


@pytest.mark.parametrize(("typed", "start"), [("p 35", at(12, 25)), ("p 5", at(12, 55)), ("c 20 gap", at(12, 40))])
def test_what_was_over_when_it_was_logged_was_so_with_another_length_too(reader, typed, start):
    draft = reader.read(typed).draft
    assert (draft.start, draft.start_assumed) == (start, True)


@pytest.mark.parametrize(
    ("typed", "start"), [("p 35 @12:40", at(12, 40)), ("p 1:15-1:45pm", at(13, 15)), ("p 35 @-", None)]
)
def test_a_time_that_is_typed_holds(reader, typed, start):
    draft = reader.read(typed).draft
    assert (draft.start, draft.start_assumed) == (start, False)


def test_a_length_that_reaches_into_another_entry_leaves_no_clock_times(reader, logbook):
    logbook.perform(adding("Log", an_entry(2, date=TODAY, minutes=20, start=at(12, 10))))
    reader.forget()
    assert reader.read("p 35").draft.start is None


def test_the_line_of_such_an_entry_says_no_time(logbook, entry):
    assert filled_line(entry, logbook) == ("c 20", (2, 2))


def test_on_another_day_the_line_says_when_it_began(logbook, entry, clock):
    clock.set(TODAY.replace(day=TODAY.day + 1))
    assert filled_line(entry, logbook)[0] == "c 20 @12:40pm"
