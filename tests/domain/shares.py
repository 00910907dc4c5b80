"""Shares and collected members in which only what matters has to be named."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from dutytracker.domain import pooling
from dutytracker.domain.calendar import Weekday
from dutytracker.domain.collecting import CollectedMember, Received, Supply
from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling import Audience, PooledMember, PooledReview, part_of
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.observations import accepted
from dutytracker.domain.pooling.packets import Contents
from dutytracker.domain.pooling.packets import contents_of as contents_of_collected
from dutytracker.domain.share_head import LogPoint, ShareHead
from dutytracker.domain.sharing import LogState, Share, SharedTerm, SharedWeek
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from tests.builders import WEEK
from tests.reports.summaries import a_summary

SEVEN_HOURS = SharedTerm(
    guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400),
    absence_rule=AbsenceRule.PRO_RATA,
    counts_group_preparation=True,
)


def a_shared_week(number: int = 0, *, terms: Sequence[SharedTerm] = (SEVEN_HOURS,), **fields: Any) -> SharedWeek:
    """The week that many weeks after `WEEK`, with 7 hours contracted, protected, given and logged."""
    summary = a_summary(**({"week": WEEK.shifted(number)} | fields))
    return SharedWeek(summary=summary, terms=tuple(terms), told_manager=0, entries=20, multiples_of_15=3, late_edits=0)


def a_key(number: int) -> bytes:
    """A stable raw key."""
    return bytes([number]) * 32


def a_share(*weeks: SharedWeek, key: int = 1, seq: int = 1000, head: str = "a", **fields: Any) -> Share:
    """A share of those weeks; `head` is one letter, `weeks_logged` counts the weeks unless it is given."""
    log = LogState(seq=seq, head=head * 64, first_week=WEEK, weeks_logged=fields.pop("weeks_logged", len(weeks)))
    defaults: dict[str, Any] = {
        "member": "M227-AAAA",
        "key": a_key(key),
        "clinic": "North",
        "program": "",
        "made_at": an_instant(1),
        "log": log,
        "since": None,
        "week_starts_on": Weekday.SUNDAY,
        "own_time_included": True,
        "weeks": weeks,
    }
    return Share(**(defaults | fields))


def an_instant(day: int) -> datetime:
    """Noon on a day of September 2026."""
    return datetime(2026, 9, day, 12, tzinfo=UTC)


def a_head(share: Share) -> ShareHead:
    """The head of a share; the same content has the same digest."""
    return head_of(share, sha256(repr(share).encode()).digest())


def received(file: str, share: Share) -> Received:
    """A share in a file of that name."""
    return Received(file=file, head=a_head(share))


@dataclass(frozen=True, slots=True, kw_only=True)
class GivenWeek:
    """A week of a member as their share tells it."""

    shared: SharedWeek
    own_time_included: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AMember:
    """A member with their weeks, before these become a part."""

    code: str
    clinic: str
    keys: tuple[bytes, ...]
    weeks: tuple[GivenWeek, ...]
    weeks_not_shared: int

    @property
    def pooled(self) -> PooledMember:
        """The member as pooling takes them."""
        weeks = (accepted(week.shared, own_time_included=week.own_time_included) for week in self.weeks)
        return PooledMember(clinic=self.clinic, weeks_not_shared=self.weeks_not_shared, part=part_of(weeks))

    @property
    def collected(self) -> CollectedMember:
        """The member as a collection has them, all weeks from one share."""
        head = a_head(a_share(*(week.shared for week in self.weeks)))
        return CollectedMember(
            code=self.code,
            clinic=self.clinic,
            program="",
            keys=self.keys,
            supplies=(Supply(head=head, weeks=head.weeks),),
            weeks_not_shared=self.weeks_not_shared,
        )


def a_member(*weeks: SharedWeek, own_time: bool = True, **fields: Any) -> AMember:
    """A member of the clinic North with those weeks."""
    defaults: dict[str, Any] = {
        "code": "M227-AAAA",
        "clinic": "North",
        "keys": (a_key(1),),
        "weeks": tuple(GivenWeek(shared=week, own_time_included=own_time) for week in weeks),
        "weeks_not_shared": 0,
    }
    return AMember(**(defaults | fields))


def members_alike(number: int, **fields: Any) -> list[AMember]:
    """So many members, each with the same two weeks."""
    return [a_member(a_shared_week(0, **fields), a_shared_week(1, **fields)) for _ in range(number)]


def pool(members: Iterable[AMember], audience: Audience, roster: int | None = None) -> PooledReview:
    """The review of the members."""
    return pooling.pool([one.pooled for one in members], audience, roster)


def contents_of(members: Iterable[AMember]) -> Contents:
    """What a packet of the members keeps of them."""
    listed = [(one, one.collected) for one in members]
    totals = {
        (collected.supplies[0].head.digest, week.shared.summary.week): repr(week).encode()
        for one, collected in listed
        for week in one.weeks
    }
    return contents_of_collected((collected for _, collected in listed), lambda head, week: totals[head.digest, week])


def unit(members: Iterable[AMember]) -> Unit:
    """The members added up."""
    return Unit([one.pooled for one in members])


def placed(**minutes: int) -> dict[str, Any]:
    """Fields of a week in which the minutes lie in those places: `placed(PROT=400, GAP=20)`."""
    return {"logged": sum(minutes.values()), "by_placement": {Placement[code]: one for code, one in minutes.items()}}


def head_of(share: Share, digest: bytes) -> ShareHead:
    """The head of a share whose payload has that SHA-256."""
    return ShareHead(
        digest=digest,
        member=share.member,
        key=share.key,
        clinic=share.clinic,
        program=share.program,
        made_at=share.made_at,
        log=share.log,
        since=None if share.since is None else LogPoint(share.since.seq, share.since.head),
        week_starts_on=share.week_starts_on,
        own_time_included=share.own_time_included,
        weeks=tuple(sorted(week.summary.week for week in share.weeks)),
    )
