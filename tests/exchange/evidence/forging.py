"""Packages that say something else, signed again with a key of whoever changed them."""

import hashlib
import json
from base64 import b64encode

from dutytracker.exchange.envelope import signed_file
from dutytracker.exchange.evidence.writing import (
    ENVELOPE,
    EVIDENCE,
    NAMESPACE,
    REVISIONS,
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
    statement["files"] = {name: hashlib.sha256(kept[name]).hexdigest() for name in statement["files"] if name in kept}
    text, sign = text_of(statement), signer(PRIVATE)
    return kept | {
        STATEMENT: text,
        SIGNATURE: ssh_signature(text, NAMESPACE, KEY, sign),
        SIGNERS: allowed_signer(statement["member"], NAMESPACE, KEY),
        ENVELOPE: signed_file(EVIDENCE, text, KEY, sign),
    }


def hiding(files: dict[str, bytes], seq: int) -> dict[str, bytes]:
    """The package with what revision `seq` says hidden as the steps about other days are, and not listed as late."""
    lines = [json.loads(line) for line in files[REVISIONS].splitlines()]
    body = lines[seq - 1]["body"]
    statement = json.loads(files[STATEMENT])
    hidden = {"body": body} if statement["all_times"] else {"digest": hashlib.sha256(body.encode()).hexdigest()}
    lines[seq - 1] = hidden
    statement["late_changes"] = [late for late in statement["late_changes"] if late["seq"] != seq]
    return files | {
        REVISIONS: b"".join(text_of(line) + b"\n" for line in lines),
        STATEMENT: text_of(statement),
    }
