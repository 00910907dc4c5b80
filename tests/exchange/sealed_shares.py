"""Sealed shares for tests, and files made from one by a single change."""

import json
from base64 import b64decode, b64encode
from typing import Any

from dutytracker.exchange.sealed_share import seal
from dutytracker.security.sealing import new_sealing_key, sealed
from tests.exchange.shares import SOUND

KEY = new_sealing_key(bytes(range(32)))
ANOTHER = new_sealing_key(bytes(range(1, 33)))
SEALED = seal(SOUND, KEY.public)
INFO = b"dutytracker-share-v1"


def rewritten(**fields: Any) -> bytes:
    """The sealed share with other fields; `None` takes one away."""
    document = json.loads(SEALED) | fields
    return json.dumps({name: value for name, value in document.items() if value is not None}).encode()


def sealed_around(file: bytes) -> bytes:
    """Anything, sealed to the key as another program could do it."""
    return rewritten(sealed=b64encode(sealed(file, KEY.public, info=INFO)).decode())


SECRET = b64decode(json.loads(SEALED)["sealed"])
OF_ANOTHER = json.loads(seal(SOUND, ANOTHER.public))["sealed"]
NEVER_OPENS = {
    "a changed ciphertext": rewritten(sealed=b64encode(SECRET[:-1] + bytes([SECRET[-1] ^ 1])).decode()),
    "a changed encapsulated key": rewritten(sealed=b64encode(bytes([SECRET[0] ^ 1]) + SECRET[1:]).decode()),
    "an encapsulated key that everybody knows": rewritten(sealed=b64encode(bytes(32) + SECRET[32:]).decode()),
    "a ciphertext cut short": rewritten(sealed=b64encode(SECRET[:-100]).decode()),
    "nothing but the encapsulated key and a tag": rewritten(sealed=b64encode(SECRET[:48]).decode()),
    "something added": rewritten(sealed=b64encode(SECRET + b"\0").decode()),
    "the name of this key on what is sealed to another": rewritten(sealed=OF_ANOTHER),
    "sealed for another purpose": rewritten(
        sealed=b64encode(sealed(SOUND, KEY.public, info=b"dutytracker-share-v2")).decode()
    ),
}
"""None of them opens, and none tells why."""

DAMAGED = {
    "without a key": rewritten(to=None),
    "with a key in capitals": rewritten(to=json.loads(SEALED)["to"].upper()),
    "with a key that is short": rewritten(to="00"),
    "with a key that ends its line": rewritten(to=json.loads(SEALED)["to"] + "\\n"),
    "with a number for a key": rewritten(to=7),
    "with nothing sealed": rewritten(sealed=""),
    "with too little sealed": rewritten(sealed=b64encode(SECRET[:47]).decode()),
    "with a list sealed": rewritten(sealed=[]),
    "with a null sealed": SEALED.replace(json.loads(SEALED)["sealed"].encode(), b"").replace(b'""', b"null"),
    "in the base64 of addresses": rewritten(sealed=json.loads(SEALED)["sealed"].replace("+", "-").replace("/", "_")),
    "in base64 with a line end": rewritten(sealed=json.loads(SEALED)["sealed"][:-4] + " AAA"),
    "with another field": rewritten(member="K7QF-2M9X"),
    "of no version": rewritten(version=None),
    "of version 0": rewritten(version=0),
    "of a true version": rewritten(version=True),
    "of a version in words": rewritten(version="1"),
}
"""None of them is the file around a sealed share."""

BROKEN = {
    "cut": (SEALED[:-1], "not complete JSON"),
    "cut early": (SEALED[:40], "not complete JSON"),
    "with something behind it": (SEALED + b"{}", "not complete JSON"),
    "with a field twice": (SEALED[:-1] + b',"version":1}', "says the same thing twice"),
    "with a version that is no whole number": (SEALED.replace(b'"version":1', b'"version":1.0'), "decimal number"),
    "of a newer version": (rewritten(version=2), "newer version of Duty Tracker: install that version"),
    "with too many items": (SEALED[:-1] + b',"more":[' + b"0," * 200 + b"0]}", "more items"),
    "nested too deep": (SEALED[:-1] + b',"more":' + b"[" * 13 + b"]" * 13 + b"}", "nested deeper"),
    "with a hidden letter": (SEALED[:-1] + b',"a":"\\u202e"}', "invisible character"),
}
"""None of them is a file of this program, and what is wrong is said."""
