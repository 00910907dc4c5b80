"""Initials of people."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.people_parts import CHARGE, CONTACTED, DID, KIN, OWN, PATIENT, THEIRS, TO, UPPER
from dutytracker.domain.patient_data.rule import Rule, cased
from dutytracker.domain.patient_data.words import ABBREVIATIONS, AFTER_A_PATIENT, SAID_SHORT, words_in

WITH_POINTS = words_in(
    """us usa dc po md rn np am pm dob ie eg ba ma bs la id iq iv er ca ny prn poc phd ee uu ud uds pd ps bid tid
    qid dba aka eod rsvp od os pa mft lcsw nb vs dni nhc hc cp fn fdn ssn mrn ph dx tx rx hx etc ext inc"""
)
"""What is written with points and is no initials."""

NO_INITIALS = ABBREVIATIONS | SAID_SHORT | WITH_POINTS
NOBODYS_RELATIVES = words_in(
    """us la nm ny tx ca az nv fl ut co uk eu mx hs ms es pt ct cl px cm po sw dv ed er na aa td sp el it id st un ya
    tu su mi my vp md dr rn np da dc ex pk ot cw pc gp gm mo fo bf gf ip op tv cps dcf hr ss mh pd od sd sf pr"""
)
"""Of which one is no relative, or who is no patient: states, roles, agencies."""
SIBLING = r"(?<!\w) (?i: sibs? | sis | bro | twins? | gma | gpa | stepmom | stepdad | caregiver | cuidadora? ) (?!\w)"
PERSONAL = r"""(?i: foster | placement | step(?:mom|dad|mother|father) | caregiver | gma | gpa | b-?day
    | birthday | iep | meds |
    roommate | boyfriend | girlfriend | bf | gf | sibs? | sis ) (?!\w)"""
"""What only a person has."""
FILE = r"""(?<!\w) (?i: notas? | sesi[oó]n | resumen | expediente | carta | plan | cita | tx | tratamiento | visita
    | papeles | firma | ficha | caso | recado | mensaje | tarea | receta | alta ) (?!\w)"""

TWO = rf"(?: [{UPPER}]{{2}} )"
ONE = rf"(?: {PATIENT} | {CHARGE} )"
SAID = r"(?: \s? [:=-] \s? | \s ) [(\"“]?"
ENDS = r"\s | $ | [.,;:)!?\"”] | ['’]s"


def _letters(match: re.Match[str]) -> str:
    return re.sub(r"[\W_]", "", match.group("it")).lower()


def _with_points(match: re.Match[str]) -> bool:
    return _letters(match) not in WITH_POINTS


def _of_a_patient(match: re.Match[str]) -> bool:
    return _letters(match) not in AFTER_A_PATIENT


def _are_initials(match: re.Match[str]) -> bool:
    """No abbreviation, and not in a note that is all in capitals."""
    return _letters(match) not in ABBREVIATIONS and match.string.upper() != match.string


def _are_somebodys(match: re.Match[str]) -> bool:
    """Initials, and nothing that is short for what was done."""
    return _are_initials(match) and _letters(match) not in SAID_SHORT


def _of_whom_one_is_related(match: re.Match[str]) -> bool:
    return _letters(match) not in NOBODYS_RELATIVES


def _of_a_relative(match: re.Match[str]) -> bool:
    """Behind "mother of" nothing that is done can stand; behind "mother" alone it can."""
    return _of_whom_one_is_related(match) if match.group("of") else _are_somebodys(match)


def _of_nothing_missed(match: re.Match[str]) -> bool:
    """Small letters before a no-show: no visit, group or relative that is written short."""
    return _letters(match) not in NO_INITIALS | {"hv", "ft", "fv", "gf", "bf", "px", "cl", "gr", "kd", "tm"}


def _are_several(match: re.Match[str]) -> bool:
    """Two or more in a list, and more of them than there are abbreviations."""
    letters = re.findall(r"\b[^\W\d_]{2}\b", match.group("it").lower())
    unknown = [pair for pair in letters if pair not in NO_INITIALS]
    return len(unknown) > 1 and len(unknown) * 2 > len(letters)


def _of_whom_it_is(match: re.Match[str]) -> bool:
    """Behind "note of" nothing that is done can stand, such as a voicemail that was left."""
    return _letters(match) not in ABBREVIATIONS - {"lv", "et"} or _letters(match) in SAID_SHORT


INITIALS: Sequence[Rule] = (
    Rule(
        Kind.INITIALS,
        cased(rf"(?<![\w.]) (?P<it> [{UPPER}]\.\s?(?:[{UPPER}]\.\s?)?[{UPPER}]\b\.? ) (?![\w.] )"),
        _with_points,
    ),
    Rule(Kind.INITIALS, cased(r"(?<![\w.@/]) (?P<it> [a-z]\.[a-z]\.(?:[a-z]\.)? ) (?!\w)"), _with_points),
    Rule(Kind.INITIALS, cased(rf"{ONE} {SAID} (?P<it> [{UPPER}]{{2,3}} ) (?= {ENDS} )"), _of_a_patient),
    Rule(Kind.INITIALS, cased(rf"{ONE} {SAID} (?P<it> [{UPPER}] \.\s? [{UPPER}]\b\.? ) (?= \W | $ )")),
    Rule(Kind.INITIALS, cased(rf"{ONE} {SAID} (?P<it> [{UPPER}] [\s/-] [{UPPER}] ) (?= {ENDS} )"), _of_a_patient),
    Rule(Kind.INITIALS, cased(rf"{ONE} :? \s (?P<it> (?!I\b) [{UPPER}]\.? ) (?= {ENDS} ) (?! \s? \d )")),
    Rule(Kind.INITIALS, cased(rf"{ONE} :? \s (?P<it> [b-df-hj-np-tv-z]{{2}} ) (?= {ENDS} | \. )"), _of_a_patient),
    Rule(
        Kind.INITIALS, cased(rf"{KIN} \s (?i:of|de) \s (?P<it> [{UPPER}]{{2,3}} | [{UPPER}]\.? ) (?!\w)"), _of_a_patient
    ),
    Rule(Kind.INITIALS, cased(rf"(?<![\w.&/-]) (?P<it> [{UPPER}] )['’]s \s {OWN}")),
    Rule(Kind.INITIALS, cased(rf"(?<![\w.&/-]) (?P<it> [{UPPER}]{{2,3}} )['’]s \s {KIN}"), _of_a_patient),
    Rule(Kind.INITIALS, cased(rf"(?<![\w.&/-]) (?P<it> {TWO} )['’]s (?!\w)"), _are_initials),
    Rule(
        Kind.INITIALS,
        cased(rf"{TO} \s? (?P<it> {TWO} ) (?= \W | $ ) (?! [-/&'’\d] | \s[{UPPER}]{{2}} )"),
        _are_initials,
    ),
    Rule(Kind.INITIALS, cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) \s? \( {PATIENT} \)"), _of_a_patient),
    Rule(Kind.INITIALS, cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) \s {DID}"), _are_somebodys),
    Rule(Kind.INITIALS, cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) \s {CONTACTED}"), _are_somebodys),
    Rule(Kind.INITIALS, cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) [\s/] {THEIRS}"), _are_somebodys),
    Rule(Kind.INITIALS, cased(rf"^ (?P<it> {TWO} ) \s? [:–-] \s"), _are_initials),
    Rule(Kind.INITIALS, cased(rf"^ (?P<it> {TWO} ) \s (?i: re | vm | about | sobre | lvm ) (?!\w)"), _are_initials),
    Rule(
        Kind.INITIALS,
        cased(
            r"""\b (?i: initials | iniciales ) \b [\s:]{0,2} (?i:are\s|is\s|son\s)? (?P<it>
                (?i:[a-z])\.?\s?(?i:[a-z])\.?(?:\s?(?i:[a-z])\.?)? ) (?!\w)"""
        ),
    ),
    Rule(
        Kind.INITIALS,
        cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) ,? \s (?= (?i: mrn | dob | ssn | d\.o\.b | naci[oó] ) \b )"),
        _are_initials,
    ),
    Rule(
        Kind.INITIALS,
        cased(
            rf"(?i: notes? | pts | clients | charts? | notas? | pacientes ) \s? : \s? (?P<it> {TWO} ) (?= , | \s? $ )"
        ),
        _are_initials,
    ),
    Rule(
        Kind.INITIALS,
        cased(rf"(?: {KIN} | {SIBLING} ) \s (?P<of> (?i:of|de) \s )? (?P<it> {TWO} ) (?= {ENDS} )"),
        _of_a_relative,
    ),
    Rule(
        Kind.INITIALS,
        cased(rf"(?<![\w.&/-]) (?P<it> {TWO} )['’]s \s (?: {KIN} | {PERSONAL} )"),
        _of_whom_one_is_related,
    ),
    Rule(
        Kind.INITIALS,
        cased(rf"{FILE} (?: \s \w{{2,12}} ){{0,2}} \s de \s (?P<it> {TWO} ) (?= {ENDS} )"),
        _of_whom_it_is,
    ),
    Rule(
        Kind.INITIALS,
        cased(
            rf"""(?<!\w) (?i: hv | home\svisit | sess(?:ion)? | visita | (?:tx|treatment|safety)\splan | d/c\ssummary )
                \s (?P<it> {TWO} ) (?= \s?[,;:.-] | \s?$ | \s (?:due|overdue|done|signed|late|ready|sent)\b )"""
        ),
        _are_somebodys,
    ),
    Rule(
        Kind.INITIALS,
        cased(
            r"""(?<!\w) (?i: notes? | notas? | pts | clients | charts? | pacientes | expedientes | sessions | sesiones )
                \s? (?: : | \s(?:for|on|de|para|w/?) ) \s? (?P<it> (?!\w{3}) \w{2} (?: (?: ,\s? | \s?[&+y]\s?
                | ,?\sand\s ) \w{2} (?!\w) ){1,8} ) (?!\w)"""
        ),
        _are_several,
    ),
    Rule(
        Kind.INITIALS,
        cased(r"(?<!\w) (?P<it> [b-df-hj-np-tv-z]{2} (?: ,\s? [a-z]{2} (?!\w) ){2,8} ) (?!\w)"),
        _are_several,
    ),
    Rule(Kind.INITIALS, cased(rf"(?: ^ | [,;.]\s ) (?P<it> [b-df-hj-np-tv-z]{{2}} ) \s {DID}"), _of_nothing_missed),
    Rule(Kind.MAYBE_INITIALS, cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) (?![\w./&-])"), _are_initials),
)
"""The rules for initials, the more telling first."""
