"""Files that a member may be handed instead of a unit file, by what is wrong; each is signed again where it can be."""

import gzip
import json
import pickle
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any

from dutytracker.exchange.log_file import write_log_file
from dutytracker.exchange.unit_file import MOST_BYTES, UNIT
from dutytracker.security.chain import canonical
from dutytracker.security.dsse import key_id, signed_bytes, signer
from tests.builders import a_full_log
from tests.exchange import receipts, shares
from tests.exchange.sealed_shares import SEALED
from tests.exchange.units import SOUND, Document, changed, envelope, enveloped, payload, signed

PAYLOAD = b64decode(envelope()["payload"])
NEUTRAL = (1).to_bytes(32, "little")
BY_ANYBODY = (1).to_bytes(32, "little") + bytes(32)
"""The signature that fits every message under the key `NEUTRAL`."""

INVISIBLE = {
    "a right-to-left override": "\u202e",
    "an isolate": "\u2067",
    "a zero-width space": "\u200b",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "a line break": "\n",
    "a NUL": "\x00",
    "an escape sequence": "\x1b[2J",
    "a line separator": "\u2028",
    "a tag character": "\U000e0041",
}


def top(**fields: Any) -> bytes:
    """The unit with other fields."""
    return changed(lambda unit: unit.update(fields))


def without(name: str) -> bytes:
    """The unit without a field."""
    return changed(lambda unit: unit.pop(name))


def inside(name: str, /, **fields: Any) -> bytes:
    """The unit with other fields in the first thing of a list."""
    return changed(lambda unit: unit[name][0].update(fields))


def inside_without(name: str, field: str) -> bytes:
    """The unit without a field in the first thing of a list."""
    return changed(lambda unit: unit[name][0].pop(field))


def again(name: str, /, **fields: Any) -> bytes:
    """The unit with the first thing of a list a second time, with other fields."""
    return changed(lambda unit: unit[name].append({**unit[name][0], **fields}))


def offer(**fields: Any) -> bytes:
    """The unit with one offer of just these fields."""
    return top(offers=[{"name": "A", "absence_rule": "pro_rata"} | fields])


def hours(**fields: Any) -> bytes:
    """The unit with one offer of hours."""
    return offer(**({"basis": "hours", "guaranteed_minutes": 540, "reference_minutes": 2400} | fields))


def benchmark(**fields: Any) -> bytes:
    """The unit with other fields in its benchmark."""
    return changed(lambda unit: unit["benchmark"].update(fields))


def benchmark_after(change: Callable[[Document], object]) -> bytes:
    """The unit with its benchmark after `change`."""
    return changed(lambda unit: change(unit["benchmark"]))


def spelled(before: bytes, after: bytes) -> bytes:
    """The payload with some of its bytes written otherwise, signed again."""
    assert before in PAYLOAD, before
    return signed(PAYLOAD.replace(before, after, 1))


def handed_in(private: bytes, *, key: bytes | None = None, sig: bytes | None = None) -> bytes:
    """The payload as it is, or with another key in it, signed by another private half or with any signature."""
    data = PAYLOAD if key is None else canonical(payload() | {"key": b64encode(key).decode()}).encode()
    named = b64decode(payload()["key"]) if key is None else key
    signature = sig or signer(private)(signed_bytes(UNIT.payload_type, data))
    return enveloped(
        lambda it: it.update(
            payload=b64encode(data).decode(),
            signatures=[{"keyid": key_id(named), "sig": b64encode(signature).decode()}],
        )
    )


def _offers(number: int) -> list[Document]:
    return [payload()["offers"][0] | {"name": f"Offer {one}"} for one in range(number)]


Cases = dict[str, bytes]

HOSTILE: dict[str, Cases] = {
    "of another kind": {
        "nothing": b"",
        "one space": b" ",
        "text": b"unit file",
        "a list": b"[]",
        "a number": b"5",
        "an empty object": b"{}",
        "an object of no kind": b'{"format":"dutytracker-unit","version":1}',
        "a bare payload": PAYLOAD,
        "a share": shares.SOUND,
        "a receipt": receipts.SOUND,
        "a sealed share": SEALED,
        "a whole log": write_log_file(a_full_log()),
        "a payload type of nobody": enveloped(lambda it: it.update(payloadType="application/json")),
        "a payload type that is a list": enveloped(lambda it: it.update(payloadType=[UNIT.payload_type])),
        "a share's type around a unit": signed(payload(), payload_type="application/vnd.dutytracker.share+json"),
        "packed": gzip.compress(SOUND, mtime=0),
        "a pickle": pickle.dumps({"format": "dutytracker-unit"}),
        "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)),
    },
    "written otherwise": {
        "a byte order mark": b"\xef\xbb\xbf" + SOUND,
        "UTF-16": SOUND.decode().encode("utf-16"),
        "bytes that are no UTF-8": SOUND.replace(b"payload", b"payl\xffad", 1),
        "a letter that no signed file holds": SOUND[:-1] + ', "é": 1}'.encode(),
        "cut off": SOUND[:-20],
        "two files in one": SOUND + SOUND,
        "one key twice": SOUND.replace(b'{"payload"', b'{"payload":"","payload"', 1),
        "too deep": enveloped(lambda it: it.update(extra=json.loads("[" * 20 + "]" * 20))),
        "too many items": enveloped(lambda it: it.update(extra=[0] * 1000)),
        "far too large": SOUND + b" " * MOST_BYTES,
    },
    "wrongly signed": {
        "no signature": enveloped(lambda it: it.update(signatures=[])),
        "two signatures": enveloped(lambda it: it.update(signatures=it["signatures"] * 2)),
        "signatures that are none": enveloped(lambda it: it.update(signatures=None)),
        "a field beside the signatures": enveloped(lambda it: it.update(extra=1)),
        "a field beside the signature": enveloped(lambda it: it["signatures"][0].update(extra=1)),
        "a cut signature": enveloped(lambda it: it["signatures"][0].update(sig="AAAA")),
        "a signature of zeros": enveloped(lambda it: it["signatures"][0].update(sig=b64encode(bytes(64)).decode())),
        "the key id of another": enveloped(lambda it: it["signatures"][0].update(keyid="0" * 64)),
        "a key id in capitals": enveloped(lambda it: it["signatures"][0].update(keyid="A" * 64)),
        "signed by a member": handed_in(shares.PRIVATE),
        "another key after signing": enveloped(
            lambda it: it.update(
                payload=b64encode(canonical(payload() | {"key": b64encode(shares.PUBLIC).decode()}).encode()).decode()
            )
        ),
        "another contract after signing": enveloped(
            lambda it: it.update(payload=b64encode(canonical(payload() | {"terms": []}).encode()).decode())
        ),
        "a key for which anybody can sign": handed_in(shares.PRIVATE, key=NEUTRAL, sig=BY_ANYBODY),
        "no key": without("key"),
        "a short key": top(key=b64encode(b"short").decode()),
        "a key that is a number": top(key=5),
        "a payload with a space in its base64": enveloped(
            lambda it: it.update(payload=it["payload"][:4] + " " + it["payload"][4:])
        ),
        "a payload that is a number": enveloped(lambda it: it.update(payload=5)),
        "a payload that is text": signed(b"unit file"),
        "a payload that is a list": signed([payload()]),
        "a payload that is cut": signed(PAYLOAD[:-9]),
        "a payload with a key twice": spelled(b'"clinics":', b'"unit":"South","clinics":'),
        "a payload in UTF-16": signed(PAYLOAD.decode().encode("utf-16")),
        "a payload that is too deep": top(clinics=json.loads("[" * 12 + "]" * 12)),
    },
    "a number that is none": {
        "a roster in decimals": inside("clinics", roster=40.0),
        "a roster with an exponent": spelled(b'"roster":40', b'"roster":4e1'),
        "a huge roster": spelled(b'"roster":40', b'"roster":' + b"9" * 40),
        "a roster that is true": inside("clinics", roster=True),
        "a version in decimals": top(version=1.0),
        "minutes in decimals": hours(guaranteed_minutes=540.5),
        "minutes of a term in decimals": inside("terms", guaranteed_minutes=420.0),
        "not a number": spelled(b'"roster":40', b'"roster":NaN'),
        "without end": spelled(b'"share_short":0.6897', b'"share_short":Infinity'),
        "a decimal with an exponent": spelled(b'"share_short":0.6897', b'"share_short":6897e-4'),
        "a decimal of forty digits": spelled(b'"share_short":0.6897', b'"share_short":0.' + b"6" * 40),
        "a count in decimals": benchmark(members=30.0),
    },
    "of another version": {
        "another format": top(format="dutytracker-share"),
        "no format": without("format"),
        "a newer version": top(version=2),
        "version zero": top(version=0),
        "version true": top(version=True),
        "version as text": top(version="1"),
        "no version": without("version"),
    },
    "with fields that are unknown or missing": {
        **{f"without {name}": without(name) for name in payload() if name not in {"format", "version", "key"}},
        "a field of nobody": top(salary="12"),
        "names of people": top(members=["Jane Doe"]),
        "a field of a clinic": inside("clinics", city="Eureka"),
        "a clinic without a roster": inside_without("clinics", "roster"),
        "a clinic that is a name": top(clinics=["North"]),
        "clinics that are null": top(clinics=None),
        "a field of a term": inside("terms", until="2027-01-01"),
        "a term without a label": inside_without("terms", "label"),
        "a term without a first day": inside_without("terms", "from"),
        "a term of an unknown basis": inside("terms", basis="handshake"),
        "a term with fields of another basis": inside("terms", percent="18"),
        "a field of the weeks asked for": changed(lambda unit: unit["weeks_asked"].update(days=7)),
        "weeks asked for without an end": changed(lambda unit: unit["weeks_asked"].pop("to")),
        "weeks asked for that are a list": top(weeks_asked=["2026-03-01", "2026-05-30"]),
        "an offer without a basis": inside_without("offers", "basis"),
        "an offer with a first day": hours(**{"from": "2026-03-01"}),
        "an offer with a label": hours(label="of the employer"),
        "an offer that says whether group preparation counts": hours(counts_group_preparation=True),
        "an offer without a rule for absences": inside_without("offers", "absence_rule"),
        "an offer that is null": top(offers=[None]),
        "a benchmark that is a list": top(benchmark=[]),
        "a weekday of nobody": top(week_starts_on="someday"),
        "a weekday that is a number": top(week_starts_on=0),
    },
    "with text that hides something": {
        **{f"a unit with {what}": top(unit=f"North{sign}Coast") for what, sign in INVISIBLE.items()},
        "a unit that is not composed": top(unit="Cafe\u0301"),
        "a clinic that turns the direction": inside("clinics", name="North\u202e"),
        "an offer with a zero-width joiner": inside("offers", name="A\u200d"),
        "a label with a direction mark": inside("terms", label="a\u200fb"),
        "a group of the benchmark that hides something": benchmark(
            groups=[{"clinic": "No\u200brth", "members": 12, "share_short": 0.5}]
        ),
        "a lone surrogate": spelled(b'"North Coast"', b'"North \\ud800"'),
        "a key with a zero-width space": changed(lambda unit: unit.update({"un\u200bit": "North"})),
    },
    "with text that is too long or empty": {
        "no name of the unit": top(unit=""),
        "a unit of blanks": top(unit="  "),
        "a unit over 120 characters": top(unit="N" * 121),
        "a unit of a hundred thousand characters": top(unit="N" * 100_000),
        "a clinic without a name": inside("clinics", name=""),
        "a clinic over 120 characters": inside("clinics", name="N" * 121),
        "a label over 120 characters": inside("terms", label="x" * 121),
        "an offer without a name": inside("offers", name=" "),
        "an offer over 120 characters": inside("offers", name="A" * 121),
        "an offer that is called today": inside("offers", name=" Today"),
    },
    "at a day that cannot be": {
        "made on no day": top(made_at="soon"),
        "made without an offset": top(made_at="2026-02-20T09:00:00"),
        "made on February 30": top(made_at="2026-02-30T09:00:00Z"),
        "made in 1970": top(made_at="1970-01-01T00:00:00Z"),
        "made in the year 9999": top(made_at="9999-12-31T23:59:59-12:00"),
        "made at a number": top(made_at=1772488920),
        "a term from February 30": inside("terms", **{"from": "2026-02-30"}),
        "a term from the year 1": inside("terms", **{"from": "0001-01-01"}),
        "a term in Arabic digits": inside("terms", **{"from": "٢٠٢٦-03-01"}),
        "asked from no day": changed(lambda unit: unit["weeks_asked"].update({"from": ""})),
        "asked from 1999": changed(lambda unit: unit["weeks_asked"].update({"from": "1999-12-31"})),
        "asked until the year 2200": changed(lambda unit: unit["weeks_asked"].update(to="2200-01-01")),
        "asked until before it began": changed(lambda unit: unit["weeks_asked"].update(to="2026-02-28")),
        "a chosen week on no day": top(sampled_weeks=["2026-3-1"]),
        "a chosen week that is a number": top(sampled_weeks=[20260301]),
        "a chosen week before 2000": top(weeks_asked=None, sampled_weeks=["1999-12-26"]),
        "a chosen week from a Monday": top(sampled_weeks=["2026-03-02"]),
        "a chosen week before those asked for": top(sampled_weeks=["2026-02-22"]),
        "a chosen week after those asked for": top(sampled_weeks=["2026-05-31"]),
        "a chosen week twice": top(sampled_weeks=["2026-03-01", "2026-03-01"]),
        "no chosen week": top(sampled_weeks=[]),
    },
    "with a key that opens nothing": {
        "a sealing key that is text": top(sealing_key="steward"),
        "a short sealing key": top(sealing_key=b64encode(b"short").decode()),
        "a long sealing key": top(sealing_key=b64encode(bytes(33)).decode()),
        "a sealing key that is null": top(sealing_key=None),
        "a sealing key of zeros, which everybody can open": top(sealing_key=b64encode(bytes(32)).decode()),
        "a sealing key of one, which everybody can open": top(sealing_key=b64encode(b"\x01" + bytes(31)).decode()),
        "a sealing key of low order": top(sealing_key=b64encode(b"\xed" + b"\xff" * 30 + b"\x7f").decode()),
        "a sealing key in another base64": top(sealing_key="_" * 43 + "="),
    },
    "with clinics or terms that cannot be": {
        "a clinic of nobody": inside("clinics", roster=0),
        "a clinic of less than nobody": inside("clinics", roster=-1),
        "a clinic of a whole country": inside("clinics", roster=1_000_000),
        "a clinic twice": again("clinics"),
        "a clinic twice in another spelling": again("clinics", name="  NORTH "),
        "thousands of clinics": top(benchmark=None, clinics=[{"name": f"{one}", "roster": 1} for one in range(6000)]),
        "far too many clinics": top(clinics=[{"name": f"Clinic {one}", "roster": 1} for one in range(201)]),
        "two terms of one day": again("terms", label="another"),
        "a guarantee below zero": inside("terms", guaranteed_minutes=-1),
        "a guarantee over its reference": inside("terms", guaranteed_minutes=2401),
        "a reference of zero": inside("terms", reference_minutes=0),
        "an unknown rule for absences": inside("terms", absence_rule="never"),
    },
    "with offers that cannot be": {
        "an offer of blocks": hours(absence_rule="blocks"),
        "an offer twice": again("offers"),
        "an offer twice in another spelling": again("offers", name=" a "),
        "more offers than lie on a table": top(offers=_offers(21)),
        "a thousand offers": top(benchmark=None, offers=_offers(1000)),
        "hours below zero": hours(guaranteed_minutes=-1),
        "hours over their reference": hours(guaranteed_minutes=2401),
        "a reference of no time": hours(reference_minutes=0),
        "a reference over a week": hours(reference_minutes=10_081),
        "a percentage as a number": offer(basis="appointments", percent=12),
        "a percentage over 100": offer(basis="appointments", percent="100.1"),
        "a percentage with a comma": offer(basis="appointments", percent="12,5"),
        "a percentage with an exponent": offer(basis="appointments", percent="1e1"),
        "a percentage of a thousand digits": offer(basis="appointments", percent="1." + "0" * 1000),
        "a percentage of nothing": offer(basis="percent", percent="", base="scheduled", meeting_minutes=0),
        "an unknown base": offer(basis="percent", percent="18", base="gross", meeting_minutes=0),
        "meetings left open": offer(basis="percent", percent="18", base="scheduled_less_meetings"),
        "meetings below zero": offer(basis="percent", percent="18", base="scheduled", meeting_minutes=-1),
    },
    "with figures that cannot be": {
        **{
            f"a benchmark without {name}": benchmark_after(lambda it, name=name: it.pop(name))
            for name in payload()["benchmark"]
        },
        "the refused files": benchmark(rejected=[]),
        "a figure of nobody": benchmark(salary_per_40h=1.0),
        "members that are named": benchmark(members=["K7QF-2M9X"]),
        "a share over one": benchmark(share_short=1.01),
        "a share below zero": benchmark(share_short=-0.1),
        "a share as text": benchmark(share_short="0.69"),
        "a count below zero": benchmark(members_short=-1),
        "one end of an interval": benchmark(wilson_95=[0.5]),
        "three ends of an interval": benchmark(wilson_95=[0.1, 0.5, 0.9]),
        "a need below zero": benchmark(need_per_40h={"mean": -1.0, "by_hours": None}),
        "a need of far too many hours": benchmark(need_per_40h={"mean": 1e12, "by_hours": None}),
        "a mean with a field of nobody": benchmark(need_per_40h={"mean": 1.0, "by_hours": None, "by_member": []}),
        "a duty of nobody": benchmark(by_duty_per_40h={"NAP": 1.0}),
        "a place of nobody": benchmark(by_placement_per_40h={"HOME": 1.0}),
        "own time told apart where it is one sum": benchmark(by_placement_per_40h={"BREAK": 1.0}),
        "a reason of nobody": benchmark_after(lambda it: it["delivery"].update(eroded_by_per_40h={"fate": 1.0})),
        "a percentage of weeks that is none": benchmark_after(lambda it: it["enough_in"]["need"].update({"99": 1.0})),
        "a percentage of weeks that is missing": benchmark_after(lambda it: it["enough_in"]["need"].pop("80")),
        "a curve of one point": benchmark_after(lambda it: it.update(curve=it["curve"][:1])),
        "a curve with other hours": benchmark_after(lambda it: it["curve"][1].update(hours=0.7)),
        "a reading that is missing": benchmark_after(lambda it: it["sensitivity"].pop("timed_only")),
        "a reading of nobody": benchmark_after(lambda it: it["sensitivity"].update(lucky={"share_short": 0.1})),
        "a verdict that is missing": benchmark_after(lambda it: it["verdicts"].pop("enough")),
        "a verdict that is not counted": benchmark_after(lambda it: it["verdicts"].update(away=1)),
        "a test that is missing": benchmark_after(lambda it: it["ineligible"].pop("away")),
        "no test at all": benchmark(ineligible={}),
        "a unit smaller than those who report": benchmark(roster=29),
        "figures of four members": benchmark(members=4, roster=None),
        "a share of four counted members": benchmark(members_counted=4),
        "a clinic of three": benchmark(groups=[{"clinic": "North", "members": 3, "share_short": 0.3333}]),
        "a reading of two members": benchmark_after(
            lambda it: it["sensitivity"]["timed_only"].update(share_short=0.5, members=2)
        ),
        "own time of one member": benchmark_after(lambda it: it["outside"].update(members=1)),
        "delivery to four members": benchmark_after(lambda it: it["delivery"].update(members=4)),
        "figures where all are hidden": benchmark(suppressed=True),
        "hidden by a number": benchmark(suppressed=0),
    },
}
"""What is wrong, by class → the bytes of a file that has it."""
