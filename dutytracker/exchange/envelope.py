"""A DSSE envelope around JSON: the signed form of every file that goes from one person to another."""

import re
from base64 import b64decode, b64encode
from binascii import Error as NotBase64
from collections.abc import Mapping

import msgspec

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.saying import said
from dutytracker.exchange.canonical_json import Shape, canonical_value
from dutytracker.exchange.strict_json import Refused, strict_text, strict_value
from dutytracker.security.chain import canonical
from dutytracker.security.dsse import KEY_BYTES, SIGNATURE_BYTES, Sign, is_signed, key_id, signed_bytes

MOST_PAYLOAD_BYTES = 8 * 1024 * 1024
MOST_PAYLOAD_ITEMS = 800_000
"""Forty years told day by day take three quarters of both. What is larger costs a reader too much memory."""

_MOST_ENVELOPE_ITEMS = 100
_KEY_ID = re.compile(r"[0-9a-f]{64}", re.ASCII)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """A kind of signed file: its DSSE payload type, what people call one of it ("share"), and who signs it."""

    payload_type: str
    name: str
    signed_by: str
    """The field of the payload that names the raw public key of who signed it."""
    decimals: bool = False
    """Whether the payload may hold decimal numbers."""

    @property
    def altered(self) -> Refused:
        """The refusal of a file whose signature does not fit."""
        return Refused(
            said(
                "This {name} was altered after it was signed, so it cannot be used: ask for it again.",
                name=said(self.name),
            )
        )

    @property
    def damaged(self) -> Refused:
        """The refusal of a file that is no sound envelope."""
        return Refused(
            said("This {name} is damaged or was changed by another program: ask for it again.", name=said(self.name))
        )


class _Signature(msgspec.Struct, forbid_unknown_fields=True):
    keyid: str
    sig: str


class _Envelope(msgspec.Struct, forbid_unknown_fields=True):
    payload_type: str = msgspec.field(name="payloadType")
    payload: str
    signatures: tuple[_Signature]


class _WrittenSignature(msgspec.Struct, forbid_unknown_fields=True):
    keyid: str
    sig: bytes


class _WrittenEnvelope(msgspec.Struct, forbid_unknown_fields=True):
    payload_type: str = msgspec.field(name="payloadType")
    payload: bytes
    signatures: tuple[_WrittenSignature]


def signed_shape(data: bytes, kind: Kind, shape: type[Shape]) -> tuple[bytes, Shape] | None:
    """The payload of a file and its value, where both are written as this program writes and the signature fits.

    `None` for everything else, sound or not: `signed_value` takes it, or says what is wrong.
    """
    envelope = canonical_value(data, _WrittenEnvelope)
    if envelope is None or envelope.payload_type != kind.payload_type:
        return None
    value = canonical_value(envelope.payload, shape)
    key = None if value is None else bytes_of(getattr(value, kind.signed_by))
    (signature,) = envelope.signatures
    if value is None or key is None or len(key) != KEY_BYTES or key_id(key) != signature.keyid:
        return None
    signed = signed_bytes(kind.payload_type, envelope.payload)
    return (envelope.payload, value) if is_signed(signed, signature.sig, key) else None


def envelope_value(data: bytes) -> object:
    """The JSON of a file that should be an envelope: it holds little beside the payload, and ASCII alone.

    Raises: `Refused` as `strict_value` does.
    """
    if not data.isascii():
        strict_text(data)
        raise Refused("This file holds letters that no signed file holds, so it is of another kind.")
    return strict_value(data, most_items=_MOST_ENVELOPE_ITEMS)


def payload_value(payload: bytes, *, decimals: bool = False) -> object:
    """The JSON of a payload. Raises: `Refused` as `strict_value` does, and for one that is too large."""
    if len(payload) > MOST_PAYLOAD_BYTES:
        raise Refused("This file holds more than a whole working life fills, so it is no file of this program.")
    return strict_value(payload, most_items=MOST_PAYLOAD_ITEMS, decimals=decimals)


def signed_value(envelope: Mapping[str, object], kind: Kind) -> Mapping[str, object]:
    """What the envelope holds, once its one signature fits the key that the payload itself names.

    Raises: `Refused` for any other envelope. The shape of the payload has not been looked at.
    """
    try:
        found = msgspec.convert(envelope, _Envelope, strict=True)
    except msgspec.ValidationError as error:
        raise kind.damaged from error
    payload = bytes_of(found.payload)
    (signature,) = found.signatures
    sig = bytes_of(signature.sig)
    if payload is None or sig is None or len(sig) != SIGNATURE_BYTES or not _KEY_ID.fullmatch(signature.keyid):
        raise kind.damaged
    value = payload_value(payload, decimals=kind.decimals)
    key = bytes_of(value.get(kind.signed_by)) if isinstance(value, dict) else None
    if not isinstance(value, dict) or key is None or len(key) != KEY_BYTES:
        raise kind.damaged
    if key_id(key) != signature.keyid or not is_signed(signed_bytes(found.payload_type, payload), sig, key):
        raise kind.altered
    return value


def signed_file(kind: Kind, payload: bytes, key: bytes, sign: Sign) -> bytes:
    """The file around a payload: the same bytes for the same payload and key, without white space.

    Raises: `ValueError` where `sign` does not sign with the private half of `key`.
    """
    signed = signed_bytes(kind.payload_type, payload)
    signature = sign(signed)
    if not is_signed(signed, signature, key):
        raise ValueError("the signature does not belong to the key that the file names")
    return canonical(
        {
            "payloadType": kind.payload_type,
            "payload": b64encode(payload).decode(),
            "signatures": [{"keyid": key_id(key), "sig": b64encode(signature).decode()}],
        }
    ).encode()


def bytes_of(text: object) -> bytes | None:
    """The bytes of standard base64 with padding, written in its one form; `None` for anything else."""
    if not isinstance(text, str):
        return None
    try:
        data = b64decode(text, validate=True)
    except (NotBase64, ValueError):
        return None
    return data if b64encode(data).decode() == text else None
