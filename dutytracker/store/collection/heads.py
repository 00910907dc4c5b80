"""The head of a share as JSON text, which thousands of are read at once."""

import json
from datetime import date, timedelta
from functools import cache

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.share_head import LogPoint, ShareHead
from dutytracker.domain.sharing import LogState
from dutytracker.store.record_values import instant_of, instant_text

NO_DAY = date(2000, 1, 1)
"""What days are counted from."""


def head_text(head: ShareHead) -> str:
    """The head as it is kept: everything but its digest."""
    return json.dumps(
        [
            head.member,
            head.key.hex(),
            head.clinic,
            head.program,
            _moment_text(head),
            [head.log.seq, head.log.head, _number(head.log.first_week), head.log.weeks_logged],
            None if head.since is None else [head.since.seq, head.since.head],
            head.week_starts_on.value,
            head.own_time_included,
            [_number(week) for week in head.weeks],
        ],
        ensure_ascii=False,
        separators=(",", ":"),
    )


def head_of(text: str, digest: bytes) -> ShareHead:
    """The head that was kept as `text`."""
    member, key, clinic, program, made_at, log, since, start, own_time, weeks = json.loads(text)
    return ShareHead(
        digest=digest,
        member=member,
        key=bytes.fromhex(key),
        clinic=clinic,
        program=program,
        made_at=instant_of(made_at),
        log=LogState(seq=log[0], head=log[1], first_week=_week(log[2]), weeks_logged=log[3]),
        since=None if since is None else LogPoint(*since),
        week_starts_on=Weekday(start),
        own_time_included=own_time,
        weeks=tuple(map(_week, weeks)),
    )


def _moment_text(head: ShareHead) -> str:
    """The instant with all that decides which share is newer."""
    return instant_text(head.made_at) if head.made_at.microsecond == 0 else head.made_at.isoformat()


def _number(week: Week) -> int:
    return (week.start - NO_DAY).days


@cache
def _week(number: int) -> Week:
    return Week(NO_DAY + timedelta(days=number))
