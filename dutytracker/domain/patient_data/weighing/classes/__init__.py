"""What kinds of words there are, by lists."""

from collections.abc import Mapping

from dutytracker.domain.patient_data.at_work import AGENCIES, CLIPPED, DRUGS, TESTS, TOWNS
from dutytracker.domain.patient_data.given_names import GIVEN_NAMES
from dutytracker.domain.patient_data.ordinary_english import ENGLISH
from dutytracker.domain.patient_data.ordinary_spanish import SPANISH
from dutytracker.domain.patient_data.surnames import SURNAMES
from dutytracker.domain.patient_data.weighing.classes import doings, numbers, people, places, topics
from dutytracker.domain.patient_data.words import ABBREVIATIONS, ALSO_WORDS, INSTITUTIONS, STAFF

SAYING: Mapping[str, frozenset[str]] = {
    "treated": people.TREATED,
    "related": people.RELATED,
    "working": people.WORKING | STAFF,
    "title": people.TITLES,
    "body": places.BODIES | INSTITUTIONS,
    "agency": places.AGENCIES | AGENCIES,
    "region": places.REGIONS | TOWNS,
    "office": places.OFFICES,
    "meeting room": places.MEETING_ROOMS,
    "room": places.ROOMS,
    "street": places.STREETS,
    "living": places.LIVING,
    "done by patients": doings.DONE_BY_PATIENTS,
    "done for patients": doings.DONE_FOR_PATIENTS,
    "done by offices": doings.DONE_BY_OFFICES,
    "of patients": topics.OF_PATIENTS,
    "of work": topics.OF_WORK,
    "of care": topics.OF_CARE,
    "drug": topics.DRUGS | DRUGS,
    "test": topics.TESTS | TESTS,
    "short": topics.SHORT_FOR,
    "birth": numbers.BIRTHS,
    "age": numbers.AGES,
    "record": numbers.RECORDS,
    "social security": numbers.SOCIAL,
    "last four": numbers.LAST_FOUR,
    "phone": numbers.PHONES,
    "sent": numbers.SENT,
    "counted": numbers.COUNTED,
    "counter": numbers.COUNTERS,
    "digit": numbers.DIGITS,
    "ten": numbers.TENS,
    "month": numbers.MONTHS,
    "time": numbers.TIMES,
}
"""Classes that say what a note is about; a word may be in several."""

FIRST, LAST, A_WORD_TOO, KNOWN_SHORT = "first name", "last name", "name and word", "abbreviation"
BARE: Mapping[str, frozenset[str]] = {
    FIRST: GIVEN_NAMES,
    LAST: SURNAMES,
    A_WORD_TOO: ALSO_WORDS,
    KNOWN_SHORT: ABBREVIATIONS,
    "English": ENGLISH,
    "Spanish": SPANISH,
    "clipped": CLIPPED,
}
"""Classes that only say what kind of word it is."""

POSSESSIVE = ("'s", "’s", "s")


def _by_word() -> dict[str, frozenset[str]]:
    """Most words are of one class, or of the same few as many others: those share what says so."""
    found: dict[str, tuple[str, ...]] = {}
    for name, words in SAYING.items():
        for word in words:
            found[word] = (*found.get(word, ()), name)
    shared = {names: frozenset(names) for names in set(found.values())}
    return {word: shared[names] for word, names in found.items()}


_SAID_BY = _by_word()
_NONE: frozenset[str] = frozenset()


def classes_of(word: str) -> frozenset[str]:
    """The classes of a word in small letters without accents; of what it stands for where an *s* was put behind it."""
    if found := _classes_of(word):
        return found
    ending = next((ending for ending in POSSESSIVE if word.endswith(ending)), None)
    return _NONE if ending is None else _classes_of(word.removesuffix(ending))


def _classes_of(word: str) -> frozenset[str]:
    bare = [name for name, words in BARE.items() if word in words]
    said = _SAID_BY.get(word, _NONE)
    return said.union(bare) if bare else said
