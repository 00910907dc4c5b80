"""What stands around names and initials, as parts of patterns in which case counts."""

from dutytracker.domain.patient_data.rule import by_first_letter

UPPER, LOWER = "A-ZÁÉÍÓÚÜÑÇ", "a-záéíóúüñç"
CAPITALIZED = rf"""(?: [{UPPER}]['’][{UPPER}][{LOWER}]{{1,20}} | [{UPPER}][{LOWER}]{{1,20}} (?:
    [-'’]?[{UPPER}][{LOWER}]{{1,20}} )? )(?![\w])"""
"""A word such as Gómez, O'Brien, McCoy, Smith-Lee."""

LETTERS = rf"(?: (?:[Oo]['’])? [{UPPER}{LOWER}]{{2,20}} (?: -[{UPPER}{LOWER}]{{2,20}} )? )(?!\w)"
"""A word in any case."""

PATIENT = r"""(?<![\w/]) (?i: pts? | ptnt | px | patients? | clients? | clt | cl | ct | pacientes? | pac |
    pctes? | pte | clientes? | consultante | consumer | usuari[oa] ) (?!\w) \.?"""
CHARGE = r"""(?<![\w/]) (?i: resident | kid | kiddo | child | student | teen | boy | girl | niñ[oa] | alumn[oa] |
    adolescente | joven | menor | bebé | baby | infant | toddler ) (?!\w)"""
KIN_WORDS = r"""mother | mom | mum | mama | father | dad | sister | brother | son | daughter | wife | husband |
    partner | aunt | uncle | grand(?:ma|pa|mother|father|son|daughter) | guardian | parents? | family |
    girlfriend | boyfriend | cousin | niece | nephew | step(?:mom|dad|mother|father) |
    foster\s(?:mom|dad|mother|father|parents?) | mam[aá] | madre | pap[aá] | padres? | hermana | hermano |
    hij[oa] | espos[oa] | marido | pareja | t[ií][oa] | abuel[oa] | novi[oa] | prim[oa]
    | abuelit[oa] | hermanit[oa] | hijit[oa] | mamita | papito | cuñad[oa] | sobrin[oa] | madrin[ae] | padrin[oa] |
    nana | grandkid | step(?:son|daughter|brother|sister) | fianc[eé]e? | roommate | tutora? | suegr[oa] |
    niet[oa] | dtr | dau | gdtr | gson | hubby | spouse | bisabuel[oa]"""
KIN = rf"(?<!\w) (?i: {by_first_letter(KIN_WORDS)} ) (?!\w)"
TO = r"""(?<!\w) (?i: w/ | w\. | f/u | on | with | for | re: | re | to | from | about | regarding | by | para
    | con | sobre | called | calling | call | saw | texted | emailed | visited | llam[eé]\sa | llamar\sa
    | vi\sa )"""
ABOUT = r"""(?<!\w) (?i: re: | re | about | regarding | concerning | sobre | acerca\sde | referente\sa |
    (?:letter|referral|plan|forms?|auth|authorization|refill|report|summary|roi|carta|referencia|informe|plan\sde\sseguridad)\s
    (?:for|para|de) ) (?!\w)"""
DID = r"""(?i: no[-\s]?show(?:ed|s)? | cx(?:l)?['’]?d? | ns | dna | dnka | cancel(?:l?ed|s)?
        | late\scancel(?:l?ed)? | missed |
    rescheduled | resched | relapsed | was\s(?:admitted|discharged|hospitalized) | discharged | hospitalized |
    did(?:n't|n’t|\snot)\sshow | never\sshowed | won't | crying | suicidal | reports | reported | c\/o |
    falt[oó] | cancel[oó] | cancela | no\s(?:asisti[oó]|lleg[oó]|vino|contest[oó]|se\spresent[oó]) | reagend[oó]
    | recay[oó] ) (?![\w])"""
THEIRS = r"""(?i: appts? | session | intake | meds | safety\splan | tx\splan | treatment\splan | mom | mother |
    dad | father | parents ) (?!\w)"""
CONTACTED = r"""(?i: called | texted | emailed | left | wants | asked | requests | requested | needs | said | says |
    llam[oó] | pide | pidi[oó] | quiere | dijo | dej[oó] ) (?!\w)"""
OWN = r"""(?i: appts? | appointments? | session | intake | chart | file | record | records | meds | medication |
    refill | parents? | mom | mother | dad | father | sister | brother | son | daughter | wife | husband |
    partner | aunt | uncle | grandma | grandmother | guardian | family | teacher | school | iep | therapist |
    psychiatrist | doctor | pcp | po | case | caseworker | treatment | tx | safety | diagnosis | dx | discharge
    | referral | insurance | auth | labs | hospitalization | progress | visit | homework | birthday | apartment
    | housing | court | employer | job | roommate | landlord | letter | form | forms | paperwork | goals | plan
    ) (?!\w)"""
LIVES_ON_WORDS = r"""no[-\s]?show(?:ed|s)? | ns | dna | cancel(?:l?ed|s)? | cancel[oó] | missed | late |
    refus\w{1,4} | declin\w{1,4} | relapsed |
    resched(?:uled)? | awol | ran | hit | fell | cried | crying | upset | in\scrisis | scared | sad | anxious | angry |
    suicidal | sleeping | eating |
    not\s\w{3,12} | did\s?n['’]?t | didnt | doesn['’]?t | doesnt | hasn['’]?t | hasnt | wasn['’]?t | isn['’]?t |
    won['’]?t | wont |
    can['’]?t | cant | couldn['’]?t | never | still | stopped | left | lost | moved | evicted | arrested |
    suspended | expelled |
    admitted | hospitalized | discharged  | on\sa?\s?hold | called | calls | texted |
    emailed | wants | needs | asked |
    asking | asks | says | said | told | reports | reported | denies | denied | has | had | is | was | meds | mom |
    dad | mother | father |
    parents | family | sister | brother | landlord | teacher | school | appts? | intake | session | chart | roi |
    notes? | safety\splan | tx\splan |
    no\s\w{2,12} | ya\s(?!que\b)\w{2,12} | se\s\w{3,12} | sigue | siguen | esta | está | estaba | falt[oó] | vino |
    lleg[oó] | llam[oó] |
    pide | pidi[oó] | quiere | dice | dijo | tiene | tuvo | necesita | firm[oó] | acept[oó] | llor[oó] | llora |
    sali[oó] | vive | and\s(?:mom|dad) |
    con\spiojos | con\ssu\s | y\ssu\s"""
LIVES_ON = rf"(?i: {by_first_letter(LIVES_ON_WORDS)} | 5150\w{{0,3}} | 5585 | 5250 ) (?!\w)"
"""What is said of somebody behind the initials or the name."""
