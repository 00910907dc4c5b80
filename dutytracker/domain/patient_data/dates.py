"""Dates of birth."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.rule import Rule, worded
from dutytracker.domain.patient_data.words import words_in

MONTH = r"""(?: jan(?:uary)? | feb(?:ruary)? | mar(?:ch)? | apr(?:il)? | may | june? | july? | aug(?:ust)? |
    sept?(?:ember)? | oct(?:ober)? | nov(?:ember)? | dec(?:ember)? | ene(?:ro)? | febrero | marzo | abr(?:il)? |
    mayo | junio | julio | ago(?:sto)? | septiembre | setiembre | octubre | noviembre | dic(?:iembre)? )\b\.?"""
OF = r"(?: [\s,./-]{1,2} (?:de\s|del\s|of\s|the\s){0,1} )"
YEAR = r"(?: (?:19|20)\d\d | '?\d\d )"
MONTH_FIRST = rf"(?: {MONTH} [\s-] \d{{1,2}} (?:st|nd|rd|th)? (?: ,?\s | {OF} ) {YEAR} )"
DAY_FIRST = rf"(?: \d{{1,2}} (?:st|nd|rd|th|[ºo])? (?:{OF})? {MONTH} {OF} {YEAR} )"
IN_DIGITS = (
    r"""(?: \d{4}[-./]\d{1,2}[-./]\d{1,2} | \d{1,2}(?:\s?[-./]\s?|\s)\d{1,2}(?:\s?[-./]\s?|\s)(?:\d{4}|'?\d{2}) )"""
)
WHOLE = rf"(?: {IN_DIGITS} | {MONTH_FIRST} | {DAY_FIRST} )"
WITHOUT_YEAR = (
    rf"(?: \d{{1,2}}[-./]\d{{1,2}} | {MONTH} \s (?:de\s)?\d{{1,4}} | \d{{1,2}} (?:st|nd|rd|th)? {OF} {MONTH} )"
)
ALONE = r"(?: (?:19|20)\d\d | \d{8} | \d{6} | '\d\d )"

BORN = r"""\b(?: d\.?\s?o\.?\s?b\.? | born | birth\s?-?dates? | birth\s?-?days? | date\sof\sbirth | b-?days? |
    b-?dates? |
    bd | yob | year\sof\sbirth | f\.?\s?d\.?\s?n\.? | fn | f\.?\s?nac\.? |
    fech?a?\.?\s(?:de\s)?nac\w{0,9}\.? | nac\.? | nacid[oa] | naci[oó] | nacimiento | cumplea[nñ]os |
    cumple(?:\saños)? | cumplir[aá] )(?!\w)"""
SAID = r"[\s.:=(-]{0,3} (?: (?: is|on|in|was|es|el|en|year|año|d[ií]a ) \b [\s:]{0,2} ){0,3}"

ASIDE = r"""[^\d\n]{1,40}? (?<![\w/.-]) """
"""What was done with it, between the word and the date: "DOB, told her 8/17/13"."""
OF_SOMETHING_ELSE = words_in(
    """appt appts appointment due session seen until exp expires eff effective start started starts next meeting mtg
    visit intake resched rescheduled since through thru cita vence desde hasta sesion sesión junta admitted dos
        ticket tickets audit list field report lista reporte"""
)
"""Words after which the date is not that of the birth."""

_LONG_AGO = re.compile(r"(?<!\d)(?:19\d\d|20[01]\d)(?!\d)|[-./'](?:3[5-9]|[4-9]\d)$")


def _is_long_ago(match: re.Match[str]) -> bool:
    """True for a whole date from before 2020: older than the work that is logged."""
    return _LONG_AGO.search(match.group()) is not None


def _is_said_of_birth(match: re.Match[str]) -> bool:
    aside = match.string[match.start() : match.start("it")].lower()
    return OF_SOMETHING_ELSE.isdisjoint(re.findall(r"\w+", aside))


DATES: Sequence[Rule] = (
    Rule(Kind.BIRTH_DATE, worded(rf"{BORN} {SAID} (?: {WHOLE} | {WITHOUT_YEAR} | {ALONE} ) (?!\w)")),
    Rule(Kind.BIRTH_DATE, worded(rf"{BORN} {ASIDE} (?P<it> {WHOLE} ) (?!\w)"), _is_said_of_birth),
    Rule(Kind.BIRTH_DATE, worded(rf"(?<![\w/.-]) b\.?:? \s? {WHOLE} (?![\w/-])")),
    Rule(Kind.BIRTH_DATE, worded(rf"(?<![\w/.-]) {WHOLE} (?= [\s,]{{0,2}} \(? (?: d\.?o\.?b | birth | nac ) )")),
    Rule(Kind.BIRTH_DATE, worded(rf"(?<![\w/.-]) {WHOLE} (?![\w/-])"), _is_long_ago),
    Rule(Kind.DATE, worded(rf"(?<![\w/.-]) {WHOLE} (?![\w/-])")),
)
"""The rules for dates, the more telling first."""
