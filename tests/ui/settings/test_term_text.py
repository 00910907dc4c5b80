import pytest

from dutytracker.domain.errors import Problems
from dutytracker.domain.records import LogSettings
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentBase, PercentGuarantee
from dutytracker.ui.settings.term_text import Basis, TermText, term_from, text_of
from tests.builders import a_term
from tests.ui.sample import FIRST_DAY, ZONE_NAME

SETTINGS = LogSettings(time_zone=ZONE_NAME)
GUARANTEES = [
    HoursGuarantee(guaranteed_minutes=450, reference_minutes=2400),
    PercentGuarantee(percent="17.5"),
    PercentGuarantee(percent="18", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
    AppointmentsGuarantee(percent="10"),
]


@pytest.mark.parametrize("guarantee", GUARANTEES)
@pytest.mark.parametrize("rule", AbsenceRule)
def test_a_term_written_out_reads_as_itself(guarantee, rule):
    term = a_term(guarantee=guarantee, absence_rule=rule, counts_group_preparation=False, label="Side letter")
    assert term_from(text_of(term), term.valid_from, SETTINGS) == term


def test_a_term_without_a_name_is_as_entered_by_the_member():
    text = TermText(guaranteed="7")
    assert term_from(text, FIRST_DAY, SETTINGS) == a_term(valid_from=FIRST_DAY)
    assert text_of(a_term()).label == ""


@pytest.mark.parametrize(
    ("text", "field"),
    [
        (TermText(guaranteed=""), "guaranteed_minutes"),
        (TermText(guaranteed="50"), "guaranteed_minutes"),
        (TermText(guaranteed="7", reference="0"), "reference_minutes"),
        (TermText(guaranteed="7", reference="many"), "reference_minutes"),
        (TermText(basis=Basis.PERCENT, percent="lots"), "percent"),
        (TermText(basis=Basis.PERCENT, percent="101"), "percent"),
        (TermText(basis=Basis.PERCENT, percent="18", less_meetings=True), "meeting_minutes"),
        (TermText(basis=Basis.APPOINTMENTS), "percent"),
        (TermText(guaranteed="7", label="x" * 200), "label"),
    ],
)
def test_what_is_no_term_is_refused_with_the_field(text, field):
    with pytest.raises(Problems) as refusal:
        term_from(text, FIRST_DAY, SETTINGS)
    assert refusal.value.problems[0].field == field


def test_fields_of_another_basis_do_not_matter():
    text = TermText(basis=Basis.PERCENT, percent="18", guaranteed="lots", meetings="lots")
    assert term_from(text, FIRST_DAY, SETTINGS).guarantee == PercentGuarantee(percent="18")
