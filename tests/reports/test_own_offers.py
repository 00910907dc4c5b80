"""Offers over a member's own weeks: how many of them would have had enough, and one week in words."""

from fractions import Fraction

from dutytracker.domain.offers import Offer
from dutytracker.domain.own_offers import offers_over
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentGuarantee
from dutytracker.reports.own_offers import (
    own_basis_words,
    own_offers_table,
    today_sentence,
    week_offer_sentences,
)
from tests.builders import WEEK
from tests.reports.summaries import a_summary

EIGHT = Offer(name="Eight hours", guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400))
FIXED = Offer(name="Offer B", guarantee=PercentGuarantee(percent="20"), absence_rule=AbsenceRule.FIXED)
BOOKED = Offer(name="A third of appointments", guarantee=AppointmentsGuarantee(percent="33"))


def weeks():
    """Needs of 7, 8 and 10 hours; appointments are known of the last alone."""
    needs = ((420, None), (480, None), (600, 1800))
    return [
        a_summary(week=WEEK.shifted(number), logged=need, booked=booked) for number, (need, booked) in enumerate(needs)
    ]


def plain(words: str) -> str:
    return words.replace("\N{NO-BREAK SPACE}", " ")


def test_each_offer_has_a_line_with_how_many_weeks_would_have_had_enough():
    table = own_offers_table(offers_over(weeks(), (EIGHT, BOOKED)))
    assert {
        row.label.replace("\N{NO-BREAK SPACE}", " "): tuple(cell.text for cell in row.cells) for row in table.rows
    } == {
        "Today’s terms: the contract in your log": ("1 of 3", "1 of 3", "+1 h 00", "7 h 00", "0 h 00"),
        "A · Eight hours: 8 h 00 per 40 h 00, shrinking with leave": (
            *("2 of 3", "2 of 3", "0 h 00", "8 h 00", "+1 h 00"),
        ),
        "B · A third of appointments: 33 % of booked appointment time": (
            *("0 of 1", "0 of 1", "+0 h 06", "9 h 54", "+2 h 54"),
        ),
    }
    assert len(table.columns) == len(table.rows[0].cells) + 1


def test_an_offer_that_no_week_can_tell_has_dashes_and_not_zeros():
    table = own_offers_table(offers_over(weeks()[:2], (BOOKED,)))
    assert [cell.text for cell in table.rows[1].cells] == ["–"] * 5
    assert table.rows[1].cells[0].value is None


def test_the_weeks_behind_the_table_are_counted_and_chosen_ones_called_so():
    assert own_basis_words(weeks(), chosen=False) == "Over 3 weeks of yours that can be compared."
    assert own_basis_words(weeks()[:1], chosen=True) == "Over 1 chosen week of yours that can be compared."
    assert own_basis_words([], chosen=True) == "No chosen week here can be compared yet."
    assert own_basis_words([], chosen=False) == (
        "No week here can be compared yet: close its days and answer the undone list."
    )


def test_a_week_says_what_each_offer_would_have_given_and_what_it_needed():
    week = a_summary(scheduled=1920, logged=490, contracted=336)
    assert week_offer_sentences((EIGHT, FIXED), week, running=False) == (
        "Under “Eight hours” you would have had 6 h 24 in a week like this one (March 1 – 7), and needed 8 h 10.",
        "Under “Offer B” you would have had 8 h 00 in a week like this one (March 1 – 7), and needed 8 h 10.",
    )
    assert today_sentence(week, running=False) == (
        "Under today’s terms you had 5 h 36 in this week (March 1 – 7), and needed 8 h 10."
    )


def test_a_week_that_is_not_closed_needed_at_least_so_much_and_a_running_one_so_far():
    (open_week,) = week_offer_sentences((EIGHT,), a_summary(closed=0), running=False)
    assert open_week.endswith("and needed at least 7 h 00.")
    assert today_sentence(a_summary(closed=0), running=True).endswith("and needed 7 h 00 so far.")


def test_what_is_missing_is_named_and_no_figure_is_invented():
    (sentence,) = week_offer_sentences((BOOKED,), a_summary(), running=False)
    assert sentence == (
        "What “A third of appointments” would have given is not known: "
        "the booked appointments of this week are not entered."
    )
    (sentence,) = week_offer_sentences((EIGHT,), a_summary(pattern_known=False, contracted=None), running=False)
    assert sentence == "What “Eight hours” would have given is not known: working hours are missing in this week."
    assert today_sentence(a_summary(contracted=None), running=False) == (
        "What today’s terms give in this week is not known."
    )


def test_a_week_away_has_nothing_to_compare():
    assert week_offer_sentences((EIGHT, FIXED), a_summary(scheduled=0, logged=0), running=False) == (
        "In the week March 1 – 7 you were away: there is nothing to compare.",
    )


def test_cells_keep_the_exact_figures_for_whoever_draws_them():
    today, eight = own_offers_table(offers_over(weeks(), (EIGHT,))).rows
    assert (today.cells[0].value, eight.cells[0].value) == (Fraction(1, 3), Fraction(2, 3))
    assert eight.cells[4].value == 1
