"""Checking an evidence package: that its parts fit together, and that one key signed the statement about them."""

import csv
import json
import runpy
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

from dutytracker.domain.checking import SoundEvidence
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import shown
from dutytracker.domain.validation import MEMBER_CODE
from dutytracker.exchange.evidence.writing import (
    ENVELOPE,
    EVIDENCE,
    FORMAT,
    NAMESPACE,
    REVISIONS,
    SIGNATURE,
    SIGNERS,
    STATEMENT,
    VERSION,
)
from dutytracker.exchange.log_text import utc_text
from dutytracker.exchange.receipt_file import read_receipt
from dutytracker.resources import resource_path
from dutytracker.security.chain import canonical, next_head
from dutytracker.security.dsse import KEY_BYTES, SIGNATURE_BYTES, is_signed, key_id, signed_bytes
from dutytracker.security.ssh_signature import allowed_signer, armored, signed_by_ssh

MOST_BYTES = 512 * 1024 * 1024
"""Forty years with everything told take less."""
_MOST_FILES = 1000
_LONGEST_PROBLEM = 200
_FARTHEST_MINUTES = 14 * 60
"""No clock on earth is farther from UTC, so no day is farther off than by one."""
_BROKEN = (ArithmeticError, AttributeError, LookupError, OSError, RecursionError, TypeError, ValueError, csv.Error)
"""What comes of a file that is not of the shape it should be of."""


def is_package(folder: Path) -> bool:
    """True for a folder that holds a statement."""
    return folder.is_dir() and (folder / STATEMENT).exists()


def read_package(folder: Path) -> SoundEvidence:
    """What a package says of itself, once all of it holds.

    Raises: `DutyError` with the first thing that does not hold.
    """
    try:
        return _read(folder)
    except _BROKEN as error:
        raise DutyError("This evidence package is damaged or incomplete: ask for it again.") from error


def _read(folder: Path) -> SoundEvidence:
    _refuse_strange_files(folder)
    data = (folder / STATEMENT).read_bytes()
    statement = json.loads(data)
    if statement["format"] != FORMAT:
        raise DutyError("This folder holds something else than evidence: choose the folder of an evidence package.")
    if statement["version"] > VERSION:
        raise DutyError("This evidence package was made by a newer Duty Tracker: install that version to check it.")
    if not _is_as_written(statement, data):
        raise DutyError("The statement of this evidence package was rewritten: ask for the package again.")
    key = b64decode(statement["key"], validate=True)
    if not _is_signed(folder, data, statement["member"], key):
        raise DutyError("This evidence package was altered after it was signed: ask for it again.")
    problem = next(iter(_problems_in(folder)), None)
    if problem is not None:
        raise DutyError(
            said("This evidence package does not hold together: {problem}", problem=shown(problem, _LONGEST_PROBLEM))
        )
    return SoundEvidence(
        file=str(folder),
        member=statement["member"],
        key=key,
        made_at=datetime.fromisoformat(statement["made_at"]),
        first=date.fromisoformat(statement["first"]),
        last=date.fromisoformat(statement["last"]),
        entries=statement["entries"],
        seq=statement["log"]["seq"],
        head=statement["log"]["head"],
        receipts=_receipts(folder, statement, key),
        late_changes=len(statement["late_changes"]),
        clock_jumps=len(statement["clock_jumps"]) + len(statement["clock_sets"]),
        all_times=statement["all_times"],
        digest=sha256(data).digest(),
    )


def _is_as_written(statement: Mapping[str, Any], data: bytes) -> bool:
    """The statement is written as the program of this version writes it."""
    made_at = statement["made_at"]
    return (
        canonical(statement).encode() == data
        and type(statement["version"]) is int
        and type(statement["all_times"]) is bool
        and statement["version"] == VERSION
        and MEMBER_CODE.fullmatch(statement["member"]) is not None
        and utc_text(datetime.fromisoformat(made_at)) == made_at
        and all(abs(minutes) <= _FARTHEST_MINUTES for _, minutes in statement["utc_offsets"])
    )


def _refuse_strange_files(folder: Path) -> None:
    """A package is a flat folder of plain files."""
    paths = list(folder.iterdir())
    plain = all(path.is_file() and not path.is_symlink() for path in paths)
    if len(paths) > _MOST_FILES or not plain or sum(path.stat().st_size for path in paths) > MOST_BYTES:
        raise DutyError("This folder holds more than an evidence package: keep its files alone in a folder.")


def _is_signed(folder: Path, statement: bytes, member: str, key: bytes) -> bool:
    """Both signatures are of the key that the statement names, and all three files are in their one form."""
    if len(key) != KEY_BYTES or (folder / SIGNERS).read_bytes() != allowed_signer(member, NAMESPACE, key):
        return False
    ssh = (folder / SIGNATURE).read_bytes()
    signature = b64decode(b"".join(ssh.splitlines()[1:-1]))[-SIGNATURE_BYTES:]
    if armored(signature, NAMESPACE, key) != ssh or not is_signed(signed_by_ssh(statement, NAMESPACE), signature, key):
        return False
    envelope = (folder / ENVELOPE).read_bytes()
    sig = b64decode(json.loads(envelope)["signatures"][0]["sig"])
    return envelope == _envelope(statement, key, sig) and is_signed(
        signed_bytes(EVIDENCE.payload_type, statement), sig, key
    )


def _envelope(statement: bytes, key: bytes, signature: bytes) -> bytes:
    return canonical(
        {
            "payloadType": EVIDENCE.payload_type,
            "payload": b64encode(statement).decode(),
            "signatures": [{"keyid": key_id(key), "sig": b64encode(signature).decode()}],
        }
    ).encode()


def _problems_in(folder: Path) -> list[str]:
    """What the program's own copy of the verifier finds; that of the package is not run."""
    problems: list[str] = list(runpy.run_path(str(resource_path("evidence/verify.py")))["problems_in"](folder))
    return problems


def _receipts(folder: Path, statement: Mapping[str, Any], key: bytes) -> int:
    """How many receipts of stewards the history leads through. Raises: `DutyError` where it does not."""
    files = [read_receipt((folder / name).read_bytes()) for name in statement["files"] if name.endswith(".dutyreceipt")]
    heads = _heads(folder) if files else []
    for receipt in files:
        if receipt.key != key or not 0 < receipt.seq <= len(heads) or heads[receipt.seq - 1] != receipt.head:
            raise DutyError("A receipt in this evidence package is not about this history: ask for the package again.")
    return len(files)


def _heads(folder: Path) -> list[str]:
    head, heads = bytes(32), []
    for text in (folder / REVISIONS).read_text("utf-8").splitlines():
        line = json.loads(text)
        digest = sha256(line["body"].encode()).digest() if "body" in line else bytes.fromhex(line["digest"])
        head = next_head(head, digest)
        heads.append(head.hex())
    return heads
