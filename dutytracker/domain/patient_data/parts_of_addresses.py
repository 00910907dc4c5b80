"""What streets, houses and those who live there are called, as parts of patterns and as words."""

import re

from dutytracker.domain.patient_data.shorthand import SHORTHAND
from dutytracker.domain.patient_data.words import ABBREVIATIONS, INSTITUTIONS, words_in

NOT_IN_A_STREET = words_in(
    """min mins minute minutes hr hrs hour hours h m call calls called to for with w the a an and from re about
    email emails msg message messages note notes in on of pt pts client clients patient patients form forms
    letter letters new more before after by at x vm voicemail time times day days week weeks month referral
    referrals session sessions page pages am pm or per via left this that late early extra another other each
    every next last old mtg meeting min. step steps y de la el con para llamada llamadas correo correos nota
    notas minutos horas court probation juvenile family drug homeless records requests request report reports
    healing talking support sober wrap wraparound units unit no not sharing restorative updated update follow
    follow-up completed sent reviewed"""
)
"""Words between a number and a street's word that make it something else."""

IN_A_STREET = words_in("old new day late court healing talking early the of")
LAWS = frozenset(
    {"504", "988", "211", "311", "411", "911", "5150", "5250", "5585", "1115", "1915", "730", "290", "1370"}
)
NO_STREET = (
    (NOT_IN_A_STREET - IN_A_STREET)
    | (INSTITUTIONS - words_in("park hill hills cross valley villa ranch mission manor place street square"))
    | (SHORTHAND - words_in("alameda broadway santa san angeles lincoln roosevelt pacifica diablo richmond"))
    | ABBREVIATIONS - words_in("el la los las de del st")
    | words_in(
        """january february march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday english spanish form forms bags boxes copies cards vouchers tokens
        passes code codes steps step pass consent school basics report reports hygiene narcan thanksgiving
        christmas families clients
        kids people staff meals coats masks"""
    )
)
"""What stands behind a number with a capital and is no street."""
ADDRESSED = re.compile(
    r"""\b(?: mail(?:ed)?\s(?:to|return\w{0,3}) | mailed | mail | check\sreturned | address | addr | place
    | house | home | casa
    | domicilio | direcci[oó]n | correo | devuelt[oa] | evict\w{0,3} | liv(?:es?|ing) | stay(?:s|ing)? | moved | vive\w?
    | mud(?:aron|[oó]) | se\scambi\w{1,4}
    | dej[eé] | llev[eé] | entregu[eé] | welfare | p/u | pick(?:ed)?\s?up | drop(?:ped)?\s?off )\b""",
    re.IGNORECASE | re.VERBOSE,
)
"""What is said of where somebody lives."""

STREET = r"""(?: street | str | avenue | ave | road | rd | boulevard | blvd | bl | blv | lane | ln | parkway | pkwy |
    highway | hwy )"""
CAPITAL_STREET = r"""(?: St | Dr | Drive | Ct | Court | Pl | Place | Way | Ter | Terrace | Cir | Circle | Sq | Square |
    Trl | Trail | Alley | Loop | Row | Blvd | Ave | Rd | Ln )"""
POINT = r"(?: [nsew]\.?\s | north\s | south\s | east\s | west\s | (?:ne|nw|se|sw)\s )"
HOUSE = r"(?<![\w.:/$\#-]) \d{1,6}[a-z]? (?:-\d{1,4} | \s1/2 )?"
SPANISH_STREET = r"""(?: \bcalle | \bavenida | \bavda?\.? | \bav\.? | \bcarrera | \bcra\.? | \bc/ | \bpaseo | \bp[º°] |
    \bcamino | \bcallej[oó]n | \bplaza | \bbulevar | \bblvd\.? | \bronda | \bcalzada | \bcalz\. |
    \bprivada | \bcerrada | \bpasaje | \btraves[ií]a | \bjir[oó]n | \bcol(?:onia|\.) |
    \bfracc(?:ionamiento|\.) | \bbarrio )"""
LIVES = r"""\b(?: lives? | living | staying | resides? | moved | house | home | address | domicilio | direcci[oó]n |
    vive | reside )\b"""
WENT_THERE = r"""\b (?: home\svisit | hv | welfare\scheck | mailed | drove | driving | p/u | pick\s?up
        | picked\sup | drop\s?off |
    motel | hotel | new\s(?:place|address|addr|apt|home) | addr | dir\.? | direcci[oó]n | domicilio | moved | mudaron |
    mud[oó] | cambi[oó] | staying | living | lives? | stays | vive | viven | visita | shelter
        | letter\s(?:sent|mailed) |
    carta | b&c | sent\sto | went\sto | ride | raite | transport | uber | lyft | evicted ) \b"""
AT = r"\s? (?: : | is | at | on | to | in | near | es | en | a )? \s?"


LIVED_AT = re.compile(
    r"""\b(?:liv\w{1,3}|stay\w{0,3}|camp\w{0,3}|tent|sleep\w{0,3}|viv\w{1,4}|qued[aáo]\w{0,4}|duerm\w{1,3}|durm\w{1,5}|dormi\w{1,5})\b""",
    re.IGNORECASE,
)
CAMPED_AT = re.compile(
    r"\b(?:(?:in|his|her|their|a|el|su)\s(?:van|rv)|carro|car|coche|encampment|unhoused|homeless)\b", re.IGNORECASE
)
OUTREACH = re.compile(r"\b(?:outreach|team|table|booth|event|fair|equipo)\b", re.IGNORECASE)

STREET_OF_TWO = r"(?: (?:la|el|las|los|the)\s )? [\w'’]{2,20} (?: \s (?:street|st|ave|avenue|blvd|rd) \b )?"
NUMBER_WORDS = r"""(?: (?: twenty | thirty | forty | fifty | sixty | seventy | eighty | ninety | \w{3,6}teen |
    (?:one|two|three|four|five|six|
    seven|eight|nine)(?:\shundred)? ) (?: [\s-] (?: one | two | three | four | five | six | seven | eight | nine |
    \w{3,6}teen | ten | eleven
    | twelve | oh | \w{3,6}ty ) ){0,3} )"""
