"""What holds of every share: it comes back, its figures are the log's own, and nothing foreign gets through."""

import copy
import json
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from dutytracker.domain.calendar import Week, weeks_touching
from dutytracker.domain.errors import DutyError
from dutytracker.domain.summing import summaries_of
from dutytracker.exchange.log_file import read_log_file
from dutytracker.exchange.share_file import read_share, write_share
from dutytracker.reports.week_json import weeks_json
from tests.builders import WEEK, a_closed_week
from tests.exchange.shares import SOUND, a_share, payload, sign, signed
from tests.exchange.test_log_file_laws import json_values, logs, places_in

EXAMPLES = Path(__file__).parents[1] / "examples"
SMALL = write_share(a_share(a_closed_week(), weeks=(WEEK,), days=False), sign)
PLACES = [path for path in places_in(payload()) if path]
UNTOLD = ("coverage", "need_per_40h", "contracted_per_40h")
"""What a share leaves unknown where the contract is: which pattern is missing is not told."""


def read_or_refused(data: bytes) -> None:
    """What is read comes back once more; anything but reading and refusing fails the test."""
    try:
        share = read_share(data)
    except DutyError:
        return
    if share.key == a_share().key:
        assert read_share(write_share(share, sign)) == share


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*.dutylog")), ids=lambda path: path.stem)
@pytest.mark.parametrize("own_time", [True, False])
def test_the_figures_of_a_share_are_those_of_the_log(path, own_time):
    log = read_log_file(path.read_bytes())
    expected = json.loads(path.with_suffix(".weeks.json").read_bytes())["weeks"]
    weeks = tuple(Week(date.fromisoformat(week["week"])) for week in expected)
    state = replace(a_share().log, first_week=weeks[0])
    share = a_share(log, weeks=weeks, days=True, own_time=own_time, log=state)
    found = read_share(write_share(share, sign))
    assert found == share
    shown: Any = weeks_json([week.summary for week in found.weeks], own_time=own_time)["weeks"]
    for week, told in zip(expected, shown, strict=True):
        left_out = {"own_time", "by_placement"} if not own_time else set()
        left_out |= set(UNTOLD) if not week["contract_known"] else set()
        expectation = {key: value for key, value in week.items() if key not in left_out} | {"provenance": None}
        figures = {key: value for key, value in told.items() if key not in left_out} | {"provenance": None}
        assert figures == expectation
        assert sum(told["provenance"].values()) == week["logged"]


@given(logs(), some.booleans(), some.booleans(), some.data())
@settings(deadline=None, max_examples=60)
def test_any_week_of_any_log_comes_back_unless_it_holds_more_than_a_week(log, days, own_time, data):
    records = [*(entry.date for entry in log.entries), *(item.arose for item in log.undone)]
    day = data.draw(some.sampled_from(records or [WEEK.start]))
    weeks = weeks_touching(day, day, log.settings.week_starts_on)
    first = weeks[0]
    share = a_share(log, weeks=weeks, days=days, own_time=own_time, log=replace(a_share().log, first_week=first))
    try:
        written = write_share(share, sign)
    except DutyError:
        assert any(
            minutes > 7 * 1440 for summary in summaries_of(weeks, log) for minutes in (summary.logged, summary.overlap)
        ) or first.start.year in {1999, 2199}
        return
    assert read_share(written) == share


def test_a_share_cut_at_any_place_is_refused():
    for length in range(len(SOUND)):
        with pytest.raises(DutyError):
            read_share(SOUND[:length])


def test_a_share_with_any_bit_turned_is_refused():
    for place in range(len(SMALL)):
        for bit in range(8):
            turned = bytearray(SMALL)
            turned[place] ^= 1 << bit
            with pytest.raises(DutyError):
                read_share(bytes(turned))


@given(some.binary(max_size=300))
@settings(deadline=None)
def test_any_bytes_are_refused(data):
    with pytest.raises(DutyError):
        read_share(data)
    with pytest.raises(DutyError):
        read_share(signed(data))


@given(some.integers(0, len(SOUND) - 1), some.binary(max_size=4), some.integers(0, 8))
@settings(deadline=None, max_examples=200)
def test_a_sound_file_with_any_bytes_changed_is_read_or_refused(place, inserted, removed):
    read_or_refused(SOUND[:place] + inserted + SOUND[place + removed :])


@given(some.integers(0, 2000), some.binary(max_size=4), some.integers(0, 8))
@settings(deadline=None, max_examples=300)
def test_a_payload_with_any_bytes_changed_and_signed_again_is_read_or_refused(place, inserted, removed):
    data = b64decode(json.loads(SOUND)["payload"])
    place %= len(data)
    read_or_refused(signed(data[:place] + inserted + data[place + removed :]))


@given(some.sampled_from(PLACES), some.sampled_from(PLACES), json_values, some.sampled_from(["put", "drop", "copy"]))
@settings(deadline=None, max_examples=400)
def test_a_payload_with_any_value_changed_and_signed_again_is_read_or_refused(place, other, value, how):
    whole = payload()
    holder: Any = whole
    for step in place[:-1]:
        holder = holder[step]
    if how == "drop":
        del holder[place[-1]]
    elif how == "put":
        holder[place[-1]] = value
    else:
        found: Any = payload()
        for step in other:
            found = found[step]
        holder[place[-1]] = copy.deepcopy(found)
    read_or_refused(signed(whole))


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b'{"payload":' * 100_000,
        b'{"payload": "' + b"A" * 16_000_000 + b'"}',
        signed(b"[" * 100_000),
        signed(b"[" + b"1," * 3_000_000 + b"1]"),
        signed(b'{"key":' + b"9" * 1_000_000 + b"}"),
        signed({**payload(), "weeks": payload()["weeks"][:1] * 4_000}),
        signed({**payload(), "since": {"seq": 0, "head": "00" * 32, "digests": ["00" * 32] * 100_000}}),
        b'{"payload": "' + b64encode(b"{" * 9_000_000) + b'"}',
    ],
    ids=["deep", "deep objects", "long", "deep inside", "many items", "digits", "weeks", "digests", "braces"],
)
def test_a_file_made_to_hurt_is_refused(data):
    with pytest.raises(DutyError):
        read_share(data)
