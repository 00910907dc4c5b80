"""Watson's frames and log."""

import json

from tests.exchange.trackers.some_tables import read

FRAME = [1772460000, 1772462700, "Calls", "f00d", ["late"], 1795871036]
LOGGED = {
    "id": "f00d",
    "project": "Calls",
    "start": "2026-03-02T09:00:00-05:00",
    "stop": "2026-03-02T09:45:00-05:00",
    "tags": [],
}


def test_a_frame_is_known_by_its_id():
    (span,), _ = read(json.dumps([FRAME]))
    assert (span.start.isoformat(), span.project, span.tags) == ("2026-03-02T14:00:00+00:00", "Calls", ("late",))
    assert (span.identity, read(json.dumps([LOGGED]))[0][0].identity) == ("f00d", "f00d")


def test_a_frame_without_tags_is_an_old_one():
    assert read(json.dumps([FRAME[:4]]))[0][0].tags == ()


def test_the_one_offset_of_the_log_is_taken_as_it_is_so_instants_are_right():
    (span,), _ = read(
        json.dumps([LOGGED | {"start": "2026-10-31T22:50:00-05:00", "stop": "2026-11-01T02:10:00-05:00"}])
    )
    assert span.start.isoformat() == "2026-10-31T22:50:00-05:00"


def test_the_running_record_of_the_log_and_broken_ones_are_left_out():
    odd = [
        LOGGED,
        LOGGED | {"id": "current"},
        LOGGED | {"stop": "soon"},
        LOGGED | {"stop": "2026-03-02T09:45"},
        FRAME[:3],
        5,
    ]
    found = [(2, "running"), *((place, "unreadable") for place in (3, 4, 5, 6))]
    assert read(json.dumps(odd))[1] == found
    assert read(json.dumps([FRAME, [1, 2, 3, "x"], [*FRAME[:4], "late"]]))[1] == [(2, "unreadable"), (3, "unreadable")]
