"""A note that was typed in capitals, as it would have been written otherwise: the rules tell names by their capital."""

import re

from dutytracker.domain.patient_data.given_names import GIVEN_NAMES
from dutytracker.domain.patient_data.ordinary import is_listed, is_ordinary
from dutytracker.domain.patient_data.surnames import SURNAMES
from dutytracker.domain.patient_data.words import ABBREVIATIONS, plain, words_in

WORD = re.compile(r"(?<!\w)[^\W\d_]{2,60}(?:['’][^\W\d_]{1,3})?(?!\w)")
RUN = re.compile(r"(?<!\w)[^\W\d_a-z]{3,30}(?:,?\s[^\W\d_a-z]{3,30}){0,2}(?!\w)")
"""Up to three words in capitals, as a name is written on a form."""
SMALL_PAIRS = words_in(
    """no de la el en un se su es al ya lo le me te mi tu si re of in on at by we he my is it as be do go if or so up
    am an to px pt vm tc cb hv ns dx tx rx hx fu wk yr hr"""
)
"""Words of two letters that are nobody's initials in a note without a small letter."""
KNOWN = GIVEN_NAMES | SURNAMES
SHORTEST_NAME = 4
"""Letters from which on a name in capitals among small letters is no abbreviation."""


def calm(text: str) -> str:
    """The same text, sign for sign, in which words in capitals have as many of them as they would have elsewhere.

    Names keep the first, ordinary words none; what is short for something stays.
    """
    capitals = [word for word in WORD.findall(text) if word.isupper()]
    if text.upper() == text and len(capitals) > 1:
        return WORD.sub(lambda match: _shouted(match.group()), text)
    if any(len(word) >= SHORTEST_NAME for word in capitals):
        return RUN.sub(lambda match: _named(match.group()), text)
    return text


def _shouted(word: str) -> str:
    bare = plain(word)
    if len(bare) == 2:
        return _lower(word) if bare in SMALL_PAIRS else word
    if len(bare) == 3 and not is_listed(bare) and bare not in GIVEN_NAMES:
        return word
    return _lower(word) if is_ordinary(word) or bare in ABBREVIATIONS else _capitalized(word)


def _named(run: str) -> str:
    """Words in capitals of which one is a name that many people have, and none is a word."""
    words = [word for word in re.split(r",?\s", run) if word.isupper()]
    known = [plain(word) for word in words if len(word) >= SHORTEST_NAME and plain(word) in KNOWN]
    if not known or any(is_listed(word) for word in words):
        return run
    return WORD.sub(lambda match: _capitalized(match.group()), run)


def _capitalized(word: str) -> str:
    return word[0] + _lower(word[1:])


def _lower(word: str) -> str:
    lower = word.lower()
    return lower if len(lower) == len(word) else word
