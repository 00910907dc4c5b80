"""Whether a name is that of somebody at work, as a profession in front of it or behind it says."""

from dutytracker.domain.patient_data.rule import cased, worded

PROFESSION = r"""(?: teacher | rsp | ot | vp | vice\sprincipal | principal | counselor | nurse | np | rn | lvn |
    pmhnp | md |
    lcsw | lmft | lmsw | lpcc |
    amft | asw | psyd | phd | bcba | slp | practitioner | officer | po | coach | attorney | lawyer | judge |
    social\sworker | case\s?(?:worker|manager|mgr) | cm | csw | psw | worker | advocate | liaison | coordinator |
    therapist | psychologist | psychiatrist | pediatrician | pcp | dentist | pharmacist | director | supervisor |
    manager | driver | interpreter | translator | instructor | trainer | presenter | detective | deputy | sgt |
    sergeant | clerk | secretary | receptionist | registrar | dean | aide | tutor | pastor | chaplain | recruiter |
    public\sdefender | mediator | evaluator | facilitator | specialist | biller | navigator | maestr[oa] | profe |
    profesora? | directora? | subdirectora? | consejer[oa] | enfermer[oa] | oficial | abogad[oa] | jueza? |
    trabajadora?(?:\ssocial)? | entrenadora? | terapeuta | psic[oó]log[oa] | psiquiatra | pediatra | doctora? |
    supervisora? | coordinadora? | gerente | int[eé]rprete | traductora? | chofer | conductora? | secretari[oa] |
    recepcionista | asistente | promotora? | orientadora? | licenciad[oa] | instructora? | facilitadora? |
    school\sworker | (?:school\s)?psych | wrkr | wkr | tchr | cnslr | couns | swkr | sw | atty | rep |
    (?:parent|peer)\spartner | peer | intern |
    trainee | tech | spec | asst | assistant | hostess | staff | scheduler | transporter | investigator |
    examiner | agent |
    consejer[oa]\sescolar | trabajadora?\s(?:social\s)?escolar | psic[oó]log[oa]\sescolar | pasante | practicante |
    ayudante |
    voluntari[oa] | casamanager | encargad[oa] | administradora? | defensora? | agente | capell[aá]n |
    farmac[eé]utic[oa] )(?!\w)"""
"""What somebody is who is named in a note because of the work, English before Spanish."""
TITLE = r"(?: (?: mrs? | ms | miss | sra? | srta | señora? | señorita | don | doña | dra? ) \.? \s )"

IN_FRONT = worded(
    rf"""(?<![\w'’]) {PROFESSION} \.? (?: \s (?: de | del | of | at | from ) (?:\s(?:la|el|the))? \s
            (?! {TITLE} | (?:la|el|su|the|her|his)\s ) [\w.-]{{2,15}} )?
        (?: (?P<aside> \s?,\s? ) | \s ) {TITLE}? $"""
)
BEHIND = worded(
    rf"""(?: \s (?-i: NP | RN | LVN | LCSW | LMFT | MD | PhD | PsyD | BCBA | PMHNP | MSW | Esq | OT | SLP | RSP |
    VP | AP ) (?!\w)
        | \s (?: resource | math | special\sed | sped | science | english | pe | lead | program | school | new |
        \d(?:st|nd|rd|th)\s(?:grade|gr) )
            \s {PROFESSION}
        | \s (?: our | the | nuestr[oa] ) \s (?: \w{{1,12}} \s ){{0,2}}? {PROFESSION} |
        \s at \s (?: the\s )? front\sdesk
        | \s? , \s (?: (?! (?:su|her|his|their|mi) \s ) [\w.'’-]{{1,12}} \s ){{0,3}}? {PROFESSION}
            (?= \s? (?: $ | [,;.)] ) | \s (?: de | del | of | at | from | for | en | re | con | w/ | @ ) (?!\w) )
        | \s? \( [^()]{{0,30}}? (?<![\w'’]) {PROFESSION} (?: \s (?: de | del | of | at | from | en ) \s [^()]{{1,20}} )?
            (?: \) | $ ) )"""
)
OF_AN_AGENCY = cased(
    r"""\s (?: from | of | de | del | in | at | en ) \s (?: the\s | la\s | el\s )? (?! (?: ER | ED | ICU | NICU |
    SNF | PHP | IOP | IP | OP |
        LA | SD | SF | NY | NM | AZ | TX ) \b ) (?: [A-Z]{2,5} | billing | front\sdesk | records | HR |
        attendance | enrollment | admissions | oficina |
        recepci[oó]n | primaria | secundaria | prepa | escuela | condado | county | district | distrito | payroll |
        scheduling | legal ) (?!\w)"""
)
"""A ward or a state is where patients come from as well."""
FARTHEST = 80
"""So many signs around a name are looked at."""


def is_at_work(text: str, start: int, end: int) -> bool:
    """True where the name from `start` up to `end` in a note has a profession or an agency beside it.

    A profession in front of a comma holds only where the name ends at one as well: *the teacher, Ms. Dunn, called*.
    """
    ahead, behind = text[max(0, start - FARTHEST) : start], text[end : end + FARTHEST]
    found = IN_FRONT.search(ahead)
    if found is not None and (found["aside"] is None or behind.lstrip()[:1] in {",", ""}):
        return True
    return OF_AN_AGENCY.match(behind) is not None or BEHIND.match(behind) is not None


AT_SCHOOL = worded(
    r"""\b (?: class(?:room)?\sobs\w{0,10} | observ\w{1,8} | homeroom | sub\sday | gen\sed | faculty | tchrs? |
    \d(?:st|nd|rd|th)\sgrade
    | [1-9]\d?[oº]\sgrado | sal[oó]n\sde\sclases? ) (?!\w)"""
)


def is_at_school(text: str) -> bool:
    """True where a note is about a class: whoever has a title there teaches it."""
    return AT_SCHOOL.search(text) is not None
