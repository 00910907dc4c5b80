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


def _of_a_relative(match: re.Match[str]) -> bool:
    """Behind "mother of" nothing that is done can stand."""
    return _letters(match) not in ABBREVIATIONS or _letters(match) in SAID_SHORT


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
    Rule(Kind.INITIALS, cased(rf"{KIN} \s (?i:of|de) \s (?P<it> {TWO} ) (?![\w./&-])"), _of_a_relative),
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
    Rule(Kind.MAYBE_INITIALS, cased(rf"(?<![\w./&-]) (?P<it> {TWO} ) (?![\w./&-])"), _are_initials),
)
"""The rules for initials, the more telling first."""
