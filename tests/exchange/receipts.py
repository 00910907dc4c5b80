"""Receipts for tests, and files made from one by a single change, signed again so that only the change is wrong."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from dutytracker.domain.receipts import SignedReceipt
from dutytracker.exchange.receipt_file import RECEIPT, write_receipt
from dutytracker.security.chain import canonical
from dutytracker.security.dsse import key_id, signed_bytes, signer
from tests.exchange import shares
from tests.exchange.envelopes import Document, SignedFile

STEWARD = bytes.fromhex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb")
STEWARD_KEY = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")


def a_signed_receipt(**fields: Any) -> SignedReceipt:
    """A receipt for the member with the key of RFC 8032, by the steward with the second one."""
    defaults: Document = {
        "member": "K7QF-2M9X",
        "key": shares.PUBLIC,
        "seq": 41,
        "head": "5a" * 32,
        "made_at": datetime(2026, 3, 10, 9, tzinfo=UTC),
        "steward_key": STEWARD_KEY,
    }
    return SignedReceipt(**(defaults | fields))


def a_receipt_file(**fields: Any) -> bytes:
    """Such a receipt as its file."""
    return write_receipt(a_signed_receipt(**fields), signer(STEWARD))


SOUND = a_receipt_file()
_FILE = SignedFile(SOUND, RECEIPT.payload_type, STEWARD)

envelope = _FILE.envelope
payload = _FILE.payload
signed = _FILE.signed
enveloped = _FILE.enveloped


def changed(**fields: Any) -> bytes:
    """The sound payload with other or further fields, signed by the steward."""
    return signed(payload() | fields)


def without(field: str) -> bytes:
    """The sound payload without a field, signed by the steward."""
    return signed({name: value for name, value in payload().items() if name != field})


def _resigned(document: Document) -> None:
    member = signer(shares.PRIVATE)(signed_bytes(RECEIPT.payload_type, b64decode(document["payload"])))
    document["signatures"] = [{"keyid": key_id(shares.PUBLIC), "sig": b64encode(member).decode()}]


def _flipped(document: Document) -> None:
    sig = bytearray(b64decode(document["signatures"][0]["sig"]))
    sig[0] ^= 1
    document["signatures"][0]["sig"] = b64encode(sig).decode()


def _with_payload(**fields: Any) -> Callable[[Document], object]:
    data = canonical(payload() | fields).encode()
    return lambda document: document.update(payload=b64encode(data).decode())


HOSTILE = {
    "nothing": b"",
    "a list": b"[]",
    "no JSON": b"receipt",
    "a byte order mark": b"\xef\xbb\xbf" + SOUND,
    "bytes that are no UTF-8": SOUND.replace(b"payload", b"payl\xffad", 1),
    "cut off": SOUND[:-20],
    "two files in one": SOUND + SOUND,
    "a share": shares.SOUND,
    "an unknown payload type": enveloped(lambda it: it.update(payloadType="application/json")),
    "a share's type around a receipt": signed(payload(), payload_type="application/vnd.dutytracker.share+json"),
    "one key twice": SOUND.replace(b'{"payload"', b'{"payload":"","payload"', 1),
    "an unknown field of the envelope": enveloped(lambda it: it.update(extra=1)),
    "no signature": enveloped(lambda it: it.update(signatures=[])),
    "two signatures": enveloped(lambda it: it.update(signatures=it["signatures"] * 2)),
    "another signature": enveloped(_flipped),
    "a cut signature": enveloped(lambda it: it["signatures"][0].update(sig="AAAA")),
    "signed by the member": enveloped(_resigned),
    "the key id of another key": enveloped(lambda it: it["signatures"][0].update(keyid="0" * 64)),
    "another entry number after signing": enveloped(_with_payload(seq=42)),
    "another steward's key after signing": enveloped(_with_payload(steward_key=b64encode(shares.PUBLIC).decode())),
    "a payload with a space in its base64": enveloped(
        lambda it: it.update(payload=it["payload"][:4] + " " + it["payload"][4:])
    ),
    "a payload that is no JSON": signed(b"receipt"),
    "a payload that is a list": signed([payload()]),
    "no steward key": without("steward_key"),
    "a steward key that is text": changed(steward_key="steward"),
    "a short steward key": changed(steward_key=b64encode(b"short").decode()),
    "another format": changed(format="dutytracker-share"),
    "no format": without("format"),
    "a newer version": changed(version=2),
    "version zero": changed(version=0),
    "version true": changed(version=True),
    "version as text": changed(version="1"),
    "an unknown field": changed(note="thanks"),
    "no member": without("member"),
    "a name for a member code": changed(member="Jane Doe"),
    "a member code with a line break": changed(member="K7QF-2M9X\n"),
    "a member code that turns the direction": changed(member="K7QF-2M9X\u202e"),
    "a member code with a zero-width space": changed(member="K7QF-\u200b2M9X"),
    "a member code that is not composed": changed(member="e\u0301"),
    "no member key": changed(key=None),
    "a short member key": changed(key=b64encode(b"short").decode()),
    "a member key in another base64": changed(key="_" * 43 + "="),
    "entry zero": changed(seq=0),
    "entry minus one": changed(seq=-1),
    "an entry as text": changed(seq="41"),
    "half an entry": changed(seq=41.5),
    "a huge entry": signed(json.dumps(payload()).encode().replace(b"41", b"9" * 400)),
    "entry NaN": signed(json.dumps(payload()).encode().replace(b"41", b"NaN")),
    "a head in capitals": changed(head="5A" * 32),
    "a short head": changed(head="5a"),
    "a head with a line break": changed(head="5a" * 32 + "\n"),
    "no moment": without("made_at"),
    "a moment without an offset": changed(made_at="2026-03-10T09:00:00"),
    "an impossible moment": changed(made_at="2026-02-30T09:00:00Z"),
    "a moment in 1970": changed(made_at="1970-01-01T00:00:00Z"),
    "a moment in year 9999": changed(made_at="9999-12-31T23:59:59-12:00"),
    "far too large": signed(json.dumps(payload(), indent=2000).encode()),
    "nested too deep": signed(b"[" * 40 + b"]" * 40),
}
"""What is wrong → the bytes of a file that has it."""
