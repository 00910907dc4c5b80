"""Kept totals are never wrong: whatever is changed, many weeks read as if they were summed anew."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest
from sqlalchemy import select, text

from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import UndoneStatus
from dutytracker.domain.summing import summaries_of
from dutytracker.logbook import Logbook
from dutytracker.store import kept_weeks as kept
from dutytracker.store.faults import Busy
from dutytracker.store.schema import kept_weeks
from tests.builders import (
    MONDAY,
    WEEK,
    SetClock,
    a_logbook,
    a_pattern,
    a_term,
    an_entry,
    an_undone_item,
    evening_of,
)
from tests.store.some_changes import LATER, WEEKS, some_change


@pytest.fixture
def logbook(tmp_path) -> Iterator[Logbook]:
    """A log with a contract, opened long after the weeks that are looked at."""
    logbook = a_logbook(tmp_path, at=SetClock(LATER))
    logbook.perform(adding("Begin", a_pattern(), a_term()))
    yield logbook
    logbook.close()


def kept_in(logbook: Logbook) -> set[str]:
    with logbook._ledger.database.reading() as connection:
        return set(connection.execute(select(kept_weeks.c.week)).scalars())


def asked(logbook: Logbook):
    return logbook.summaries.weeks(WEEKS[0].start, WEEKS[-1].last)


@pytest.mark.parametrize("seed", range(24))
def test_whatever_happens_the_weeks_read_as_if_summed_anew(logbook, seed):
    random = Random(seed)
    for number in range(1, 26):
        asked(logbook)
        change = some_change(random, logbook.records.whole_log(), number)
        with suppress(DutyError):
            logbook.undo() if random.random() < 0.15 else logbook.perform(change)
        read = asked(logbook)
        assert read == summaries_of([summary.week for summary in read], logbook.records.whole_log())
        assert read == asked(logbook)


DONE = an_undone_item(1, arose=WEEKS[0].start, status=UndoneStatus.DONE, ended=WEEKS[1].start)
CLEARING = an_entry(1, date=WEEKS[3].start, start=evening_of(WEEKS[3].start), minutes=40, clears=DONE.id)
BESIDE = an_entry(2, date=CLEARING.date, start=CLEARING.start, minutes=30, recorded_at=evening_of(WEEKS[0].start))


@pytest.mark.parametrize(
    "change",
    [
        deleting("Delete", CLEARING),
        editing("Unlink", CLEARING, replace(CLEARING, clears=None)),
        adding("Log at the same time", BESIDE),
        editing("It arose later", DONE, replace(DONE, arose=WEEKS[1].start)),
        editing("It took longer", DONE, replace(DONE, ended=WEEKS[2].start)),
    ],
    ids=lambda change: change.label,
)
def test_a_week_in_which_an_item_was_done_follows_the_entries_that_clear_it(logbook, change):
    logbook.perform(adding("Done", DONE, CLEARING))
    before = asked(logbook)
    logbook.perform(change)
    assert asked(logbook) == summaries_of(WEEKS, logbook.records.whole_log()) != before
    logbook.undo()
    assert asked(logbook) == before


def test_the_week_of_an_entry_follows_the_item_it_clears(logbook):
    item = replace(DONE, ended=WEEKS[3].start)
    logbook.perform(adding("Done", item, replace(CLEARING, date=WEEKS[1].start, start=None)))
    assert asked(logbook)[1].clearing == 40
    logbook.perform(editing("It arose later", item, replace(item, arose=WEEKS[3].start)))
    assert asked(logbook)[1].clearing == 0


def test_weeks_that_are_over_are_kept_and_a_change_takes_only_its_own_away(logbook):
    asked(logbook)
    assert kept_in(logbook) == {week.start.isoformat() for week in WEEKS}
    logbook.perform(adding("Log", an_entry(date=MONDAY)))
    assert kept_in(logbook) == {week.start.isoformat() for week in WEEKS if week != WEEK}


def test_a_contract_from_a_day_on_leaves_the_weeks_before_it_kept(logbook):
    asked(logbook)
    logbook.perform(adding("Terms", a_term(valid_from=MONDAY)))
    assert kept_in(logbook) == {week.start.isoformat() for week in WEEKS[:3]}


def test_a_running_week_is_not_kept(tmp_path):
    logbook = a_logbook(tmp_path, at=SetClock(evening_of(MONDAY)))
    logbook.summaries.week(MONDAY)
    assert kept_in(logbook) == set()
    logbook.close()


def test_totals_by_older_formulas_are_summed_again(logbook, monkeypatch):
    asked(logbook)
    with logbook._ledger.database.writing() as connection:
        connection.execute(text("UPDATE kept_weeks SET totals = '{}'"))
    monkeypatch.setattr(kept, "FORMULAS_VERSION", 2)
    assert asked(logbook) == summaries_of(WEEKS, logbook.records.whole_log())


def test_the_weeks_are_read_where_nothing_can_be_kept(logbook, monkeypatch):
    def refuse():
        raise Busy

    monkeypatch.setattr(logbook._ledger.database, "writing", refuse)
    assert len(asked(logbook)) == len(WEEKS)
    monkeypatch.undo()
    assert kept_in(logbook) == set()


def test_weeks_summed_before_someone_elses_change_are_not_kept(logbook, monkeypatch):
    other = adding("Log", an_entry(date=MONDAY))
    keep = logbook.summaries._keep

    def keep_late(summaries, *, as_of):
        logbook.perform(other)
        keep(summaries, as_of=as_of)

    monkeypatch.setattr(logbook.summaries, "_keep", keep_late)
    asked(logbook)
    assert kept_in(logbook) == set()


def test_what_is_kept_tells_nothing_but_totals(logbook):
    logbook.perform(adding("Log", an_entry(date=MONDAY, note="a word")))
    asked(logbook)
    with logbook._ledger.database.reading() as connection:
        for totals in connection.execute(select(kept_weeks.c.totals)).scalars():
            assert "a word" not in totals
            assert set(json.loads(totals)) == {"figures", "maps", "cleared"}
