"""Making what a steward may be handed instead of a share, out of one that is sound."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from typing import Any

from dutytracker.exchange.share_file import SHARE
from dutytracker.security.chain import canonical
from dutytracker.security.dsse import key_id, signed_bytes, signer
from tests.exchange.shares import SOUND, Document, changed, envelope, enveloped, payload, signed

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
