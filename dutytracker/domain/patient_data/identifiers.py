"""Numbers that belong to one person: of social security, a record, an insurance."""

import re
from collections.abc import Sequence

from dutytracker.domain.patient_data.findings import Kind
from dutytracker.domain.patient_data.rule import Rule, before, cased, worded
from dutytracker.domain.patient_data.words import words_in

LONG_NUMBER = 6
"""From so many digits on, a number is somebody's or something's own."""

SOCIAL = r"""\b(?: ssn | s\.s\.n\.? | ss(?=\s?\#|\s(?:no|num|number)\b) |
    ss\s?\# | ssn?o | soc\ssec(?:urity)? | soc(?=\s?\#|:|\s(?:es\s|is\s)?\d{9}) | social(?:\ssec(?:urity)?)? |
    seguro\ssocial | nss | itin
    )(?!\w)"""
SOCIAL_SAID = r"""(?: [\s:\#.(–-]{1,3} (?: (?:
    no|num(?:ber)?|n[uú]m(?:ero)?|is|es|last\s(?:4|four)|ending(?:\sin)?|ends(?:\sin)?
    |[uú]ltimos\s(?:4|cuatro)|d[ií]gitos|digits|termina\sen )\b )? ){1,4}"""
LAST_FOUR = r"""\b (?: last\s(?:4|four) | [uú]ltimos\s(?:4|cuatro) ) \s (?: of|del?|digits\sof ) \s
    (?: the\s|her\s|his\s|su\s )?"""
LAST_DIGITS = r"""\b (?: last\s?(?:4|four) | l4 | [uú]lt(?:imo)?s?\.?\s(?:4|cuatro) | ends?(?:\s(?:in|with))? |
    ending(?:\s(?:in|with))? |
    termina(?:n|do|da)?(?:\s(?:en|con))? | terminaci[oó]n )(?!\w)"""
ANY_SOCIAL = re.compile(
    r"""\b(?: ssn?o? | soc | social (?!\s?(?:work|serv|w\b)) | seguro (?!\s(?:m[eé]dico|de\sauto)) | ssa | ssi | ssdi |
    itin | nss )\b""",
    re.IGNORECASE | re.VERBOSE,
)
OTHER_ENDING = re.compile(
    r"""\b(?: debit | credit | visa | mastercard | gift | d[eé]bito | cr[eé]dito | cell | cel | phone | tel\w{0,6} |
    member | medi-?cal | mrn | acct | account | cuenta | card\sending | ext )\b""",
    re.IGNORECASE | re.VERBOSE,
)
MASK = r"(?: [x*]{3}[-\s]?[x*]{2}[-\s]? )"

RECORD_WORD = r"""\b(?: mrn | m\.r\.n\.? | m\.?r\.?(?=\s?\#|\s\d{4}) | referral | remisi[oó]n | emr | ehr | epic |
    med(?:ical)?\srec(?:ord)?s? | record | chart | file | acct | account | case | claim | policy |
    mem(?=\s?\#|\.) | member(?:\sid)? | miembro | subscriber(?:\sid)? | enrollee | group\sid | docket |
    (?:pt|patient|client|ct|clt|consumer|case|person)\s(?:id|no|num|number) | id | medi-?cal | medicaid
    | medicare | mbi | cin | insurance | ins | authorization | auth | encounter | enc | ref | reference
    | confirmation | rx | booking | inmate | driver'?s?\slicense | dl | passport | plate | vin |
    pasaporte | expediente | exp(?=\.?\s?(?:\#|n[oº°uú]|cl[ií]n|m[eé]d|\d{5}|\d{3,5}-\d)) | historia(?:\scl[ií]nica)? |
    h\.?\s?c\.? | nhc | folio | p[oó]liza | caso | seguro\sm[eé]dico | reclamo | reclamaci[oó]n | cuenta
        | afiliad[oa] | afiliaci[oó]n |
    a[\s-]?number | n[uú]mero\sa | a\s?(?=\#) | alien(?:\s(?:no|num|number))? | uscis |
    claimant(?:\sid)? | calwin | calsaws | cdcr | uci(?=\s?\#|\s(?:no|num|number)?\s?\d{6}) | xref | pfn |
    student(?:\sid)? |
    identificaci[oó]n | dni | nie | curp | rfc | c[eé]dula | licencia |
    registro | cr[ée]dencial |
    tarjeta(?:\ssanitaria)? )(?!\w)"""
RECORD_SAID = r"""(?: [\s.:=(]{0,3} (?: \# |
    (?:no|nbr|num(?:ber)?|n[uú]m(?:ero)?|id|is|es|de|del|cl[ií]nico|m[eé]dico|penal|civil|criminal|corte|court|cps|cws|a|calworks|calfresh|medi-?cal|ssi|ending|ends|in|imss|issste|kaiser|aetna)\b\.?
    | n[º°]\.? ) ){0,3} [\s.:=(]{0,3}"""
NUMBER = r"(?P<it> (?=[\w./-]{0,20}\d) (?: [a-z]{0,5}-? \d[\w./-]{0,30} | [a-z]{1,4}\d[\w-]{1,30} ) ) (?<![./-])"
NO_LENGTH = (
    r"""(?! \s? (?: min | mins | h\b | hrs? | : | % | pages? | pgs? | notes? | calls? | days? | units? | x\b ) )"""
)
PATIENT_WORD = (
    r"\b(?: pts? | px | patient | client | clt | ct | paciente | pac | pcte | pte | cliente | usuari[oa] )\b\.?"
)

PHONE = re.compile(r"\d{3}-\d{3}-\d{4}")
YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?")
DATE = re.compile(
    r"""\d{1,4}[-./]\d{1,2}(?:[-./]\d{1,4})? | \d{1,2}/\d{4}
    | \d{1,2}/\d{1,2}-\d{1,2}/\d{1,2} | \d{1,2}/\d{1,2}/\d{2,4}-\d{1,2}/\d{1,2}/\d{2,4}""",
    re.VERBOSE,
)
"""A day, a month of a year, or the days from one to another."""

BILLING_CODE = re.compile(r"9\d{4}(?:-\w\w)?|[ght]\d{4}|[a-tv-z]\d\d(?:\.\w{1,4})?", re.IGNORECASE)
"""Procedures and diagnoses: CPT 90837, HCPCS H0031, ICD-10 F41.1."""

NOBODYS = words_in(
    """ticket tickets tkt invoice invoices inc incident order npi ein dea build version cpt icd hcpcs code codes
    form forms license licence lic lcsw lmft lpcc lpc asw amft psy tax taxonomy extension ext asset meeting
    webinar zoom pin factura boleta código codigo ticket# npi# invoice#"""
)
"""What stands before a number that is no patient's."""


def _is_a_date(text: str) -> bool:
    """Written like a date, and with a month that there is."""
    parts = [int(part) for part in re.findall(r"\d+", text)]
    has_month = any(1 <= part <= 12 for part in parts[:2])
    of_no_year = any(31 < part < 1900 or part > 2100 for part in parts[:2]) or (len(parts) > 2 and parts[2] > 2100)
    return DATE.fullmatch(text) is not None and has_month and not of_no_year


def _is_said_of_social_security(match: re.Match[str]) -> bool:
    """Four digits said to be the last, where the note speaks of social security and nothing else of which they are."""
    ahead = match.string[max(0, match.start() - 20) : match.start("it")]
    return ANY_SOCIAL.search(match.string) is not None and OTHER_ENDING.search(ahead) is None


def _is_a_record(match: re.Match[str]) -> bool:
    """Three digits at least, or two beside a letter; no year, date or code of billing."""
    it = match.group("it")
    if match.group().lower().startswith("policy") and re.fullmatch(r"\d{1,2}-\d{1,3}", it):
        return False
    if YEAR.fullmatch(it) or _is_a_date(it) or BILLING_CODE.fullmatch(it):
        return False
    digits = sum(sign.isdigit() for sign in it)
    return digits >= 3 or (digits == 2 and any(sign.isalpha() for sign in it))


def _is_a_hotline(match: re.Match[str]) -> bool:
    return re.fullmatch(r"8(?:00|33|44|55|66|77|88)\D\d{3}\D\d{4}", match.group()) is not None


def _is_somebodys(match: re.Match[str]) -> bool:
    """No ticket, invoice or license of staff; no amount."""
    return before(match) not in NOBODYS


def _is_no_day(match: re.Match[str]) -> bool:
    """No day of this century written without signs, and nobody's either."""
    return _is_somebodys(match) and not re.search(r"(?<!\d)20[2-4]\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$", match.group())


def _is_long(match: re.Match[str]) -> bool:
    return (
        sum(sign.isdigit() for sign in match.group()) > 8
        and not DATE.fullmatch(match.group())
        and not _is_a_hotline(match)
    )


def _are_no_codes(match: re.Match[str]) -> bool:
    """False where each part is a code of billing or a year, and for a hotline."""
    if _is_a_hotline(match):
        return False
    return not all(BILLING_CODE.fullmatch(part) or YEAR.fullmatch(part) for part in re.findall(r"\d+", match.group()))


def _is_of_a_call(match: re.Match[str]) -> bool:
    """The number of a call, a ride or a card and no day, where nothing is said of an insurance."""
    return (
        _is_no_day(match)
        and re.search(r"\b(?:auth\w{0,12}|appeal|referral|insurance|seguro)\b", match.string.lower()) is None
    )


def _is_sent(match: re.Match[str]) -> bool:
    """A number with seven digits or more that is no day and no phone."""
    it = match.group("it")
    return sum(sign.isdigit() for sign in it) > LONG_NUMBER and _is_no_day(match) and not PHONE.fullmatch(it)


SOCIAL_SECURITY: Sequence[Rule] = (
    Rule(Kind.SSN, worded(r"(?<![\w-]) \d{3} (?: \s?[-–.]\s? | \s ) \d{2} (?: \s?[-–.]\s? | \s ) \d{4} (?![\w-])")),
    Rule(Kind.SSN, worded(rf"{SOCIAL} [^\d]{{1,40}}? (?P<it> \d{{9}} ) (?![\w-])")),
    Rule(Kind.SSN, worded(rf"(?<![\w-]) {MASK} \d{{4}} (?!\w)")),
    Rule(
        Kind.SSN,
        worded(
            rf"""{SOCIAL} {SOCIAL_SAID} {MASK}? (?P<it> \d{{3}}[-\s]?\d{{2}}[-\s]?\d{{4}} | \d{{4}} | \d{{9,11}}
                ) (?![\w:])"""
        ),
    ),
    Rule(
        Kind.SSN,
        worded(rf"{LAST_DIGITS} [^\d$]{{0,25}}? (?P<it> \d{{4}} | \d\d\s\d\d ) (?! [\w:/] | [.,]\d | \s\d )"),
        _is_said_of_social_security,
    ),
    Rule(
        Kind.SSN,
        worded(rf"{LAST_FOUR} {SOCIAL} [\s:]{{0,2}} (?:(?:is|are|es|son)\s)? (?P<it>\d{{4}}) (?!\w)"),
    ),
)
"""The rules for numbers of social security, whole or the last four digits."""

SENT = r"""\b (?: (?: fax\s )? conf(?:irm(?:ation|aci[oó]n|ed|ad[oa])?)? (?: \s (?: del?\s )? fax )? | tracking |
    transaction | transacci[oó]n | orden\sde\scompra | purchase\sorder | order | (?:carta\scertif\w{0,6}\s)? gu[ií]a |
    giro\spostal | recibo (?: \sde\spago )? | receipt | barcode (?: \son\s\w{2,10} \s \w{2,10} )? | trip | viaje |
    (?: (?: teams | zoom | webex | meeting | mtg | meet ) \s ){1,2} (?: id | link | code | pin ) | (?: dial\s? in\s )?
    pin | passcode | auth(?:orization)? | autorizaci[oó]n | auto\sprevia | (?:prior\s)? pa (?: \s resub\w{0,8} )? )"""
"""What has a number of its own that is nobody's."""
SENT_SAID = r"""(?: [\s.:\#]{1,3} (?: (?:
    no|num(?:ber)?|n[uú]m(?:ero)?|id|code|is|es|for\sthe|certified|letter|certificada )
    \b ){0,1} ){1,5}"""

LABELED: Sequence[Rule] = (
    Rule(
        Kind.LONG_NUMBER,
        worded(rf"{SENT} {SENT_SAID} (?P<it> \d{{3,16}} (?: [\s-]\d{{3,5}} ){{0,4}} ) (?![\w-])"),
        _is_sent,
    ),
    Rule(
        Kind.LONG_NUMBER,
        worded(
            rf"""\b (?: ref | reference | confirmation | confirm(?:ed|ado|ada|aci[oó]n) | tarjeta | transporte
            | gift\scard )
                [\s:]{{1,2}} (?P<it> \d{{{LONG_NUMBER},16}} ) (?!\w)"""
        ),
        _is_of_a_call,
    ),
    Rule(
        Kind.RECORD_NUMBER,
        worded(
            r"""\b (?: (?:state\s|fair\s)?hearing | audiencia | expediente | chart | mrn | case |
            caso ) \b [^\d;]{0,25}? \s
                (?: es | is | no\.? | n[uú]m\.? | number | \# ) \s (?P<it> \d{5,12} ) (?![\w:/-])"""
        ),
        _is_a_record,
    ),
    Rule(Kind.RECORD_NUMBER, worded(rf"{RECORD_WORD} {RECORD_SAID} {NUMBER} {NO_LENGTH}"), _is_a_record),
    Rule(
        Kind.RECORD_NUMBER,
        worded(rf"{RECORD_WORD} {RECORD_SAID} (?P<it> (?-i:[A-Z]{{2,4}}) \s \d{{4,}} ) (?![\w:])"),
        _is_a_record,
    ),
    Rule(
        Kind.RECORD_NUMBER,
        worded(rf"{PATIENT_WORD} \s? \#? \s? (?P<it>[a-z]{{0,3}}-?\d{{4,12}}) (?![\w:]) {NO_LENGTH}"),
        _is_a_record,
    ),
)
"""The rules for numbers behind a word that says whose they are."""

IDENTIFIERS: Sequence[Rule] = (
    Rule(Kind.RECORD_NUMBER, worded(r"(?<!\w) \# \s? (?P<it> [a-z]{0,3}-?\d{4,}[\w-]{0,20} )"), _is_somebodys),
    Rule(
        Kind.RECORD_NUMBER,
        worded(r"(?<![\w-]) (?!inc\d) (?P<it> [a-z]{1,3}-?\d{5,12}[a-z]? ) (?![\w-])"),
        _is_somebodys,
    ),
    Rule(Kind.RECORD_NUMBER, worded(r"(?<![\w-]) \d{7,8}-?[a-z] (?![\w-])"), _is_somebodys),
    Rule(Kind.RECORD_NUMBER, cased(r"\b [A-Z]{4}\d{6}[A-Z0-9]{3,8} \b")),
    Rule(Kind.RECORD_NUMBER, cased(r"\b \d[A-Z][A-Z0-9]\d-?[A-Z][A-Z0-9]\d-?[A-Z]{2}\d{2} \b")),
    Rule(Kind.LONG_NUMBER, worded(r"(?<![\w$-]) \d{3,5} (?: [\s-]\d{3,5} ){2,4} (?![\w-])"), _are_no_codes),
    Rule(Kind.LONG_NUMBER, worded(r"(?<![\w$/-]) \d{2,5} (?: -\d{2,5} ){2,4} (?![\w/-])"), _is_long),
    Rule(Kind.LONG_NUMBER, worded(rf"(?<![\w$.,/-]) (?<!\$\s) \d{{{LONG_NUMBER},}} (?!\w)"), _is_no_day),
    Rule(Kind.LONG_NUMBER, worded(r"\b (?: invoice | factura | order | orden ) \s? \#? \s? (?P<it> \d{7,16} ) (?!\w)")),
)
"""The rules for numbers of a person, the more telling first."""
