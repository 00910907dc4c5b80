"""Where somebody lives."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.ordinary import is_listed, is_ordinary
from dutytracker.domain.patient_data.parts_of_addresses import (
    ADDRESSED,
    AT,
    CAMPED_AT,
    CAPITAL_STREET,
    HOUSE,
    IN_A_STREET,
    LAWS,
    LIVED_AT,
    LIVES,
    NO_STREET,
    NOT_IN_A_STREET,
    NUMBER_WORDS,
    OUTREACH,
    POINT,
    SPANISH_STREET,
    STREET,
    STREET_OF_TWO,
    WENT_THERE,
)
from dutytracker.domain.patient_data.rule import Rule, cased, following, worded
from dutytracker.domain.patient_data.words import plain


def _is_lived_at(match: re.Match[str]) -> bool:
    """A corner is where many meet; where somebody lives or camps it is an address."""
    note = match.string
    return LIVED_AT.search(note) is not None or (CAMPED_AT.search(note) is not None and OUTREACH.search(note) is None)


def _is_street(match: re.Match[str]) -> bool:
    return not any(word.lower().strip(".,") in NOT_IN_A_STREET for word in match.group("name").split())


def _is_street_in_capitals(match: re.Match[str]) -> bool:
    """A street may be called an old one: *730 Old Pecos Trail*."""
    return all(word.lower().strip(".,") not in NOT_IN_A_STREET - IN_A_STREET for word in match.group("name").split())


def _are_counted(match: re.Match[str]) -> bool:
    """Several of something, as the word behind says: *25 Spring newsletters*."""
    behind = following(match)
    return behind.islower() and behind.endswith("s") and behind not in {"is", "was", "has", "yes"}


def _is_a_house_alone(match: re.Match[str]) -> bool:
    """A house number and a name with a capital, told by the word before it or by what the note speaks of.

    No year, no time of day, no number of a law, and nothing that can be counted.
    """
    number, name = match.group("number"), [plain(word) for word in match.group("name").split()]
    if not NO_STREET.isdisjoint(name) or number in LAWS or re.fullmatch(r"(?:19|20)\d\d", number):
        return False
    lives = re.search(r"\b(?:liv(?:es?|ing)|stay(?:s|ing)?|viv\w{1,3}|qued\w{1,4})\b", match.string.lower())
    if _are_counted(match) or (len(name) == 1 and name[0].endswith("s") and lives is None):
        return False
    if ADDRESSED.search(match.string):
        return True
    is_time = re.fullmatch(r"(?:[1-9]|1[0-2])(?:00|15|30|45)", number) is not None
    return match.group("at") is not None and not is_time


def _is_a_corner(match: re.Match[str]) -> bool:
    """Two streets where somebody lives or sleeps: with capitals, with *la*, or counted."""
    streets = re.split(r"\s(?:and|&|y|con|x)\s", match.group("it"), maxsplit=1, flags=re.IGNORECASE)
    named = all(re.match(r"(?:la|el|las|los|the)\s|[A-Z\d]", street) for street in streets)
    return named and _is_lived_at(match)


def _is_named_after_no_word(match: re.Match[str]) -> bool:
    return not is_ordinary(match.group("name").split()[0]) and _is_street(match)


def _is_a_house(match: re.Match[str]) -> bool:
    """A number and a street's name, not the number of something: those stand in the plural, or behind two digits."""
    name = match.group("name").strip()
    if re.search(r"\b[A-Z]{2,5}\s\d{2,5}\s", match.group()):
        return False
    number = re.findall(r"\d{2,6}", match.group())[-1]
    if not name.islower() and (
        _are_counted(match) or plain(name) in NO_STREET or number in LAWS or (name.endswith("s") and is_listed(name))
    ):
        return False
    counted = name.islower() and (re.search(r"[^s]s$", name) is not None or not re.search(r"\d{3}", match.group()))
    return _is_street(match) and not counted


def _are_two_streets(match: re.Match[str]) -> bool:
    """A corner: with capitals or digits, unlike those somebody lives with."""
    first, _and, second, *_ = match.group("it").split()
    return all(word[:1].isupper() or word[:1].isdigit() for word in (first, second))


ADDRESSES: Sequence[Rule] = (
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""{HOUSE} \s {POINT}? (?P<name>(?:[\w'’.-]{{1,20}}\s){{1,3}}?) {STREET}\b (?! \s
                (?:outreach|team|medicine) )"""
        ),
        _is_street,
    ),
    Rule(
        Kind.ADDRESS,
        cased(rf"{HOUSE} \s (?:[NSEW]\.?\s)? (?P<name>(?:[A-Z0-9][\w'’.]{{0,20}}\s){{1,4}}?) {CAPITAL_STREET}\b"),
        _is_street_in_capitals,
    ),
    Rule(
        Kind.ADDRESS,
        worded(rf"{HOUSE} \s (?P<name>{POINT}?\w{{2,20}}\s) (?: st | pl | dr | ct | way ) \b (?! \.? \s? [\w'] )"),
        _is_street,
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""(?<![\w.:/$\#-]) \d{{2,6}} \s (?P<name>{POINT}?(?!\d{{1,2}}\b)\w{{3,20}}\s) (?: st | pl | dr |
                ct | drive | court | place | terrace | circle | way ) \b (?= \s? (?: , | \#?\d | apt | unit ) )"""
        ),
        _is_street,
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""(?!moved\s\d) {LIVES} {AT} \d{{1,6}} \s (?!
                (?:min|hr|hour|day|week|month|year|mile|block|other|people|kids|personas|hijos|d[ií]as|meses|años)
                ) [\w'’]{{2,20}}"""
        ),
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""\b (?:lives?|living|staying|resides?|moved) \s (?:on|at|to|near|off) \s (?:the\s)?
                (?P<it>(?:[\w'’.]{{1,20}}\s){{1,3}}? {STREET}) \b"""
        ),
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            r"""\b (?:vive|reside|domicilio) \s (?:en\s)? (?:la\s)? (?P<it>(?:calle|avenida|av\.|c/|colonia) \s?
                [\w.]{1,20})"""
        ),
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""{SPANISH_STREET} (?: \s (?!el\s\d) | (?<=[./º°]) ) (?:(?:de|del|la|las|los|el)\s){{0,2}} [\w.]{{1,20}}
            (?:\s(?!\d)[\w.]{{1,20}}){{0,3}}? ,? \s
            (?: \# | no\.?\s? | n[uú]m(?:ero)?\.?\s? | n[º°]\s? )? \d{{1,5}}[\w-]{{0,5}} \b
            (?! \s? (?:min|h\b|hrs) | :\d )"""
        ),
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            r"""\b (?: apt | apartment | apartamento | depto | departamento | dpto | apto ) \b \.? \s? \#? \s?
                (?: \d{1,5}-?[a-z]? | [a-z]-?\d{1,4} ) \b (?! [/:] | \s? (?: min | h\b | hrs? | [ap]m\b | x\d )
                )"""
        ),
    ),
    Rule(Kind.ADDRESS, worded(r"\b (?: unit | spc | space | lote? ) \s? (?: \# \s? \d{1,4}[a-z]? ) \b")),
    Rule(Kind.ADDRESS, worded(r"\b piso \s? \d{1,2} \s? [,º°]? \s? (?: [a-d] \b | izq | dcha | puerta )")),
    Rule(Kind.ADDRESS, worded(r"\b (?: p\.?\s?o\.?\s?box | apartado(?:\spostal)? ) \s? \#? \s? \d{1,6} \b")),
    Rule(
        Kind.ADDRESS,
        worded(
            r"""\b (?: zip(?:\s?code)? | c\.?\s?p\.? | c[oó]digo\spostal ) \s? [:\#]? \s? (?!9(?:07|08|92)\d\d)
                \d{5} (?:-\d{4})? \b (?! \s (?:service|gap|area|report|map|outreach|codes?|list|data|zone) )"""
        ),
    ),
    Rule(
        Kind.ADDRESS,
        worded(r"""\b (?: domicilio | direcci[oó]n | address ) [:\s]{1,2} (?: (?:is|es|en)\s )? [\w'’.]{2,20}
        (?:\s[\w'’.]{1,20}){0,2}? \s \#? \d{1,5} (?![\w:/%])"""),
    ),
    Rule(
        Kind.ADDRESS,
        cased(
            r"""(?: \b (?i: (?P<at> from | at | to | a | en | near | by | @ ) ) \s
            | (?<![\w.:/$\#-]) ) \(? (?P<number> \d{2,5} )
                \s (?:[NSEW]\.?\s)? (?P<name> [A-ZÁÉÍÓÚÑ][a-záéíóúüñ'’]{2,20}
                    (?:\s[A-ZÁÉÍÓÚÑ][a-záéíóúüñ'’]{1,20}){0,2} )
                (?![\w-])"""
        ),
        _is_a_house_alone,
    ),
    Rule(Kind.ADDRESS, worded(rf"{HOUSE} \s {POINT}? broadway \b")),
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""{WENT_THERE} (?: : | , )? (?: \s (?!bed|bd|rm|room|unit|cama|cto|cuarto|hab)\w{{1,10}} ){{0,4}}?
                (?: : | , )? \s \d{{2,6}} \s {POINT}? (?!\d)
                (?P<name> [\w'’]{{3,20}} ) (?! \s? (?:min|hrs?|calls?|notes?|pages|pgs)\b )"""
        ),
        _is_a_house,
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            r"""\b (?: corner\sof | esquina\s(?:de|con) ) \s (?P<it> [\w'’.]{1,20} \s (?: and | & | y
        | con ) \s [\w'’.]{2,20} )"""
        ),
        _is_lived_at,
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""(?<!\w) (?: corner\sof | esquina\s(?:de|con) | in | en | at | on | by | near | off | por |
            around | under | cerca\sde | behind | @ )
                \s (?P<it> {STREET_OF_TWO} \s (?: and | & | y | con | x ) \s {STREET_OF_TWO} )"""
        ),
        _is_a_corner,
    ),
    Rule(
        Kind.ADDRESS,
        worded(rf"\b {NUMBER_WORDS} \s (?P<name>(?:[\w'’]{{2,20}}\s){{1,2}}?) (?:{STREET}|{CAPITAL_STREET})\b"),
        _is_street_in_capitals,
    ),
    Rule(Kind.ADDRESS, worded(rf"{HOUSE} \s (?P<name>(?:calle|camino|paseo|avenida|via)) \s [a-z]\w{{2,20}}")),
    Rule(
        Kind.ADDRESS,
        worded(rf"(?<![\w.:/$\#-]) \d{{2,6}} \s {POINT}? (?:rd|road|ave|avenue|st|street) \s \d{{1,3}} \b (?! [:/] )"),
    ),
    Rule(
        Kind.ADDRESS,
        worded(rf"""{HOUSE} \s (?P<name> (?:[a-z]\w{{2,20}}\s){{1,2}}? ) (?: way | ct | cir | ter | trl | pl |
        court | drive | circle |
            terrace | place | trail ) \b"""),
        _is_named_after_no_word,
    ),
    Rule(
        Kind.ADDRESS,
        worded(rf"{HOUSE} \s (?: hwy | highway | carretera | route | rte | rt | fm | cr | sr ) \s \d{{1,4}} \b"),
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            rf"""\b (?: en\s(?:el\s)? | al\s | n[uú]mero\s | el\s | no\.?\s ) \d{{1,5}} \s de \s (?: la\s | el\s
        | los\s | las\s )?
                {SPANISH_STREET} \s [\w.]{{2,20}}"""
        ),
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            r"""\b (?: trailer | trlr | mobile\shome | tr[aá]iler | traila ) \s? (?: \# | no\.? | n[uú]m\.? | spc
        | space | lot )? \s? \d{1,4}[a-z]? \b"""
        ),
    ),
    Rule(
        Kind.ADDRESS,
        worded(
            r"""\b (?: lives? | living | staying | stays | resides? | vive | viven ) \s (?: off | by | near | at
        | on | cerca\sde | en ) \s
                (?: the\s | la\s )? (?P<it> [\w'’.]{1,20} \s (?: and | & | y | x ) \s [\w'’.]{2,20} (?: \s bruno
        | \s \w{2,12} (?= , ) )? )"""
        ),
        _are_two_streets,
    ),
    Rule(
        Kind.ADDRESS,
        cased(rf"{HOUSE} \s (?: Calle | Camino | Via | Avenida | Paseo | El | La ) (?:\s[\w'’]{{2,20}}){{1,3}}"),
    ),
    Rule(Kind.ADDRESS, worded(rf"{HOUSE} \s {POINT} (?P<name>\w{{2,20}}\s) st \b"), _is_street),
    Rule(Kind.ADDRESS, cased(r"(?<![\w.:/$\#-]) \d{2,6} \s [NSEW]\.? \s \d{1,3}(?:st|nd|rd|th) \b")),
)
"""The rules for addresses, English before Spanish."""
