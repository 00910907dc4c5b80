"""Rooms and beds in which a patient lies."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.rule import Rule, after, before, by_first_letter, cased, worded
from dutytracker.domain.patient_data.words import words_in

STAFF_ROOMS = words_in(
    """conference conf group meeting staff break waiting therapy play zoom chat exam lunch mail copy training board
    supply office teams breakout file records telehealth virtual supervision
    supervisión reunion reunión juntas terapia book booked reserve reserved use used"""
)
"""What stands before the number of a room in which no patient lies."""

FOR_STAFF = words_in(
    """booked reserved booking taken occupied meeting projector phone computer training free unavailable ocupada
    ocupado reservada reservado libre open available disponible broken ac"""
)
"""What stands behind one."""

AT_WORK = words_in("group grp groups grupo meeting mtg junta reunion reunión office oficina broken")
"""What is moved to a room in which no patient lies."""

NUMBERED = r"[\s.]{0,2} \(? (?: (?: \# | : | no\b\.? | number | n[uú]m(?:ero)?\b\.? | n[º°] | is\b | es\b ) \s? )?"
NUMBER = r"(?: [a-z]{0,2}-?\d{1,4}-?[a-z]? )"
PERSON = by_first_letter(
    """she | he | they | pt | px | pte | patient | paciente | client | clt | mom | dad | mam[aá] | pap[aá] |
    abuel[oa] | grandma |
    grandpa | esposo | husband | wife | hij[oa]"""
)
NO_COUNT = r"""(?! \s? (?: [-/:.%]\s?\d | % | min\w{0,5} | hrs? | hours? | horas? | days? | d[ií]as | weeks? |
    wks? | semanas? |
    months? | meses | years? | yrs? | th\b | of\b | de\b | different | placements? | schools? | programs? | classes |
    st\b | ave\b | [nsew]\s | sessions? | sesiones ) )"""
NO_LENGTH = r"(?! [\d/] | \s? (?: min | h\b | hrs? | : | [ap]m\b | people | beds | days ) )"


WORKED_IN = re.compile(
    r"""\b(?: mtg | flu | clinic | cl[ií]nica | meeting\w? | team | training | trng | staff | group\w? | grp\w? |
    grupo\w? | intakes? | class |
    clase |
    obs | observ\w{1,8} | rounds | shots | vaccin\w{0,8} | supervision | supervisi[oó]n | consult\steam |
    scheduled | sched | booked |
    swap\w{0,4} | too\s(?:small|cold|hot|loud) | iep | sst | ceus? | workshop | taller | interviews? | interview |
    oficina |
    office | library | school | escuela | sal[oó]n | key | keys | llave | projector | printer | furniture |
    chairs | huddle |
    junta | reuni[oó]n | capacitaci[oó]n | limpi\w{1,5} | sesiones | sessions | play\stherapy | sand\stray )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is done in a room of the clinic or a school."""
CARED_FOR = re.compile(
    r"""\b(?: hosp\w{0,9} | er | ed | icu | nicu | picu | pes | csu | phf | snf | ltc | mhrc | imd | inpt |
    inpatient | psych |
    unit | ward | bed | cama | shelter | albergue | refugio | motel | hotel | rehab | asilo | nursing | hospice | b&c |
    board\s(?:and|&)\scare | sober\sliving | residential | detox | rescue\smission | jail | c[aá]rcel | juvenile | rn |
    nurse | enfermera | charge | chaplain | bedside | d/?c | dc | discharge | alta | admit\w{0,4} | internad[oa] |
    pts? |
    pte | px | pac | patient | paciente | client | clt | cliente | she | he | she's | he's | shes | hes | ella |
    [eé]l | her |
    him | they | mom | dad | family | familia | visit\w{0,3} | visita | est[aá] | sigue | medical\scenter |
    med\sctr | yo |
    y/o | a[ñn]os )(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of somebody who is cared for, or of where that is."""


def _is_a_sickroom(match: re.Match[str]) -> bool:
    """A room; not one in which people meet, unless the note also speaks of somebody who is cared for."""
    note = f"{match.string[: match.start()]} {match.string[match.end() :]}"
    return _is_a_patients(match) and (WORKED_IN.search(note) is None or CARED_FOR.search(note) is not None)


def _is_a_patients(match: re.Match[str]) -> bool:
    behind = after(match, 2)
    if not AT_WORK.isdisjoint(word.lower().strip(".,") for word in match.string[: match.start()].split()[-3:]):
        return False
    return before(match) not in STAFF_ROOMS and not FOR_STAFF.intersection(behind)


KEPT = re.compile(
    r"""\b(?: housing\sunit | admit\w{0,4} | admission | booked\sinto | internad[oa] | internaron | ingres[oóa]\w{0,4} |
    inpt | inpatient | psych | hosp | hospital | jail | prison | detention | detenid[oa] | det | juvie | juvi |
    juvenile | custody | inmate | seg | lockdown | lockup | c[aá]rcel | prisi[oó]n | penal | reclusorio | charge |
    incarcerated | ward | bed | per\sco | motel | hotel | shelter | albergue | sober\sliving | snf | mhrc | rehab |
    asilo |
    residential | b&c | (?: family | he | she | they | mom | dad | familia )\s (?:is|are|est[aá]n?)\s in | hes\sin |
    shes\sin )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What says that somebody lies or is held there."""
MOVED = re.compile(
    r"""\b(?: moved | transfer\w{0,5} | xfer\w{0,4} | housed | mudaron | pasaron | cambiaron | trasladaron | movieron |
    subieron | bajaron | visited | visit ) (?: \s (?!files|boxes|chairs|charts) \w{1,10} ){0,3} \s $""",
    re.IGNORECASE | re.VERBOSE,
)
"""What was done with somebody, right before it."""
OF_WORK = re.compile(
    r"""\b(?: training | trng | workbook | curriculum | chapters? | manual | course | class | lesson | handout\w? |
    meeting | mtg | staffing | huddle | storage | printer | copier | chairs? | desks? | supplies | excel | spreadsheet |
    sheet | rows? | columns? | formula | fila | columna | hoja | curso | taller | capacitaci[oó]n | junta | reuni[oó]n |
    slides? | agenda | protocol | nurse\smgr | policy | audit | conf | conference | clase | libro | ethics | webinar |
    dbt |
    cbt | tf-?cbt | skills | interventions? | battery | bater[ií]a | charger | map | bldg | workshop | quiz )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What says that it is a part of a book, a team or a storeroom."""


def _is_a_cell(match: re.Match[str]) -> bool:
    """One of a jail, not of a sheet."""
    return not _is_said_of_work(match)


def _is_said_of_work(match: re.Match[str]) -> bool:
    """What stands between the same commas says so."""
    ahead, behind = match.string[: match.start()], match.string[match.end() :]
    return OF_WORK.search(f"{re.split('[,;.]', ahead)[-1]} {re.split('[,;.]', behind)[0]}") is not None


def _is_where_one_is_cared_for(match: re.Match[str]) -> bool:
    """A bare number, where a nurse or a hospital is spoken of."""
    return (
        re.search(r"\b(?:rn|nurse|charge|hosp\w{0,9}|icu|inpt|snf|enfermera|floor|unit)\b", match.string.lower())
        is not None
    )


def _is_where_one_is_kept(match: re.Match[str]) -> bool:
    """A unit in which somebody was put or is held."""
    ahead, behind = match.string[: match.start()], match.string[match.end() :]
    kept = KEPT.search(ahead) or KEPT.search(behind) or MOVED.search(ahead)
    return kept is not None and not _is_said_of_work(match) and _is_a_patients(match)


ROOMS: Sequence[Rule] = (
    Rule(
        Kind.ROOM,
        worded(
            r"""\b (?: icu | nicu | picu | er | ed | pes | csu | psych\ser ) \s (?P<it> (?: chair\s | bed\s |
            bay\s | silla\s | \# )?
                \d{1,2}[a-d]? ) (?= \s? (?: $ | [,;.)] (?!\d) | \s (?: at | en | since | desde | waiting ) \b ) )"""
        ),
    ),
    Rule(Kind.ROOM, worded(r"\b (?: snf | hospice | ltc | asilo ) \s (?P<it> \d{1,3}[a-d] ) \b")),
    Rule(Kind.ROOM, worded(r"\b (?: motel | hotel | inn ) \b [^\#]{1,25}? (?P<it> \# \s? \d{1,4}[a-d]? ) (?!\w)")),
    Rule(
        Kind.ROOM,
        worded(
            rf"""\b (?: {PERSON} ) (?: ['’]?s | \s is | \s are | \s est[aá] | \s sigue | \s now )? \s
                (?: (?: now | still | back | ya ) \s )? (?: in | en ) \s (?: la\s |
                el\s )? (?P<it> \d{{2,4}}-?[a-d1-4]? ) \b
                {NO_COUNT}"""
        ),
    ),
    Rule(
        Kind.ROOM,
        worded(
            r"""\b \d{1,4}[a-d]? \s (?: (?: window | door | aisle | middle ) \s bed | bed \s [a-d1-4] |
            cama \s [a-d] ) \b
                (?! \s [a-z]{3} )"""
        ),
        _is_where_one_is_cared_for,
    ),
    Rule(
        Kind.ROOM,
        cased(
            r"""\b (?: \d{1,2} \s? (?: West | East | North | South | W | E | N | S )
                | [A-Z][a-z]{2,12} \s (?: wing | hall | pavilion | tower | unit | house ) )
                \s (?: rm\s | room\s | bed\s )? \#? \d{1,4}[A-Da-d]? (?![\w:/-])
                (?! \s (?: min | hrs? | people | beds | [A-Z] ) )"""
        ),
        _is_a_sickroom,
    ),
    Rule(
        Kind.ROOM,
        worded(
            rf"""\b (?: room | rm | bed | bd | hab(?:it(?:aci[oó]n)?)? | cuarto | cto | cama | ward | pabell[oó]n |
            bunk | cot | catre | bay |
                bah[ií]a | camilla | gurney | stretcher | crib | incubadora | isolette | pod |
                litera | dorm\s[a-h]\s(?:bed|bunk) ) {NUMBERED} (?<=\W) {NUMBER} \b {NO_LENGTH}"""
        ),
        _is_a_sickroom,
    ),
    Rule(Kind.ROOM, worded(rf"\b (?: rm | bed | hab ) \d{{1,4}}-?[a-z]? \b {NO_LENGTH}"), _is_a_sickroom),
    Rule(
        Kind.ROOM,
        worded(
            r"\b (?: in | at | on | en | to ) \s (?P<it> \d{3,4}[a-d]?-[a-d1-4] | \d{3,4}[a-d] ) \b (?! \s? [-/:%\d] )"
        ),
        _is_where_one_is_cared_for,
    ),
    Rule(
        Kind.ROOM,
        worded(r"\b (?: room | rm | bed | cama | cuarto | hab\. ) \s [a-d] \b (?! \s \w | ['’] )"),
        _is_a_sickroom,
    ),
    Rule(Kind.ROOM, worded(r"\b (?: bed | cama ) \s [b-d] \b"), _is_a_patients),
    Rule(
        Kind.ROOM,
        worded(
            rf"""\b (?: cell | celda ) {NUMBERED} (?<=\W) [a-z]?-?\d{{1,3}}-?[a-z]? \b (?! [\s.)-]{{1,2}} \d )
                {NO_LENGTH}"""
        ),
        _is_a_cell,
    ),
    Rule(
        Kind.ROOM,
        worded(
            r"""\b (?: unit | unidad | pod | m[oó]dul[eo] | dorm | dormitorio | block | wing | ala | tank | floor |
                piso ) \s? \#? \s? (?: [a-z]?-?\d{1,3}-?[a-z]? | (?-i: [A-H] ) ) \b (?! [/:.]\d | \s? (?: min
                | h\b | hrs? |
                [ap]m\b | x\d | % | of\b(?!\sthe\s(?:psych|hosp|jail))
                | de\b(?!\s(?:la|el)?\s?(?:c[aá]rcel|penal|hosp\w{0,6})) | in\s | days? | calls? | times? |
                notes? ) )"""
        ),
        _is_where_one_is_kept,
    ),
    Rule(
        Kind.ROOM,
        cased(
            r"\b (?: on | to | in | at | from ) \s \d{1,2} \s? (?: West | East | North | South ) \b (?! \s [A-Z\d] )"
        ),
        _is_where_one_is_kept,
    ),
)
"""The rules for rooms and beds."""
