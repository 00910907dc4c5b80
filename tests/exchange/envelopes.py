"""Signed files taken apart, and changed by a single thing, signed again so that only the change is wrong."""

import json
from base64 import b64decode, b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from dutytracker.security.chain import canonical
from dutytracker.security.dsse import key_id, public_key, signed_bytes, signer

Document = dict[str, Any]


@dataclass(frozen=True)
class SignedFile:
    """A sound file of one kind and the private key that signed it."""

    sound: bytes
    kind: str
    private: bytes

    def envelope(self) -> Document:
        """The envelope of the sound file, taken apart."""
        loaded: Document = json.loads(self.sound)
        return loaded

    def payload(self) -> Document:
        """The payload of the sound file, taken apart."""
        loaded: Document = json.loads(b64decode(self.envelope()["payload"]))
        return loaded

    def signed(self, document: Any, *, private: bytes | None = None, payload_type: str | None = None) -> bytes:
        """A payload, whatever it holds, in an envelope with the id of the sound file's key, which also signs it."""
        kind = self.kind if payload_type is None else payload_type
        data = document if isinstance(document, bytes) else json.dumps(document).encode("utf-8", "surrogatepass")
        signature = signer(private or self.private)(signed_bytes(kind, data))
        return canonical(
            {
                "payloadType": kind,
                "payload": b64encode(data).decode(),
                "signatures": [{"keyid": key_id(public_key(self.private)), "sig": b64encode(signature).decode()}],
            }
        ).encode()

    def changed(self, change: Callable[[Document], object]) -> bytes:
        """The sound payload after `change`, signed by its own key."""
        document = self.payload()
        change(document)
        return self.signed(document)

    def enveloped(self, change: Callable[[Document], object]) -> bytes:
        """The sound envelope after `change`."""
        document = self.envelope()
        change(document)
        return json.dumps(document).encode()
