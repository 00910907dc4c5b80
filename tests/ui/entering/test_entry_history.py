"""The last entries in their order, and the texts that are kept on the way through them."""

from datetime import timedelta

import pytest

from dutytracker.ui.entering.entry_history import EntryHistory
from tests.ui.sample import TODAY

YESTERDAY = TODAY - timedelta(days=1)


@pytest.fixture
def history(logbook, clock) -> EntryHistory:
    """Three entries: one of yesterday, then two of today, the one recorded last earlier in the day."""
    for minute, line in enumerate(("p 10 y", "e 20 @1:00", "c 30 @10:00")):
        clock.set(TODAY, 14, 30 + minute)
        logbook.entering.log_line(line)
    return EntryHistory(logbook)


def minutes(history) -> int | None:
    """The minutes of the entry it stands at."""
    return history.entry.minutes if history.entry is not None else None


def test_it_goes_from_the_entry_recorded_last_to_those_before_and_no_farther(history):
    assert minutes(history) is None
    assert [(history.go_older("", None), minutes(history)) for _ in range(4)] == [
        *((True, 30), (True, 20), (True, 10)),
        (False, 10),
    ]


def test_it_comes_back_to_the_line_and_no_farther(history):
    history.go_older("mine", None)
    assert (history.go_newer("changed"), history.entry, history.typed) == (True, None, "mine")
    assert history.go_newer("mine") is False


def test_on_another_day_only_its_own_entries_count(history):
    assert history.go_older("", YESTERDAY)
    assert minutes(history) == 10
    assert not history.go_older("", YESTERDAY)


def test_each_place_keeps_what_was_typed_there(history):
    history.go_older("mine", None)
    assert (history.typed, history.own_text) == (None, "mine")
    history.go_older("c 35", None)
    history.go_newer("e 20")
    assert history.typed == "c 35"


def test_leaving_forgets_the_changes_and_returns_the_line(history):
    history.go_older("mine", None)
    history.go_older("c 35", None)
    assert history.leave() == "mine"
    assert (history.entry, history.own_text, history.leave()) == (None, "", "")
    history.go_older("", None)
    assert history.typed is None


def test_an_entry_that_was_chosen_stands_among_the_others(history, logbook):
    early = next(entry for entry in logbook.records.entries_on(TODAY) if entry.minutes == 20)
    history.go_to(early, "mine")
    assert (minutes(history), history.own_text) == (20, "mine")
    history.go_older("", None)
    assert minutes(history) == 10
    history.go_to(early, "other")
    assert history.own_text == "mine"


def test_an_entry_of_long_ago_stands_by_itself(history, logbook):
    logbook.entering.log_line("x 5 @- 2026-11-02")
    (old,) = logbook.records.entries_on(TODAY - timedelta(days=17))
    history.go_to(old, "")
    assert minutes(history) == 5
    assert not history.go_older("", None)


def test_without_entries_there_is_nowhere_to_go(bare_logbook):
    assert not EntryHistory(bare_logbook).go_older("mine", None)
