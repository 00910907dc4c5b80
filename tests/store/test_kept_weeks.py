"""Kept totals are never wrong: whatever is changed, many weeks read as if they were summed anew."""

import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from random import Random

import pytest
from sqlalchemy import select, text

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AppointmentWeek, ClosedDay, ClosedWeek, Log, UndoneItem, UndoneStatus
from dutytracker.domain.summing import summaries_of
from dutytracker.domain.terms import PercentGuarantee
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
    a_work_day,
    an_absence,
    an_entry,
    an_erosion,
    an_undone_item,
    evening_of,
)

WEEKS = tuple(WEEK.shifted(number) for number in range(-3, 2))
DAYS = [day for week in WEEKS for day in week.days]
LATER = evening_of(WEEKS[-1].last + timedelta(days=20))


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


def some_change(random: Random, log: Log, number: int) -> Change:
    """Any one thing a member can do to those weeks."""
    day = random.choice(DAYS)
    week = random.choice(WEEKS).start
    item = random.choice(log.undone) if log.undone else None
    entry = random.choice(log.entries) if log.entries else None
    duty = random.choice([Duty.CALL, Duty.GRP])
    start = evening_of(day) + timedelta(minutes=random.randrange(60))
    new = an_entry(
        number,
        date=day,
        duty=duty,
        minutes=random.randrange(10, 90),
        start=random.choice([None, start]),
        placement=random.choice(list(Placement)),
        clears=item.id if item and random.random() < 0.5 else None,
        recorded_at=LATER,
    )
    offers = [
        adding("Log", new),
        adding("Log", new),
        adding("Undone", an_undone_item(1000 + number, arose=day, duty=duty)),
        adding("Lost", an_erosion(2000 + number, date=day)),
        adding("Away", an_absence(3000 + number, date=day, minutes=120)),
        editing("Settings", log.settings, replace(log.settings, week_starts_on=random.choice(list(Weekday)[:2]))),
    ]
    if entry is not None:
        offers += [
            deleting("Delete", entry),
            editing("Move", entry, replace(entry, date=day, start=None)),
            editing("Link", entry, replace(entry, clears=item.id if item else None)),
        ]
    if item is not None:
        offers += [ended(random, item), drop_of(item, log), editing("Move", item, replace(item, duty=duty))]
    if day not in {closed.date for closed in log.closed_days}:
        offers.append(adding("Close", ClosedDay(date=day, recorded_at=evening_of(day))))
    if week not in {closed.week for closed in log.closed_weeks}:
        offers.append(adding("Answer", ClosedWeek(week=week, undone_answered=True)))
    if week not in {record.week for record in log.appointments}:
        offers.append(
            adding("Held", AppointmentWeek(week=week, booked_minutes=900, held_minutes=600, no_show_minutes=60))
        )
    if day not in {pattern.valid_from for pattern in log.patterns}:
        offers.append(adding("Hours", a_pattern(valid_from=day, day=a_work_day("09:00-15:00", None, "14:00-15:00"))))
    if day not in {term.valid_from for term in log.terms}:
        percent = PercentGuarantee(percent="15")
        offers.append(adding("Terms", a_term(valid_from=day, guarantee=percent, counts_group_preparation=False)))
    offers += [deleting("Earlier hours", pattern) for pattern in log.patterns[1:]]
    return random.choice(offers)


def ended(random: Random, item: UndoneItem) -> Change:
    status = random.choice([UndoneStatus.DONE, UndoneStatus.DROPPED, UndoneStatus.OPEN])
    day = None if status is UndoneStatus.OPEN else item.arose + timedelta(days=random.randrange(12))
    return editing("End", item, replace(item, status=status, ended=day))


def drop_of(item: UndoneItem, log: Log) -> Change:
    links = [entry for entry in log.entries if entry.clears == item.id]
    freed = Change(
        "Delete", tuple(edit for each in links for edit in editing("", each, replace(each, clears=None)).edits)
    )
    return freed.then(deleting("Delete", item))


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
