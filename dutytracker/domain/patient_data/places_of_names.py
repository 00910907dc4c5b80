"""What stands around names that only their place tells, as parts of patterns in which case counts."""

from dutytracker.domain.patient_data.people_parts import CHARGE, KIN, LOWER, PATIENT, UPPER
from dutytracker.domain.patient_data.rule import by_first_letter

SMALL = rf"(?: [{LOWER}]{{3,20}} (?: -[{LOWER}]{{2,20}} )? (?![\w'’/&@-]) )"
"""A word in small letters, and nothing hanging on it."""
WORD = rf"(?: [{UPPER}{LOWER}] [{LOWER}]{{2,20}} (?: -[{UPPER}{LOWER}]{{2,20}} )? (?![\w'’/&@-]) )"
"""The same, and its first letter may be a capital."""

CAPITAL = rf"(?: [{UPPER}] [{LOWER}]{{2,20}} (?: -[{UPPER}][{LOWER}]{{2,20}} )? (?![\w'’/&@-]) )"

CLOSE_WORDS = r"""caretaker | viud[oa] | yern[oa] | nuera | esposo | conservatee | dpoa | poa | nok |
    kinship | emergency\scontact |
    contacto\sde\semergencia | widow | widower | beb[eé] | ahijad[oa] | bisniet[oa] | consuegr[oa] |
    hermanastr[oa] | hijastr[oa] |
    bis?abuel[oa] | landlord | caser[oa] | boss | patron[a]? | newborn | minor | victim | inmate | detainee | in-law |
    mother-in-law | father-in-law | sister-in-law | brother-in-law | son-in-law | daughter-in-law |
    half-(?:sister|brother) |
    great-?\s?(?:aunt|uncle|grandmother|grandfather) | neighbor | friend | bff | vecin[oa] | amig[oa] | comadre |
    compadre | caregiver | payee | ex
    | ex-(?:wife|husband) | bf | gf | hubby | spouse | hn[oa] | hermanos | hermanas | papas | pap[aá]s | gemelos |
    gemelas | sibs? | siblings? |
    bro | sis | twins | cuidadora? | sponsor | nanny | housemate | twin | gma | gpa | stepmom | stepdad"""
CLOSE = rf"(?<!\w) (?i: {by_first_letter(CLOSE_WORDS)} ) (?!\w)"
SOMEBODY = rf"(?: {PATIENT} | {CHARGE} | {KIN} | {CLOSE} )"
STEP = r"""(?: \s?[,:=]\s? | \s ) \(? (?: (?i: is | named | es | se\sllama | q | re | mayor | menor | chiquit[oa] |
    grande |     adoptiv[oa] | biol[oó]gic[oa] | ,? \s? ) \s )?"""
"""What may stand between a person's role and the name."""
TALKING = r"""(?<![\w/]) (?i: (?: spoke | talked | met | mtg | tc | t/c | tct | tcf | call | session | sess | appt |
    meeting | checked\sin | ft | f2f | visit | zoom | hable | habl[eé] | llamada | junta | reuni[oó]n | home\svisit )
    \s (?: w/? | with | to | from | con | de | for )
    | (?: lvm | lm | vm | msg | cb | left\s(?:vm|msg|message) | vm ) (?: \s (?: for | from | to | w | de | para
        | pa ) )?
    | w/? | with | con | from | for | of | to | para | re:? | about | abt | sobre
    | (?: llam[eé] | marqu[eé] | vi | visit[eé] | le\sdije ) \s a | heard\sfrom ) \s?"""
"""With whom somebody talked, or for whom something is."""
NAMING = r"""(?<![\w/]) (?i: called | text | email | texted | txtd | txt'd | emailed | asked | saw | visited
        | messaged | paged | f/u | by ) \s?"""
"""What is as often done with a colleague."""
PAPER = r"""(?<![\w/]) (?i: (?: notes? | ltr | letter | plan | summary | referral | auth | chart | cft | iep
        | court\sreport | roi |
    forms? | intake | dx | labs? | session | prep ) \s (?: for | of | on )
    | (?: carta | firma | notas? | mensaje | recado | expediente | resumen | cita | sesi[oó]n
      | plan(?:\sde\s(?:tx|tratamiento|seguridad|crisis))? ) \s (?: de | para | pa )
    | waiting\son | esperando\sa ) \s"""
"""What a note is about, in front of a name in small letters."""
FILE = r"""(?<![\w/]) (?i: (?: (?: prog(?:ress)? | dap | soap )? \s? notes? | tx\splan | treatment\splan
        | safety\splan | d/c\ssummary
    | session\sprep | court\sreport | letter | ltr ) (?: \s (?: for | on | of ) | \s? [:–-] )?
    | (?: carta | nota | notas | resumen\sde\salta | expediente
        | plan\sde\s(?:tx|tratamiento|seguridad|crisis) ) \s (?: de | para | pa ) ) \s"""
"""What is written about one person."""
BY_NAME = r"""(?i: texted | called | emailed | saw | llam[eé]\sa | (?: spoke | met | talked | tc | session
        | hable | habl[eé] ) \s
    (?: w/? | with | to | con ) | lvm | cb )"""
"""Whom somebody reached, in front of a name that is a word as well."""
VERB = r"""(?i: no[-\s]?show(?:ed|s)? | cancel(?:l?ed|s) | cxl(?:'?d)? | late | missed | moved
        | resched(?:uled)? | called | calls
    | texted | emailed | wants | wanted | asks | asked | asking | needs | needed | said | says | reports
        | reported | requests
    | requested | did(?:n't|n’t|nt) | has | had | is | was | lives | brought | picked | dropped | signed
        | refused | declined
    | agreed | joined | came | cried | crying | upset | worried | stated | states | started | relapsed | never
        | won't | wont
    | hasn't | didn't | doesn't | isn't | thinks | feels | failed | left | gave | owes | told | confirmed | shared
    | llam[oó] | pide | pidi[oó] | quiere | dijo | dice | dej[oó] | falt[oó] | cancel[oó] | cancela
        | no\s\w{2,12} | pregunta
    | pregunt[oó] | firm[oó] | vive | est[aá] | tiene | vino | trajo | lleg[oó] | necesita | sigue | llora | se\ssiente
    | ya\sno | reagend[oó] | avis[oó] ) (?![\w])"""
"""What a patient or a relative does, and a colleague seldom in a note."""
AFTER_A_NAME = (
    r"(?= \s? (?: $ | [,;.:)!-] | x\d | \d | @ | (?i: re | at | about | abt | sobre | a\slas | today | hoy ) \b ) )"
)
