"""Initials of people."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.capitals import SMALL_PAIRS as SMALL_WORDS_OF_TWO
from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.pairs import IN_SMALL_LETTERS, NOBODYS_PAIRS, NOBODYS_SMALL_PAIRS, WHO_ACTS
from dutytracker.domain.patient_data.people_parts import (
    CHARGE,
    CONTACTED,
    DID,
    KIN,
    LIVES_ON,
    OWN,
    PATIENT,
    THEIRS,
    TO,
    UPPER,
)
from dutytracker.domain.patient_data.rule import Rule, cased
from dutytracker.domain.patient_data.shorthand import SHORTHAND
from dutytracker.domain.patient_data.words import ABBREVIATIONS, AFTER_A_PATIENT, SAID_SHORT, words_in

WITH_POINTS = words_in(
    """us usa dc po md rn np am pm dob ie eg ba ma bs la id iq iv er ca ny prn poc phd ee uu ud uds pd ps bid tid
    qid dba aka eod rsvp od pa mft lcsw nb dni nhc hc cp fn fdn ssn mrn ph dx tx rx hx etc ext inc"""
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

DONE_BY_OFFICES = words_in(
    """is was has had called calls emailed texted says said asks asked asking wants needs note notes still left late
    told
    reports reported denied family mom school teacher intake session chart roi"""
)
"""What is also said of offices and of what is short for something."""

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
    return _are_initials(match) and _letters(match) not in SAID_SHORT | {"cw", "ew"}


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


def _are_nobodys(match: re.Match[str]) -> bool:
    return _letters(match) in NOBODYS_PAIRS or match.string.upper() == match.string


def _are_unknown(match: re.Match[str]) -> bool:
    """Two capitals that are short for nothing."""
    return not _are_nobodys(match)


def _are_small_and_unknown(match: re.Match[str]) -> bool:
    return _letters(match) not in NOBODYS_SMALL_PAIRS


def _live_on(match: re.Match[str]) -> bool:
    """Letters of which something is said as of a person, and of no office or role."""
    if match.group("what").lower() in DONE_BY_OFFICES and _letters(match) in NOBODYS_PAIRS:
        return False
    return _letters(match) not in WHO_ACTS | SMALL_WORDS_OF_TWO and match.string.upper() != match.string


def _live_on_with_somebody(match: re.Match[str]) -> bool:
    return _letters(match) not in WHO_ACTS | SMALL_WORDS_OF_TWO


def _live_on_in_small_letters(match: re.Match[str]) -> bool:
    return _letters(match) not in WHO_ACTS | IN_SMALL_LETTERS | SAID_SHORT | {
        "ft",
        "hv",
        "pt",
        "cl",
        "tc",
        "vm",
        "ct",
        "cb",
        "px",
    }


def _are_two_people(match: re.Match[str]) -> bool:
    """Two pairs of which one is short for nothing, and the other for nothing that is done at work."""
    pairs = re.findall(r"(?<!\w)[^\W\d_]{2}(?!\w)", match.group("it").lower())
    return any(pair not in NOBODYS_PAIRS for pair in pairs) and WHO_ACTS.isdisjoint(pairs)


def _are_said_apart(match: re.Match[str]) -> bool:
    return _letters(match) not in ABBREVIATIONS | {"xl", "xr"}


def _are_three_and_live_on(match: re.Match[str]) -> bool:
    return _letters(match) not in ABBREVIATIONS | SHORTHAND


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
        cased(rf"{TO} \s? (?P<it> {TWO} ) (?= \W | $ ) (?! [-/&'’\d] | \s[{UPPER}]{{2}} | \s\d{{1,4}}(?![\d-]) )"),
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
    Rule(Kind.INITIALS, cased(rf"(?<![\w./&'’-]) (?P<it> {TWO} ) \s (?P<what> {LIVES_ON} )"), _live_on),
    Rule(Kind.INITIALS, cased(rf"^ (?P<it> [B-HJ-Z] ) \s {LIVES_ON}")),
    Rule(
        Kind.INITIALS,
        cased(rf"(?: ^ | [,;.]\s ) (?P<it> [b-df-hj-np-tv-z]{{2}} ) \s {LIVES_ON}"),
        _live_on_in_small_letters,
    ),
    Rule(
        Kind.INITIALS,
        cased(rf"(?<![\w./&'’-]) (?P<it> [{UPPER}]{{3}} ) \s (?: sigue | {DID} )"),
        _are_three_and_live_on,
    ),
    Rule(
        Kind.INITIALS,
        cased(
            rf"""(?<![\w./&'’-]) (?P<it> {TWO} ) \s (?: y | and | & ) \s (?: (?:her|his|su|the)\s )?
                (?: {KIN} | {SIBLING} | (?:bf|gf) \b )"""
        ),
        _live_on_with_somebody,
    ),
    Rule(
        Kind.INITIALS,
        cased(rf"(?<![\w./&-]) (?P<it> {TWO} \s? (?: y | and | & | , | / | \+ ) \s? {TWO} ) (?! [\w/&-] | \s?\d )"),
        _are_two_people,
    ),
    Rule(
        Kind.INITIALS,
        cased(
            rf"""(?<![\w.&/-]) (?<![A-Z]\s) (?P<it> [{UPPER}]\.?\s[{UPPER}] ) (?: \. | (?![\w/&'’-]) )
                (?! \s[{UPPER}] (?!\w) )"""
        ),
        _are_said_apart,
    ),
    Rule(
        Kind.INITIALS,
        cased(rf"(?<![\w./&'’@#-]) (?P<it> {TWO} ) (?! [\w/&@-] | \.\w | ['’](?!s) | \s?\d )"),
        _are_unknown,
    ),
    Rule(
        Kind.INITIALS,
        cased(r"(?<![\w./&'’@#$-]) (?<!\d\s) (?P<it> [a-z]{2} ) (?! [\w/&@-] | \.\w | ['’](?!s) | \s?\d )"),
        _are_small_and_unknown,
    ),
    Rule(Kind.MAYBE_INITIALS, cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) (?![\w./&-])"), _are_initials),
)
"""The rules for initials, the more telling first."""
