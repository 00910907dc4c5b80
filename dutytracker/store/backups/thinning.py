"""Which automatic backups are kept: many of the last days, fewer of the weeks and months before."""

from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import islice
from pathlib import Path

from dutytracker.store.backups.naming import newest_first

DAYS, WEEKS, MONTHS = 12, 10, 9

_PERIODS: Sequence[tuple[int, Callable[[datetime], object]]] = (
    (DAYS, lambda at: at.date()),
    (WEEKS, lambda at: at.isocalendar()[:2]),
    (MONTHS, lambda at: (at.year, at.month)),
)


def thin(paths: Sequence[Path], now: datetime) -> tuple[Path, ...]:
    """Those of the backups that are no longer kept, the newest first.

    Kept is the last one of each of the latest 12 days, 10 weeks (from Monday) and 9 months that have any, by UTC. How
    old they are does not matter, so that a time without backups costs none. Only what has the name of an automatic
    backup is ever given back, and nothing that was made after `now`: while the clock is wrong, what it did not see yet
    stays and takes no place.
    """
    past = {path: at for path, at in newest_first(paths).items() if at <= now}
    kept: set[Path] = set()
    for how_many, period_of in _PERIODS:
        last: dict[object, Path] = {}
        for path, at in past.items():
            last.setdefault(period_of(at), path)
        kept.update(islice(last.values(), how_many))
    return tuple(path for path in past if path not in kept)
