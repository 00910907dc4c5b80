"""The JSON values that revisions commit to: frozen, and the same for a row."""

import json
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import get_args

import pytest
from hypothesis import given

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import AppointmentWeek, ClosedDay, ClosedWeek, LogSettings, Member, Record
from dutytracker.domain.terms import AppointmentsGuarantee, PercentGuarantee
from dutytracker.security.chain import canonical
from dutytracker.store.record_values import KINDS, instant_text, kind_named, kind_of
from tests.builders import (
    MONDAY,
    SUNDAY,
    a_pattern,
    a_receipt,
    a_sample_plan,
    a_shared_summary,
    a_term,
    a_timer,
    a_work_day,
    an_absence,
    an_adoption,
    an_entry,
    an_erosion,
    an_id,
    an_import_rule,
    an_undone_item,
    pinned_favorites,
)
from tests.store import some_records

EVENING = datetime(2026, 3, 3, 1, tzinfo=UTC)

FROZEN = [
    (
        "entry",
        an_entry(start=datetime(2026, 3, 2, 22, 2, tzinfo=UTC), clears=an_id(7), note="café", older=True),
        (
            '{"clears":"00000000-0000-0000-0000-000000000007","date":"2026-03-02","duty":"CHART",'
            '"id":"00000000-0000-0000-0000-000000000001","imported_at":null,"minutes":30,"note":"café","older":true,'
            '"placement":"PROT","placement_chosen":false,"recorded_at":"2026-03-03T01:00:00Z","source":"quick",'
            '"start":"2026-03-02T22:02:00Z","start_assumed":false}'
        ),
    ),
    (
        "undone_item",
        an_undone_item(told_manager=MONDAY),
        (
            '{"arose":"2026-03-02","duty":"CHART","ended":null,"estimate_minutes":60,'
            '"id":"00000000-0000-0000-0000-000000000065","imported_at":null,"reason":"no_time",'
            '"recorded_at":"2026-03-03T01:00:00Z","status":"open","told_manager":"2026-03-02"}'
        ),
    ),
    (
        "erosion",
        an_erosion(imported_at=EVENING),
        (
            '{"date":"2026-03-02","id":"00000000-0000-0000-0000-0000000000c9","imported_at":"2026-03-03T01:00:00Z",'
            '"minutes":60,"reason":"appointment_booked","recorded_at":"2026-03-03T01:00:00Z","told_manager":null}'
        ),
    ),
    (
        "absence",
        an_absence(),
        '{"date":"2026-03-02","id":"00000000-0000-0000-0000-00000000012d","kind":"pto","minutes":null}',
    ),
    (
        "closed_day",
        ClosedDay(date=MONDAY, recorded_at=EVENING),
        '{"date":"2026-03-02","imported_at":null,"recorded_at":"2026-03-03T01:00:00Z"}',
    ),
    ("closed_week", ClosedWeek(week=SUNDAY, undone_answered=True), '{"undone_answered":true,"week":"2026-03-01"}'),
    (
        "appointment_week",
        AppointmentWeek(week=SUNDAY, booked_minutes=1800, held_minutes=1620, no_show_minutes=180),
        '{"booked_minutes":1800,"held_minutes":1620,"no_show_minutes":180,"week":"2026-03-01"}',
    ),
    (
        "shared_summary",
        a_shared_summary(),
        (
            '{"detail":"weeks","digest":"' + "ab" * 32 + '","first_week":"2026-03-01","last_week":"2026-03-22",'
            '"made_at":"2026-03-29T17:02:11Z","own_time":false,"recipient":"anyone"}'
        ),
    ),
    (
        "receipt",
        a_receipt(),
        (
            '{"digest":"' + "cd" * 32 + '","file":"{\\"payload\\":\\"e30=\\"}","head":"' + "0f" * 32 + '",'
            '"made_at":"2026-03-30T09:00:00Z","seq":9,"steward_key":"' + "5e" * 32 + '"}'
        ),
    ),
    (
        "unit_adoption",
        an_adoption(),
        (
            '{"adopted_at":"2026-03-31T09:00:00Z","file":"{\\"payload\\":\\"e30=\\"}","made_at":"2026-03-30T09:00:00Z",'
            '"sealing_key":"' + "7a" * 32 + '","steward_key":"' + "5e" * 32 + '","unit":"North Coast"}'
        ),
    ),
    (
        "sample_plan",
        a_sample_plan(),
        '{"recorded_at":"2026-02-20T09:00:00Z","valid_from":"2026-03-01","weeks":["2026-03-01","2026-03-22"]}',
    ),
    (
        "import_rule",
        an_import_rule(),
        '{"duty":"CALL","name":"' + "4f" * 32 + '","recorded_at":"2026-03-31T09:00:00Z"}',
    ),
    (
        "timer",
        a_timer(placement=Placement.BREAK, older=True),
        (
            '{"duty":"CHART","id":"00000000-0000-0000-0000-000000000191","older":true,"placement":"BREAK","position":0,'
            '"recorded_at":"2026-03-02T17:00:00Z","start_typed":false,"started_at":"2026-03-02T17:00:00Z"}'
        ),
    ),
    (
        "pinned_favorites",
        pinned_favorites(),
        (
            '{"pins":[{"duty":"CALL","minutes":20,"number":2,"placement":"BREAK"}],'
            '"put_away":[{"duty":"GRP","minutes":15}],"recorded_at":"2026-03-02T17:00:00Z"}'
        ),
    ),
    (
        "pattern",
        a_pattern(day=a_work_day("22:00-06:30", None, "23:00-23:30", "01:00-02:00"), weekdays=[Weekday.SUNDAY]),
        (
            '{"days":{"sunday":{"meal":null,"protected":[["23:00","23:30"],["01:00","02:00"]],"shift":["22:00","06:30"]}},'
            '"valid_from":"2026-01-04"}'
        ),
    ),
    (
        "pattern",
        a_pattern(day=a_work_day(), weekdays=[Weekday.MONDAY]),
        (
            '{"days":{"monday":{"meal":["12:00","12:30"],"protected":[],"shift":["08:30","17:00"]}},'
            '"valid_from":"2026-01-04"}'
        ),
    ),
    (
        "term",
        a_term(),
        (
            '{"absence_rule":"pro_rata","counts_group_preparation":true,"guarantee":{"basis":"hours",'
            '"guaranteed_minutes":420,"reference_minutes":2400},"label":"as entered by the member",'
            '"valid_from":"2026-01-04"}'
        ),
    ),
    (
        "term",
        a_term(guarantee=PercentGuarantee(percent="17.5", meeting_minutes=150)),
        (
            '{"absence_rule":"pro_rata","counts_group_preparation":true,"guarantee":{"base":"scheduled",'
            '"basis":"percent","meeting_minutes":150,"percent":"17.5"},"label":"as entered by the member",'
            '"valid_from":"2026-01-04"}'
        ),
    ),
    (
        "term",
        a_term(guarantee=AppointmentsGuarantee(percent="10")),
        (
            '{"absence_rule":"pro_rata","counts_group_preparation":true,"guarantee":{"basis":"appointments",'
            '"percent":"10"},"label":"as entered by the member","valid_from":"2026-01-04"}'
        ),
    ),
    ("member", Member(code="K7QF-2M9X", clinic="North"), '{"clinic":"North","code":"K7QF-2M9X","program":""}'),
    (
        "settings",
        LogSettings(
            time_zone="America/Los_Angeles",
            duty_labels={Duty.CALL: "Calls"},
            indirect_care="PMT",
            unused_duties=frozenset({Duty.GRP, Duty.RES}),
        ),
        (
            '{"duty_labels":{"CALL":"Calls"},"indirect_care":"PMT","notes":false,"time_zone":"America/Los_Angeles",'
            '"unused_duties":["RES","GRP"],"week_starts_on":"sunday"}'
        ),
    ),
]


@pytest.mark.parametrize(("name", "record", "text"), FROZEN)
def test_the_values_of_each_kind_of_record_are_the_frozen_ones(name, record, text):
    kind = kind_of(record)
    assert kind.name == name
    assert canonical(kind.values_of(record)) == text
    assert kind.record_of(json.loads(text)) == record


def test_every_kind_of_record_has_its_values_frozen():
    assert {kind.name for kind in KINDS} == {name for name, _, _ in FROZEN}
    assert {kind.record for kind in KINDS} == set(get_args(Record))
    assert all(kind_named(kind.name) is kind for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_kind_knows_every_field_of_its_record_in_order(kind):
    assert list(kind.fields) == [field.name for field in fields(kind.record)]


@given(some_records.records)
def test_a_record_comes_back_from_its_values_and_from_its_row(record):
    kind = kind_of(record)
    values = kind.values_of(record)
    assert kind.record_of(json.loads(canonical(values))) == record
    assert list(kind.records_in([tuple(kind.row_of(values).values())])) == [record]


def test_an_instant_is_kept_in_utc_and_whole_seconds():
    local = datetime(2026, 3, 2, 14, 2, 3, 999_999, tzinfo=timezone(timedelta(hours=-8)))
    assert instant_text(local) == "2026-03-02T22:02:03Z"


def test_the_reason_of_a_change_has_another_name_where_the_record_has_a_reason():
    names = {kind.name: kind.change_reason for kind in KINDS}
    assert {name for name, reason in names.items() if reason == "change_reason"} == {"undone_item", "erosion"}
    assert {reason for name, reason in names.items() if name not in {"undone_item", "erosion"}} == {"reason"}


def test_one_kind_is_enough_for_a_record_of_any_day():
    assert kind_of(replace(an_entry(), date=date(2199, 12, 31))).name == "entry"
