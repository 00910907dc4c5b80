"""Packages that say something else, signed again with a key of whoever changed them."""

import json
from base64 import b64encode

from dutytracker.exchange.envelope import signed_file
from dutytracker.exchange.evidence.writing import (
    ENVELOPE,
    EVIDENCE,
    NAMESPACE,
    SIGNATURE,
    SIGNERS,
    STATEMENT,
)
from dutytracker.security.dsse import public_key, signer
from dutytracker.security.ssh_signature import allowed_signer, ssh_signature
from tests.exchange.evidence.altering import text_of

PRIVATE = bytes(range(32))
KEY = public_key(PRIVATE)


def forged(files: dict[str, bytes], **said) -> dict[str, bytes]:
    """The package without its receipts, whose statement says that too."""
    kept = {name: data for name, data in files.items() if not name.endswith(".dutyreceipt")}
    statement = json.loads(files[STATEMENT]) | {"key": b64encode(KEY).decode()} | said
    statement["files"] = {name: digest for name, digest in statement["files"].items() if name in kept}
    text, sign = text_of(statement), signer(PRIVATE)
    return kept | {
        STATEMENT: text,
        SIGNATURE: ssh_signature(text, NAMESPACE, KEY, sign),
        SIGNERS: allowed_signer(statement["member"], NAMESPACE, KEY),
        ENVELOPE: signed_file(EVIDENCE, text, KEY, sign),
    }
