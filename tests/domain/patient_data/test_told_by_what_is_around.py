"""What only the note around it tells: a cell of a jail, a house without a street's word, initials in a list."""

import pytest

from tests.domain.patient_data.notes import by_rules, kinds_by_rules

TELLING = [
    ("celda 14, abogado pide carta", "room", "celda 14"),
    ("inpt unit 3B, talked to charge nurse", "room", "unit 3B"),
    ("Moved to unit 7 after the fight, told PO", "room", "unit 7"),
    ("lo pasaron a la unidad 6", "room", "unidad 6"),
    ("juvie, unit C, mtg w/ PO fri", "room", "unit C"),
    ("inpt, back on 4 West today", "room", "on 4 West"),
    ("caught up on notes: jd, tw, mk", "initials", "jd, tw, mk"),
    ("late: kd, pw, sj", "initials", "kd, pw, sj"),
    ("nota atrasada de MG", "initials", "MG"),
    ("la abuela de ET pide otra hora", "initials", "ET"),
    ("tx plan JW overdue", "initials", "JW"),
    ("jk no show", "initials", "jk"),
    ("Dawn Petersen's roi", "name", "Dawn Petersen"),
    ("esta en el modulo 5 de la carcel", "room", "modulo 5"),
    ("sib JC at same slot", "initials", "JC"),
    ("BH's foster placement fell thru", "initials", "BH"),
    ("home visit GH, mom not there", "initials", "GH"),
    ("great aunt (102) passed", "old_age", "102"),
    ("geri assessment, 95y female", "old_age", "95y female"),
    ("Mr. Fontaine, 93, hearing aids lost", "old_age", "93"),
    ("intake Odile Fontenot (93) done", "old_age", "93"),
    ("mail returned from 605 Elm", "address", "from 605 Elm"),
    ("letter mailed to 730 Old Pecos Trail", "address", "730 Old Pecos Trail"),
    ("dads place (5601 Candelaria) is where he stays", "address", "5601 Candelaria"),
    ("camps at corner of 5th & Main", "address", "5th & Main"),
    ("Will Parrish intake paperwork", "name", "Will Parrish"),
    ("familia Zamarripa, busque despensa", "name", "Zamarripa"),
    ("los Villalobos piden cita", "name", "Villalobos"),
    ("the Dombrowskis moved out of state", "name", "Dombrowskis"),
    ("Tanya Eldridge mrn 660182", "name", "Tanya Eldridge"),
    ("gave me 555 0109 for the night line", "phone", "555 0109"),
    ("ref 91820374 if we call back", "long_number", "91820374"),
    ("tarjeta 4410982237 vencida", "long_number", "4410982237"),
    ("ref 55829104 for prior auth appeal", "record_number", "55829104"),
]


@pytest.mark.parametrize(("note", "kind", "part"), TELLING)
def test_it_is_found_by_its_kind_and_underlined(note: str, kind: str, part: str) -> None:
    found = [(one.kind.value, note[one.start : one.end].strip(" (")) for one in by_rules(note)]
    assert (kind, part) in found


@pytest.mark.parametrize(
    "note",
    [
        "unit meeting at 10, 45 min",
        "Unit 4 of the workbook",
        "jail unit 4 training",
        "unit 6 chairs ordered",
        "conf room 3 booked",
        "group room B set up w chairs",
        "cell phone policy signed",
        "excel cell 14 formula fixed",
        "module 7 of web course",
        "meeting moved to wing B",
        "psych unit w mom re visiting",
        "hv no show",
        "psych unit 2 bldg map",
        "MI training, 6 CEUs",
        "notes: CM, PO, CPS contacts updated",
        "fx, hx, dx sections done",
        "carta de HR sobre beneficios",
        "KP's formulary checked",
        "PO's mom called off visit",
        "parents of HS students night",
        "Vanderbilt Scores, 92, entered",
        "at 330 Zoom w team",
        "in 2026 Budget call",
        "sent to 211 Directory team",
        "mailed 25 Spring newsletters",
        "picked up 200 Families",
        "5 Oaks to 988 Lifeline",
        "at 1030 Larkin desk",
        "outreach at corner of 3rd and Grand w nurse",
        "Hope House referral list updated",
        "Mark Twain essay for Grace Medical",
        "los Lakers game fundraiser",
        "los Miercoles grupo de padres",
        "the Dodgers outing",
        "drove 34 mi for comm visit",
        "staffing w/ multidisciplinary team",
        "llené forma con ella",
        "form 485 1200 copies, call printer",
        "copied 300 4455 labels",
        "confirmed 20260312 with interpreter",
    ],
)
def test_what_is_around_it_may_also_say_that_it_is_nothing(note: str) -> None:
    assert kinds_by_rules(note) == frozenset()
