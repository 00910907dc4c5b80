"""Names of those at work are not asked about, where their profession stands beside them."""

import pytest

from tests.domain.patient_data.notes import kinds_by_rules


@pytest.mark.parametrize(
    "note",
    [
        "Ms. Ortega (school counselor) sent the SST date",
        "Mrs. Kessler, 5th grade teacher, sent chart template",
        "mensaje de la maestra Sra. Quintanilla",
        "la trabajadora de DVR, Ms. Pruitt, will send app",
        "call from probation officer Dana Whitfield",
        "oficial de probatoria Kim Torres llamo",
        "talked w nurse practitioner Amy Winters re: side effects",
        "emailed Ms. Kaur NP",
        "Ms. Cole our new biller fixed auths",
        "Ms. Bell at front desk helped",
        "Ms. Tran from DVR will present",
        "Coach Ramsey wrote letter",
        "Sra. Medrano, directora de la primaria, ok con plan 504",
        "hablé con la maestra Doña Lupe",
    ],
)
def test_a_professional_is_no_patient(note: str) -> None:
    assert "name" not in kinds_by_rules(note)


@pytest.mark.parametrize(
    "note",
    [
        "Mr. Gomez, nurse called about meds",
        "Mr. Lopez from ER, f/u",
        "mensaje pa Sra. Lopez",
        "maestra de Sra. Gomez",
        "teacher of Maria Gomez called",
        "called teacher, Mr. Lopez late",
    ],
)
def test_somebody_spoken_of_with_a_professional_is_one(note: str) -> None:
    assert "name" in kinds_by_rules(note)
