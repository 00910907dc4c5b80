"""Toggl Track's detailed report."""

from dutytracker.domain.tracking.spans import Program
from dutytracker.exchange.trackers.reading import read_tracked
from tests.exchange.trackers.some_tables import TOGGL, read


def test_a_report_with_stop_dates_is_known_too():
    assert read_tracked(TOGGL.encode()).program is Program.TOGGL
    (span,), _ = read(TOGGL + '-,1:10:00,Charting,2026-03-02,23:30:00,2026-03-03,00:40:00,"a, b"\n')
    assert (span.end.day, span.seconds, span.tags) == (3, 4200, ("a", "b"))


def test_a_dash_means_nothing():
    (span,), _ = read(TOGGL + "-,0:10:00,-,2026-03-02,09:00,2026-03-02,09:10,-\n")
    assert (span.project, span.tags, span.description) == ("", (), "")


def test_a_running_record_and_nonsense_are_left_out():
    _, remarks = read(
        TOGGL + ",,P,2026-03-02,09:00,,,\n,0:10,P,someday,09:00,2026-03-02,09:10,\n,x,P,2026-03-02,9,9,9,\n"
    )
    assert remarks == [(2, "running"), (3, "unreadable"), (4, "unreadable")]


def test_a_record_over_several_lines_has_the_line_it_begins_on():
    _, remarks = read(TOGGL + '"one\ntwo",0:10,P,2026-03-02,09:00,2026-03-02,09:10,\n,,P,2026-03-02,09:00,,,\n')
    assert remarks == [(4, "running")]


def test_minutes_without_clock_times_are_of_their_day():
    (span,), _ = read(TOGGL + ",0:10:00,P,2026-03-02,,,,\n")
    assert (span.start, span.seconds, span.day.day) == (None, 600, 2)
