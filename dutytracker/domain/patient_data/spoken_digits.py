"""Numbers that were said digit by digit: in words, or with blanks between."""

import re
from collections.abc import Callable, Sequence

from dutytracker.domain.patient_data.dates import BORN
from dutytracker.domain.patient_data.dates import SAID as BORN_SAID
from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.number_kinds import is_of_a_phone
from dutytracker.domain.patient_data.rule import Rule, by_first_letter, worded

FEWEST_DIGITS = 7
DIGIT = by_first_letter(
    """zero | oh | one | two | three | four | five | six | seven | eight | nine | cero | uno | dos | tres | cuatro |
    cinco | seis | siete | ocho | nueve"""
)
TENS = by_first_letter(
    """ten | eleven | twelve | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen | twenty |
    thirty | forty | fifty | sixty | seventy | eighty | ninety | diez | once | doce | trece | catorce | quince |
    diecis[eé]is | diecisiete | dieciocho | diecinueve | veinte | veinti\\w{3,7} | treinta | cuarenta | cincuenta |
    sesenta | setenta | ochenta | noventa"""
)
SPOKEN = rf"(?: \b(?: {DIGIT} | {TENS} )\b )"
TOKEN = rf"(?: {SPOKEN} | \b\d{{1,4}}\b )"
BETWEEN = r"(?: ,?\s | - )"
RUN = worded(rf"(?<![\w$.,/:-]) (?P<it> {TOKEN} (?: {BETWEEN} {TOKEN} ){{2,14}} ) (?![\w/:%-])")
WORDS = worded(SPOKEN)
OF_TWO_DIGITS = worded(rf"\b(?:{TENS})\b")

OF_A_SOCIAL = re.compile(r"\b(?:ssn?o?|social(?!\s?(?:work|serv|w\b))|seguro\ssocial)\b", re.IGNORECASE)
OF_A_RECORD = re.compile(
    r"""\b(?: mrn | record | expediente | chart | member\w{0,3} | miembro | medi-?cal | mcal | cin | case | caso |
    insurance | p[oó]liza | policy | claim\w{0,3} | afiliad[oa] | student )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def _digits(run: str) -> int:
    words = WORDS.findall(run)
    return sum(sign.isdigit() for sign in run) + len(words) + len(OF_TWO_DIGITS.findall(run))


def _is_spelled(run: str) -> bool:
    """A number at all: seven digits with a word among them, or each by itself."""
    parts = re.split(r"[\s,-]{1,2}", run)
    single = all(len(part) == 1 for part in parts)
    said = sum(WORDS.fullmatch(part) is not None for part in parts)
    return _digits(run) >= FEWEST_DIGITS and (single or said > 0)


def _kind_of(match: re.Match[str]) -> Kind:
    ahead = match.string[: match.start()]
    if OF_A_SOCIAL.search(ahead):
        return Kind.SSN
    if OF_A_RECORD.search(ahead):
        return Kind.RECORD_NUMBER
    return Kind.PHONE if is_of_a_phone(match.string) or WORDS.search(match.group("it")) else Kind.LONG_NUMBER


def _of_kind(kind: Kind) -> Callable[[re.Match[str]], bool]:
    return lambda match: _is_spelled(match.group("it")) and _kind_of(match) is kind


SPOKEN_DIGITS: Sequence[Rule] = (
    Rule(Kind.BIRTH_DATE, worded(rf"{BORN} {BORN_SAID} (?P<it> {TOKEN} (?: {BETWEEN} {TOKEN} ){{1,5}} ) (?!\w)")),
    *(Rule(kind, RUN, _of_kind(kind)) for kind in (Kind.SSN, Kind.RECORD_NUMBER, Kind.PHONE, Kind.LONG_NUMBER)),
)
"""The rules for them. What stands before such a number says what it is."""
