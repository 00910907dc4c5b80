import pytest

from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentBase, PercentGuarantee
from dutytracker.ui.settings.term_words import full_week_in_words, guarantee_in_words
from tests.builders import a_pattern, a_term, a_work_day
from tests.ui.sample import a_usual_pattern, a_usual_term

HALF = HoursGuarantee(guaranteed_minutes=450, reference_minutes=2400)
MEETINGS = PercentGuarantee(percent="18", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=240)


@pytest.mark.parametrize(
    ("guarantee", "words"),
    [
        (HALF, "7:30 h per 40 h"),
        (PercentGuarantee(percent="17.5"), "17.5 % of scheduled time"),
        (MEETINGS, "18 % of scheduled time less 4 h of meetings"),
        (AppointmentsGuarantee(percent="10"), "10 % of booked appointment time"),
    ],
)
def test_a_guarantee_reads_as_the_contract_says_it(guarantee, words):
    assert guarantee_in_words(a_term(guarantee=guarantee)) == words


@pytest.mark.parametrize(
    ("term", "pattern", "words"),
    [
        (a_usual_term(), a_usual_pattern(), "this gives 7 h 00."),
        (a_term(guarantee=MEETINGS), a_usual_pattern(), "this gives 6 h 29."),
        (a_term(absence_rule=AbsenceRule.BLOCKS), a_usual_pattern(), "this gives 7 h 00."),
        (a_term(absence_rule=AbsenceRule.BLOCKS), a_pattern(day=a_work_day()), "needs protected blocks"),
        (
            a_term(guarantee=AppointmentsGuarantee(percent="10")),
            a_usual_pattern(),
            "depends on the appointment minutes",
        ),
    ],
)
def test_the_form_says_what_a_full_week_gives(term, pattern, words):
    assert words in full_week_in_words(term, (pattern,))


def test_without_working_hours_it_says_what_is_missing():
    assert "once your working hours are entered" in full_week_in_words(a_usual_term(), ())
