"""Whether a word is one that everybody writes, so that where a name might stand the others stand out."""

import string
from collections.abc import Iterator
from functools import lru_cache

from dutytracker.domain.patient_data.ordinary_english import ENGLISH
from dutytracker.domain.patient_data.ordinary_spanish import SPANISH
from dutytracker.domain.patient_data.shorthand import SHORTHAND
from dutytracker.domain.patient_data.words import (
    ABBREVIATIONS,
    INSTITUTIONS,
    NOT_A_NAME,
    SAID_SHORT,
    SMALL_WORDS,
    STAFF,
    plain,
    words_in,
)

LISTED = ENGLISH.union(SPANISH, SHORTHAND, ABBREVIATIONS, INSTITUTIONS, NOT_A_NAME, SAID_SHORT, SMALL_WORDS, STAFF)

ENDINGS = (
    *(("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e")),
    *(("ly", ""), ("ily", "y"), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("est", ""), ("est", "e")),
    *(("ness", ""), ("able", ""), ("able", "e"), ("mente", "o"), ("mente", "a"), ("mente", "")),
)
"""What is put behind an ordinary word, and what its last letters were before."""

OF_ORDINARY_WORDS = (
    *("tion", "tions", "ment", "ments", "ology", "ologist", "ologo", "ologa", "ness", "ities", "ability", "ized"),
    *("izing", "ating", "ando", "iendo", "ados", "adas", "idos", "idas", "aron", "ieron", "aban", "cion", "ciones"),
    *("inar", "izar", "ificar", "ionar", "entar"),
    *("amiento", "imiento", "idad", "idades", "arse", "erse", "irse", "arle", "erle", "irle", "aremos", "itis"),
    *("pam", "zole", "azine", "apine", "idone", "xetine", "statin", "cillin", "prazole"),
)
"""Endings of words, of what was done and of drugs, which no name has."""

OF_LONG_WORDS = (
    "ado",
    "ada",
    "ido",
    "ida",
    "oso",
    "osa",
    "ivo",
    "iva",
    "iente",
    "ible",
    "able",
    "ive",
    "ous",
    "ful",
    "less",
    "ed",
    "ing",
    "dor",
    "dora",
    "orio",
    "oria",
    "ario",
    "aria",
    "aje",
    "tura",
    "ismo",
    "ista",
)
"""Endings that short names have as well."""
LONG = 7

DONE_BY_ME, SHORTEST_DONE = ("é", "í", "ó"), 6
"""How Spanish tells with an accent what somebody did, and the fewest letters of such a word that is no name."""

PREFIXES = (
    *("multi", "inter", "intra", "non", "pre", "post", "over", "under", "self", "cross", "micro", "mini", "tele"),
    *("psycho", "neuro", "socio", "anti", "bio", "semi", "out", "super", "hyper", "mid", "auto", "counter"),
)
"""What is put in front of an ordinary word."""

VOWELS = frozenset("aeiouy")
SHORTEST_SLIP = 7
"""Letters from which on a word that differs by one from an ordinary one is taken for a slip of it."""


WORDS_OF_A_NOTE = 64
"""So many words are not looked up again: many rules ask for the same, and at each key for all of the note."""


def is_ordinary(word: str) -> bool:
    """True for a word of English, Spanish or the shorthand of notes, and for a slip of one.

    Case, accents and the signs around it do not count. Many first names are ordinary words: true for those too.
    """
    if len(word) >= SHORTEST_DONE and word.lower().endswith(DONE_BY_ME):
        return True
    bare = plain(word)
    if "-" in bare:
        return all(_is_like_one(part) for part in bare.split("-") if part)
    return _is_like_one(bare)


def is_listed(word: str) -> bool:
    """True for an ordinary word or one with an ending of its own language behind it; nothing is guessed."""
    bare = plain(word)
    stems = set(_before_endings(bare))
    further = {stem for part in stems for stem in _before_endings(part)}
    return not LISTED.isdisjoint({bare} | stems | further)


@lru_cache(WORDS_OF_A_NOTE)
def _is_like_one(bare: str) -> bool:
    if len(bare) < 3 or not VOWELS.intersection(bare) or not bare.isalpha():
        return True
    if is_listed(bare) or bare.endswith(OF_ORDINARY_WORDS):
        return True
    if any(bare.startswith(prefix) and is_listed(bare.removeprefix(prefix)) for prefix in PREFIXES):
        return True
    if len(bare) >= LONG and bare.endswith(OF_LONG_WORDS):
        return True
    return len(bare) >= SHORTEST_SLIP and not LISTED.isdisjoint(_mended(bare))


def _before_endings(bare: str) -> Iterator[str]:
    for ending, last in ENDINGS:
        stem = bare.removesuffix(ending) + last
        if bare.endswith(ending) and len(stem) > 2:
            yield stem
            if last == "" and stem[-1] == stem[-2]:
                yield stem[:-1]


def _mended(bare: str) -> Iterator[str]:
    """The word with one letter left out, put in, changed, or two turned."""
    for at in range(len(bare)):
        head, tail = bare[:at], bare[at + 1 :]
        yield head + tail
        yield head + tail[:1] + bare[at] + tail[1:]
        yield from [head + letter + tail for letter in string.ascii_lowercase]
        yield from [head + letter + bare[at:] for letter in string.ascii_lowercase]


ALSO_WORDS_OFTEN = words_in(
    """grace rose faith hope joy dolores mercedes luz sol angel dulce paz mark jack rob pat drew chase dawn summer
    autumn april june august ruby iris ivy jade pearl amber crystal precious destiny heaven trinity miracle princess
    consuelo rosario soledad pilar amparo socorro esperanza gloria victoria milagros refugio reyes cruz candelaria
    alma leon ray gene violet lily daisy hazel olive ginger holly misty melody harmony charity patience prudence
    justice chance hunter mason taylor parker carter tyler cooper opal nieves concepcion asuncion encarnacion
    remedios blanca clara rosa margarita estrella aurora linda bella sky river angeles sunny star eve carol frank
    nick max miles grant earl dean duke jewel diamond essence journey genesis lane reed scout sage tanner tucker
    walker cash brook cliff dale forest heath jasmine olivia violeta paloma perla nevaeh serenity royal legend
    maverick phoenix raven robin jay penny peg sandy rusty buck chuck herb rich guy gale wren fern myrtle flora"""
)
"""Names that are as often something else: names only where nothing else would stand."""
