from datetime import date

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    PercentBase,
    PercentGuarantee,
)
from dutytracker.reports.entered_words import contract_words, patterns_words, rules_words, term_words
from tests.builders import a_pattern, a_term, a_work_day


@pytest.mark.parametrize(
    ("term", "expected"),
    [
        (a_term(), "7 h 00 per 40 h 00 from January 4, 2026, less absences (pro rata), group preparation counts"),
        (
            a_term(guarantee=PercentGuarantee(percent="17.5"), absence_rule=AbsenceRule.FIXED),
            (
                "17.5 % of scheduled time from January 4, 2026, the same through absences (fixed),"
                " group preparation counts"
            ),
        ),
        (
            a_term(
                guarantee=PercentGuarantee(percent="18", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
                counts_group_preparation=False,
            ),
            (
                "18 % of scheduled time less 2 h 30 of meetings a week from January 4, 2026, less absences (pro rata),"
                " group preparation does not count"
            ),
        ),
        (
            a_term(guarantee=AppointmentsGuarantee(percent="10"), label="article {12}"),
            (
                "10 % of booked appointment time from January 4, 2026, less absences (pro rata),"
                " group preparation counts, “article {12}”"
            ),
        ),
        (
            a_term(absence_rule=AbsenceRule.BLOCKS),
            "the protected blocks of each day worked (blocks) from January 4, 2026, group preparation counts",
        ),
    ],
)
def test_a_term_says_basis_absence_rule_and_group_preparation(term, expected):
    assert term_words(term) == expected


def test_what_was_not_entered_is_said():
    assert contract_words(()) == "Contract: none entered."
    assert patterns_words(()) == "Working hours: none entered."


def test_working_hours_are_told_in_length_never_by_the_clock():
    days = a_pattern().days | {Weekday.FRIDAY: a_work_day("08:00-12:00", None), Weekday.SUNDAY: a_work_day()}
    words = patterns_words((Pattern(valid_from=date(2026, 1, 4), days=days), a_pattern(weekdays=())))
    assert words == (
        "Working hours from January 4, 2026: Monday–Thursday 8 h 00 (1 h 24 protected), Friday 4 h 00, Sunday 8 h 00;"
        " from January 4, 2026: no working day."
    )


def test_absence_rules_have_short_names_for_tables():
    assert rules_words(AbsenceRule) == "pro rata, fixed, blocks"
