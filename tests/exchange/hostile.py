"""Log files that must be refused: each made from a sound one by a single change."""

import copy
import json
from collections.abc import Callable
from typing import Any

from dutytracker.exchange.log_file import write_log_file
from tests.builders import a_full_log

SOUND = write_log_file(a_full_log())
AN_ID = "00000000-0000-0000-0000-0000000000ff"
ENTRY_ID = "00000000-0000-0000-0000-000000000001"

Document = dict[str, Any]


def document() -> Document:
    """A sound log file, taken apart."""
    loaded: Document = json.loads(SOUND)
    return loaded


def written(changed: Any) -> bytes:
    """A document as bytes again."""
    return json.dumps(changed, ensure_ascii=False).encode("utf-8", "surrogatepass")


def _set(*path: Any) -> Callable[[Any], bytes]:
    """Puts a value at a place in the document: the last of `path` is the value."""

    def changed(value: Any) -> bytes:
        whole = document()
        place: Any = whole
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = value
        return written(whole)

    return changed


def _without(*path: Any) -> bytes:
    whole = document()
    place: Any = whole
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return written(whole)


def _again(name: str, **changes: Any) -> bytes:
    """The first record of a list a second time, with some fields changed."""
    whole = document()
    whole[name].append(copy.deepcopy(whole[name][0]) | changes)
    return written(whole)


def _raw(before: bytes, after: bytes) -> bytes:
    assert before in SOUND
    return SOUND.replace(before, after, 1)


def _term(**changes: Any) -> bytes:
    whole = document()
    term = {name: value for name, value in whole["terms"][0].items() if not name.endswith("_minutes")}
    whole["terms"][0] = term | changes
    return written(whole)


def _day(**changes: Any) -> bytes:
    whole = document()
    whole["patterns"][0]["days"]["mon"] |= changes
    return written(whole)


_entry = ("entries", 0)
_item = ("undone", 0)

HOSTILE: dict[str, bytes] = {
    "nothing at all": b"",
    "one NUL": b"\x00",
    "spaces": b"   \n",
    "a JPEG": b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)),
    "a ZIP": b"PK\x03\x04" + bytes(64),
    "an SQLite database": b"SQLite format 3\x00" + bytes(4080),
    "a spreadsheet": "date,minutes\n2026-03-02,15\n".encode("utf-8-sig"),
    "HTML": b"<html><script>alert(1)</script></html>",
    "a byte order mark": b"\xef\xbb\xbf" + SOUND,
    "UTF-16": SOUND.decode().encode("utf-16"),
    "UTF-32": SOUND.decode().encode("utf-32-le"),
    "Latin-1": written(document()).replace(b"two calls", "zwei Gespräche".encode("latin-1")),
    "overlong UTF-8": SOUND.replace(b"two calls", b"two\xc0\xafcalls"),
    "a surrogate in UTF-8": SOUND.replace(b"two calls", b"two\xed\xa0\x80calls"),
    "a NUL between": SOUND.replace(b"two calls", b"two\x00calls"),
    "NUL bytes after": SOUND + b"\x00\x00",
    "a second document after": SOUND + SOUND,
    "a comment": b"// mine\n" + SOUND,
    "a comma too many": _raw(b'"clinic": "",', b'"clinic": "",,'),
    "single quotes": SOUND.replace(b'"', b"'"),
    "only an array": b"[" + SOUND + b"]",
    "only a number": b"1",
    "only a text": b'"dutytracker-log"',
    "only null": b"null",
    "nesting of 13": b"[" * 13 + b"]" * 13,
    "nesting of a hundred thousand": b"[" * 100_000 + b"]" * 100_000,
    "nesting without an end": b'{"a":' * 100_000,
    "three million items": b"[" + b"1," * 3_000_000 + b"1]",
    "a key twice": _raw(b'"version": 1,', b'"version": 1, "version": 1,'),
    "a key twice deep inside": _raw(b'"older": false,', b'"older": false, "older": true,'),
    "a key twice in two spellings": _raw(b'"older": false,', b'"older": false, "\\u006flder": true,'),
    "NaN": _raw(b'"minutes": 30', b'"minutes": NaN'),
    "Infinity": _raw(b'"minutes": 30', b'"minutes": Infinity'),
    "minus Infinity": _raw(b'"minutes": 30', b'"minutes": -Infinity'),
    "a decimal": _raw(b'"minutes": 30', b'"minutes": 30.0'),
    "an exponent": _raw(b'"minutes": 30', b'"minutes": 3e1'),
    "a leading zero": _raw(b'"minutes": 30', b'"minutes": 030'),
    "a plus sign": _raw(b'"minutes": 30', b'"minutes": +30'),
    "a hexadecimal number": _raw(b'"minutes": 30', b'"minutes": 0x1e'),
    "twenty digits": _raw(b'"minutes": 30', b'"minutes": 99999999999999999999'),
    "a million digits": _raw(b'"minutes": 30', b'"minutes": ' + b"9" * 1_000_000),
    "true for a number": _set(*_entry, "minutes")(True),
    "text for a number": _set(*_entry, "minutes")("30"),
    "null for a number": _set(*_entry, "minutes")(None),
    "a list for a number": _set(*_entry, "minutes")([30]),
    "a number for true": _set(*_entry, "older")(1),
    "text for false": _set(*_entry, "older")("false"),
    "a number for text": _set("member", "clinic")(7),
    "null for text": _set("member", "clinic")(None),
    "an object for a list": _set("entries")({}),
    "null for a list": _set("entries")(None),
    "a list for an object": _set("member")([]),
    "null among the records": _set("entries")([None]),
    "another format": _set("format")("dutytracker-share"),
    "no format": _without("format"),
    "a future version": _set("version")(2),
    "version zero": _set("version")(0),
    "version as text": _set("version")("1"),
    "version true": _set("version")(True),
    "no version": _without("version"),
    "no member": _without("member"),
    "no settings": _without("settings"),
    "a missing list": _without("appointments"),
    "a missing field": _without(*_entry, "note"),
    "an unknown field": _set("extra")(1),
    "an unknown field of an entry": _set(*_entry, "patient")("x"),
    "an unknown setting": _set("settings", "theme")("dark"),
    "an unknown weekday": _set("patterns", 0, "days", "someday")({"shift": ["08:00", "09:00"]}),
    "the name of a Python attribute": _set(*_entry, "__class__")("x"),
    "an impossible date": _set(*_entry, "date")("2026-02-30"),
    "month thirteen": _set(*_entry, "date")("2026-13-01"),
    "year zero": _set(*_entry, "date")("0000-01-01"),
    "year one": _set(*_entry, "date")("0001-01-01"),
    "year 9999": _set(*_entry, "date")("9999-12-31"),
    "a date without hyphens": _set(*_entry, "date")("20260302"),
    "a week date": _set(*_entry, "date")("2026-W10-1"),
    "a date with a time": _set(*_entry, "date")("2026-03-02T00:00:00"),
    "an American date": _set(*_entry, "date")("03/02/2026"),
    "Arabic digits in a date": _set(*_entry, "date")("٢٠٢٦-٠٣-٠٢"),
    "a space after a date": _set(*_entry, "date")("2026-03-02 "),
    "a number for a date": _set(*_entry, "date")(20260302),
    "no minutes": _set(*_entry, "minutes")(0),
    "minus minutes": _set(*_entry, "minutes")(-5),
    "more minutes than a day": _set(*_entry, "minutes")(1441),
    "untimed minutes over a day": _set("entries", 1, "minutes")(100_000),
    "an unknown duty": _set(*_entry, "duty")("NAP"),
    "a duty in small letters": _set(*_entry, "duty")("call"),
    "an unknown placement": _set(*_entry, "placement")("HOME"),
    "no placement": _set(*_entry, "placement")(None),
    "an unknown source": _set(*_entry, "source")("fax"),
    "an id that is none": _set(*_entry, "id")("1"),
    "an id in braces": _set(*_entry, "id")("{00000000-0000-0000-0000-000000000001}"),
    "an id without hyphens": _set(*_entry, "id")("00000000000000000000000000000001"),
    "an empty id": _set(*_entry, "id")(""),
    "an id twice": _again("entries"),
    "an id twice in two spellings": _again("entries", id=ENTRY_ID.upper()),
    "an undone item twice": _again("undone"),
    "an erosion twice": _again("erosions"),
    "an absence twice": _again("absences"),
    "one id for an entry and an item": _set(*_item, "id")(ENTRY_ID),
    "a start without offset": _set(*_entry, "start")("2026-03-02T14:02:00"),
    "a start with a space": _set(*_entry, "start")("2026-03-02 14:02:00-08:00"),
    "a start without seconds": _set(*_entry, "start")("2026-03-02T14:02-08:00"),
    "hour 25": _set(*_entry, "start")("2026-03-02T25:02:00-08:00"),
    "second 60": _set(*_entry, "start")("2026-03-02T14:02:60-08:00"),
    "an offset of 99 hours": _set(*_entry, "start")("2026-03-02T14:02:00-99:00"),
    "a start in seconds since 1970": _set(*_entry, "start")(1772488920),
    "a start on another day": _set(*_entry, "start")("2026-03-03T14:02:00-08:00"),
    "a start on another day of the log's zone": _set(*_entry, "start")("2026-03-02T02:00:00Z"),
    "a start in year one": _set(*_entry, "start")("0001-01-01T00:00:00+14:00"),
    "a start in year 9999": _set(*_entry, "start")("9999-12-31T23:59:59-12:00"),
    "an assumed start that is none": _set("entries", 1, "start_assumed")(True),
    "recorded without offset": _set(*_entry, "recorded_at")("2026-03-02T22:17:05"),
    "recorded never": _set(*_entry, "recorded_at")(None),
    "recorded in 1970": _set(*_entry, "recorded_at")("1970-01-01T00:00:00Z"),
    "recorded in year 9999": _set(*_entry, "recorded_at")("9999-12-31T00:00:00Z"),
    "a clearing of nothing": _set(*_entry, "clears")(AN_ID),
    "a clearing of an entry": _set(*_entry, "clears")(ENTRY_ID),
    "a clearing that is no id": _set(*_entry, "clears")("first"),
    "a note over 120 characters": _set(*_entry, "note")("x" * 121),
    "a note of a megabyte": _set(*_entry, "note")("x" * 1_000_000),
    "a note with a line break": _set(*_entry, "note")("one\ntwo"),
    "a note with a tab": _set(*_entry, "note")("one\ttwo"),
    "a note with a NUL": _set(*_entry, "note")("one\x00two"),
    "a note with an escape sequence": _set(*_entry, "note")("\x1b[2Jgone"),
    "a note with a control of the second set": _set(*_entry, "note")("\x9b2J"),
    "a note that turns the direction": _set(*_entry, "note")("safe\u202egnp.exe"),
    "a note with an isolate": _set(*_entry, "note")("\u2067abc\u2069"),
    "a note with a direction mark": _set(*_entry, "note")("a\u200fb"),
    "a note with a zero-width space": _set(*_entry, "note")("a\u200bb"),
    "a note with a zero-width joiner": _set(*_entry, "note")("a\u200db"),
    "a note with a byte order mark": _set(*_entry, "note")("a\ufeffb"),
    "a note with a soft hyphen": _set(*_entry, "note")("a\u00adb"),
    "a note with a line separator": _set(*_entry, "note")("a\u2028b"),
    "a note with tag characters": _set(*_entry, "note")("a\U000e0041b"),
    "a note with a lone surrogate": SOUND.replace(b"two calls", b"two \\ud800 calls"),
    "a note with surrogates turned round": SOUND.replace(b"two calls", b"\\udc00\\ud800"),
    "a note that is not composed": _set(*_entry, "note")("re\u0301sume\u0301"),
    "a compatibility character that composes": _set(*_entry, "note")("\u212b"),
    "a key with a zero-width space": _set("member", "cli\u200bnic")(""),
    "a clinic over 120 characters": _set("member", "clinic")("N" * 121),
    "a clinic with an escape sequence": _set("member", "clinic")("\x1b]0;x\x07"),
    "a program that turns the direction": _set("member", "program")("\u202e"),
    "a label over 120 characters": _set("terms", 0, "label")("x" * 121),
    "a label with a line break": _set("terms", 0, "label")("a\r\nb"),
    "a member code with a zero": _set("member", "code")("K7QF-2M90"),
    "a member code in small letters": _set("member", "code")("k7qf-2m9x"),
    "a member code with a name": _set("member", "code")("Jane Doe"),
    "a member code with a line break": _set("member", "code")("K7QF-2M9X\n"),
    "an empty member code": _set("member", "code")(""),
    "an unknown time zone": _set("settings", "time_zone")("Mars/Olympus"),
    "an empty time zone": _set("settings", "time_zone")(""),
    "a path for a time zone": _set("settings", "time_zone")("../../etc/passwd"),
    "an absolute path for a time zone": _set("settings", "time_zone")("/etc/localtime"),
    "a folder for a time zone": _set("settings", "time_zone")("America"),
    "an offset for a time zone": _set("settings", "time_zone")("-08:00"),
    "an unknown first day": _set("settings", "week_starts_on")("someday"),
    "a number for the first day": _set("settings", "week_starts_on")(0),
    "a week from a Monday": _set("closed_weeks", 0, "week")("2026-03-02"),
    "appointments from a Monday": _set("appointments", 0, "week")("2026-03-02"),
    "a second closed day": _again("closed_days", recorded_at="2026-03-09T00:00:00Z"),
    "a second closed week": _again("closed_weeks", undone_answered=False),
    "a second appointment week": _again("appointments", held_minutes=0),
    "a second pattern of one day": _again("patterns"),
    "a second term of one day": _again("terms", label="another"),
    "more appointments than a week holds": _set("appointments", 0, "booked_minutes")(10_081),
    "appointments below zero": _set("appointments", 0, "held_minutes")(-1),
    "a shift of no length": _day(shift=["08:30", "08:30"]),
    "a shift of one time": _day(shift=["08:30"]),
    "a shift of three times": _day(shift=["08:30", "12:00", "17:00"]),
    "no shift": _day(shift=None),
    "hour 24": _day(shift=["08:30", "24:00"]),
    "a clock with seconds": _day(shift=["08:30:00", "17:00"]),
    "a clock with one digit": _day(shift=["8:30", "17:00"]),
    "a clock of a number": _day(shift=[830, 1700]),
    "a clock with Arabic digits": _day(shift=["٠٨:٣٠", "17:00"]),
    "a meal outside the shift": _day(meal=["17:30", "18:00"]),
    "a meal of no length": _day(meal=["12:00", "12:00"]),
    "a meal over the end of the shift": _day(meal=["16:45", "17:15"]),
    "a block outside the shift": _day(protected=[["07:00", "08:00"]]),
    "a block of no length": _day(protected=[["16:00", "16:00"]]),
    "blocks that overlap": _day(protected=[["15:00", "16:00"], ["15:59", "17:00"]]),
    "a block over the meal": _day(protected=[["11:30", "12:15"]]),
    "one block twice": _day(protected=[["15:00", "16:00"], ["15:00", "16:00"]]),
    "an unknown field of a day": _day(dinner=["18:00", "18:30"]),
    "an unknown basis": _term(basis="handshake"),
    "no basis": _without("terms", 0, "basis"),
    "fields of another basis": _term(basis="hours", percent="18"),
    "a guarantee below zero": _set("terms", 0, "guaranteed_minutes")(-1),
    "a guarantee over its reference": _set("terms", 0, "guaranteed_minutes")(2401),
    "a reference of zero": _set("terms", 0, "reference_minutes")(0),
    "a reference over a week": _set("terms", 0, "reference_minutes")(10_081),
    "a percentage as a number": _term(basis="appointments", percent=18),
    "a percentage over 100": _term(basis="appointments", percent="100.1"),
    "a percentage below zero": _term(basis="appointments", percent="-1"),
    "a percentage with a sign": _term(basis="appointments", percent="+18"),
    "a percentage as a fraction": _term(basis="appointments", percent="1/5"),
    "a percentage with an exponent": _term(basis="appointments", percent="1e1"),
    "a percentage with a comma": _term(basis="appointments", percent="17,5"),
    "a percentage that is not a number": _term(basis="appointments", percent="nan"),
    "a percentage of a thousand digits": _term(basis="appointments", percent="1." + "0" * 1000),
    "an empty percentage": _term(basis="appointments", percent=""),
    "an unknown base": _term(basis="percent", percent="18", base="gross", meeting_minutes=0),
    "meetings left open": _term(basis="percent", percent="18", base="scheduled_less_meetings"),
    "meetings below zero": _term(basis="percent", percent="18", base="scheduled", meeting_minutes=-1),
    "an unknown absence rule": _set("terms", 0, "absence_rule")("never"),
    "an unknown kind of absence": _set("absences", 0, "kind")("nap"),
    "an absence of no minutes": _set("absences", 0, "minutes")(0),
    "an absence longer than a day": _set("absences", 0, "minutes")(1441),
    "an unknown reason of loss": _set("erosions", 0, "reason")("fate"),
    "a loss of no minutes": _set("erosions", 0, "minutes")(0),
    "a manager told on an impossible day": _set("erosions", 0, "told_manager")("2026-02-31"),
    "a manager told true": _set("erosions", 0, "told_manager")(True),
    "an unknown reason of undone work": _set(*_item, "reason")("fate"),
    "an estimate under five minutes": _set(*_item, "estimate_minutes")(4),
    "an estimate over four hours": _set(*_item, "estimate_minutes")(241),
    "an unknown status": _set(*_item, "status")("lost"),
    "open with an end": _set(*_item, "status")("open"),
    "done without an end": _set(*_item, "ended")(None),
    "an end before the work arose": _set(*_item, "ended")("2026-03-01"),
}
"""What is wrong → the bytes of a file that has it."""
