"""The head of a share as bytes and back, for handing it between processes and for keeping it."""

from dataclasses import replace
from datetime import date
from functools import lru_cache

import msgspec

from dutytracker.domain.calendar import Week
from dutytracker.domain.share_head import ShareHead


class _Stored(msgspec.Struct, array_like=True):
    """The head without its weeks, and the day number on which each of these begins."""

    head: ShareHead
    weeks: tuple[int, ...]


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(_Stored).decode


def head_bytes(head: ShareHead) -> bytes:
    """The head as bytes: the same for the same head."""
    return _encode(_Stored(replace(head, weeks=()), tuple(week.start.toordinal() for week in head.weeks)))


def head_from(data: bytes) -> ShareHead:
    """The head that `head_bytes` wrote. Members who tell of the same weeks share their values."""
    stored = _decode(data)
    return replace(stored.head, weeks=_weeks(stored.weeks))


@lru_cache(maxsize=1024)
def _weeks(firsts: tuple[int, ...]) -> tuple[Week, ...]:
    return tuple(map(_week, firsts))


@lru_cache(maxsize=4096)
def _week(first: int) -> Week:
    return Week(date.fromordinal(first))
