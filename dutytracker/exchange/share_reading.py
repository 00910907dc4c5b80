"""From the shape of a share to its value; no derived figure is read, every one is computed again."""

from base64 import b64decode
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TypeVar

import msgspec

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.errors import Problem
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings, Member
from dutytracker.domain.share_head import LogPoint
from dutytracker.domain.sharing import LogState, Share, SharedDay, SharedTerm, SharedWeek, Since, placement_codes
from dutytracker.domain.terms import (
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY, problems_of
from dutytracker.domain.week_summary import Cleared, WeekSummary
from dutytracker.exchange import share_shape as shapes
from dutytracker.exchange.log_text import day, exact_instant
from dutytracker.exchange.share_chain import points_since
from dutytracker.exchange.share_rules import broken_rules
from dutytracker.exchange.strict_json import Refused

Code = TypeVar("Code", bound=Enum)

_ANY_SETTINGS = LogSettings(time_zone="UTC")


def share_from(found: shapes.ShareShape) -> Share:
    """The share, its weeks oldest first, its maps in the order of their codes and without zeros.

    Raises: `Refused` at the first rule that is broken.
    """
    _check_member(found)
    weeks = sorted((_week(week, found) for week in found.weeks), key=lambda week: week.summary.week)
    if len({week.summary.week for week in weeks}) < len(weeks):
        raise _refused("it holds one week twice")
    since = (
        None
        if found.since is None
        else Since(seq=found.since.seq, head=found.since.head, digests=tuple(found.since.digests))
    )
    if since is not None and not _leads_on(since, found.log):
        raise Refused(
            "This share does not continue the record that was received before: ask the member why, and for a new share."
        )
    return Share(
        member=found.member,
        key=b64decode(found.key),
        clinic=found.clinic,
        program=found.program,
        made_at=_instant(found.made_at),
        log=LogState(
            seq=found.log.seq,
            head=found.log.head,
            first_week=_week_on(found.log.first_week, found.week_starts_on),
            weeks_logged=found.log.weeks_logged,
        ),
        since=since,
        week_starts_on=found.week_starts_on,
        own_time_included=found.own_time_included,
        weeks=tuple(weeks),
    )


def _refused(clause: str) -> Refused:
    return Refused(f"This share cannot be right: {clause}. Ask the member to make it again.")


def _check_member(found: shapes.ShareShape) -> None:
    member = Member(code=found.member, clinic=found.clinic, program=found.program)
    for problem in problems_of(member, _ANY_SETTINGS):
        raise Refused(
            f"This share names its member in a way that cannot be taken ({problem.field}): {problem.sentence}"
        )


def _leads_on(since: Since, log: shapes.LogShape) -> bool:
    """True where the digests lead from the receipted head to the head of the log."""
    (last,) = deque(points_since(since), maxlen=1)
    return last == LogPoint(log.seq, log.head)


def _week(found: shapes.WeekShape, share: shapes.ShareShape) -> SharedWeek:
    week = _week_on(found.week, share.week_starts_on)
    for clause in broken_rules(found, own_time_included=share.own_time_included):
        raise _refused(f"in the week of {week.start.isoformat()} {clause}")
    return SharedWeek(
        summary=_summary(found, week),
        terms=tuple(_term(term, week) for term in found.terms),
        told_manager=found.told_manager,
        entries=found.entries,
        multiples_of_15=found.multiples_of_15,
        late_edits=found.late_edits,
        days=None if found.days is msgspec.UNSET else _days(found.days, week, own_time=share.own_time_included),
    )


def _summary(found: shapes.WeekShape, week: Week) -> WeekSummary:
    """The totals of a week. A share does not tell which pattern is missing: without a contract, coverage is unknown."""
    appointments = found.appointments
    return WeekSummary(
        week=week,
        pattern=found.pattern,
        scheduled=found.scheduled,
        pattern_known=found.contract_known,
        contracted=found.contracted,
        contracted_fixed=found.contracted_fixed,
        protected=found.protected,
        eroded_by=_in_order(found.eroded_by),
        by_duty=_in_order(found.by_duty),
        by_placement={code: found.by_placement[code] for code in Placement if found.by_placement.get(code)},
        clearing=found.clearing,
        undone_by_duty=_in_order(found.undone_by_duty),
        undone_late=found.undone_late,
        cleared=Cleared(items=found.cleared.items, estimate=found.cleared.estimate, actual=found.cleared.actual),
        closed=found.closed,
        closed_late=found.closed_late,
        undone_answered=found.undone_answered,
        untimed=found.untimed,
        overlap=found.overlap,
        provenance=_in_order(found.provenance),
        booked=appointments.booked if appointments else None,
        held=appointments.held if appointments else None,
        no_show=appointments.no_show if appointments else None,
    )


def _days(found: Mapping[str, shapes.DayShape], week: Week, *, own_time: bool) -> dict[date, SharedDay]:
    days = {_day(text): one for text, one in found.items()}
    if any(one not in week for one in days):
        raise _refused(f"in the week of {week.start.isoformat()} it holds a day of another week")
    order = placement_codes(own_time_included=own_time)
    return {
        one: SharedDay(
            by_duty=_in_order(days[one].by_duty),
            by_placement={code: days[one].by_placement[code] for code in order if days[one].by_placement.get(code)},
        )
        for one in sorted(days)
        if any(days[one].by_duty.values())
    }


def _term(found: shapes.HoursShape | shapes.PercentShape | shapes.AppointmentsShape, week: Week) -> SharedTerm:
    guarantee = _guarantee(found)
    term = Term(valid_from=week.start, guarantee=guarantee, absence_rule=found.absence_rule)
    for problem in problems_of(term, _ANY_SETTINGS):
        raise _refused(f"a contract term of the week of {week.start.isoformat()} is impossible ({problem.field})")
    return SharedTerm(
        guarantee=guarantee,
        absence_rule=found.absence_rule,
        counts_group_preparation=found.counts_group_preparation,
    )


def _guarantee(found: shapes.HoursShape | shapes.PercentShape | shapes.AppointmentsShape) -> Guarantee:
    match found:
        case shapes.HoursShape():
            return HoursGuarantee(
                guaranteed_minutes=found.guaranteed_minutes, reference_minutes=found.reference_minutes
            )
        case shapes.PercentShape():
            if found.meeting_minutes is None and found.base is PercentBase.SCHEDULED_LESS_MEETINGS:
                raise _refused("a contract term does not say how long the meetings are")
            return PercentGuarantee(percent=found.percent, base=found.base, meeting_minutes=found.meeting_minutes or 0)
        case shapes.AppointmentsShape():
            return AppointmentsGuarantee(percent=found.percent)


def _in_order(minutes: Mapping[Code, int]) -> dict[Code, int]:
    """The map in the order of its enum, without zeros."""
    order: Sequence[Code] = list(type(next(iter(minutes)))) if minutes else ()
    return {code: minutes[code] for code in order if minutes.get(code)}


def _week_on(text: str, first: Weekday) -> Week:
    start = _day(text)
    if start.weekday() != first.number:
        raise _refused(f"one of its weeks does not begin on a {first.value.capitalize()}")
    return Week(start)


def _day(text: str) -> date:
    try:
        found = day("week", text)
    except Problem as problem:
        raise _refused("one of its dates does not exist") from problem
    if not FIRST_DAY <= found <= LAST_DAY:
        raise _refused("one of its dates is too far away")
    return found


def _instant(text: str) -> datetime:
    try:
        found = exact_instant("made_at", text)
    except Problem as problem:
        raise _refused("it does not say when it was made") from problem
    if not FIRST_DAY.year <= found.year <= LAST_DAY.year:
        raise _refused("it says that it was made at an impossible time")
    return found
