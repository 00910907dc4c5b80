"""Bare names in notes that speak of somebody's care and of nobody at work."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.given_names import GIVEN_NAMES
from dutytracker.domain.patient_data.known_to_all import KNOWN_TO_ALL
from dutytracker.domain.patient_data.names_by_place import GIVEN_ALONE, is_free
from dutytracker.domain.patient_data.ordinary import is_listed, is_ordinary
from dutytracker.domain.patient_data.people_parts import LOWER, UPPER
from dutytracker.domain.patient_data.professionals import is_at_school, is_at_work
from dutytracker.domain.patient_data.rule import Rule, before, by_first_letter, cased, following, worded
from dutytracker.domain.patient_data.words import INSTITUTIONS, OF_A_PLACE, plain, words_in

CARE_WORDS = r"""bro | sis | seizure\w? | parole | due | slot | insulin | insulina | diabetes | goals | metas |
    aide | ambulanc\w{1,2} | 911 | attack |
    ataque | awol | self[-\s]harm | peds | group\shome | gun |
    missing | runaway | abus\w{1,4} | neglect | bruis\w{1,4} |
    bull\w{1,5} | bed\sbugs |
    benefits | ssi | ssdi | medi-?cal | insurance | birth\scert\w{0,9} | immigration | migraci[oó]n | ice |
    asylum | asilo | visa | deport\w{0,5} |
    job | trabajo | fired | laid\soff | rent | renta | food\sstamps | calfresh | pain | dolor | voices | voces |
    paranoid | manic | meltdown |
    tantrum\w{0,3} | rash | weight | eating | come | duerme | interprets | traduce | surgery | accident |
    accidente | glasses | lentes | bus\spass |
    deposit | wheelchair | hearing\said | dental | dentist | ged | graduat\w{2,4} | suspended | expelled |
    expulsad[oa] | truan\w{1,3} | er | ed | crying | cried | cries | crisis | held | sess | session | sesi[oó]n |
    sesiones | sib |
    sibs | siblings |
    resched\w{0,6} | reagend\w{0,4} | hearing | audiencia | placement | lab | labs | walk[-\s]in | lobby | mad |
    angry | scared | anxious |
    depressed | tearful | upset | 5150 | hosp\w{0,9} | icu | inpt | inpatient | discharge\w? | alta |
    no[-\s]?show\w{0,3} | ns | intake |
    custody | custodia | casa | court | corte | probation | jail | c[aá]rcel | foster | meds | refill\w? | receta |
    pastillas | safety\splan |
    tx\splan | plan\sde\s\w{2,12} | appt\w? | cita | citas | cancel\w{0,6} | mom | mother | mam[aá] | dad |
    pap[aá] | her | his | she | he |
    him | ella | hij[oa] | grandma | abuel[oa] | gma | screaming | si | hi | suicid\w{1,5} | cut | cutting |
    relaps\w{1,4} | rehab | detox |
    shelter | albergue | housing | vivienda | evict\w{1,4} | homeless | raite | ride | beb[eé] | baby | kid |
    kids | iep | symptoms |
    s[ií]ntomas | sleep\w{0,3} | panic | trauma | duelo | overdose | drinking | using | sober | pregnant |
    embarazada | birthday | llor\w{1,4} |
    falt[oó] | firm[oó] | dx | diagnosis | diagn[oó]stico | eval | chart | expediente | roi | consent |
    consentimiento | letter | carta |
    apartment | landlord | boyfriend | girlfriend | esposo | esposa | husband | wife | sister | brother |
    herman[oa] | aunt | uncle | cousin |
    couples | pareja | divorc\w{1,3} | surgery | cirug[ií]a | seizure | fall | fell"""
OF_CARE = worded(rf"(?<!\w) (?: {by_first_letter(CARE_WORDS)} ) (?!\w)")
"""What is said of somebody who is treated and of their life."""
WORK_WORDS = r"""thank | card | capt | captain | lt | pastor | front\soffice | office | oficina | slots |
    openings | beds | compliance | superv\w{0,8} | consult\w{0,8} | cover\w{0,5} | cubr\w{1,5} | intern | np | rn |
    lvn | md | lcsw |
    lmft | amft | asw | psyd | phd |
    staff | front\sdesk | recep\w{0,9} | biller | billing | rep | trained | training | trng | approved |
    aprob\w{1,4} | shadow\w{0,3} |
    swap\w{0,4} | turno | guardia | pto | hand-?off | warm | ok'?d | templates? | caseload | mtg | meeting |
    junta | reuni[oó]n | team | equipo |
    it | qa | hr | navigator | peer | coach | advocate | attorney | atty | abogad[oa] | enfermer[oa] | maestr[oa] |
    trabajador[a]? | nurse |
    officer | oficial | probatoria | dr | dra | doctor\w? | teacher | tchr | counselor | consejer[oa] | liaison |
    law | ley | center | centro |
    ctr | elementary | elem | escuela | primaria | secundaria | prepa | high\sschool | clinic\w? | cl[ií]nica |
    foundation | coordinator\w? |
    specialist | psych | psychologist | psiquiatra | psic[oó]log[oa] | facilitator | practitioner | jr | st |
    county | condado | hospital |
    general | medical | va | parish | parroquia | church | iglesia | curriculum | workbook | scale | escala |
    inventory | webinar | class | clase |
    presenter | colleague | colega | coworker | compañer[oa] | boss | jef[ea] | director[a]? | manager | mgr |
    principal | clerk | judge | juez |
    detective | deputy | sgt | sheriff | driver | volunteer\w? | promotora | voluntari[oa] | agency | agencia |
    university | univ | college |
    book | article | podcast | thanks | thx | gracias | our | nuestr[oa] | new\shire | pharmacy | farmacia |
    pharmacist | dept | ltd | inc"""
OF_WORK = worded(rf"(?<!\w) (?: {by_first_letter(WORK_WORDS)} ) (?!\w)")
"""What is said where a name is that of somebody at work or of a place."""
PART_OF_A_PLACE = words_in("casa villa rancho hogar mount mt tri camp fort lake")
"""What stands before the name of a house or an agency."""
IN_AN_OFFICE = cased(
    r"\s (?: at | from | @ ) \s (?: the\s )? (?: [A-Z][a-z]{2,20} | intake | front | records | work | admissions )"
)
"""What stands behind the name of somebody who works there."""
IN_A_PLACE = words_in("in at en near from to via off through")
"""What stands before a town."""
BARE = rf"""(?: [{UPPER}] [{LOWER}]{{1,20}} [{UPPER}] [{LOWER}]{{2,20}}
    | [{UPPER}{LOWER}] [{LOWER}]{{2,20}} (?: -[{UPPER}][{LOWER}]{{2,20}} )? )"""


def _is_of_care(match: re.Match[str]) -> bool:
    """A known first name, or a word with a capital that is none of any language, where nothing speaks of work."""
    word = match.group("it")
    known = plain(word) in GIVEN_ALONE and not (word.islower() and is_listed(word))
    if not known and (word.islower() or is_ordinary(word) or before(match) in IN_A_PLACE):
        return False
    ahead, behind = plain(before(match)), plain(following(match))
    if ahead in OF_A_PLACE or not KNOWN_TO_ALL.isdisjoint({f"{plain(word)} {behind}", f"{ahead} {plain(word)}"}):
        return False
    if ahead in PART_OF_A_PLACE or IN_AN_OFFICE.match(match.string[match.end("it") :]):
        return False
    return behind not in INSTITUTIONS and is_free(match) and _is_of_somebody_treated(match)


def _is_of_somebody_treated(match: re.Match[str]) -> bool:
    note = match.string
    if OF_CARE.search(note) is None or OF_WORK.search(note) is not None or is_at_school(note):
        return False
    return not is_at_work(note, *match.span("it"))


def _is_treated_too(match: re.Match[str]) -> bool:
    """A name beside another one, though it may be a word as well."""
    first, second = plain(match.group("first")), plain(match.group("it"))
    both = first in GIVEN_NAMES and second in GIVEN_NAMES
    return both and match.group("it")[0].isupper() and is_free(match) and _is_of_somebody_treated(match)


NAMES_WITH_CARE: Sequence[Rule] = (
    Rule(
        Kind.NAME,
        cased(rf"(?<![\w'’/&.@-]) (?P<first> {BARE} ) \s (?: and | y | & | \+ ) \s (?P<it> {BARE} ) (?![\w/&@-])"),
        _is_treated_too,
    ),
    Rule(Kind.NAME, cased(rf"(?<![\w'’/&.@-]) (?P<it> {BARE} ) (?![\w/&@-])"), _is_of_care),
)
"""The rule for names that only the rest of the note tells."""
