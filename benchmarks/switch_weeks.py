"""Run as a process of its own: comparing weeks in the real window, with ten years in the log.

    python -m benchmarks.switch_weeks FOLDER

Prints the median seconds from one week to the one before, read, shown and painted; of asking the database itself for
the minutes of a week by duty; of painting the page; and until two ranges of 260 weeks are compared, painted too, with
nothing of them read before.
"""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from statistics import median

from benchmarks.a_window import AWindow, a_window
from benchmarks.logs import LAST_WEEK, WEEKS_A_YEAR
from benchmarks.measuring import seconds_of
from dutytracker.domain.calendar import Week
from dutytracker.paths import profile_in
from dutytracker.store.opening import open_log
from dutytracker.ui.places import Places
from dutytracker.ui.weeks.compare.against import Against, AgainstKind
from dutytracker.ui.weeks.compare_page import ComparePage
from dutytracker.ui.weeks.range_bar import DATES, RangeBar
from dutytracker.ui.weeks.weeks_place import WeeksPlace

WEEKS = 10 * WEEKS_A_YEAR
ROUNDS = 60
NOT_COUNTED = 5
RANGE_ROUNDS = 7

BY_DUTY = "SELECT duty, sum(minutes) FROM entries WHERE date >= ? AND date < ? GROUP BY duty"


def main(folder: str) -> None:
    """Opens Weeks on a log of ten years, goes back week by week, and compares five years with the five before."""
    bare = open_log(profile_in(Path(folder)), None).database
    with a_window(folder) as opened, bare.outside_transactions() as connection:
        opened.part(Places).go_weeks()
        opened.settle(5)
        place = opened.part(WeeksPlace)
        rounds = [
            (
                opened.seconds_of(place.go_earlier),
                seconds_of(_bare_week(connection.execute, LAST_WEEK.shifted(-1 - number)))(),
                seconds_of(place.window().repaint)(),
            )
            for number in range(NOT_COUNTED + ROUNDS)
        ]
        medians = [median(one) for one in zip(*rounds[NOT_COUNTED:], strict=True)]
        print(*medians, median(_ranges(opened, place)), flush=True)
    bare.close()


def _bare_week(execute: Callable[..., object], week: Week) -> Callable[[], object]:
    return lambda: list(execute(BY_DUTY, (week.start.isoformat(), week.end.isoformat())))


def _ranges(opened: AWindow, place: WeeksPlace) -> list[float]:
    page = place.page
    assert isinstance(page, ComparePage)
    view = page.week_view
    middle = LAST_WEEK.shifted(-WEEKS // 2)
    _show(view.ranges.first, middle.shifted(1).start, LAST_WEEK.last)
    _show(view.ranges.second, middle.shifted(1 - WEEKS // 2).start, middle.last)
    seconds = []
    for _ in range(RANGE_ROUNDS):
        view.against.choose(Against(AgainstKind.WEEK_BEFORE))
        place.refresh()
        opened.settle()
        seconds.append(opened.seconds_of(lambda: view.against.choose(Against(AgainstKind.RANGES))))
    return seconds


def _show(bar: RangeBar, first: date, last: date) -> None:
    bar.choice.choose(DATES)
    bar.first.show_date(first)
    bar.last.show_date(last)


if __name__ == "__main__":
    main(*sys.argv[1:])
