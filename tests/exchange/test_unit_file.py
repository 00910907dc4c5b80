"""The unit file: read strictly, written the same way every time, and signed by the steward it names."""

import json
from base64 import b64decode
from datetime import UTC, date, datetime, timedelta
from functools import partial
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.calendar import Weekday, week_of
from dutytracker.domain.errors import DutyError
from dutytracker.domain.terms import PercentGuarantee
from dutytracker.domain.unit import ClinicRoster, WeeksAsked
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.unit_file import SUFFIX, holds_unit, read_unit, write_unit
from dutytracker.security.dsse import key_id, signer
from tests.exchange import receipts, shares
from tests.exchange.units import (
    MADE_AT,
    SOUND,
    STEWARD_KEY,
    a_benchmark,
    a_full_unit,
    a_plan,
    a_unit,
    a_unit_file,
    changed,
    payload,
    weeks,
)

letters = st.characters(whitelist_categories=("L", "N", "P", "Zs"))
names = st.text(letters, min_size=1, max_size=40).map(partial(normalize, "NFC")).filter(str.strip)


def spoken(name):
    """What has to differ between the names of two clinics."""
    return " ".join(name.split()).casefold()


def test_a_unit_file_comes_back_as_it_was_written():
    assert read_unit(SOUND) == a_full_unit()
    assert read_unit(SOUND).benchmark == a_benchmark()
    assert a_unit_file(read_unit(SOUND)) == SOUND
    assert read_unit(a_unit_file(a_unit())) == a_unit()


def test_a_unit_file_is_the_documented_file():
    envelope = json.loads(SOUND)
    assert SUFFIX == ".dutyunit"
    assert envelope["payloadType"] == "application/vnd.dutytracker.unit+json"
    assert [one["keyid"] for one in envelope["signatures"]] == [key_id(STEWARD_KEY)]
    assert json.loads(b64decode(envelope["payload"])) == {
        "format": "dutytracker-unit",
        "version": 1,
        "unit": "North Coast",
        "key": "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=",
        "sealing_key": "hSDwCYkwp1R0i33ctD73Wg2/Og0mOBr066SpjqqbTmo=",
        "made_at": "2026-02-20T09:00:00Z",
        "week_starts_on": "sunday",
        "clinics": [{"name": "North", "roster": 40}, {"name": "South", "roster": 12}],
        "terms": [
            {
                "from": "2026-03-01",
                "basis": "hours",
                "guaranteed_minutes": 420,
                "reference_minutes": 2400,
                "absence_rule": "pro_rata",
                "counts_group_preparation": True,
                "label": "Contract of 2026",
            }
        ],
        "weeks_asked": {"from": "2026-03-01", "to": "2026-05-30"},
        "sampled_weeks": ["2026-03-01", "2026-03-22", "2026-04-19"],
        "offers": [
            {
                "name": "A",
                "basis": "hours",
                "guaranteed_minutes": 540,
                "reference_minutes": 2400,
                "absence_rule": "pro_rata",
            },
            {
                "name": "B – percent",
                "basis": "percent",
                "percent": "17",
                "base": "scheduled_less_meetings",
                "meeting_minutes": 150,
                "absence_rule": "fixed",
            },
            {"name": "C", "basis": "appointments", "percent": "12.5", "absence_rule": "pro_rata"},
        ],
        "benchmark": a_benchmark(),
    }


def test_what_a_steward_leaves_open_is_null_or_an_empty_list():
    found = json.loads(
        b64decode(json.loads(a_unit_file(a_unit(plan=a_plan(clinics=(), terms=(), offers=()))))["payload"])
    )
    assert (found["clinics"], found["terms"], found["offers"]) == ([], [], [])
    assert (found["sampled_weeks"], found["benchmark"]) == (None, None)
    assert json.loads(b64decode(json.loads(a_unit_file(a_unit(weeks_asked=None)))["payload"]))["weeks_asked"] is None


def test_a_unit_file_is_known_before_its_signature_is_looked_at():
    assert holds_unit(SOUND)
    assert holds_unit(json.dumps(json.loads(SOUND), indent=1).encode())
    assert holds_unit(SOUND[:-20].replace(b'"signatures"', b'"sign"'))
    assert not holds_unit(shares.SOUND)
    assert not holds_unit(receipts.SOUND)


def test_terms_and_chosen_weeks_come_oldest_first_whatever_their_order():
    terms = payload()["terms"]
    earlier = {**terms[0], "from": "2026-01-04"}
    found = read_unit(
        changed(lambda it: it.update(terms=[*terms, earlier], sampled_weeks=["2026-04-19", "2026-03-01"]))
    )
    assert [str(term.valid_from) for term in found.plan.terms] == ["2026-01-04", "2026-03-01"]
    assert found.plan.sampled_weeks == weeks("2026-03-01", "2026-04-19")


def test_an_offset_and_fractions_of_a_second_are_read():
    found = read_unit(changed(lambda it: it.update(made_at="2026-02-20T01:00:00.5-08:00")))
    assert found.made_at == datetime(2026, 2, 20, 9, tzinfo=UTC)


def test_a_unit_that_members_could_not_open_is_not_made():
    unit = a_unit(plan=a_plan(clinics=(ClinicRoster(name="North", roster=0),)))
    with pytest.raises(DutyError, match=r"members could not open it.*roster of a clinic must count from 1"):
        a_unit_file(unit)


def test_a_unit_file_is_signed_by_the_steward_it_names():
    with pytest.raises(ValueError, match="does not belong"):
        write_unit(a_unit(), signer(shares.PRIVATE))


@given(
    unit=names,
    clinics=st.lists(names, max_size=4, unique_by=spoken),
    roster=st.integers(1, 100_000),
    starts=st.sampled_from(Weekday),
    first=st.dates(date(2026, 1, 1), date(2027, 1, 1)),
    chosen=st.sets(st.integers(0, 50), max_size=8),
    later=st.integers(0, 10**9),
)
def test_any_unit_comes_back(*, unit, clinics, roster, starts, first, chosen, later):
    week = week_of(first, starts)
    plan = a_plan(
        clinics=tuple(ClinicRoster(name=name, roster=roster) for name in clinics),
        week_starts_on=starts,
        sampled_weeks=tuple(week.shifted(number) for number in sorted(chosen)),
    )
    asked = WeeksAsked(first=first, last=week.shifted(50).last)
    made = a_unit(unit=unit, plan=plan, weeks_asked=asked, made_at=MADE_AT + timedelta(seconds=later))
    assert read_unit(a_unit_file(made)) == made


@given(place=st.integers(0, len(SOUND) - 1), bit=st.integers(0, 7))
def test_no_bit_can_be_turned_unseen(place, bit):
    data = bytearray(SOUND)
    data[place] ^= 1 << bit
    try:
        read = read_unit(bytes(data))
    except Refused:
        return
    assert read == a_full_unit()


def test_white_space_around_the_payload_changes_nothing():
    assert read_unit(json.dumps(json.loads(SOUND), indent=1).encode()) == a_full_unit()


def test_meetings_may_be_left_out_where_they_do_not_count():
    offer = {"name": "D", "basis": "percent", "percent": "18", "base": "scheduled", "absence_rule": "fixed"}
    (found,) = read_unit(changed(lambda it: it.update(offers=[offer]))).plan.offers
    assert found.guarantee == PercentGuarantee(percent="18")
