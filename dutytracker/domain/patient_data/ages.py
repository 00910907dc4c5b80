"""Ages. Over 89 there are so few people that the age tells who it is."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.ordinary import is_listed
from dutytracker.domain.patient_data.people_parts import CAPITALIZED
from dutytracker.domain.patient_data.rule import Rule, by_first_letter, cased, worded

OLD = r"(?: 9\d | 1[01]\d )"
NINETY = r"""(?: ninety (?:[-\s](?:one|two|three|four|five|six|seven|eight|nine))? | (?:one|a)\shundred
    (?:(?:\sand)?\s\w{3,5})? | noventa (?:\sy\s(?:un|uno|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))? |
    cien | ciento\s\w{2,6} )"""
YEARS = r"""[-\s]? (?: y\s?[./-]?\s?o[mf]?\b\.? | y/?old\b | yrs?\b\.?(?:[-\s]?old)? (?!\s(?:ago|exp|of\sservice)) |
    yr[-\s]old | years?[-\s](?:old|young) | years?\sof\sage | a[nñ]i?os (?!\s(?:de\sexperiencia|de\sservicio)) |
    añitos | a\b(?=\.) )"""
AGE_WORD = r"\b(?: aged? | edad(?:\sde)? | edad\ses | age\sis )"
REACHED = (
    r"\b(?: turned | turning | hitting | almost | nearly | casi | turns | turn | cumpli[oó] | cumple | cumplir[aá] )"
)
OLD_ONE = r"""\b (?: do[ñn]a | don | viud[oa] | suegr[oa] | vecin[oa] | persona | residente | bisabuel[oa] |
    (?:bis)?abuel\w{1,4} | ancian\w{1,4} | viej\w{1,4} | señora? | sra? | pte | paciente | mujer |
    hombre | mam[aá] | pap[aá] | madre | padre | usuari[oa] | t[ií][oa] )"""
BE = r"\b(?: is | be | he's | she's | pt's | es | tiene | now )"
ENDS = r"""(?= \s? (?: $ | [,;.)!] (?!\d) | - |
    \b(?:la|el|mi|su|her|his|and|but|so|y|lives|vive|today|yesterday|tomorrow|mañana|now|this|last|next|on|in|en|with|w/|has|needs|tiene|
    hoy|ayer|este)\b ) )"""
NO_UNIT = r"""(?! \s? (?: min | % | h\b | hrs? | / | : | days? | calls? | notes? | p[aá]g | units? | d[ií]as | notas |
    [-.]\d | m\d ) )"""
NO_COUNT = r"""(?! \s? (?: min\w{0,5} | % | percent | por\sciento | h\b | hrs? | hours? | horas? | days? |
    d[ií]as | notes? |
    notas | miles | millas | units? | dollars | d[oó]lares | sessions? | sesiones | calls? | llamadas | pages? |
    hundred |
    thousand | mil | x\b | [-.]\d | one | two | three | four | five | six | seven | eight | nine ) )"""
DIED = r"\b (?: died | passed(?:\saway)? | dead | deceased | muri[oó] | falleci[oó] | fallecid[oa] | muert[oa] )"
SEX = r"(?: male | female | man | woman | hombre | mujer | m/ | f/ )"

WITH_AN_AGE = by_first_letter(
    r"""great[-\s](?:aunt|uncle) | grand\w{2,6} | gma | gpa | aunt | uncle | nana | granny | mom | mother | dad |
    father | widow | widower | neighbor | caregiver | resident | vecin[oa] | suegr[oa] | viud[oa] | bisabuel[oa] |
    abuel\w{1,4} | ancian\w{1,4} | viej\w{1,4} | pte | paciente | mujer | hombre | mam[aá] | pap[aá] | madre | padre |
    usuari[oa] | t[ií][oa] | mrs? | ms | miss | don | doñ?a | sra? | señora?"""
)
"""Of whom an age is said between commas or in brackets."""


def _are_names(match: re.Match[str]) -> bool:
    """Two capitals of which the last is no word."""
    return not is_listed(match.group("last"))


OF_A_SCORE = worded(
    r"""\b (?: scor\w{1,3} | scale | points? | percentile | phq | gad | vanderbilt | test | quiz | grade | page |
    p | room
        | rm ) \b"""
)
A_PERSON = worded(
    r"""\b (?: client | pt | px | patient | paciente | she | he | her | his | ella | mr | mrs | ms | sra? | do[ñn]a? |
        grand\w{2,8} | gma | gpa | abuel\w{1,4} | widow\w{0,2} | viud\w ) \b"""
)


def _is_of_a_person(match: re.Match[str]) -> bool:
    """A number at the end of a note that speaks of somebody and of no score."""
    return A_PERSON.search(match.string) is not None and OF_A_SCORE.search(match.string) is None


AGES: Sequence[Rule] = (
    Rule(Kind.OLD_AGE, worded(rf"(?<= [a-z] ) ,\s (?P<it> {OLD} ) \s? [!.)]{{0,3}} $"), _is_of_a_person),
    Rule(
        Kind.OLD_AGE,
        worded(
            rf"""(?<= [a-z] ) , \s? (?P<it> {OLD} ) , \s (?= (?: moved | lives | died | fell | has | had | wants |
            still | passed | needs | sole |
                demen\w{{2,4}} | frail | alone | widow\w{{0,4}} | vive | muri[oó] | tiene | sigue | cay[oó] |
                falleci[oó] | in\s | w/ | with ) )"""
        ),
    ),
    Rule(
        Kind.OLD_AGE,
        worded(
            rf"""(?: ^ | [,;.]\s ) (?P<it> {OLD} ) (?: \s (?: y | and | & | pero | but | w/ ) |
            , ) \s (?: still\s | ya\s | todav[ií]a\s | no\s )?
                (?: vive\w? | viv\w{{2,4}} | lives? | living | alone | frail | widow\w{{0,4}} | viud[oa] |
                sol[oa] | confused | fell | demen\w{{2,4}} |
                sharp | independent | homebound | bedbound | en\scama | hard\sof ) \b"""
        ),
    ),
    Rule(
        Kind.OLD_AGE,
        worded(
            rf"""\b (?: ninety[-\s](?:one|two|three|four|five|six|seven|eight|nine)
                | noventa\sy\s(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) ) \b {NO_COUNT}"""
        ),
    ),
    Rule(
        Kind.OLD_AGE,
        worded(
            rf"""{DIED} (?: \s [\w'’-]{{2,15}} ){{0,3}}? \s (?:at|a\slos|de|age|aged) \s (?:age\s)?
                (?P<it> {OLD} ) (?!\w) {NO_UNIT}"""
        ),
    ),
    Rule(
        Kind.OLD_AGE,
        worded(
            rf"""\b (?: {WITH_AN_AGE} ) \b \.? (?: \s (?! (?:for|on|at|in|a|en|por) \s ) [a-záéíóúüñç'’-]{{1,20}}
            ){{0,2}}? \s
                (?P<it> {OLD} ) (?= \s?[,;.)] (?!\d) | \s (?: raised | raises | cares | watch\w{2, 3} | lives |
                fell | died | cuida | vive | con ) \b )"""
        ),
    ),
    Rule(Kind.OLD_AGE, worded(rf"(?<![\w.$-]) {OLD} {YEARS}")),
    Rule(Kind.OLD_AGE, worded(rf"\b {NINETY} {YEARS}")),
    Rule(Kind.OLD_AGE, worded(rf"(?<![\w.$-]) {OLD} [-\s]? {SEX} (?!\w)")),
    Rule(Kind.OLD_AGE, worded(rf"(?<![\w.$-]) {OLD} \s? (?:m|f)\b (?! \s? (?: min | : | \d ) )")),
    Rule(Kind.OLD_AGE, worded(rf"{AGE_WORD} [\s:=]{{1,2}} {OLD} (?![\w]) {NO_UNIT}")),
    Rule(Kind.OLD_AGE, worded(rf"\b edad \s de \s {OLD} (?!\w) {NO_UNIT}")),
    Rule(Kind.OLD_AGE, worded(rf"{REACHED} \s {OLD} (?!\w) {ENDS}")),
    Rule(Kind.OLD_AGE, worded(rf"{REACHED} \s {NINETY} (?!\w) {ENDS}")),
    Rule(Kind.OLD_AGE, worded(rf"{BE} \s (?:age\s|aged\s|now\s|ya\s)? {OLD} (?!\w) {ENDS}")),
    Rule(Kind.OLD_AGE, worded(rf"{BE} \s {NINETY} (?!\w) {ENDS}")),
    Rule(Kind.OLD_AGE, worded(rf"{OLD_ONE} \s de \s {OLD} (?!\w) {NO_UNIT}")),
    Rule(
        Kind.OLD_AGE,
        worded(rf"""\b (?: pts? | patient | client | mother | father | mom | dad | paciente | mamá | papá ) ,? \s
            [(]? {OLD} [),] (?!\d)"""),
    ),
    Rule(
        Kind.OLD_AGE,
        worded(
            rf"""\b (?: {WITH_AN_AGE} ) \b \.? (?: \s [a-záéíóúüñç'’-]{{2,20}} ){{0,2}}? (?: ,\s | \s\(
            | ,\s\( )
                (?P<it> {OLD} ) (?= \s? (?: $ | [,;.)] (?!\d) ) )"""
        ),
    ),
    Rule(
        Kind.OLD_AGE,
        cased(rf"""\b {CAPITALIZED} \s (?P<last> {CAPITALIZED} ) (?: ,\s | \s\( ) (?P<it> {OLD} ) (?= [,)] )"""),
        _are_names,
    ),
    Rule(
        Kind.OLD_AGE,
        worded(rf"(?<![\w.$-]) {OLD} \s? y (?: \s (?: {SEX} | [mf]\b ) | (?<=\dy) (?= \s? (?: $ | [,;.)] ) ) )"),
    ),
    Rule(Kind.AGE, worded(rf"(?<![\w.$-]) \d{{1,2}} {YEARS}")),
)
"""The rules for ages, those that tell a person first."""
