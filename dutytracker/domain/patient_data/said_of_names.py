"""What is said of those one treats and of those one works with, around a name, as parts of patterns and as words."""

from dutytracker.domain.patient_data.rule import by_first_letter
from dutytracker.domain.patient_data.words import words_in

LIVED_WORDS = r"""meds | got | gets | hid | hides | stole | punch\w{2} | yell\w{2,3} | scream\w{2,3} | slept |
    woke | vomited | wet | failed |
    graduated | turns | turned | goes\sto | goes\sby | came\slate | showed | arriv\w{2,3} | walked | eloped |
    jumped | tested | aged\sout | hates |
    loves | likes | seems | seemed | has\s(?:a|an|no|new|been|not) |
    is\s(?:at|in|not|still|doing|using|scared|sad|upset|pregnant|homeless) |
    says\s(?:he|she|they|his|her|no|mom|dad|it) | said\s(?:he|she|they|his|her|no|mom|dad) |
    asked\s(?:for|to|if|me) | wants | denies | reports\s |
    dice\sq\w{0,2}\s(?:no|ya|su|se|le|la|el|esta|está|tiene) | pide\s | lleg[oó]\starde | trajo\ssu | mordi[oó] |
    peg[oó] | golpe[oó] | rob[oó] |
    grit[oó] | amenaz[oó] | tom[oó] | duerme | come\s | perdi[oó] | reprob[oó] | duerme | traduce | placed | ran |
    hit | hits | fell | fought | cut | cuts | kicked | bit | ate | refus\w{1,4} |
    declin\w{1,4} | relaps\w{1,4} |
    awol\w{0,4} | upset | crying | cried | scared | sad | anxious | angry | suicidal | sleeping | eating |
    drinking | using | sober | homeless |
    arrested | evicted | suspended | expelled | admitted | hospitalized | discharged | released | detained |
    deported | pregnant | sick |
    not\s\w{3,12} | didn['’]?t | doesn['’]?t | hasn['’]?t | hadn['’]?t | wasn['’]?t | isn['’]?t | won['’]?t |
    can['’]?t | couldn['’]?t | never |
    stopped | started | quit | lost | broke | moved | missed | overdos\w{2} | od['’]?d | threw | threaten\w{2,3} |
    disclosed | wrote\sthat |
    feels | felt | thinks | lives | stays | staying | wants\sto | no[-\s]?show\w{0,3} | ns | still | cancel\w{0,5} |
    late\sagain | landlord | mom |
    dad | mother | father | parents | grandma | sister | brother | aunt | uncle |
    and\s(?:mom|dad|parents|her|his|fam\w{0,3}) |
    expulsad[oa] | suspendid[oa] | internad[oa] | deprimid[oa] | embarazada | enferm[oa] | triste | enojad[oa] |
    llor[oó] | llorando | falt[oó] |
    no\s(?:ha|quiere|puede|quiso|pudo|vino|va|fue|lleg[oó]|contest[oó]|asisti[oó]
        |tiene|se|tom[oóa]|duerme|come|sabe|est[aá]) |
    se\s(?:pele[oó]|fue|cort[oó]|escap[oó]|mud[oó]|cay[oó]|enoj[oó]|siente|quiere
        |qued[oaó]|sali[oó]|puso|neg[oó]|lastim[oó]|muda|va) |
    ya\s(?:vive|est[aá]|tiene|sali[oó]|firm[oó]) | sali[oó] | ya\sno | sigue | siente | tuvo | cumple | cumpli[oó] |
    recay[oó] | vive | extraña | mejor |
    peor | estable | tranquil[oa] | y\ssu\s\w{3,10}"""
LIVED = rf"(?i: {by_first_letter(LIVED_WORDS)} ) (?!\w)"
"""What is said of those one treats."""
TO_SOMEBODY = r"""(?<!\w) (?i: left | reminded | told | gave | helped | drove | consoled | calmed | transported |
    accompanied | picked\sup |
    visit(?:ed|ing)? | admit(?:ted)? | transferr?ed | linked | assessed | screened | evaluated | enrolled |
    transported |
    sat\sw/? | sat\swith | discharg(?:ed|ing) | ayud[eé]\sa | llev[eé]\sa | acompañ[eé]\sa |
    record[eé]\sa | le\sllam[eé]\sa |
    le\smarqu[eé]\sa | les?\sdije\sa | le\sdej[eé]\srecado\sa | dej[eé]\srecado\sa | visit[eé]\sa | vi\sa )
    \s"""
ABOUT_ITSELF = r"""(?= \s (?i: til | until | at\sthe | at\ser |
    an? \s (?:msg|message|vm|voicemail|ride|note|bus|list|snack|referral) | her | his |
    the\snumber | about | abt | re | that | to |
    we | she | he | coma | comma | con\ssu | a\ssu | a\sla | al | sobre | que | q | k | de\s(?:su|la) ) (?!\w) )"""
DONE_FOR = r"""(?<!\w) (?i: (?: ayud[eé] | acompañ[eé] | llev[eé] | visit[eé] | fui\sa\sver | vi | record[eé] |
    entregu[eé] | expliqu[eé] | di |
    ped[ií]\s(?:copia\s(?:de\w?\s\w{2,12}\s (?:de\s\w{2,12}\s)? )?)? | recog[ií] | avis[eé] | prometi |
    promet[ií] | busqu[eé] | llam[eé] |
    marqu[eé] ) \s? a | acompa[ñn][eé]\sa ) \s"""
SEVERAL = r"""(?i: se\s\w{3,12} | fight\w{0,3} | argu\w{2,4} | want | share | split | are | were | est[aá]n |
    quieren | viven | tienen | son |
    discuten | no\s\w{3,12}n ) (?!\w)"""
THEIR_OWN = r"""(?i: mom | mother | dad | father | sister | brother | home\shealth | caregiver | caretaker | case |
    appt | meds | school |
    teacher | chart | notes? | family | husband | wife | daughter | son | aide ) (?!\w)"""
PAPERS = r"""(?<!\w) (?i: (?: notes? | pn | tx\splan | treatment\splan | care\splan | safety\splan |
    plan\sde\s(?:tx|tratamiento|seguridad) | plan |
    assessment | asmt | intake | annual | reassessment | recert | d/c\ssummary | discharge\ssummary | carta |
    letter | ltr | notas? | documentation |
    documentaci[oó]n | chart | charts | cans | phq | roi | rois | expediente | resumen | papeles | forms? |
    formas? | packet | paquete | records? |
    login | account | meds | pills | bus\spass | clothes | food | check | mail | gift\scard | consent | consents |
    acct | appt | cita | slot | ride | bed | voucher | refill | auth | referral | referido |
    referencia ) (?: \s [\w/&]{2,12} ){0,3}?
    \s? (?: \s (?: for | on | of | de | para | pa | p/ ) | \s?: | \s- ) ) \s"""
"""What is written or done for one person, and up to three words on it."""
PAPER_BEHIND = r"""(?i: pn | notes? | tx\splan | treatment\splan | safety\splan | d/c | roi | labs | fmla |
    intake | chart | asmt | plan\sde |
    refill | court | letter | iep | cft | appt ) (?!\w)"""
NOT_OFFICIAL = words_in(
    """last first new going farewell promotion maternity leave vacation pto coverage budget numbers stats law office
    list template voicemail vm team desk caseload group groups training slides calendar email emails
    ext schedule
    shift class hospital house home clinic center centre school church elementary hall shelter cafe kitchen place
    program
    project foundation day idea question presentation workshop retirement bday birthday potluck party chart
    supervision wing
    model theory scale inventory book article podcast"""
)
"""What a colleague or a place has."""
BEFORE_DE = words_in(
    """ley law correo email mensaje msg oficina office llamada call clase class grupo group taller escuela school
    clinica centro
    hospital parte nota supervision calle avenida parque iglesia colegio dia cumple condado santuario virgen fiesta
    idea lista
    turno agenda ausencia cubriendo cover covering swap thanks gracias instead front desk case lado lugar ciudad
    valle puerto bahia
    isla rio universidad equipo companera compañera colega jefa supervisora secretaria unidad programa proyecto
    fundacion feliz"""
)
"""What stands before *de* and a colleague, a saint or a place."""
MONTHS = words_in("april may june august")
SHORT_SURNAMES = words_in("wu li lu ma xu yu he hu ho an do vu le ly lo ng ha su yi oh ko im vo ta to")
"""Last names of two letters."""
SHORT_NAMES = words_in(
    """junior dot bea dee dot fay kit may pat sue bee ann art bob bud buddy chip gus hank jo lee lou mac max moe ned
    pop red rich rob
    rusty sunny sky star will faith grace hope joy june april rose ruby pearl opal violet daisy lily ivy iris olive
    ginger
    rosemary dawn summer autumn gene ray bill jack mark frank grant chase drew dean earl duke miles nick skip ty van
    angel
    dulce luz paz sol cruz nieves blanca rosa clara estrella esperanza consuelo dolores mercedes pilar rosario
    soledad"""
)
"""Names that are words, and are names where only one stands with a capital."""
