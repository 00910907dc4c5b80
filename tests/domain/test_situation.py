"""What a line is read against."""

from datetime import UTC, date, datetime

from dutytracker.domain.records import LogSettings
from dutytracker.domain.situation import Situation
from tests.builders import MONDAY, TUESDAY, ZONE, an_entry

SETTINGS = LogSettings(time_zone=ZONE)


def test_today_is_the_date_on_the_wall_of_the_log() -> None:
    night = datetime(2026, 3, 5, 7, 59, 59, 5, tzinfo=UTC)
    assert Situation(now=night, settings=SETTINGS).today == date(2026, 3, 4)
    assert Situation(now=night, settings=SETTINGS).minute == datetime(2026, 3, 5, 7, 59, tzinfo=UTC)


def test_entries_are_known_by_their_date_and_once() -> None:
    monday, tuesday = an_entry(1, date=MONDAY), an_entry(2, date=TUESDAY)
    situation = Situation(now=datetime(2026, 3, 4, tzinfo=UTC), settings=SETTINGS, entries=(monday,))
    known = situation.knowing((monday, tuesday))
    assert known.entries == (monday, tuesday)
    assert known.entries_on(TUESDAY) == (tuesday,)
    assert situation.entries_on(TUESDAY) == ()
