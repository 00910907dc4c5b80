"""Records in which only what matters has to be named."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Pin, PinnedFavorites, PutAway
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay
from dutytracker.domain.placement import Placement
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.records import (
    Absence,
    AbsenceKind,
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    ErosionReason,
    ImportRule,
    Log,
    LogSettings,
    Member,
    SamplePlan,
    UndoneItem,
    UndoneStatus,
    UnitAdoption,
)
from dutytracker.domain.shared_summary import Detail, Recipient, SharedSummary
from dutytracker.domain.terms import Guarantee, HoursGuarantee, Term
from dutytracker.domain.timers import Timer

if TYPE_CHECKING:
    from dutytracker.logbook import Logbook

ZONE = "America/Los_Angeles"
WEEK = Week(date(2026, 3, 1))
"""A week from Sunday to Saturday without a clock change."""
SUNDAY, MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY = WEEK.days
WORKING_DAYS = tuple(list(Weekday)[:5])


def an_id(number: int) -> UUID:
    """A stable id; a smaller number gives a smaller id."""
    return UUID(int=number)


def evening_of(day: date) -> datetime:
    """An instant on the evening of that date in the log's zone."""
    return datetime(day.year, day.month, day.day, 1, tzinfo=UTC) + timedelta(days=1)


def clock(text: str) -> time:
    """A clock time such as "08:30"."""
    return time.fromisoformat(text)


def a_range(text: str) -> ClockRange:
    """A clock range such as "08:30-17:00"."""
    start, end = text.split("-")
    return ClockRange(clock(start), clock(end))


def a_work_day(shift: str = "08:30-17:00", meal: str | None = "12:00-12:30", *protected: str) -> WorkDay:
    """Eight paid hours unless said otherwise, with the protected blocks that are named."""
    return WorkDay(
        shift=a_range(shift),
        meal=a_range(meal) if meal else None,
        protected=tuple(a_range(block) for block in protected),
    )


def a_pattern(
    *, valid_from: date = date(2026, 1, 4), day: WorkDay | None = None, weekdays: Iterable[Weekday] = WORKING_DAYS
) -> Pattern:
    """Five days of eight hours with 84 protected minutes each, 420 a week."""
    work_day = day or a_work_day("08:30-17:00", "12:00-12:30", "15:36-17:00")
    return Pattern(valid_from=valid_from, days=dict.fromkeys(weekdays, work_day))


def a_term(*, valid_from: date = date(2026, 1, 4), guarantee: Guarantee | None = None, **fields: Any) -> Term:
    """7 hours per 40 hours."""
    hours = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
    return Term(valid_from=valid_from, guarantee=guarantee or hours, **fields)


def an_entry(number: int = 1, *, date: date = MONDAY, **fields: Any) -> Entry:
    """30 untimed minutes of charting in protected time, recorded on the evening of the day."""
    defaults: dict[str, Any] = {
        "duty": Duty.CHART,
        "minutes": 30,
        "placement": Placement.PROT,
        "recorded_at": evening_of(date),
    }
    return Entry(id=an_id(number), date=date, **(defaults | fields))


def an_undone_item(number: int = 101, *, arose: date = MONDAY, **fields: Any) -> UndoneItem:
    """An hour of charting for which there was no time."""
    defaults: dict[str, Any] = {"duty": Duty.CHART, "estimate_minutes": 60, "recorded_at": evening_of(arose)}
    return UndoneItem(id=an_id(number), arose=arose, **(defaults | fields))


def an_erosion(number: int = 201, *, date: date = MONDAY, **fields: Any) -> Erosion:
    """An hour of protected time booked over."""
    defaults: dict[str, Any] = {
        "minutes": 60,
        "reason": ErosionReason.APPOINTMENT_BOOKED,
        "recorded_at": evening_of(date),
    }
    return Erosion(id=an_id(number), date=date, **(defaults | fields))


def an_absence(number: int = 301, *, date: date = MONDAY, minutes: int | None = None, **fields: Any) -> Absence:
    """A whole day of PTO."""
    return Absence(id=an_id(number), date=date, minutes=minutes, **({"kind": AbsenceKind.PTO} | fields))


def a_shared_summary(**fields: Any) -> SharedSummary:
    """Four weeks shared as a plain file, without own time."""
    defaults: dict[str, Any] = {
        "digest": "ab" * 32,
        "made_at": datetime(2026, 3, 29, 17, 2, 11, tzinfo=UTC),
        "first_week": WEEK.start,
        "last_week": WEEK.shifted(3).start,
        "detail": Detail.WEEKS,
        "own_time": False,
        "recipient": Recipient.ANYONE,
    }
    return SharedSummary(**(defaults | fields))


def a_receipt(**fields: Any) -> Receipt:
    """A steward's word that the log had come to revision 9."""
    defaults: dict[str, Any] = {
        "digest": "cd" * 32,
        "steward_key": "5e" * 32,
        "seq": 9,
        "head": "0f" * 32,
        "made_at": datetime(2026, 3, 30, 9, tzinfo=UTC),
        "file": '{"payload":"e30="}',
    }
    return Receipt(**(defaults | fields))


def an_adoption(**fields: Any) -> UnitAdoption:
    """A unit file of the end of March that was adopted a day later."""
    defaults: dict[str, Any] = {
        "unit": "North Coast",
        "steward_key": "5e" * 32,
        "sealing_key": "7a" * 32,
        "made_at": datetime(2026, 3, 30, 9, tzinfo=UTC),
        "adopted_at": datetime(2026, 3, 31, 9, tzinfo=UTC),
        "file": '{"payload":"e30="}',
    }
    return UnitAdoption(**(defaults | fields))


def a_sample_plan(*weeks: date, valid_from: date = WEEK.start, **fields: Any) -> SamplePlan:
    """A choice of weeks by their first days; `WEEK` and the one three weeks later unless said otherwise."""
    chosen = weeks or (WEEK.start, WEEK.shifted(3).start)
    defaults: dict[str, Any] = {"recorded_at": datetime(2026, 2, 20, 9, tzinfo=UTC)}
    return SamplePlan(valid_from=valid_from, weeks=chosen, **(defaults | fields))


def an_import_rule(**fields: Any) -> ImportRule:
    """A project of another program that means patient calls."""
    defaults: dict[str, Any] = {
        "name": "4f" * 32,
        "duty": Duty.CALL,
        "recorded_at": datetime(2026, 3, 31, 9, tzinfo=UTC),
    }
    return ImportRule(**(defaults | fields))


def a_timer(number: int = 401, **fields: Any) -> Timer:
    """Charting that has been timed since nine in the morning on a Monday."""
    began = datetime(2026, 3, 2, 17, tzinfo=UTC)
    defaults: dict[str, Any] = {"duty": Duty.CHART, "position": 0, "started_at": began, "recorded_at": began}
    return Timer(id=an_id(number), **(defaults | fields))


def pinned_favorites(**fields: Any) -> PinnedFavorites:
    """Calls of 20 minutes under key 2, at lunch, and no groups."""
    defaults: dict[str, Any] = {
        "pins": (Pin(number=2, duty=Duty.CALL, minutes=20, placement=Placement.BREAK),),
        "put_away": (PutAway(duty=Duty.GRP, minutes=15),),
        "recorded_at": datetime(2026, 3, 2, 17, tzinfo=UTC),
    }
    return PinnedFavorites(**(defaults | fields))


def closed(*days: date) -> tuple[ClosedDay, ...]:
    """Days closed on their own evening."""
    return tuple(ClosedDay(date=day, recorded_at=evening_of(day)) for day in days)


def a_log(*, settings: Mapping[str, Any] | None = None, **records: Any) -> Log:
    """A log of 40-hour weeks with 7 hours guaranteed and every list given by name."""
    fields: dict[str, Any] = {"patterns": (a_pattern(),), "terms": (a_term(),)} | records
    return Log(
        member=Member(code="K7QF-2M9X"), settings=LogSettings(**({"time_zone": ZONE} | dict(settings or {}))), **fields
    )


def a_closed_week(week: Week = WEEK, **records: Any) -> Log:
    """A log whose one week is closed on every day and whose undone list is answered."""
    return a_log(
        closed_days=closed(*week.days), closed_weeks=(ClosedWeek(week=week.start, undone_answered=True),), **records
    )


def a_full_log(**fields: Any) -> Log:
    """A log that holds at least one record of every kind, in the week of `WEEK`."""
    item = an_undone_item(status=UndoneStatus.DONE, ended=THURSDAY)
    timed = {"start": datetime(2026, 3, 2, 22, 2, tzinfo=UTC), "start_assumed": True}
    return a_closed_week(
        **{
            "absences": (an_absence(date=THURSDAY, minutes=90), an_absence(302, date=FRIDAY)),
            "erosions": (an_erosion(told_manager=TUESDAY),),
            "undone": (item, an_undone_item(102, arose=WEDNESDAY)),
            "entries": (
                an_entry(1, **timed),
                an_entry(2, date=THURSDAY, clears=item.id, placement_chosen=True, note="two calls"),
                an_entry(3, date=SATURDAY, older=True, placement=Placement.OFF),
            ),
            "appointments": (
                AppointmentWeek(week=WEEK.start, booked_minutes=1800, held_minutes=1620, no_show_minutes=180),
            ),
        }
        | fields
    )


class SetClock:
    """A clock that stands where it was set."""

    def __init__(self, at: datetime = datetime(2026, 3, 4, 20, 0, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


def a_logbook(
    data_dir: Path, *, at: SetClock | None = None, passphrase: str | None = None, **settings: Any
) -> "Logbook":
    """A new log in a folder, open, its clock at noon of Wednesday in the log's zone."""
    from dutytracker.logbook import create_logbook
    from dutytracker.paths import profile_in

    return create_logbook(
        profile_in(data_dir),
        settings=LogSettings(**({"time_zone": ZONE} | settings)),
        passphrase=passphrase,
        clock=at or SetClock(),
    )
