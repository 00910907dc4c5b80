"""Names of people."""

import re
from collections.abc import Callable, Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.given_names import GIVEN_NAMES
from dutytracker.domain.patient_data.known_to_all import KNOWN_TO_ALL
from dutytracker.domain.patient_data.ordinary import is_listed, is_ordinary
from dutytracker.domain.patient_data.people_parts import (
    ABOUT,
    CAPITALIZED,
    CHARGE,
    DID,
    KIN,
    LETTERS,
    LOWER,
    OWN,
    PATIENT,
    TO,
    UPPER,
)
from dutytracker.domain.patient_data.professionals import is_at_school, is_at_work
from dutytracker.domain.patient_data.rule import Rule, after, before, cased, following
from dutytracker.domain.patient_data.surnames import SURNAMES
from dutytracker.domain.patient_data.words import (
    ABBREVIATIONS,
    ALSO_WORDS,
    INSTITUTIONS,
    NOT_A_NAME,
    OF_A_PLACE,
    SMALL_WORDS,
    STAFF,
    plain,
    words_in,
)

NOBODY = NOT_A_NAME | INSTITUTIONS | ABBREVIATIONS | STAFF
KNOWN = GIVEN_NAMES | SURNAMES
GIVEN_ONLY = GIVEN_NAMES - ALSO_WORDS
WORKPLACES = ABBREVIATIONS | INSTITUTIONS
ROLES = words_in(
    """patient patients client clients child children kid kids student mom mother dad father parent family son
    daughter wife husband sister brother grandma therapist school week month year"""
)
ALWAYS_AN_INSTITUTION = frozenset(
    {
        *("hospital", "elementary", "center", "county", "inventory", "foundation", "depression", "house", "hosp"),
        *("prog", "va", "hs", "act", "subclass", "settlement", "decree", "library", "elem", "ctr", "cntr", "ucla"),
    }
)
FROM = frozenset({"from", "of", "de", "at", "@", "with"})
SHORT_FOR_A_PLACE = words_in(
    "ctr cntr univ courthouse pavilion hlth hosp elem med medical hospital university college clinic"
)
"""Up to three words behind a name with capitals, they make it that of a place."""

VERB_ENDING = re.compile(r".{2,}(?:ed|ing|ó|aba|ando|iendo)", re.IGNORECASE)
PAST_ENDING = re.compile(r".{2,}[oó]")
"""As many verbs end in Spanish where the accents are left out; capitals do not."""


def _is_a_name(match: re.Match[str]) -> bool:
    """Its first word is none of those that stand there and name nobody, and no verb."""
    first = match.group("it").split()[0]
    return plain(first) not in NOBODY and not (first.islower() and VERB_ENDING.fullmatch(first))


def _is_titled(match: re.Match[str]) -> bool:
    """A name behind a title; of nobody whose profession is said."""
    return _is_a_name(match) and not is_at_school(match.string) and not is_at_work(match.string, *match.span("it"))


def _is_titled_and_known(match: re.Match[str]) -> bool:
    return _is_known(match) and not is_at_work(match.string, *match.span("it"))


def _is_a_name_or_no_verb(match: re.Match[str]) -> bool:
    """A name in small letters that many people have, or a word that does not end as one for what somebody did."""
    return _is_titled(match) and (_is_known(match) or not PAST_ENDING.fullmatch(match.group("it")))


def _is_known(match: re.Match[str]) -> bool:
    """A first or last name that many people have."""
    return plain(match.group("it").split()[0]) in KNOWN


CLERGY = re.compile(r"\b(?:Father|Sister|Brother|Padre|Hermana|Madre)\s$")
PARISH = re.compile(r"\b(?:parish|church|mass|iglesia|parroquia|misa|convent|priest|sacerdote)\b", re.IGNORECASE)


def _is_clergy(match: re.Match[str]) -> bool:
    """*Father Tom* of a parish."""
    return CLERGY.search(match.string[: match.start("it")]) is not None and PARISH.search(match.string) is not None


def _is_given(match: re.Match[str]) -> bool:
    if _is_clergy(match):
        return False
    return plain(match.group("it").split()[0]) in GIVEN_NAMES and not is_at_work(match.string, *match.span("it"))


def _is_given_and_no_word(match: re.Match[str]) -> bool:
    return _is_given(match) and plain(match.group("it")) not in ALSO_WORDS


def _is_somebodys(match: re.Match[str]) -> bool:
    """The name of a person, not of a day, a role or an agency."""
    word = plain(match.group("it"))
    return word not in NOBODY and word not in ROLES and not VERB_ENDING.fullmatch(word)


def _is_staff(match: re.Match[str]) -> bool:
    """Somebody who works there, as the words beside the name say."""
    behind = after(match, 2)
    if plain(match.group("it").split()[0]) in STAFF or is_at_work(match.string, *match.span("it")):
        return True
    if before(match) in STAFF or (behind and plain(behind[0]) in STAFF):
        return True
    return len(behind) > 1 and behind[0] in FROM and plain(behind[1]) in WORKPLACES


def _stands_alone(match: re.Match[str]) -> bool:
    """No part of the name of a place, a school, a hospital or a test."""
    if before(match) in OF_A_PLACE or _is_an_institution(following(match)):
        return False
    behind = match.string[match.end("it") :].split()[:3]
    return not (match.group("it")[:1].isupper() and any(plain(word) in SHORT_FOR_A_PLACE for word in behind))


def _is_an_institution(word: str) -> bool:
    return plain(word) in ALWAYS_AN_INSTITUTION or (word[:1].isupper() and plain(word) in INSTITUTIONS)


def _of_two(holds: Callable[[str, str], bool]) -> Callable[[re.Match[str]], bool]:
    def of_two(match: re.Match[str]) -> bool:
        first, *_, last = (
            plain(word).replace("'", "") for word in re.split(r"[\s,]+", match.group("it").replace("’", "'"))
        )
        if f"{first} {last}" in KNOWN_TO_ALL:
            return False
        return holds(first, last) and _stands_alone(match) and not _is_staff(match)

    return of_two


def _both_known(first: str, last: str) -> bool:
    return first in GIVEN_NAMES and last in SURNAMES


def _both_known_turned(first: str, last: str) -> bool:
    return _both_known(last, first)


def _one_known(first: str, last: str) -> bool:
    """Capitals that go together as a name, of which one part is known."""
    if NOBODY & {first, last} or first in OF_A_PLACE or VERB_ENDING.fullmatch(first):
        return False
    return first in GIVEN_NAMES or last in SURNAMES


def _given_first(first: str, _last: str) -> bool:
    return first in GIVEN_NAMES


def _given_last(last: str, first: str) -> bool:
    return first in GIVEN_NAMES and first not in ALSO_WORDS and last not in NOBODY


def _one_given(first: str, last: str) -> bool:
    """Behind a relative or "with": a first name that is no other word, and one that nobody would write there else."""
    if first not in GIVEN_NAMES or first in ALSO_WORDS or len(last) < 4 or last in NOBODY | ROLES | SMALL_WORDS:
        return False
    return not is_listed(last) and not VERB_ENDING.fullmatch(last)


def _of_two_first_names(match: re.Match[str]) -> bool:
    """Two first names, and a last one of which nothing else is known."""
    first, second, last = (plain(word) for word in match.group("it").split())
    if not {first, second} <= GIVEN_ONLY or last in NOBODY or VERB_ENDING.fullmatch(last):
        return False
    if last not in SURNAMES and is_ordinary(last):
        return False
    return f"{first} {second}" not in KNOWN_TO_ALL and _stands_alone(match) and not _is_staff(match)


def _is_a_patients(match: re.Match[str]) -> bool:
    words = " ".join(plain(word) for word in match.group("it").split())
    if not {words, " ".join((words, *after(match)))}.isdisjoint(KNOWN_TO_ALL):
        return False
    return _is_given(match) and not _is_staff(match) and before(match) not in OF_A_PLACE


def _is_about(match: re.Match[str]) -> bool:
    return _is_a_patients(match) and _stands_alone(match)


def _is_a_last_name(match: re.Match[str]) -> bool:
    """Behind an initial: any word with a capital that is no other's."""
    initial, *name = re.split(r"[.\s]{1,3}", match.group("it").lower())
    if " ".join((before(match), initial, *name)) in KNOWN_TO_ALL:
        return False
    return plain(match.group("it")[2:]) not in NOBODY and _stands_alone(match) and not _is_staff(match)


def _is_a_known_last_name(match: re.Match[str]) -> bool:
    whole = f"{before(match)} {plain(match.group('it'))}"
    return plain(match.group("it")) in SURNAMES and whole not in KNOWN_TO_ALL and _stands_alone(match)


def _begins_with_a_last_name(match: re.Match[str]) -> bool:
    return plain(match.group("it").split()[0]) in SURNAMES


PARTICLE = r"(?: (?: de\sla | de\slos | de\sl | de | del | la | van | von | al | el | da | dos | St\. )\s )"
MISTER = r"(?<!\w) (?i: mrs? | ms | mx | mister | missus )"
SENOR = r"(?<!\w) (?i: sra? | srta | srita )"
TITLE_IN_FULL = r"(?<!\w) (?i: miss | señor(?:a|ita)? | senor(?:a|ita)? | don | do[ñn]a | dña )"

NAMES: Sequence[Rule] = (
    Rule(
        Kind.NAME,
        cased(
            rf"(?:{MISTER} | {SENOR} | {TITLE_IN_FULL}) \.? \s (?P<it> {PARTICLE}? {CAPITALIZED} (?:\s{CAPITALIZED})? )"
        ),
        _is_titled,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"(?:{MISTER} | {SENOR} | {TITLE_IN_FULL}) \.? \s (?P<it> [{UPPER}] (?:\.[{UPPER}])? \.? ) (?![\w'’/-])"
        ),
    ),
    Rule(Kind.NAME, cased(rf"{MISTER} \.? \s (?P<it> {LETTERS} )"), _is_titled),
    Rule(Kind.NAME, cased(rf"{SENOR} \.? \s (?P<it> {LETTERS} )"), _is_a_name_or_no_verb),
    Rule(Kind.NAME, cased(rf"{TITLE_IN_FULL} \s (?P<it> {LETTERS} )"), _is_titled_and_known),
    Rule(Kind.NAME, cased(rf"{PATIENT} [:,]? \s \(? (?P<it> {CAPITALIZED} \s [{UPPER}]\b\.? )"), _is_a_name),
    Rule(Kind.NAME, cased(rf"{PATIENT} [:,]? \s \(? (?P<it> {CAPITALIZED} (?:\s{CAPITALIZED})? )"), _is_a_name),
    Rule(Kind.NAME, cased(rf"{PATIENT} [:,]? \s \(? (?i:is\s|es\s)? (?P<it> {LETTERS} )"), _is_known),
    Rule(Kind.NAME, cased(rf"{CHARGE} [:,]? \s \(? (?P<it> {LETTERS} )"), _is_known),
    Rule(
        Kind.NAME,
        cased(
            rf"""(?<!\w) (?i: named? | name\sis | names\sare | llamad[oa] | se\sllama | nombre | aka | a\.k\.a\.
                ) [:\s]{{1,2}} (?P<it> {LETTERS} )"""
        ),
        _is_known,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"(?<!\w) (?i: name\sis | named | llamad[oa] | se\sllama | nombre: | name: ) \s (?P<it> {CAPITALIZED} )"
        ),
        _is_a_name,
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w-]) (?= (?P<it> {LETTERS} \s {PARTICLE}? {LETTERS} ) )"), _of_two(_both_known)),
    Rule(Kind.NAME, cased(rf"(?<![\w-]) (?= (?P<it> {LETTERS} \s {LETTERS} \s {LETTERS} ) )"), _of_two_first_names),
    Rule(
        Kind.NAME,
        cased(rf"(?: {KIN} | {TO} ) \s (?= (?P<it> {LETTERS} \s [{LOWER}]{{4,20}} (?!\w) ) )"),
        _of_two(_one_given),
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w-]) (?P<it> {LETTERS} ,\s? {LETTERS} )"), _of_two(_both_known_turned)),
    Rule(
        Kind.NAME, cased(rf"(?<![\w-]) (?P<it> [{UPPER}]{{3,20}} ,\s? [{UPPER}]{{3,20}} ) (?!\w)"), _of_two(_given_last)
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w-]) (?P<it> {LETTERS} \s [Oo]['’][{UPPER}{LOWER}]{{3,20}} ) (?!\w)"),
        _of_two(_given_first),
    ),
    Rule(
        Kind.NAME, cased(rf"(?<![\w-]) (?= (?P<it> {CAPITALIZED} \s {PARTICLE}? {CAPITALIZED} ) )"), _of_two(_one_known)
    ),
    Rule(
        Kind.NAME, cased(rf"(?<![\w-]) (?P<it> {CAPITALIZED} \s [{UPPER}] ) (?: \. | (?![\w'’/&-]) )"), _is_a_patients
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w.-]) (?P<it> [{UPPER}]\. \s? {CAPITALIZED} )"), _is_a_last_name),
    Rule(Kind.NAME, cased(rf"(?<![\w.'’-]) [{UPPER}] \s (?P<it> {CAPITALIZED} )"), _is_a_known_last_name),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w-]) (?P<it> {CAPITALIZED} ,? \s [{UPPER}] ) (?: \. | (?![\w'’/&-]) )"),
        _begins_with_a_last_name,
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w-]) (?P<it> {LETTERS} )['’]s? \s {OWN}"), _is_a_patients),
    Rule(Kind.NAME, cased(rf"(?<![\w-]) (?P<it> {CAPITALIZED} )['’]s? \s {KIN}"), _is_somebodys),
    Rule(Kind.NAME, cased(rf"{KIN} \s (?i:of|de) \s (?P<it> {LETTERS} )"), _is_given),
    Rule(Kind.NAME, cased(rf"{KIN} \s (?i:of|de) \s (?P<it> {CAPITALIZED} )"), _is_somebodys),
    Rule(Kind.NAME, cased(rf"{KIN} ,? \s \(? (?P<it> {CAPITALIZED} )"), _is_given),
    Rule(Kind.NAME, cased(rf"{KIN} ,? \s \(? (?P<it> {LETTERS} )"), _is_given_and_no_word),
    Rule(Kind.NAME, cased(rf"(?<![\w-]) (?P<it> {LETTERS} ) \s {DID}"), _is_a_patients),
    Rule(Kind.NAME, cased(rf"{ABOUT} \s (?P<it> {LETTERS} )"), _is_about),
    Rule(Kind.NAME, cased(rf"(?<!\w) (?i: familia | family ) \s (?P<it> {CAPITALIZED} )"), _begins_with_a_last_name),
    Rule(
        Kind.NAME,
        cased(rf"""(?<!\w) (?i: the | la ) \s (?P<it> {CAPITALIZED} ) \s (?i: family | familia | kids | children )"""),
        _begins_with_a_last_name,
    ),
    Rule(Kind.MAYBE_NAME, cased(rf"(?<!\w) (?i: dra? | doctora? ) \.? \s (?P<it> {CAPITALIZED} )"), _is_a_name),
    Rule(Kind.MAYBE_NAME, cased(rf"\b (?P<it> {CAPITALIZED} )"), _is_given),
    Rule(Kind.MAYBE_NAME, cased(rf"(?: {KIN} | {TO} ) \s (?P<it> {CAPITALIZED} )"), _is_somebodys),
    Rule(Kind.MAYBE_NAME, cased(rf"(?: {KIN} | {TO} ) \s (?P<it> {LETTERS} )"), _is_given),
)
"""The rules for names, the more telling first."""
