"""What members and stewards read of a unit file, and of what adopting it does."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.records import Member, SamplePlan
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.domain.unit import UnitPlan
from dutytracker.reports.unit_parts import sampled_words
from dutytracker.reports.unit_words import adoption_lines, change_lines, key_digits, unit_lines
from tests.builders import SUNDAY, ZONE, a_sample_plan, a_term
from tests.domain.adoptions import CHOSEN, STARTS, adopted, adoption_of, here
from tests.exchange.units import ANOTHER_STEWARD, FIRST, MADE_AT, STEWARD_KEY, a_full_unit, a_plan, a_unit, weeks

ZONE_HERE = ZoneInfo(ZONE)
TERM = "7 h 00 per 40 h 00 from {day}, less absences (pro rata), group preparation counts"


def test_a_unit_file_is_told_as_a_whole():
    assert unit_lines(a_full_unit(), ZONE_HERE) == [
        "North Coast: unit file made on February 20, 2026.",
        "Weeks asked for: March 1 – May 30, 2026.",
        (
            "Only 3 chosen weeks are logged: March 1 – 7, March 22 – 28, April 19 – 25, 2026. "
            "Nothing is expected of the others."
        ),
        "Weeks begin on Sunday.",
        f"Contract: {TERM.format(day='March 1, 2026')}, “Contract of 2026”.",
        "Clinics: North (40 therapists), South (12 therapists).",
        "Offers on the table: 3.",
        "“A”: 9 h 00 per 40 h 00, shrinking with leave.",
        "“B – percent”: 17 % of scheduled time less 2 h 30 of meetings a week, the same through leave.",
        "“C”: 12.5 % of booked appointment time.",
        (
            "Figures of the unit, to see one’s own weeks beside: 30 of 60 therapists reported; 69 % needed more time "
            "than the contract gives; 8 h 59 per 40 h would have been enough in half of the member-weeks."
        ),
        "Digits of the steward’s key: 84047 45111 45897 11614 96296 53919",
        "Digits of the key that shares are sealed to: 02699 97596 64147 48435 81163 86222",
    ]


def test_what_a_unit_file_leaves_open_is_said():
    lines = unit_lines(
        a_unit(plan=UnitPlan(), weeks_asked=None, made_at=datetime(2026, 2, 21, 3, tzinfo=UTC)), ZONE_HERE
    )
    assert lines[:-2] == [
        "North Coast: unit file made on February 20, 2026.",
        "Weeks asked for: none yet.",
        "Every week is logged.",
        "Weeks begin on Sunday.",
        "Contract: left to each member.",
        "Clinics: none named.",
        "Offers on the table: none.",
        "Figures of the unit: none.",
    ]


def test_a_single_day_and_a_single_week_are_told_as_one():
    asked = replace(a_unit().weeks_asked, last=FIRST)
    unit = a_unit(weeks_asked=asked, plan=a_plan(sampled_weeks=weeks("2026-03-01")))
    assert unit_lines(unit, ZONE_HERE)[1:3] == [
        "Weeks asked for: the one that holds March 1, 2026.",
        "Only 1 chosen week is logged: March 1 – 7, 2026. Nothing is expected of the others.",
    ]


def test_of_far_too_many_chosen_weeks_only_a_year_is_named():
    first = Week(date(2026, 1, 4))
    words = sampled_words([first.shifted(number) for number in range(100)])
    assert words.startswith("Only 100 chosen weeks are logged: January 4 – 10, ")
    assert words.endswith("January 3 – 9, 2027; and 47 more. Nothing is expected of the others.")


def test_chosen_weeks_of_two_years_say_both():
    unit = a_unit(weeks_asked=None, plan=a_plan(sampled_weeks=weeks("2026-12-20", "2026-12-27", "2027-01-10")))
    assert "December 20 – 26, 2026; December 27 – January 2, January 10 – 16, 2027" in unit_lines(unit, ZONE_HERE)[2]


def test_a_benchmark_without_roster_and_with_hidden_figures_says_what_is_there():
    benchmark = a_full_unit().benchmark
    hidden = {**benchmark, "roster": None, "reporting": None, "indicative": None, "share_short": None, "bounds": None}
    hidden["enough_in"] = {**benchmark["enough_in"], "need": dict.fromkeys(("50", "75", "80", "90"))}
    lines = unit_lines(a_unit(benchmark=hidden), ZONE_HERE)
    assert "Figures of the unit, to see one’s own weeks beside: 30 therapists reported." in lines


def test_in_a_new_log_only_what_is_set_is_said():
    assert adoption_lines(adoption_of(a_unit(), here(), clinic="South"), ZONE_HERE) == [
        "Clinic: South.",
        f"Added to your contract: {TERM.format(day='March 1, 2026')}, “Contract of 2026”.",
    ]


def test_whatever_is_replaced_or_taken_out_is_said():
    unit = a_unit(
        plan=a_plan(week_starts_on=Weekday.MONDAY, sampled_weeks=weeks("2026-03-23")), made_at=MADE_AT.replace(day=22)
    )
    own = (a_term(valid_from=FIRST), a_term(valid_from=date(2026, 5, 3)))
    into = adopted(
        a_unit(),
        terms=own,
        answered_weeks=(SUNDAY, SUNDAY),
        member=Member(code="K7QF-2M9X", clinic="North"),
        sample_plans=(a_sample_plan(valid_from=date(2026, 3, 15)),),
    )
    assert adoption_lines(adoption_of(unit, into, clinic="South"), ZONE_HERE) == [
        "It takes the place of the unit file of February 20, 2026.",
        "Weeks begin on Monday instead of Sunday.",
        (
            "2 answers about whole weeks, on undone lists and appointments, stay with the weeks as they were cut, and "
            "count for none of the new ones; undo brings them back."
        ),
        "Clinic: South instead of North.",
        (
            f"Your contract stays what it is, and its label becomes that of the unit: "
            f"{TERM.format(day='March 1, 2026')}, “Contract of 2026”."
        ),
        f"Taken out of your contract: {TERM.format(day='May 3, 2026')}.",
        "The choice of weeks that holds from March 15, 2026 on is taken out.",
        (
            "From March 9, 2026 on only chosen weeks are logged, and nothing is expected of the others: March 23 – 29, "
            "2026. Earlier weeks stay as they are."
        ),
    ]


def test_another_contract_of_the_same_first_day_is_told_beside_the_old_one():
    own = a_term(valid_from=FIRST, guarantee=HoursGuarantee(guaranteed_minutes=300, reference_minutes=2400))
    (line,) = (
        line
        for line in adoption_lines(adoption_of(a_unit(), here(terms=(own,))), ZONE_HERE)
        if "contract" in line.lower()
    )
    assert line.startswith("Replaced in your contract: 5 h 00 per 40 h 00 from March 1, 2026")
    assert "; now 7 h 00 per 40 h 00 from March 1, 2026" in line


def test_one_answer_that_is_left_behind_is_told_as_one():
    unit = a_unit(plan=a_plan(week_starts_on=Weekday.MONDAY))
    assert adoption_lines(adoption_of(unit, here(answered_weeks=(SUNDAY,))), ZONE_HERE)[1] == (
        "1 answer about a whole week, on its undone list or appointments, stays with the week as it was cut, and "
        "counts for none of the new ones; undo brings it back."
    )


def test_a_clinic_that_is_left_is_said():
    into = here(member=Member(code="K7QF-2M9X", clinic="North"))
    assert change_lines(adoption_of(a_unit(), into, clinic=""))[0] == "No clinic instead of North."


def test_chosen_weeks_that_are_all_over_and_every_week_again():
    over = a_unit(plan=a_plan(sampled_weeks=weeks("2026-03-01")))
    assert change_lines(adoption_of(over, here()))[-1] == (
        "From March 8, 2026 on no week is chosen any more, and nothing is expected. Earlier weeks stay as they are."
    )
    held = a_unit(plan=a_plan(sampled_weeks=CHOSEN))
    plan = SamplePlan(valid_from=SUNDAY, weeks=STARTS, recorded_at=MADE_AT)
    newer = a_unit(made_at=MADE_AT.replace(day=21))
    assert change_lines(adoption_of(newer, adopted(held, sample_plans=(plan,)))) == [
        "From March 8, 2026 on every week is logged again."
    ]


def test_the_same_file_again_says_that_nothing_changes():
    assert adoption_lines(adoption_of(a_unit(), adopted(a_unit())), ZONE_HERE) == [
        "This unit file is the one that was adopted last.",
        "Everything is as it says already.",
    ]


def test_a_newer_file_that_sets_the_same_says_so():
    assert change_lines(adoption_of(a_unit(made_at=MADE_AT.replace(day=21)), adopted(a_unit()))) == [
        "Contract, weeks and clinic are as it says already."
    ]


def test_an_older_file_sends_to_the_steward_for_the_newest():
    assert adoption_lines(adoption_of(a_unit(made_at=MADE_AT.replace(day=1)), adopted(a_unit())), ZONE_HERE) == [
        (
            "This unit file was made on February 1, 2026, before the one you adopted (February 20, 2026): ask the "
            "steward for the newest one. If a wrong clock made those dates, leave the unit in Settings first, and open "
            "this file again."
        )
    ]


def test_another_key_shows_the_digits_of_both():
    lines = adoption_lines(adoption_of(a_unit(key=ANOTHER_STEWARD), adopted(a_unit())), ZONE_HERE)
    assert lines[0].startswith("This unit file was signed with another key than the one you adopted. Ask the steward")
    assert lines[1:3] == [
        f"Digits of the key of this file: {key_digits(ANOTHER_STEWARD)}",
        f"Digits of the key until now, of North Coast, February 20, 2026: {key_digits(STEWARD_KEY)}",
    ]
