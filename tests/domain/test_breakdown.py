from pathlib import Path

import pytest

from dutytracker.domain.breakdown import Amount, breakdown_of
from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.summing import summaries_of, summary_of
from dutytracker.exchange.log_file import read_log_file
from tests.builders import WEEK, a_log, a_term, an_entry, an_id, an_undone_item

EXAMPLES = Path(__file__).parents[1] / "examples"
LOGS = sorted(path.stem for path in EXAMPLES.glob("*.dutylog"))


@pytest.mark.parametrize("name", LOGS)
def test_the_lines_add_up_to_the_week(name):
    log = read_log_file((EXAMPLES / f"{name}.dutylog").read_bytes())
    days = [entry.date for entry in log.entries]
    weeks = weeks_touching(min(days), max(days), log.settings.week_starts_on)
    assert LOGS
    for summary in summaries_of(weeks, log):
        breakdown = breakdown_of(summary)
        total = breakdown.total
        assert (total.logged, total.older, total.undone) == (summary.logged, summary.clearing, summary.undone)
        assert total.needed == summary.need
        placed = sum(breakdown.by_placement.values(), start=Amount())
        assert (placed.logged, placed.needed) == (summary.logged, summary.floor)


def test_older_work_is_told_apart_where_it_was_done():
    log = a_log(
        terms=(a_term(),),
        entries=(
            an_entry(1, duty=Duty.MSG, minutes=40, placement=Placement.PROT, older=True),
            an_entry(2, duty=Duty.MSG, minutes=20, placement=Placement.POST),
        ),
    )
    breakdown = breakdown_of(summary_of(WEEK, log))
    assert breakdown.by_duty[Duty.MSG] == Amount(logged=60, older=40)
    assert breakdown.by_placement[Placement.PROT].needed == 0
    assert breakdown.by_placement[Placement.POST].needed == 20


def test_an_item_from_an_earlier_week_makes_its_entry_older_work():
    item = an_undone_item(7, arose=WEEK.shifted(-1).start)
    entry = an_entry(1, duty=Duty.CHART, minutes=30, clears=an_id(7))
    log = a_log(terms=(a_term(),), undone=(item,), entries=(entry,))
    assert breakdown_of(summary_of(WEEK, log)).by_duty[Duty.CHART].older == 30


def test_the_campaigns_five_stand_there_in_an_empty_week_too():
    log = a_log()
    breakdown = breakdown_of(summary_of(WEEK, log))
    assert tuple(breakdown.by_duty) == tuple(CAMPAIGN_DUTIES)
    assert breakdown.by_placement == {}
