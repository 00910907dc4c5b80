"""When a change of work is a late one."""

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.evidence import changed_late
from tests.builders import MONDAY, TUESDAY, ZONE, an_entry, an_erosion, evening_of

ENTRY = an_entry(date=MONDAY)
LA = ZoneInfo(ZONE)


def test_an_edit_and_a_deletion_are_late_after_seven_days():
    for change in (deleting("", ENTRY), editing("", ENTRY, replace(ENTRY, minutes=45))):
        assert changed_late(change, MONDAY + timedelta(days=7), LA) is None
        assert changed_late(change, MONDAY + timedelta(days=8), LA) == MONDAY


def test_the_earliest_day_counts():
    change = deleting("", an_entry(1, date=TUESDAY), ENTRY)
    assert changed_late(change, MONDAY + timedelta(days=20), LA) == MONDAY


def test_what_is_written_down_late_is_no_change_and_neither_is_lost_time():
    assert changed_late(adding("", ENTRY), MONDAY + timedelta(days=20), LA) is None
    assert changed_late(deleting("", an_erosion(date=MONDAY)), MONDAY + timedelta(days=20), LA) is None


def test_a_slip_of_the_same_day_is_no_late_change():
    today = MONDAY + timedelta(days=20)
    entry = an_entry(date=MONDAY, recorded_at=evening_of(today))
    assert changed_late(deleting("", entry), today, LA) is None
    assert changed_late(deleting("", entry), today + timedelta(days=1), LA) == MONDAY
