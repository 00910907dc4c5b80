"""What goes by the minute wakes up with the full one, whenever it began to wait."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QObject

from dutytracker.ui.widgets.minutely import LATE_MILLISECONDS, Minutely, milliseconds_to_minute

A_MINUTE = datetime(2026, 11, 19, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("second", "microsecond", "milliseconds"),
    [(0, 0, 60_000), (0, 150_000, 59_850), (30, 0, 30_000), (59, 999_000, 1)],
)
def test_it_waits_until_just_behind_the_next_full_minute(second, microsecond, milliseconds):
    now = A_MINUTE.replace(second=second, microsecond=microsecond)
    assert milliseconds_to_minute(now) == milliseconds + LATE_MILLISECONDS


def test_it_goes_on_from_minute_to_minute_until_it_is_stopped(qapp):
    parent = QObject()
    minutely = Minutely(lambda: A_MINUTE.replace(second=20), parent)
    assert not minutely.isActive()
    minutely.begin()
    assert minutely.interval() == 40_000 + LATE_MILLISECONDS
    minutely.timeout.emit()
    assert minutely.isActive()
    minutely.stop()
    assert not minutely.isActive()
