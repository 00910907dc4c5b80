"""From a sound share to its values; no derived figure is read, every one is computed again."""

from collections.abc import Mapping
from datetime import date
from enum import Enum
from typing import TypeVar

import msgspec

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling.observations import AcceptedWeek
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.share_head import LogPoint, ShareHead
from dutytracker.domain.sharing import LogState, Share, SharedDay, SharedWeek, placement_codes
from dutytracker.domain.week_summary import Cleared, WeekSummary
from dutytracker.exchange import share_shape as shapes
from dutytracker.exchange.share_soundness import SoundShare, SoundWeek, day_of

Code = TypeVar("Code", bound=Enum)


def share_from(sound: SoundShare) -> Share:
    """The share with all its weeks, its maps in the order of their codes and without zeros."""
    found = sound.found
    return Share(
        member=found.member,
        key=sound.key,
        clinic=found.clinic,
        program=found.program,
        made_at=sound.made_at,
        log=_log_state(sound),
        since=sound.since,
        week_starts_on=found.week_starts_on,
        own_time_included=found.own_time_included,
        weeks=tuple(_week(week, own_time=found.own_time_included) for week in sound.weeks),
    )


def head_of_sound(sound: SoundShare, digest: bytes) -> ShareHead:
    """All but the totals; `digest` is the SHA-256 of the payload."""
    found = sound.found
    return ShareHead(
        digest=digest,
        member=found.member,
        key=sound.key,
        clinic=found.clinic,
        program=found.program,
        made_at=sound.made_at,
        log=_log_state(sound),
        since=None if sound.since is None else LogPoint(sound.since.seq, sound.since.head),
        week_starts_on=found.week_starts_on,
        own_time_included=found.own_time_included,
        weeks=tuple(week.week for week in sound.weeks),
    )


def accepted_weeks(sound: SoundShare) -> tuple[AcceptedWeek, ...]:
    """What pooling takes of the weeks, oldest first, without making values of all that they tell."""
    own_time_included = sound.found.own_time_included
    return tuple(
        AcceptedWeek(
            week=week,
            totals=found,
            terms=terms,
            entries=found.entries,
            multiples_of_15=found.multiples_of_15,
            late_edits=found.late_edits,
            own_time_included=own_time_included,
            booked=None if found.appointments is None else found.appointments.booked,
        )
        for week, found, terms in sound.weeks
    )


def _log_state(sound: SoundShare) -> LogState:
    log = sound.found.log
    return LogState(seq=log.seq, head=log.head, first_week=sound.first_week, weeks_logged=log.weeks_logged)


def _week(sound: SoundWeek, *, own_time: bool) -> SharedWeek:
    found = sound.found
    return SharedWeek(
        summary=_summary(sound),
        terms=sound.terms,
        told_manager=found.told_manager,
        entries=found.entries,
        multiples_of_15=found.multiples_of_15,
        late_edits=found.late_edits,
        days=None if found.days is msgspec.UNSET else _days(found.days, own_time=own_time),
    )


def _summary(sound: SoundWeek) -> WeekSummary:
    """The totals of a week. A share does not tell which pattern is missing: without a contract, coverage is unknown."""
    found = sound.found
    appointments = found.appointments
    return WeekSummary(
        week=sound.week,
        pattern=found.pattern,
        scheduled=found.scheduled,
        pattern_known=found.contract_known,
        contracted=found.contracted,
        contracted_fixed=found.contracted_fixed,
        protected=found.protected,
        eroded_by=_in_order(found.eroded_by, ErosionReason),
        by_duty=_in_order(found.by_duty, Duty),
        by_placement={code: found.by_placement[code] for code in Placement if found.by_placement.get(code)},
        clearing=found.clearing,
        undone_by_duty=_in_order(found.undone_by_duty, Duty),
        undone_late=found.undone_late,
        cleared=Cleared(items=found.cleared.items, estimate=found.cleared.estimate, actual=found.cleared.actual),
        closed=found.closed,
        closed_late=found.closed_late,
        undone_answered=found.undone_answered,
        untimed=found.untimed,
        overlap=found.overlap,
        provenance=_in_order(found.provenance, Provenance),
        booked=appointments.booked if appointments else None,
        held=appointments.held if appointments else None,
        no_show=appointments.no_show if appointments else None,
    )


def _days(found: Mapping[str, shapes.DayShape], *, own_time: bool) -> dict[date, SharedDay]:
    days = {day_of(text): one for text, one in found.items()}
    order = placement_codes(own_time_included=own_time)
    return {
        one: SharedDay(
            by_duty=_in_order(days[one].by_duty, Duty),
            by_placement={code: days[one].by_placement[code] for code in order if days[one].by_placement.get(code)},
        )
        for one in sorted(days)
        if any(days[one].by_duty.values())
    }


def _in_order(minutes: Mapping[Code, int], codes: type[Code]) -> dict[Code, int]:
    """The map in the order of its codes, without zeros."""
    return {code: minutes[code] for code in codes if minutes.get(code)}
