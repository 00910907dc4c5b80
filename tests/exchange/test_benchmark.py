"""The unit's figures in a unit file: as published, to the last decimal, and nothing where nothing is shown."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.exchange.benchmark import benchmark_of, sound_benchmark
from dutytracker.exchange.strict_json import Refused
from tests.exchange.units import a_benchmark, a_unit, a_unit_file

EXAMPLES = Path(__file__).parents[1] / "examples"
REVIEWS = sorted(path.name for path in EXAMPLES.glob("unit-*.review.json"))


def review(name):
    found = json.loads((EXAMPLES / name).read_text(encoding="utf-8"))
    return {key: value for key, value in found.items() if key != "rejected"}


@pytest.mark.parametrize("name", REVIEWS)
def test_whatever_the_command_prints_of_a_unit_can_be_published(name):
    document = review(name)
    assert sound_benchmark(document) == document
    assert a_unit_file(a_unit(benchmark=document))


def test_the_figures_are_the_decimals_that_were_published():
    found = benchmark_of(a_benchmark())
    assert found is not None
    assert (found.members, found.roster) == (30, 60)
    assert (found.share_short, found.median_shortfall) == (Fraction(6897, 10_000), Fraction("1.98"))
    assert (found.need, found.floor) == (Fraction("9.31"), Fraction("7.55"))
    assert found.need_enough_in == {
        50: Fraction("8.98"),
        75: Fraction("11.58"),
        80: Fraction("11.97"),
        90: Fraction("13.06"),
    }
    assert found.by_placement == {"PROT": Fraction("4.04"), "OUT": Fraction("4.04")}
    assert (found.contracted, found.delivered) == (7, Fraction("6.71"))


def test_duties_come_in_the_order_of_every_table():
    found = benchmark_of(a_benchmark())
    assert found is not None
    assert found.by_duty is not None
    assert list(found.by_duty) == [duty for duty in Duty if duty in found.by_duty]
    assert list(found.by_duty)[:2] == [Duty.CALL, Duty.MSG]


def test_what_is_hidden_is_none():
    found = benchmark_of(
        a_benchmark()
        | {"need_per_40h": None, "floor_per_40h": None, "delivery": None, "by_duty_per_40h": None, "share_short": None}
    )
    assert found is not None
    assert (found.need, found.floor, found.by_duty, found.share_short) == (None, None, None, None)
    assert (found.contracted, found.delivered) == (None, None)
    assert found.median_shortfall == Fraction("1.98")


def test_whole_numbers_are_decimals_too():
    assert benchmark_of(a_benchmark() | {"need_per_40h": {"mean": 9, "by_hours": None}}).need == 9
    found = sound_benchmark(a_benchmark() | {"share_short": 1})
    assert json.dumps(found["share_short"]) == "1.0"


def test_a_review_that_shows_nothing_is_no_benchmark():
    assert benchmark_of(review("unit-four.review.json")) is None


def test_a_review_of_which_members_would_see_nothing_is_no_benchmark():
    hidden = a_benchmark() | dict.fromkeys(
        ("share_short", "median_shortfall_per_40h", "need_per_40h", "floor_per_40h", "delivery", "by_duty_per_40h")
    )
    hidden["enough_in"] = {**hidden["enough_in"], "need": dict.fromkeys(("50", "75", "80", "90"))}
    assert benchmark_of(hidden | {"by_placement_per_40h": None}) is None
    assert benchmark_of(hidden) is not None
    assert benchmark_of(hidden | {"enough_in": None}) is None


def test_maps_that_are_hidden_need_not_list_anything():
    for_outside = a_benchmark() | {"ineligible": None, "verdicts": None, "weeks_received": None, "weeks_eligible": None}
    assert sound_benchmark(for_outside) == for_outside
    without_lists = for_outside | dict.fromkeys(
        ("sensitivity", "curve", "groups", "outside", "delivery", "share_short")
    )
    assert sound_benchmark(without_lists) == without_lists


def test_all_that_is_wrong_is_refused_at_the_first():
    with pytest.raises(Refused, match="more members take part than work in the unit"):
        sound_benchmark(a_benchmark() | {"roster": 1, "curve": []})
