"""What Timewarrior prints."""

import json

from tests.exchange.trackers.some_tables import read

FIRST = {"id": 2, "start": "20260302T140000Z", "end": "20260302T144500Z", "tags": ["calls", "late"]}


def test_a_record_is_an_instant_with_tags():
    (span,), _ = read(json.dumps([FIRST | {"annotation": "J. Doe"}]))
    assert (span.start.isoformat(), span.tags, span.description) == (
        "2026-03-02T14:00:00+00:00",
        ("calls", "late"),
        "J. Doe",
    )
    assert "Doe" not in repr(span)


def test_text_of_any_kind_is_no_reason_to_refuse_a_file():
    assert len(read(json.dumps([FIRST | {"annotation": "a\u0301\u200d\t"}]))[0]) == 1


def test_running_and_broken_records_are_left_out():
    broken = [
        FIRST,
        {"start": "20260302T140000Z"},
        FIRST | {"end": "x"},
        FIRST | {"tags": "calls"},
        FIRST | {"start": 5},
    ]
    assert read(json.dumps(broken))[1] == [(2, "running"), (3, "unreadable"), (4, "unreadable"), (5, "unreadable")]
