"""Notes that were typed in capitals, or names in them."""

import pytest

from dutytracker.domain.patient_data.capitals import calm
from tests.domain.patient_data.notes import by_rules, kinds_by_rules


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("PRUITT REFUSED RTC, NOTE SENT", "Pruitt refused rtc, note sent"),
        ("MAMA DE L.M. NO FUE A CITA", "mama de L.M. no fue A cita"),
        ("OCHOA note late", "Ochoa note late"),
        ("HOLLIS, JANE - summary finished", "Hollis, Jane - summary finished"),
        ("CIN 1EG4-TE5-MK72 CALLED", "CIN 1EG4-TE5-MK72 called"),
        ("faxed to CHIRLA and DCFS", "faxed to CHIRLA and DCFS"),
        ("JC: left vm", "JC: left vm"),
        ("AB", "AB"),
    ],
)
def test_a_note_in_capitals_is_read_as_it_would_be_written_otherwise(typed: str, read: str) -> None:
    assert calm(typed) == read


@pytest.mark.parametrize("typed", ["ΣΊΣΥΦΟΣ ΣΑΣ MISSED", "STRAßE İSTANBUL LATE", "ﬁre ﬂow", ""])
def test_every_sign_keeps_its_place(typed: str) -> None:
    assert len(calm(typed)) == len(typed)


def test_what_is_underlined_is_what_was_typed() -> None:
    note = "LAMAR J REFUSED MEDS, CALLED PO"
    assert note[by_rules(note)[0].start :].startswith("LAMAR")


@pytest.mark.parametrize("note", ["FMLA X3 BEFORE LUNCH", "CPS REPORT MADE, SCAR FAXED", "IOP ROUNDS 9-945 RM 210"])
def test_work_in_capitals_is_asked_nothing(note: str) -> None:
    assert kinds_by_rules(note) == frozenset()
