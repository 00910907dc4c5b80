"""A member's own figures beside the unit's: like beside like, hidden figures as dashes, never a rank."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from dutytracker.domain.duties import Duty
from dutytracker.domain.own_figures import OwnFigures, own_figures
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.domain.unit import Benchmark
from dutytracker.reports.beside_unit import (
    BesideLine,
    Group,
    basis_words,
    beside_lines,
    beside_sentence,
    caution_words,
    hours_text,
    unit_words,
)
from tests.builders import ZONE
from tests.reports.summaries import a_summary

SETTINGS = LogSettings(time_zone=ZONE, duty_labels={Duty.CALL: "Phone"})


def a_benchmark(**fields: Any) -> Benchmark:
    """Forty of sixty report; every figure is shown, in half hours."""
    half = Fraction(1, 2)
    defaults: dict[str, Any] = {
        "members": 40,
        "roster": 60,
        "share_short": Fraction(3, 4),
        "median_shortfall": 2 + half,
        "need": Fraction(9),
        "floor": Fraction(8),
        "need_enough_in": {50: 9 + half, 75: Fraction(10), 80: Fraction(11), 90: None},
        "by_duty": {Duty.CALL: 2 + half, Duty.MSG: half, Duty.CHART: Fraction(4), Duty.PLAN: half, Duty.OTH: half},
        "by_placement": {"PROT": Fraction(5), "OUT": Fraction(3)},
        "contracted": Fraction(7),
        "delivered": Fraction(6),
    }
    return Benchmark(**(defaults | fields))


def own(**fields: Any) -> OwnFigures:
    """One week of ten hours: calls, doctors, planning and forms."""
    by_duty = {Duty.CALL: 120, Duty.DOC: 60, Duty.PLAN: 60, Duty.FORM: 360}
    places = {Placement.PROT: 420, Placement.GAP: 180}
    week = a_summary(**({"by_duty": by_duty, "by_placement": places, "eroded": 90} | fields))
    figures = own_figures([week])
    assert figures is not None
    return figures


def told(lines: tuple[BesideLine, ...], group: Group) -> Mapping[str, tuple[str, str]]:
    return {line.label: (hours_text(line.yours), hours_text(line.unit)) for line in lines if line.group is group}


def test_medians_stand_beside_medians_and_means_beside_means():
    assert told(beside_lines(own(), a_benchmark(), SETTINGS), Group.NEED) == {
        "Needed, median": ("10 h 00", "9 h 30"),
        "Needed, mean": ("10 h 00", "9 h 00"),
        "By work done alone, mean": ("10 h 00", "8 h 00"),
        "Beyond the contract, median": ("3 h 00", "2 h 30"),
    }


def test_a_duty_that_the_unit_does_not_tell_joins_the_others_on_both_sides():
    assert told(beside_lines(own(), a_benchmark(), SETTINGS), Group.DUTY) == {
        "Phone": ("2 h 00", "2 h 30"),
        "Patient emails and messages": ("0 h 00", "0 h 30"),
        "Charting": ("0 h 00", "4 h 00"),
        "Treatment planning and preparation": ("1 h 00", "0 h 30"),
        "Other duties together": ("7 h 00", "0 h 30"),
    }


def test_without_a_sum_of_others_a_missing_duty_is_zero_in_the_unit():
    unit = a_benchmark(by_duty={Duty.CALL: Fraction(3)})
    duties = told(beside_lines(own(by_duty={Duty.CALL: 300, Duty.FORM: 300}), unit, SETTINGS), Group.DUTY)
    assert duties == {
        "Phone": ("5 h 00", "3 h 00"),
        "Patient emails and messages": ("0 h 00", "0 h 00"),
        "Community support and resources": ("0 h 00", "0 h 00"),
        "Charting": ("0 h 00", "0 h 00"),
        "Care coordination with doctors": ("0 h 00", "0 h 00"),
        "Letters, forms and record requests": ("5 h 00", "0 h 00"),
    }


def test_what_the_unit_hides_is_a_dash_and_one_line_says_why():
    hidden = a_benchmark(
        by_duty=None, by_placement=None, need=None, floor=None, contracted=None, delivered=None, need_enough_in={}
    )
    lines = beside_lines(own(), hidden, SETTINGS)
    assert told(lines, Group.DUTY)["Phone"] == ("2 h 00", "—")
    assert told(lines, Group.DUTY)["Other duties together"] == ("7 h 00", "—")
    assert told(lines, Group.PLACE)["In protected time"] == ("7 h 00", "—")
    assert "— under the unit’s: too few members stand behind it to be shown." in caution_words(lines)
    assert beside_sentence(own(), hidden) == (
        "Your median week needed 10 h 00 per 40 h. What the unit’s needed is not shown."
    )


def test_what_the_member_s_own_log_does_not_have_is_said_to_be_missing_there():
    lines = beside_lines(own(protected=None, eroded=0), a_benchmark(), SETTINGS)
    assert told(lines, Group.DELIVERY)["Contracted"] == ("—", "7 h 00")
    assert "— under yours: your log has no fixed protected time in these weeks." in caution_words(lines)
    assert not any("under yours" in words for words in caution_words(beside_lines(own(), a_benchmark(), SETTINGS)))


def test_a_figure_that_neither_side_has_is_no_line():
    figures = own(protected=None, eroded=0)
    lines = beside_lines(figures, a_benchmark(contracted=None, delivered=None), SETTINGS)
    assert told(lines, Group.DELIVERY) == {}
    assert told(beside_lines(own(), a_benchmark(), SETTINGS), Group.DELIVERY) == {
        "Contracted": ("7 h 00", "7 h 00"),
        "Delivered": ("5 h 30", "6 h 00"),
    }


def test_half_hours_are_said_to_be_rounded_and_finer_figures_are_not():
    rounded = "The unit’s hours are rounded to half hours, so less than half an hour between both means nothing."
    assert rounded in caution_words(beside_lines(own(), a_benchmark(), SETTINGS))
    finer = beside_lines(own(), a_benchmark(need=Fraction(913, 100)), SETTINGS)
    assert rounded not in caution_words(finer)


def test_nothing_hidden_is_not_spoken_of():
    lines = beside_lines(own(by_duty={Duty.CALL: 600}), a_benchmark(by_duty={Duty.CALL: Fraction(3)}), SETTINGS)
    said = " ".join(caution_words(lines))
    assert "too few members" not in said
    assert "Other duties" not in said


def test_the_sentence_and_who_stands_behind_it():
    assert beside_sentence(own(), a_benchmark()) == (
        "Your median week needed 10 h 00 per 40 h; the unit’s median member-week 9 h 30."
    )
    published = date(2026, 11, 2)
    assert unit_words("North Unit", a_benchmark(), published) == (
        "North Unit: 40 members of 60 reporting, published November 2, 2026."
    )
    assert unit_words("North Unit", a_benchmark(roster=None), published) == (
        "North Unit: 40 members reporting, published November 2, 2026."
    )


def test_the_own_weeks_are_named_and_chosen_ones_called_so():
    assert basis_words(own(), chosen=False) == "Yours: 1 week that can be compared, March 1 – 7, 2026."
    assert basis_words(own(), chosen=True) == "Yours: 1 chosen week that can be compared, March 1 – 7, 2026."
