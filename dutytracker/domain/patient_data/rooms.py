"""Rooms and beds in which a patient lies."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.rule import Rule, after, before, worded
from dutytracker.domain.patient_data.words import words_in

STAFF_ROOMS = words_in(
    """conference conf group meeting staff break waiting therapy play zoom chat exam lunch mail copy training board
    supply office teams breakout file records telehealth virtual supervision
    supervisión reunion reunión juntas terapia book booked reserve reserved use used"""
)
"""What stands before the number of a room in which no patient lies."""

FOR_STAFF = words_in(
    """booked reserved booking taken occupied meeting projector phone computer training free unavailable ocupada
    ocupado reservada reservado libre open available disponible broken ac"""
)
"""What stands behind one."""

AT_WORK = words_in("group grp groups grupo meeting mtg junta reunion reunión office oficina broken")
"""What is moved to a room in which no patient lies."""

NUMBERED = r"[\s.]{0,2} (?: (?: \# | : | no\b\.? | number | n[uú]m(?:ero)?\b\.? | n[º°] | is\b | es\b ) \s? )?"
NUMBER = r"(?: [a-z]{0,2}-?\d{1,4}-?[a-z]? )"
NO_LENGTH = r"(?! [\d/] | \s? (?: min | h\b | hrs? | : | [ap]m\b | people | beds | days ) )"


def _is_a_patients(match: re.Match[str]) -> bool:
    behind = after(match, 2)
    if not AT_WORK.isdisjoint(word.lower().strip(".,") for word in match.string[: match.start()].split()[-3:]):
        return False
    return before(match) not in STAFF_ROOMS and not FOR_STAFF.intersection(behind)


ROOMS: Sequence[Rule] = (
    Rule(
        Kind.ROOM,
        worded(
            rf"""\b (?: room | rm | bed | bd | hab(?:it(?:aci[oó]n)?)? | cuarto | cto | cama | ward | pabell[oó]n )
                {NUMBERED} (?<=\W) {NUMBER} \b {NO_LENGTH}"""
        ),
        _is_a_patients,
    ),
    Rule(Kind.ROOM, worded(rf"\b (?: rm | bed | hab ) \d{{1,4}}-?[a-z]? \b {NO_LENGTH}"), _is_a_patients),
    Rule(
        Kind.ROOM,
        worded(r"\b (?: room | rm | bed | cama | cuarto | hab\. ) \s [a-d] \b (?! \s \w | ['’] )"),
        _is_a_patients,
    ),
    Rule(Kind.ROOM, worded(r"\b (?: bed | cama ) \s [b-d] \b"), _is_a_patients),
)
"""The rules for rooms and beds."""
