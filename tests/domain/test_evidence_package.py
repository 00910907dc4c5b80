"""The offsets of a time zone are told so that days can be counted without knowing the zone."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.evidence_package import UtcOffset, utc_offsets
from tests.builders import ZONE

LA = ZoneInfo(ZONE)


def test_an_offset_holds_from_the_very_second_on_at_which_the_clocks_change():
    first, last = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 12, 1, tzinfo=UTC)
    assert utc_offsets(LA, first, last) == (
        UtcOffset(first, -480),
        UtcOffset(datetime(2026, 3, 8, 10, tzinfo=UTC), -420),
        UtcOffset(datetime(2026, 11, 1, 9, tzinfo=UTC), -480),
    )


def test_a_single_moment_has_one_offset():
    at = datetime(2026, 7, 1, tzinfo=UTC)
    assert utc_offsets(LA, at, at) == (UtcOffset(at, -420),)


def test_every_moment_of_a_year_has_the_day_that_its_zone_says():
    first = datetime(2026, 1, 1, tzinfo=UTC)
    offsets = utc_offsets(LA, first, first + timedelta(days=365))
    for hour in range(365 * 24):
        at = first + timedelta(hours=hour)
        minutes = [one.minutes for one in offsets if one.since <= at][-1]
        assert (at + timedelta(minutes=minutes)).date() == at.astimezone(LA).date()
