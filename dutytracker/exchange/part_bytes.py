"""A member's part as bytes and back, for handing it between processes and for keeping it."""

import sys
from array import array
from dataclasses import fields
from typing import NamedTuple, get_type_hints
from zlib import crc32

import msgspec

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.pooling.columns import WIDTH, Minutes, Rates, Totals
from dutytracker.domain.pooling.part import HeldTerm, MemberPart
from dutytracker.exchange.share_shape import TermShapes
from dutytracker.exchange.share_soundness import shared_term
from dutytracker.exchange.share_writing import term_fields


class _StoredTerm(NamedTuple):
    term: TermShapes
    weeks_alone: int
    contracted: tuple[Minutes, ...]


_NAMES = [field.name for field in fields(MemberPart)]
_TYPES = get_type_hints(MemberPart) | {"terms": tuple[_StoredTerm, ...]}
_Stored = msgspec.defstruct("_Stored", [(name, _TYPES[name]) for name in _NAMES], array_like=True)


def _bytes_of(numbers: Totals | Rates) -> bytes:
    return numbers.typecode.encode() + numbers.tobytes()


def _numbers_from(_kind: type, data: bytes) -> Totals | Rates:
    return array(chr(data[0]), data[1:])


_encode = msgspec.msgpack.Encoder(enc_hook=_bytes_of).encode
_decode_outside = msgspec.msgpack.Decoder(tuple[tuple[int, int], msgspec.Raw]).decode
_decode_inside = msgspec.msgpack.Decoder(_Stored, dec_hook=_numbers_from).decode

_WRITTEN_AS = (FORMULAS_VERSION, crc32(repr((WIDTH, _TYPES, sys.byteorder)).encode()))
"""What a part rests on beside the weeks: it is worthless under other formulas, and where parts hold something else."""


def part_bytes(part: MemberPart) -> bytes:
    """The part as bytes: the same for the same part."""
    values = [getattr(part, name) for name in _NAMES]
    values[_NAMES.index("terms")] = [(term_fields(held.term), held.weeks_alone, held.contracted) for held in part.terms]
    return _encode((_WRITTEN_AS, values))


def part_from(data: bytes) -> MemberPart | None:
    """The part that `part_bytes` wrote; `None` where it was written under other formulas and must be made again."""
    written_as, inside = _decode_outside(data)
    if written_as != _WRITTEN_AS:
        return None
    stored = _decode_inside(inside)
    values = {name: getattr(stored, name) for name in _NAMES}
    values["terms"] = tuple(
        HeldTerm(term=shared_term(held.term), weeks_alone=held.weeks_alone, contracted=held.contracted)
        for held in values["terms"]
    )
    return MemberPart(**values)
