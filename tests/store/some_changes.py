"""Any one thing that a member can do to a few weeks."""

from dataclasses import replace
from datetime import timedelta
from random import Random

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import Change, adding, deleting, editing
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AppointmentWeek, ClosedDay, ClosedWeek, Log, UndoneItem, UndoneStatus
from dutytracker.domain.terms import PercentGuarantee
from tests.builders import (
    WEEK,
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
