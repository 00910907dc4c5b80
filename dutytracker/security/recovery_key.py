"""What a recovery sheet holds: 20 random bytes, written so that a slip of the pen or of the finger is noticed.

Eight groups of five signs in Crockford's base 32: four carry 20 bits of the key, the fifth checks them and the place of
the group. It is a sum in the field of 32 elements, so one sign that is wrong, two that changed places within a group,
and a group in another's place are always noticed, and other mistakes 31 times of 32, group by group.
"""

import re
from collections.abc import Sequence
from dataclasses import field
from secrets import token_bytes

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said

SECRET_BYTES = 20
GROUPS = 8
DATA_SIGNS = 4
GROUP_SIGNS = DATA_SIGNS + 1
SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
READ_AS = str.maketrans("OILoil" + SIGNS[10:].lower(), "011011" + SIGNS[10:])
"""What is easily taken for another sign and is none itself, and small letters."""

PLACES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")

_FIELD = 0b100101
"""x⁵ + x² + 1: what products in the field of 32 elements are taken modulo."""


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """The secret of one sheet; not shown."""

    secret: bytes = field(repr=False)

    @property
    def groups(self) -> tuple[str, ...]:
        """The key as it is printed: eight groups of five signs."""
        bits = int.from_bytes(self.secret)
        values = [bits >> 5 * place & 31 for place in reversed(range(GROUPS * DATA_SIGNS))]
        return tuple(
            _signs([*data, _check_of(data, place)])
            for place in range(GROUPS)
            for data in [values[place * DATA_SIGNS : (place + 1) * DATA_SIGNS]]
        )


def new_recovery_key() -> RecoveryKey:
    """A key that nobody can foresee: 160 random bits, so many that nothing has to slow down who tries."""
    return RecoveryKey(token_bytes(SECRET_BYTES))


def read_recovery_key(text: str) -> RecoveryKey:
    """The key as somebody typed it from a sheet, in any case, with any spaces and hyphens; O is 0, I and L are 1.

    Raises: `DutyError` that names the first group that is wrong.
    """
    trouble = trouble_in(text)
    if trouble is not None:
        raise DutyError(trouble)
    groups = _groups_in(text)
    if len(groups) != GROUPS or len(groups[-1]) != GROUP_SIGNS:
        raise DutyError(
            said(
                "{typed} of {groups} groups are there: type all of them, with {group_signs} signs each.",
                typed=whole_groups_in(text),
                groups=GROUPS,
                group_signs=GROUP_SIGNS,
            )
        )
    bits = 0
    for group in groups:
        for sign in group[:DATA_SIGNS]:
            bits = bits << 5 | SIGNS.index(sign)
    return RecoveryKey(bits.to_bytes(SECRET_BYTES))


def trouble_in(text: str) -> str | None:
    """What is wrong with what was typed so far, as a sentence; `None` where nothing is, also before all is there."""
    groups = _groups_in(text)
    for place, group in enumerate(groups[:GROUPS]):
        if not _can_be(group, place, is_last=place == len(groups) - 1):
            return said("The {place} group is wrong: check it.", place=said(PLACES[place]))
    if len(groups) > GROUPS:
        return said("There is more than {groups} groups: check what was typed.", groups=GROUPS)
    return None


def whole_groups_in(text: str) -> int:
    """How many groups are typed in full, right or wrong."""
    return sum(len(group) == GROUP_SIGNS for group in _groups_in(text))


def _groups_in(text: str) -> Sequence[str]:
    """The groups by their length; as they were parted where one of eight lacks a sign or has too many."""
    parts = [part for part in re.split(r"[\s\-‐-―]+", text.translate(READ_AS)) if part]
    signs = "".join(parts)
    if len(parts) == GROUPS and len(signs) != GROUPS * GROUP_SIGNS:
        return parts
    return [signs[start : start + GROUP_SIGNS] for start in range(0, len(signs), GROUP_SIGNS)]


def _can_be(group: str, place: int, *, is_last: bool) -> bool:
    """True for a group that is right, and for the beginning of one that is still being typed."""
    if any(sign not in SIGNS for sign in group) or len(group) > GROUP_SIGNS:
        return False
    if len(group) < GROUP_SIGNS:
        return is_last
    *data, check = (SIGNS.index(sign) for sign in group)
    return check == _check_of(data, place)


def _signs(values: Sequence[int]) -> str:
    return "".join(SIGNS[value] for value in values)


def _check_of(data: Sequence[int], place: int) -> int:
    """The sum of the signs, each times another power of x, and of the number of the place."""
    check = place + 1
    for power, value in enumerate(data, start=1):
        check ^= _product(value, 1 << power)
    return check


def _product(one: int, other: int) -> int:
    product = 0
    for bit in range(5):
        if other >> bit & 1:
            product ^= one << bit
    for bit in (8, 7, 6, 5):
        if product >> bit & 1:
            product ^= _FIELD << bit - 5
    return product
