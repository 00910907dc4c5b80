"""Offers side by side with today's terms."""

from fractions import Fraction

from dutytracker.domain.apart import apart_in_samples
from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from dutytracker.reports.offer_tables import apart_table, equivalents_cell, offers_table
from tests.reports.offers import HIDDEN, TENTH, an_offer, offer_figures, today_figures

INSIDE, OUTSIDE = Audience.INSIDE, Audience.OUTSIDE


def rows(figures, audience=INSIDE):
    table = offers_table(figures, audience)
    return {
        row.label: dict(zip(table.columns[1:], [cell.text for cell in row.cells], strict=True)) for row in table.rows
    }


def test_todays_terms_come_first_and_each_offer_has_a_line():
    found = rows((today_figures(), offer_figures(), offer_figures(TENTH)))

    assert list(found) == ["Today’s terms", "A · Eight hours", "B · A tenth of appointments"]
    assert found["A · Eight hours"] == {
        "Terms": "8 h 00 per 40 h 00, shrinking with leave",
        "Members": "40",
        "Weeks": "120",
        "Enough in": "54 %",
        "Enough for logged work alone": "60 %",
        "Members short": "22 of 40",
        "Median shortfall per 40 h": "+1 h 15",
        "Guaranteed per 40 h": "8 h 00",
        "Adds a week": "+40 h 00",
        "Full-time equivalents added": "+1.00",
    }


def test_outside_no_weeks_are_counted_and_hours_are_half_hours():
    found = rows((today_figures(weeks=None), offer_figures(weeks=None, adds_hours=Fraction(401, 10))), OUTSIDE)

    assert "Weeks" not in found["A · Eight hours"]
    assert found["A · Eight hours"]["Median shortfall per 40 h"] == "+1 h 30"
    assert found["A · Eight hours"]["Adds a week"] == "+40 h 00"


def test_what_is_hidden_says_so():
    found = rows((today_figures(), offer_figures(**HIDDEN)))["A · Eight hours"]

    assert [text for text in found.values() if text == "hidden: fewer than 5"] == ["hidden: fewer than 5"] * 7
    assert found["Terms"] == "8 h 00 per 40 h 00, shrinking with leave"


def test_an_offer_that_no_week_can_tell_is_not_called_hidden():
    found = rows((today_figures(), offer_figures(TENTH, members=0, weeks=0, counted=0, **HIDDEN)))
    tenth = found["A · A tenth of appointments"]

    assert tenth["Enough in"] == "cannot be told"
    assert tenth["Members"] == "0"
    assert not any("hidden" in text for text in tenth.values())


def test_full_time_equivalents_bear_their_sign():
    assert equivalents_cell(Fraction(92), INSIDE).text == "+2.30"
    assert equivalents_cell(Fraction(-92), INSIDE).text == "−2.30"
    assert equivalents_cell(Fraction(0), INSIDE).text == "0.00"
    assert equivalents_cell(None, OUTSIDE).text == "hidden: fewer than 11"


def test_offers_that_come_apart_have_a_line_with_both_figures():
    seven = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
    pairs = apart_in_samples([an_offer("A", seven), an_offer("B", seven, AbsenceRule.FIXED)])

    (row,) = apart_table(pairs).rows
    assert row.label == "“A”"
    assert [cell.text for cell in row.cells] == [
        "“B”",
        "in a 40-hour week with one day of leave",
        "7 h 00",
        "5 h 36",
        "7 h 00",
    ]
    assert [cell.value for cell in row.cells[2:]] == [420, 336, 420]
