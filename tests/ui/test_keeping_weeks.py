"""While nobody waits, the log keeps the totals of its older weeks."""

from dutytracker.domain.changes import deleting
from dutytracker.ui import keeping_weeks
from dutytracker.ui.keeping_weeks import KeepingWeeks
from tests.ui.sample import WEEK


def kept_of(logbook):
    from sqlalchemy import select

    from dutytracker.store.schema import kept_weeks

    with logbook._ledger.database.reading() as connection:
        return set(connection.execute(select(kept_weeks.c.week)).scalars())


def test_all_weeks_are_kept_after_a_while_and_again_after_a_change(qtbot, monkeypatch, filled):
    monkeypatch.setattr(keeping_weeks, "QUIET_MILLISECONDS", 5)
    monkeypatch.setattr(keeping_weeks, "STEP_MILLISECONDS", 1)
    monkeypatch.setattr(keeping_weeks, "WEEKS_AT_ONCE", 3)
    logbook = filled.logbook
    keeping = KeepingWeeks(filled, filled)
    qtbot.waitUntil(lambda: keeping.is_done)
    all_weeks = {WEEK.shifted(-back).start.isoformat() for back in range(1, 9)}
    assert kept_of(logbook) >= all_weeks
    assert WEEK.start.isoformat() not in kept_of(logbook)
    entry = logbook.records.log_of([WEEK.shifted(-3)]).entries[0]
    filled.perform(deleting("Delete", entry))
    assert not keeping.is_done
    qtbot.waitUntil(lambda: keeping.is_done)
    assert kept_of(logbook) >= all_weeks
