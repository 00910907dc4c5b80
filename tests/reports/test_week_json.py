import json
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from dutytracker.domain.calendar import Week
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Log
from dutytracker.domain.summing import summaries_of
from dutytracker.exchange.log_file import read_log_file
from dutytracker.reports.week_json import week_json, weeks_json
from tests.reports.summaries import a_summary

EXAMPLES = Path(__file__).parents[1] / "examples"
NAMES = sorted(path.name.removesuffix(".weeks.json") for path in EXAMPLES.glob("*.weeks.json"))


def _imported(log: Log) -> Log:
    entries = tuple(replace(entry, imported_at=datetime(2026, 11, 25, tzinfo=UTC)) for entry in log.entries)
    return replace(log, entries=entries)


@pytest.mark.parametrize("name", NAMES)
def test_the_weeks_of_an_example_come_out_as_they_are_printed(name):
    expected = json.loads((EXAMPLES / f"{name}.weeks.json").read_text(encoding="utf-8"))
    log = _imported(read_log_file((EXAMPLES / f"{name}.dutylog").read_bytes()))
    first = min(week["week"] for week in expected["weeks"])
    weeks = [Week(date.fromisoformat(first)).shifted(number) for number in range(len(expected["weeks"]))]
    printed = weeks_json(summaries_of(weeks, log))
    assert printed == expected
    assert [list(week) for week in printed["weeks"]] == [list(week) for week in expected["weeks"]]
    assert list(printed) == list(expected)


def test_without_own_time_everything_outside_protected_time_is_one_sum():
    summary = a_summary(
        logged=300, by_placement={Placement.PROT: 100, Placement.GAP: 50, Placement.BREAK: 30, Placement.POST: 120}
    )
    told = week_json(summary, own_time=False)
    assert told["by_placement"] == {"PROT": 100, "OUT": 200}
    assert told["own_time"] is None
    assert week_json(summary)["own_time"] == 150


def test_an_empty_week_has_empty_maps_and_no_figure_is_made_up():
    told = week_json(a_summary(logged=0, contracted=None, protected=None, scheduled=0), own_time=False)
    assert told["by_duty"] == told["by_placement"] == {}
    assert [key for key, figure in told.items() if figure is None] == [
        "contracted",
        "protected",
        "delivered",
        "floor_shortfall",
        "shortfall",
        "delivery_gap",
        "own_time",
        "sufficiency",
        "need_per_40h",
        "contracted_per_40h",
        "per_appointment_hour",
        "coverage",
    ]


def test_no_weeks_have_no_medians():
    assert weeks_json(()) == {
        "weeks": [],
        "median_shortfall": None,
        "median_need_per_40h": None,
        "rolling_need_per_40h": [],
    }
