"""Numbers of phones."""

import re
from collections.abc import Callable, Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.number_kinds import is_of_a_phone, is_of_something_sent
from dutytracker.domain.patient_data.rule import Rule, anything, before, worded

FEWEST_DIGITS, MOST_DIGITS = 7, 15

TOLL_FREE = frozenset({"800", "833", "844", "855", "866", "877", "888"})
"""Area codes of hotlines and insurers, which belong to nobody in particular."""

PHONE_WORD = r"""\b(?: tel[eé]fono | tel | phone | ph | cell | cel | celular | m[oó]vil | mobile | fax | whats?app |
    wsp | text(?:ed)? | n[uú]mero | number | call(?:ed)?\sback\s(?:at|on) | call(?:ed)?\sat |
    reach(?:ed)?\sat | llamar\sal? | llam[eé]\sal? | marcar\sal? )\b"""
SAID = r"[\s.:\#]{0,3} (?: (?:no|number|n[uú]mero|at|is|es|al|new|nuevo)\b [\s.:\#]{0,3} )?"
DASH = r"(?: \s?[-.–*_·]\s? | \s | / )"


def _number(pattern: str, holds: Callable[[re.Match[str]], bool] = anything) -> Rule:
    """A rule for a number that stands by itself: not within a word, an amount, a clock time or a longer number."""
    return Rule(Kind.PHONE, worded(rf"(?<![\w$.:/-]) {pattern} (?![\w-])"), holds)


def _is_own(match: re.Match[str]) -> bool:
    """No hotline."""
    digits: str = re.sub(r"\D", "", match.group()).removeprefix("1")
    return digits[:3] not in TOLL_FREE


def _has_digits(match: re.Match[str]) -> bool:
    digits: int = sum(sign.isdigit() for sign in match.group("it"))
    return FEWEST_DIGITS <= digits <= MOST_DIGITS


def _is_a_run_of_ten(match: re.Match[str]) -> bool:
    """Ten digits without a sign: a phone, unless the words before it say that it belongs to something that was sent."""
    return _is_own(match) and not is_of_something_sent(match.string, match.start())


def _is_said_to_be_one(match: re.Match[str]) -> bool:
    """Digits as many other numbers have, where the note speaks of a phone and of nothing nearer."""
    spoken_of = before(match) not in {"re", "por", "sobre", "about", "of"} and is_of_a_phone(match.string)
    return spoken_of and not is_of_something_sent(match.string, match.start())


def _is_spoken_of(match: re.Match[str]) -> bool:
    """Seven digits with a blank, where the note speaks of a phone."""
    return before(match) not in {"form", "forms", "room", "rm", "order", "box", "code"} and is_of_a_phone(match.string)


PHONES: Sequence[Rule] = (
    _number(rf"(?:\+?1{DASH}?)? (?:\(\d{{3}}\)[\s.-]?|\d{{3}}{DASH}) \d{{3}}{DASH}?\d{{4}}", _is_own),
    _number(r"\d{6}-\d{4}", _is_own),
    _number(r"1?[2-9]\d{2}[2-9]\d{6}", _is_a_run_of_ten),
    _number(r"[2-9]\d{6}", _is_said_to_be_one),
    _number(r"\d{3}(?:\s?[-–]\s?|\.)\d{4}"),
    Rule(
        Kind.PHONE,
        worded(r"(?<!\w) (?P<it>\+\d{1,3} [\s(.-]{0,2} \d{1,4} (?:[\s).-]{1,2}\d{2,4}){1,5}) (?!\w)"),
        _has_digits,
    ),
    Rule(Kind.PHONE, worded(r"(?<!\w) \+\d{8,15} (?!\w)")),
    _number(r"\(?\d{2}\)?[\s.-]\d{4}[\s.-]\d{4}"),
    _number(r"[6-9]\d{2}[\s.-]\d{2}[\s.-]\d{2}[\s.-]\d{2}"),
    _number(r"[6-9]\d{2}[\s.-]\d{3}[\s.-]\d{3}"),
    _number(r"[6-9]\d{8}", _is_said_to_be_one),
    _number(r"\d{3}[\s.-]\d{3}[\s.-]\d{2}[\s.-]\d{2}"),
    _number(r"0\d{2,4}\s\d{3,4}\s\d{3,4}"),
    _number(r"\d{2}(?:[\s.-]\d{2}){4}"),
    Rule(Kind.PHONE, worded(rf"{PHONE_WORD} {SAID} (?P<it>\+?[\d(][\d\s().-]{{5,18}}\d) (?!\w)"), _has_digits),
    Rule(
        Kind.PHONE,
        worded(
            rf"""{PHONE_WORD} {SAID} (?:ending|ends|last\s(?:4|four)|termina|terminado)\s
                (?:(?:in|is|en|with)\s)? (?P<it>\d{{4}}) (?!\w)"""
        ),
    ),
    Rule(
        Kind.PHONE,
        worded(r"(?<![\w$.:/-]) (?<!\d\s) [2-9]\d{2} \s (?!(?:19|20)\d\d) \d{4} (?![\w:-] | \s\d)"),
        _is_spoken_of,
    ),
    Rule(Kind.PHONE, worded(r"\# \s? (?P<it> \d{3} [\s.-] \d{4} ) (?![\w-])")),
    _number(r"52 [\s.-] \d{2,3} [\s.-] \d{3,4} [\s.-] \d{4}"),
)
"""The rules for phones: as they are written in the United States, abroad, behind a word, and in words."""
