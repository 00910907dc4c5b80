"""Whether a word is one that everybody writes, so that where a name might stand the others stand out."""

import string
from collections.abc import Iterator
from functools import lru_cache

from dutytracker.domain.patient_data.at_work import AT_WORK
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

LISTED = ENGLISH.union(
    SPANISH, SHORTHAND, AT_WORK, ABBREVIATIONS, INSTITUTIONS, NOT_A_NAME, SAID_SHORT, SMALL_WORDS, STAFF
)

ENDINGS = (
    *(("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("d", ""), ("ied", "y"), ("ing", ""), ("ing", "e")),
    *(("ly", ""), ("ily", "y"), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("est", ""), ("est", "e")),
    *(("ness", ""), ("able", ""), ("able", "e"), ("mente", "o"), ("mente", "a"), ("mente", "")),
)
"""What is put behind an ordinary word, and what its last letters were before."""

OF_SPANISH_VERBS = {
    "ar": words_in(
        """o as a amos an e es en emos aste aron aba abas aban abamos ara aras aran are aria arian ado ada ados adas
        ando
        arse arlo arla arle arlos arlas arles arme arnos andole andolo andose"""
    ),
    "er": words_in(
        """o es e emos en as a an i io iste imos ieron ia ias ian iamos era eran ere eria ido ida idos idas iendo erse
        erlo erla erle erlos erles erme ernos iendole iendose"""
    ),
    "ir": words_in(
        """o es e imos en as a an i io iste ieron ia ias ian iamos ira iran ire iria ido ida idos idas iendo irse irlo
        irla irle irlos irles irme irnos iendole iendose"""
    ),
}
"""What stands behind the stem of a regular verb in the place of its last two letters."""
LONGEST_OF_A_VERB = 7

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
    *("contra", "sobre", "trans", "des", "re", "co", "sub", "infra", "extra"),
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
    if _is_of_a_verb(bare):
        return True
    if any(bare.startswith(prefix) and is_listed(bare.removeprefix(prefix)) for prefix in PREFIXES):
        return True
    if len(bare) >= LONG and bare.endswith(OF_LONG_WORDS):
        return True
    return len(bare) >= SHORTEST_SLIP and not LISTED.isdisjoint(_mended(bare))


def _is_of_a_verb(bare: str) -> bool:
    """A form of a Spanish verb that is listed; before *e*, *c* is written *qu*, *g* is *gu* and *z* is *c*."""
    for length in range(1, min(LONGEST_OF_A_VERB, len(bare) - 2) + 1):
        stem, ending = bare[:-length], bare[-length:]
        for infinitive, endings in OF_SPANISH_VERBS.items():
            if ending in endings and not SPANISH.isdisjoint(f"{one}{infinitive}" for one in _stems(stem)):
                return True
    return False


def _stems(stem: str) -> Iterator[str]:
    yield stem
    for written, meant in (("qu", "c"), ("gu", "g"), ("c", "z")):
        if stem.endswith(written):
            yield stem.removesuffix(written) + meant


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
    maverick phoenix raven robin jay penny peg sandy rusty buck chuck herb rich guy gale wren fern myrtle flora
    nina lucha memo candy clay brandy art basil archer aria chip fern gene grover ivory jewel kit lacy laurel merry
    pansy
    phoenix
    poncho polo prince reed rocky rod rosy sal sterling willow woody norm homer natividad
    hung gross foster farmer hunt fox hardy heck hall park mills wells woods weaver turner wheeler potter shields riddle
    burns manning mead meadows moss fuller vigil ware wolf gill merino marina roman titan tram messiah lien ping
    mica dell
    beau ebony heather piper aster dahlia belle mercado posada tono pena ronda costa lana luna madera barrera ceja
    chiquita
    camilla huerta norma nieto barrow batten bracken bullock burnt caraway chamberlain chandler coon cote covey
    craven cress
    doe doughty fain fife funk hart lackey levy lira llamas loveless lynch madrigal newton pinto proctor provost
    reeve sexton
    shank shoemaker singleton sledge starling sturgeon swain swank teal welsh wright smith freeman felicity jihad
    marco viola
    marlin noel nacho savanna sierra patty sherry sonny victor harry"""
)
"""Names that are as often something else: names only where nothing else would stand."""
