"""What a share must keep to beyond its shape; every text in it that stands for something becomes that."""

from base64 import b64decode
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from functools import lru_cache
from typing import NamedTuple

import msgspec

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem
from dutytracker.domain.records import LogSettings, Member
from dutytracker.domain.saying import said
from dutytracker.domain.sharing import SharedTerm, Since
from dutytracker.domain.terms import (
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
    Term,
)
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY, problems_of
from dutytracker.exchange import share_shape as shapes
from dutytracker.exchange.log_text import day, exact_instant
from dutytracker.exchange.share_rules import broken_rules
from dutytracker.exchange.strict_json import Refused
from dutytracker.security.chain import next_head

_ANY_SETTINGS = LogSettings(time_zone="UTC")


class SoundWeek(NamedTuple):
    """A week whose totals add up, with its dates and its terms."""

    week: Week
    found: shapes.WeekShape
    terms: tuple[SharedTerm, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundShare:
    """A share that can be right. `key` is raw, `made_at` aware UTC."""

    found: shapes.ShareShape
    key: bytes
    made_at: datetime
    first_week: Week
    since: Since | None
    weeks: Sequence[SoundWeek]
    """Oldest first."""


def sound(found: shapes.ShareShape) -> SoundShare:
    """The share, once every rule holds. Raises: `Refused` at the first that is broken."""
    _check_member(found)
    weeks = sorted([_sound_week(week, found) for week in found.weeks], key=lambda week: week.week.start)
    if len({week.week.start for week in weeks}) < len(weeks):
        raise _refused("it holds one week twice")
    since = None if found.since is None else _since(found.since, found.log)
    return SoundShare(
        found=found,
        key=b64decode(found.key),
        made_at=_instant(found.made_at),
        first_week=_week_on(found.log.first_week, found.week_starts_on),
        since=since,
        weeks=weeks,
    )


def shared_term(found: shapes.TermShapes) -> SharedTerm:
    """A term of a share, by itself. Raises: `Refused` where it is impossible."""
    return _terms((found,))[0]


@lru_cache(maxsize=4096)
def day_of(text: str) -> date:
    """A date of a share. Raises: `Refused` where it does not exist or is too far away."""
    try:
        found = day("week", text)
    except Problem as problem:
        raise _refused("one of its dates does not exist") from problem
    if not FIRST_DAY <= found <= LAST_DAY:
        raise _refused("one of its dates is too far away")
    return found


def _refused(clause: str) -> Refused:
    return Refused(said("This share cannot be right: {clause}. Ask the member to make it again.", clause=said(clause)))


def _check_member(found: shapes.ShareShape) -> None:
    member = Member(code=found.member, clinic=found.clinic, program=found.program)
    for problem in problems_of(member, _ANY_SETTINGS):
        raise Refused(
            said(
                "This share names its member in a way that cannot be taken ({field}): {sentence}",
                field=problem.field,
                sentence=said(problem.sentence),
            )
        )


def _since(found: shapes.SinceShape, log: shapes.LogShape) -> Since:
    """What the share follows, where its digests lead from there to the head of the log."""
    head = bytes.fromhex(found.head)
    for digest in found.digests:
        head = next_head(head, bytes.fromhex(digest))
    if found.seq + len(found.digests) != log.seq or head.hex() != log.head:
        raise Refused(
            "This share does not continue the record that was received before: ask the member why, and for a new share."
        )
    return Since(seq=found.seq, head=found.head, digests=tuple(found.digests))


def _sound_week(found: shapes.WeekShape, share: shapes.ShareShape) -> SoundWeek:
    week = _week_on(found.week, share.week_starts_on)
    for clause in broken_rules(found, own_time_included=share.own_time_included):
        raise _refused(said("in the week of {start} {clause}", start=week.start.isoformat(), clause=said(clause)))
    try:
        terms = _terms(found.terms)
    except Problem as problem:
        raise _refused(
            said(
                "a contract term of the week of {start} is impossible ({field})",
                start=week.start.isoformat(),
                field=problem.field,
            )
        ) from problem
    if found.days is not msgspec.UNSET and not _are_in(week, found.days):
        raise _refused(said("in the week of {start} it holds a day of another week", start=week.start.isoformat()))
    return SoundWeek(week, found, terms)


def _are_in(week: Week, days: Iterable[str]) -> bool:
    first, last = week.start, week.last
    return all(first <= day_of(day) <= last for day in days)


@lru_cache(maxsize=1024)
def _terms(found: tuple[shapes.TermShapes, ...]) -> tuple[SharedTerm, ...]:
    """The terms of a week; those of one contract come again and again. Raises: `Problem`, `Refused`."""
    return tuple(_term(term) for term in found)


def _term(found: shapes.TermShapes) -> SharedTerm:
    term = Term(valid_from=FIRST_DAY, guarantee=_guarantee(found), absence_rule=found.absence_rule)
    for problem in problems_of(term, _ANY_SETTINGS):
        raise problem
    return SharedTerm(
        guarantee=term.guarantee,
        absence_rule=found.absence_rule,
        counts_group_preparation=found.counts_group_preparation,
    )


def _guarantee(found: shapes.TermShapes) -> Guarantee:
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


@lru_cache(maxsize=4096)
def _week_on(text: str, first: Weekday) -> Week:
    """The week that begins on that day; members of one unit tell of the same weeks."""
    start = day_of(text)
    if start.weekday() != first.number:
        raise _refused(said("one of its weeks does not begin on a {weekday}", weekday=said(first.value.capitalize())))
    return Week(start)


def _instant(text: str) -> datetime:
    try:
        found = exact_instant("made_at", text)
    except Problem as problem:
        raise _refused("it does not say when it was made") from problem
    if not FIRST_DAY.year <= found.year <= LAST_DAY.year:
        raise _refused("it says that it was made at an impossible time")
    return found
