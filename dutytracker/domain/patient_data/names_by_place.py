"""Names that are told by where they stand: words that are no ordinary ones, where somebody is spoken of."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.given_names import GIVEN_NAMES
from dutytracker.domain.patient_data.known_to_all import KNOWN_TO_ALL
from dutytracker.domain.patient_data.names import FROM, KNOWN, SHORT_FOR_A_PLACE, VERB_ENDING, WORKPLACES
from dutytracker.domain.patient_data.ordinary import ALSO_WORDS_OFTEN, LISTED, is_listed, is_ordinary
from dutytracker.domain.patient_data.people_parts import KIN, LETTERS, LOWER, OWN, UPPER
from dutytracker.domain.patient_data.places_of_names import (
    AFTER_A_NAME,
    BY_NAME,
    CAPITAL,
    FILE,
    NAMING,
    PAPER,
    SMALL,
    SOMEBODY,
    STEP,
    TALKING,
    VERB,
    WORD,
)
from dutytracker.domain.patient_data.professionals import is_at_work
from dutytracker.domain.patient_data.rule import Rule, cased
from dutytracker.domain.patient_data.surnames import SURNAMES
from dutytracker.domain.patient_data.words import ALSO_WORDS, INSTITUTIONS, OF_A_PLACE, STAFF, plain, words_in

PRONOUNS = frozenset({"ella"})
NO_FAMILY = words_in("dodgers lakers rams raiders chargers giants padres alamos gatos banos altos cabos mochis zetas")
"""What stands behind *the* or *los* as a family does: teams and towns."""
WORDS_TOO = (ALSO_WORDS | ALSO_WORDS_OFTEN) - PRONOUNS
GIVEN_ALONE, KNOWN_ALONE = GIVEN_NAMES - WORDS_TOO - PRONOUNS, KNOWN - WORDS_TOO - PRONOUNS
"""Names that are nothing else."""
NO_PERSONS = (STAFF | INSTITUTIONS) - {"family"}
"""What makes a word before it somebody's or something's at work."""
NOT_RELATED = words_in("will may mark art case bill major rich max young west love don early hope chance cash miles")
"""Names that are a verb or another word behind a relative."""


def _first(match: re.Match[str]) -> str:
    return plain(match.group("it").split()[0])


def is_free(match: re.Match[str]) -> bool:
    """Neither staff nor a part of the name of a place, a school or a test."""
    words = match.string[: match.start("it")].split()
    ahead = plain(words[-1]) if words else ""
    behind = [plain(word) for word in match.string[match.end("it") :].split()[:3]]
    if ahead in STAFF or ahead in OF_A_PLACE or (behind and behind[0] in NO_PERSONS):
        return False
    if len(behind) > 1 and behind[0] in FROM and behind[1] in WORKPLACES:
        return False
    return not (match.group("it")[0].isupper() and SHORT_FOR_A_PLACE.intersection(behind))


def is_no_word(match: re.Match[str]) -> bool:
    """A word that nobody writes but as a name."""
    word = _first(match)
    told = word in KNOWN_ALONE or not is_ordinary(word)
    return told and is_free(match) and not is_at_work(match.string, *match.span("it"))


def _is_no_small_word(match: re.Match[str]) -> bool:
    """The same in small letters: agencies are written with capitals, and so are the first names of colleagues."""
    return match.group("it")[0].islower() and is_no_word(match)


def _is_unknown_and_small(match: re.Match[str]) -> bool:
    """A first name that many have only hints here: it may be a colleague's."""
    return _first(match) not in GIVEN_NAMES and _is_no_small_word(match)


def _is_often_a_word(match: re.Match[str]) -> bool:
    return _first(match) in WORDS_TOO and is_free(match) and not is_at_work(match.string, *match.span("it"))


def _is_no_word_or_often_one(match: re.Match[str]) -> bool:
    return is_no_word(match) or _is_often_a_word(match)


def _is_a_relative(match: re.Match[str]) -> bool:
    return _first(match) not in NOT_RELATED and _is_often_a_word(match)


def _is_a_relative_by_what_is_done(match: re.Match[str]) -> bool:
    return _first(match) not in {"will", "may", "might"} and _is_often_a_word(match)


def _are_no_words(match: re.Match[str]) -> bool:
    """Two words in a row of which at least one begins small: a known name and one of no language, or two of none."""
    first, last = (plain(word) for word in match.group("it").split())
    if match.group("it").istitle() or f"{first} {last}" in KNOWN_TO_ALL:
        return False
    given = first in GIVEN_ALONE
    last_told = last in SURNAMES and (not is_ordinary(last) or given)
    if given:
        last_told = last_told or not (is_listed(last) or VERB_ENDING.fullmatch(last))
    return (given or not is_ordinary(first)) and (last_told or not is_ordinary(last)) and is_free(match)


def _is_a_family(match: re.Match[str]) -> bool:
    """Several of one name: a known one, or what is no word with an *s* and without."""
    name = _first(match)
    told = name[:-1] in SURNAMES or not (is_ordinary(name) or is_ordinary(name[:-1]))
    return told and name not in NO_FAMILY and is_free(match)


def _is_a_family_in_spanish(match: re.Match[str]) -> bool:
    name = _first(match)
    return (name in SURNAMES - WORDS_TOO or not is_ordinary(name)) and name not in NO_FAMILY


def _is_word(word: str) -> bool:
    """An ordinary one as it is or with what an English verb or several of a thing have behind it."""
    return not LISTED.isdisjoint({word, word.removesuffix("s"), word.removesuffix("ed"), word.removesuffix("ing")})


def _is_a_word_with_a_last_name(match: re.Match[str]) -> bool:
    """A first name that is also a word, and behind it what is none: *Faith Littleton*, not *Hope House*."""
    first, last = (plain(word) for word in match.group("it").split())
    if first not in WORDS_TOO or last in GIVEN_ALONE or f"{first} {last}" in KNOWN_TO_ALL:
        return False
    return (last in SURNAMES or not _is_word(last)) and _is_no_place(match)


def _is_told_by_a_number(match: re.Match[str]) -> bool:
    """Two capitals before a date of birth or a record; not both words."""
    first, last = (plain(word) for word in match.group("it").split())
    told = not (_is_word(first) and _is_word(last)) and INSTITUTIONS.isdisjoint({first, last})
    return told and not is_at_work(match.string, *match.span("it"))


def _is_no_place(match: re.Match[str]) -> bool:
    words = {plain(word) for word in match.group("it").split()[1:] + match.string[match.end("it") :].split()[:2]}
    return is_free(match) and INSTITUTIONS.isdisjoint(words) and not is_at_work(match.string, *match.span("it"))


def _are_two_strangers(match: re.Match[str]) -> bool:
    """Two capitals in a row that are both no words, and no agency."""
    first, last = (plain(word) for word in re.findall(r"[\w-]{1,40}", match.group("it")))
    if f"{first} {last}" in KNOWN_TO_ALL or f"{last} {first}" in KNOWN_TO_ALL:
        return False
    return (
        not is_ordinary(first)
        and not is_ordinary(last)
        and is_free(match)
        and not is_at_work(match.string, *match.span("it"))
    )


def _has_an_initial(match: re.Match[str]) -> bool:
    """A word of no language behind a small initial with its point."""
    word = plain(match.group("word"))
    return (word in KNOWN_ALONE or not is_ordinary(word)) and is_free(match)


def _is_known_with_an_initial(match: re.Match[str]) -> bool:
    """A name that many people have and one small letter; where it is in no history."""
    word, whole = plain(match.group("word")), " ".join(plain(part) for part in match.group("it").split())
    behind = [plain(part) for part in re.findall(r"\w{1,20}", match.string[match.end("it") :])[:1]]
    if not KNOWN_TO_ALL.isdisjoint({whole, " ".join((whole, *behind))}):
        return False
    return word in KNOWN and not is_ordinary(word) and is_free(match)


NAMES_BY_PLACE: Sequence[Rule] = (
    Rule(Kind.NAME, cased(rf"{SOMEBODY} (?= {STEP} (?P<it> {WORD} ) )"), is_no_word),
    Rule(Kind.NAME, cased(rf"{KIN} (?= ,? \s \(? (?P<it> {WORD} ) )"), _is_a_relative),
    Rule(Kind.NAME, cased(rf"{KIN} (?= ,? \s \(? (?P<it> {WORD} ) \s {VERB} )"), _is_a_relative_by_what_is_done),
    Rule(Kind.NAME, cased(rf"{TALKING} (?<!\w) (?= (?P<it> {SMALL} ) )"), _is_no_small_word),
    Rule(Kind.NAME, cased(rf"{NAMING} (?<!\w) (?= (?P<it> {SMALL} ) )"), _is_unknown_and_small),
    Rule(Kind.NAME, cased(rf"{PAPER} (?= (?P<it> {SMALL} ) )"), _is_no_small_word),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?= (?P<it> {WORD} \s {WORD} ) )"), _are_no_words),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {WORD} ) \s {VERB}"), _is_no_small_word),
    Rule(Kind.NAME, cased(rf"(?: ^ | [,;.]\s ) (?P<it> {WORD} ) \s {VERB}"), _is_often_a_word),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {LETTERS} ) ['’]s? \s (?: {OWN} | {KIN} )"), _is_no_small_word),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> [{LOWER}]{{3,20}} ) ['’]s \s (?=\w)"), _is_no_small_word),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> [{UPPER}][{LOWER}]{{2,20}} ) ['’]s \s {OWN}"), is_no_word),
    Rule(
        Kind.NAME,
        cased(rf"(?<!\w) {BY_NAME} \s (?P<it> {SMALL} ) {AFTER_A_NAME}"),
        _is_a_relative,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"""(?<![\w'’/&-]) (?P<it> {WORD} ) ,? \s (?= (?i: dob | d\.o\.b | ssn | mrn | born
        | naci[oó] ) \b | \(?\d{{3}}\)?[\s.-]\d{{3}}[\s.-]\d{{4}} )"""
        ),
        is_no_word,
    ),
    Rule(Kind.NAME, cased(rf"{FILE} (?= (?P<it> {WORD} ) )"), is_no_word),
    Rule(Kind.NAME, cased(rf"^ (?P<it> {CAPITAL} , \s? [{UPPER}] ) (?: \. | (?!\w) )"), is_no_word),
    Rule(
        Kind.NAME,
        cased(rf"(?: ^ | {TALKING} ) (?P<it> {CAPITAL} \s {CAPITAL} ) (?= \s {VERB} | \s? (?: $ | [,:(] ) )"),
        _are_two_strangers,
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {CAPITAL} ,\s? {CAPITAL} ) (?! , )"), _are_two_strangers),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&.-]) (?P<it> [a-z]\. \s? (?P<word> {SMALL} ) )"), _has_an_initial),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&.-]) (?P<it> [bdfghj-npqrstvz] \s (?P<word> {SMALL} ) )"),
        _is_known_with_an_initial,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&.-]) (?P<it> (?P<word> {WORD} ) \s [{LOWER}{UPPER}] ) (?= \s?[.,;:)] | \s?$ )"),
        _is_known_with_an_initial,
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {CAPITAL} ) \s (?: family | fam | familia ) (?!\w)"), is_no_word),
    Rule(Kind.NAME, cased(rf"(?<!\w) (?i: familia ) \s (?P<it> {CAPITAL} )"), is_no_word),
    Rule(Kind.NAME, cased(rf"(?<!\w) los \s (?P<it> {CAPITAL} )"), _is_a_family_in_spanish),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&-]) (?P<it> {CAPITAL} \s [{UPPER}][{LOWER}]{{2,20}} ) (?= ['’]s\b | (?! [\w'’/&@-] ) )"),
        _is_a_word_with_a_last_name,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"(?<![\w'’/&-]) (?P<it> {CAPITAL} \s {CAPITAL} ) ,? \s (?= (?i: dob | d\.o\.b | ssn | mrn | born ) \b )"
        ),
        _is_told_by_a_number,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<!\w) (?i: the | los ) \s (?P<it> [{UPPER}][{LOWER}]{{2,20}}s ) (?![\w'’-])"),
        _is_a_family,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"(?<![\w'’/&-]) (?P<it> {WORD} ) \s (?i: and | y | & ) \s (?i: her | his | their | su | sus ) \s {KIN}"
        ),
        is_no_word,
    ),
    Rule(
        Kind.NAME,
        cased(rf"""(?<!\w) (?i: the | la | los | las ) \s (?P<it> {WORD} ) \s
            (?i: family | fam | familia | kids | children | twins | boys | girls | brothers | siblings
        | niños ) (?!\w)"""),
        is_no_word,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&-]) (?P<it> {WORD} ) \s \( (?: (?i: the | su | her | his )\s )? {SOMEBODY}"),
        _is_no_word_or_often_one,
    ),
)
"""The rules for names that only their place tells; those that need less of it come first."""
