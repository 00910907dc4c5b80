"""Pictures of closing a week, of other hours for a week, and of the history of entries, in both schemes."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtTest import QTest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.changes import deleting, editing
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.this_week.this_week_window import Kind, ThisWeekWindow
from dutytracker.ui.weeks.closing.closing_window import ClosingWindow
from tests.ui.looks import SCHEMES, take
from tests.ui.sample import WEEK

LAST = WEEK.shifted(-1)
schemes = pytest.mark.parametrize("scheme", SCHEMES)


def shown(qtbot, window, width=None):
    qtbot.addWidget(window)
    if width:
        window.resize(width, window.height())
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def week_to_close(workspace):
    for day, minutes in zip(LAST.days[1:6], (95, 120, 60, 145, 80), strict=True):
        workspace.log_line(f"p {minutes} {day.isoformat()}")
    workspace.log_line(f"undone c 60 {LAST.days[1].isoformat()}")
    workspace.log_line(f"undone e 30 {LAST.days[2].isoformat()}")
    return workspace


@schemes
def test_closing_a_week(qtbot, week_to_close, theme, clock, scheme):
    theme.choose(scheme)
    clock.set(WEEK.days[1])
    window = shown(qtbot, ClosingWindow(week_to_close, LAST))
    window.card.table.setFocus()
    take(window, "closing_begun", scheme, window.width())
    QTest.keyClicks(window.card.table, "ad")
    take(window, "closing_minutes", scheme, window.width())
    QTest.keyClick(window.card.form.minutes, "\r")
    QTest.keyClicks(window.card.table, "on")
    take(window, "closing_done", scheme, window.width())


@schemes
def test_other_hours_this_week(qtbot, workspace, theme, scheme):
    theme.choose(scheme)
    window = shown(qtbot, ThisWeekWindow(workspace, WEEK))
    form = window.forms[Kind.BLOCK]
    form.day.choose(Weekday.TUESDAY)
    form.times.setText("1-2:30")
    form.times.textEdited.emit("")
    take(window, "this_week_block", scheme, window.width())
    window.kinds.choose(Kind.SWAP)
    take(window, "this_week_swap", scheme, window.width())
    window.kinds.choose(Kind.ALL)
    take(window, "this_week_all", scheme, window.width())


@schemes
def test_the_history_of_entries(qtbot, workspace, theme, clock, scheme):
    theme.choose(scheme)
    workspace.log_line("p 20 @1:00")
    workspace.log_line("c 40 @1:30")
    first, second = workspace.logbook.records.entries_on(workspace.logbook.today())
    workspace.perform(editing("Change an entry", first, replace(first, minutes=35, older=True)))
    clock.set(first.date + timedelta(days=12))
    workspace.perform(replace(deleting("Delete an entry", second), reason="It was logged twice, here and on Tuesday."))
    take(shown(qtbot, HistoryWindow(workspace, [first, second])), "history", scheme, 0)


@schemes
def test_why_something_is_changed_late(places, window, theme, clock, scheme):
    theme.choose(scheme)
    clock.set(WEEK.shifted(-2).days[6])
    window.workspace.log_line("p 20 @9:10")
    clock.set(WEEK.days[4])
    places.today.show_day(WEEK.shifted(-2).days[6])
    (entry,) = window.workspace.logbook.records.entries_on(WEEK.shifted(-2).days[6])
    places.today.parts.commands.delete(entry)
    take(window, "why", scheme, window.width())
