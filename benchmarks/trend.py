"""Run as a process of its own: from choosing ten years to their trend painted in the real window.

    python -m benchmarks.trend FOLDER

Prints the median seconds. Totals of weeks that are over are kept by then, as they are a moment after the window opened.
"""

import sys
from statistics import median

from benchmarks.a_window import a_window

ROUNDS = 9
ALL_WEEKS = 520


def main(folder: str) -> None:
    """Opens the window on a log of ten years and looks at all of them."""
    with a_window(folder) as opened:
        opened.window.actions_.go_trend.trigger()
        opened.settle(5)
        choice = opened.window.places["weeks"].page.range.choice
        trend = []
        for _ in range(ROUNDS):
            opened.seconds_of(lambda: choice.choose(8))
            trend.append(opened.seconds_of(lambda: choice.choose(ALL_WEEKS)))
    print(median(trend), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
