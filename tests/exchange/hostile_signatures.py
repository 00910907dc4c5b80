"""Shares whose signature, key or base64 is not what it should be."""

import json
from base64 import urlsafe_b64encode

from dutytracker.exchange.share_file import SHARE
from dutytracker.security.dsse import key_id, signed_bytes, signer
from tests.exchange.hostile_makers import (
    BY_ANYBODY,
    NEUTRAL,
    ORDER,
    PAYLOAD,
    SIGNATURE,
    Cases,
    base64,
    handed_in,
    next_multiple,
    public_of,
    signature,
    top,
    with_another_r,
    without,
    wrapped,
)
from tests.exchange.shares import ANOTHER_PRIVATE, PRIVATE, PUBLIC, enveloped, payload, signed

SIGNATURES: dict[str, Cases] = {
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
}
"""What is wrong → how → the file."""
