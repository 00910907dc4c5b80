"""Names that many people have, where what is said of them is not what is said of a colleague."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.given_names import GIVEN_NAMES
from dutytracker.domain.patient_data.known_to_all import KNOWN_TO_ALL
from dutytracker.domain.patient_data.names import NOBODY, VERB_ENDING
from dutytracker.domain.patient_data.names_by_place import (
    GIVEN_ALONE,
    KNOWN_ALONE,
    is_free,
    is_no_word,
)
from dutytracker.domain.patient_data.names_with_care import IN_AN_OFFICE, OF_WORK
from dutytracker.domain.patient_data.ordinary import is_listed, is_ordinary
from dutytracker.domain.patient_data.people_parts import KIN, LOWER, UPPER
from dutytracker.domain.patient_data.places_of_names import CAPITAL, CLOSE, SOMEBODY, STEP, WORD
from dutytracker.domain.patient_data.professionals import is_at_work
from dutytracker.domain.patient_data.rule import Rule, cased, following
from dutytracker.domain.patient_data.said_of_names import (
    ABOUT_ITSELF,
    BEFORE_DE,
    DONE_FOR,
    LIVED,
    MONTHS,
    NOT_OFFICIAL,
    PAPER_BEHIND,
    PAPERS,
    SEVERAL,
    SHORT_NAMES,
    SHORT_SURNAMES,
    THEIR_OWN,
    TO_SOMEBODY,
)
from dutytracker.domain.patient_data.surnames import SURNAMES
from dutytracker.domain.patient_data.words import INSTITUTIONS, OF_A_PLACE, plain


def _is_known_and_free(match: re.Match[str]) -> bool:
    """A name that is nothing else, of nobody at work, and of nobody in history."""
    words = [plain(word) for word in match.group("it").split()]
    behind = plain(following(match)) if match.end("it") == match.end() else ""
    if not KNOWN_TO_ALL.isdisjoint({" ".join(words[:2]), f"{words[0]} {behind}"}):
        return False
    return (
        words[0] in KNOWN_ALONE
        and _is_alone(match)
        and is_free(match)
        and not is_at_work(match.string, *match.span("it"))
    )


def _is_given_and_free(match: re.Match[str]) -> bool:
    return plain(match.group("it").split()[0]) in GIVEN_ALONE and _is_known_and_free(match)


def _is_possessed(match: re.Match[str]) -> bool:
    """What is somebody's and no colleague's: *Tyrell's coach*, not *Laura's Law*."""
    behind = following(match)
    agency = behind[:1].isupper() and not behind.strip(".,;:").isupper()
    word = plain(match.group("it"))
    told = _is_given_and_free(match) or (
        match.group("it")[0].isupper() and word not in MONTHS and _is_a_capital_amid_or_first(match)
    )
    return plain(behind) not in NOT_OFFICIAL and not agency and told


def _is_alone(match: re.Match[str]) -> bool:
    """Not the last name of somebody whose first name stands before it."""
    words = match.string[: match.start("it")].split()
    return not (words and words[-1][:1].isupper() and plain(words[-1]) in GIVEN_NAMES)


def _is_a_capital_amid(match: re.Match[str]) -> bool:
    """A name that is a word as well, with a capital in the middle of a sentence."""
    begins = re.search(r"(?:^|[.!?]\s?)$", match.string[: match.start("it")]) is not None
    told = plain(match.group("it")) in WORDS_TOO
    return (
        told and not begins and _is_alone(match) and is_free(match) and not is_at_work(match.string, *match.span("it"))
    )


def _is_no_word_or_a_capital(match: re.Match[str]) -> bool:
    return is_no_word(match) or (match.group("it")[0].isupper() and _is_a_capital_amid_or_first(match))


def _is_a_capital_amid_or_first(match: re.Match[str]) -> bool:
    told = plain(match.group("it")) in ANY_GIVEN
    return told and is_free(match) and not is_at_work(match.string, *match.span("it"))


def _is_given_or_a_capital(match: re.Match[str]) -> bool:
    return _is_given_and_free(match) or _is_a_capital_amid(match)


def _are_three_of_a_name(match: re.Match[str]) -> bool:
    """Three capitals in a row of which none is a word and one a name that many have."""
    words = [plain(word) for word in match.group("it").split()]
    if any(is_listed(word) for word in words) or KNOWN_ALONE.isdisjoint(words):
        return False
    return is_free(match) and not is_at_work(match.string, *match.span("it"))


def _begins_with_a_surname(match: re.Match[str]) -> bool:
    """*Wu, Jiayi*: a last name that many have, however short, and no two words."""
    last, first = (plain(word) for word in match.group("it").split(","))
    return last in ANY_LAST and (plain(first) in GIVEN_NAMES or not is_ordinary(first.strip()))


def _is_a_strangers(match: re.Match[str]) -> bool:
    """A word of no language behind *re*, of nobody at work."""
    return not is_ordinary(match.group("it")) and is_no_word(match)


def _is_whose(match: re.Match[str]) -> bool:
    """Behind *de*: where what is before it is no office, no message and no place."""
    written = match.string[: match.start()].split()[-2:]
    ahead = [plain(word) for word in written]
    if written and written[-1][:1].isupper() and ahead[-1] in GIVEN_NAMES:
        return False
    return BEFORE_DE.isdisjoint(ahead) and OF_A_PLACE.isdisjoint(ahead[-1:]) and _is_given_and_free(match)


def _is_for_whom(match: re.Match[str]) -> bool:
    office = IN_AN_OFFICE.match(match.string[match.end("it") :]) is not None
    return not office and OF_WORK.search(match.string) is None and _is_whose(match)


def _is_given_something(match: re.Match[str]) -> bool:
    """Whom something is given or said to, where nothing speaks of work."""
    return OF_WORK.search(match.string) is None and _is_no_word_or_a_capital(match)


def _is_on_paper(match: re.Match[str]) -> bool:
    """A word that is none of the languages, or a known name; small ones only where they are known."""
    word = match.group("it")
    told = plain(word) in KNOWN_ALONE or (word[0].isupper() and not is_ordinary(word))
    return told and is_free(match) and not is_at_work(match.string, *match.span("it"))


def _is_no_agency(match: re.Match[str]) -> bool:
    """Two capitals of which the last is no word, though the first may be one: *Grant Lively*."""
    first, last = (plain(word) for word in match.group("it").split())
    given = first in ANY_GIVEN and not (is_listed(last) and last.endswith("s"))
    return given and last not in INSTITUTIONS and f"{first} {last}" not in KNOWN_TO_ALL and is_free(match)


def _is_named_after_a_relative(match: re.Match[str]) -> bool:
    """The one word with a capital in the middle of a note, though it is an ordinary one: *grandma Dot*."""
    word, bare = match.group("it"), plain(match.group("it"))
    elsewhere = match.string[1 : match.start("it")] + match.string[match.end("it") :]
    if match.group()[0].isupper() or re.search(rf"[{UPPER}][{LOWER}]", elsewhere) or VERB_ENDING.fullmatch(word):
        return False
    if bare in NOBODY and bare not in SHORT_NAMES:
        return False
    return is_free(match) and not is_at_work(match.string, *match.span("it"))


ANY_GIVEN, WORDS_TOO, ANY_LAST = (
    SHORT_NAMES | GIVEN_NAMES,
    SHORT_NAMES | (GIVEN_NAMES - GIVEN_ALONE),
    SURNAMES | SHORT_SURNAMES,
)

NAMES_SPOKEN_OF: Sequence[Rule] = (
    Rule(
        Kind.NAME,
        cased(rf"(?<!\w) [Ll]es? (?: \s [\w'’]{{2,12}} ){{1,4}}? \s a \s (?P<it> {CAPITAL} )"),
        _is_given_something,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<!\w) (?i: given | sent | gave\sit | mailed | assigned | explained ) \s to \s (?P<it> {CAPITAL} )"),
        _is_given_something,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&.-]) (?P<it> [{UPPER}][{LOWER}]{{1,20}} \s {CAPITAL} \s {CAPITAL} )"),
        _are_three_of_a_name,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"""(?<!\w) (?i: called | call\sto | tc\sto | cb\sto | tried | phoned | texted | llam[eé]\sa |
            marqu[eé]\sa ) \s (?P<it> {WORD} )
                (?= [\s,;-]{{1,3}} [^.]{{0,25}}? \b (?i: vm | no\sanswer | voicemail | mailbox | no\svm |
                straight\sto | lvm | no\scontest\w{{1,3}} |
                buz[oó]n | dnka | no\sshow | disconnected | resched\w{{0,4}} ) \b )"""
        ),
        _is_given_and_free,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"""(?<!\w) (?i: goes\sby | now\scalled | nickname | apodo | le\sdicen | alias ) \s (?: is\s | es\s )?
                (?P<it> {WORD} )"""
        ),
        _is_no_word_or_a_capital,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&-]) (?P<it> {WORD} ) \s (?: and | y | & ) \s (?: {SOMEBODY} )"),
        _is_given_and_free,
    ),
    Rule(
        Kind.NAME,
        cased(
            rf"""^ (?P<it> [{UPPER}][{LOWER}]{{1,20}} ,\s? {CAPITAL} ) (?= \s-\s | \s?:\s
                | \s (?:dob|mrn|tx|needs|no|is) )"""
        ),
        _begins_with_a_surname,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’]) (?: de | d ) \s (?P<it> {CAPITAL} ) (?= \s (?: con | y ) \s (?: su | la | el ) \s )"),
        _is_no_word_or_a_capital,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w/]) (?i: re: | re | about | regarding | sobre ) \s? (?P<it> {CAPITAL} ) (?! \s {CAPITAL} )"),
        _is_a_strangers,
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {WORD} ) \s {LIVED}"), _is_known_and_free),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {WORD} \s [b-df-hj-mprstvz] ) \s {LIVED}"), _is_given_and_free),
    Rule(Kind.NAME, cased(rf"(?<![\w'’]) (?: de | d | del ) \s (?P<it> {WORD} )"), _is_whose),
    Rule(Kind.NAME, cased(rf"(?<!\w) (?i: for | para | pa | p/ ) \s? (?P<it> {WORD} )"), _is_for_whom),
    Rule(Kind.NAME, cased(rf"{TO_SOMEBODY} (?P<it> {WORD} ) {ABOUT_ITSELF}"), _is_given_and_free),
    Rule(Kind.NAME, cased(rf"{TO_SOMEBODY} (?P<it> {CAPITAL} ) {ABOUT_ITSELF}"), _is_a_capital_amid),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {CAPITAL} ) \s {LIVED}"), _is_a_capital_amid),
    Rule(Kind.NAME, cased(rf"{PAPERS} (?P<it> {WORD} )"), _is_on_paper),
    Rule(Kind.NAME, cased(rf"^ (?P<it> {WORD} ) \s {PAPER_BEHIND}"), _is_known_and_free),
    Rule(Kind.NAME, cased(rf"^ (?P<it> {CAPITAL} \s {CAPITAL} ) \s {PAPER_BEHIND}"), _is_no_agency),
    Rule(
        Kind.NAME,
        cased(
            rf"""{PAPERS} {WORD} (?: \s? , \s? | \s (?: and | y | & ) \s ) (?: {WORD} ,? \s (?: and | y | & ) \s )?
                (?P<it> {WORD} )"""
        ),
        _is_on_paper,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?: {SOMEBODY} ) {STEP} {WORD} \s (?: and | y | & ) \s (?P<it> {WORD} )"),
        is_no_word,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&-]) (?P<it> [{UPPER}]? [{LOWER}]{{2,20}} ) ['’]s (?= \s [{LOWER}{UPPER}] )"),
        _is_possessed,
    ),
    Rule(Kind.NAME, cased(rf"(?: {KIN} | {CLOSE} ) \s (?P<it> {CAPITAL} )"), _is_named_after_a_relative),
    Rule(
        Kind.NAME,
        cased(
            rf"""(?<![\w'’/&-]) (?P<it> {WORD} ) \s? (?: , \s? | \( | \s ) (?: (?i: el | la | his | her | su |
            the | their | pt['’]?s ) \s )
                (?: {SOMEBODY} )"""
        ),
        _is_no_word_or_a_capital,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&-]) (?P<it> {WORD} ) \s (?: and | y | & ) \s {WORD} \s (?: {LIVED} | {SEVERAL} )"),
        _is_given_and_free,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&-]) {WORD} \s (?: and | y | & ) \s (?P<it> {WORD} ) \s (?: {LIVED} | {SEVERAL} )"),
        _is_given_or_a_capital,
    ),
    Rule(
        Kind.NAME,
        cased(rf"(?<!\w) (?i: told | reminded ) \s (?P<it> {CAPITAL} ) \s (?= [{LOWER}] )"),
        _is_given_something,
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> {CAPITAL} ) \s se \s [{LOWER}]{{3,16}}"), _is_known_and_free),
    Rule(Kind.NAME, cased(rf"{DONE_FOR} (?P<it> {CAPITAL} )"), _is_no_word_or_a_capital),
    Rule(
        Kind.NAME, cased(rf"(?<![\w'’/&-]) (?P<it> [{UPPER}]?[{LOWER}]{{3,20}} ) s \s {THEIR_OWN}"), _is_given_and_free
    ),
)
"""The rules for names of which something is said that is said of those one treats."""
