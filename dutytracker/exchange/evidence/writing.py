"""Writing an evidence package: its files by name, and the statement about them, signed in two ways."""

import csv
import io
import json
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import Any

from dutytracker.domain.clock_jumps import ClockJump, ClockSet
from dutytracker.domain.evidence_package import EvidenceFacts, LateChange, StoredRevision
from dutytracker.exchange.envelope import Kind, signed_file
from dutytracker.exchange.log_text import utc_text
from dutytracker.resources import resource_path
from dutytracker.security.chain import SALT_BYTES, Json, canonical, digest_of
from dutytracker.security.dsse import Sign
from dutytracker.security.ssh_signature import allowed_signer, ssh_signature

EVIDENCE = Kind(payload_type="application/vnd.dutytracker.evidence+json", name="evidence package", signed_by="key")
FORMAT, VERSION = "dutytracker-evidence", 1
NAMESPACE = "dutytracker-evidence"
STATEMENT, SIGNATURE, ENVELOPE = "statement.json", "statement.json.sig", "statement.dsse.json"
SIGNERS, REVISIONS, ENTRIES, PAGE, PAPER, VERIFIER = (
    "allowed_signers",
    "revisions.jsonl",
    "entries.csv",
    "read-me.txt",
    "read-me.pdf",
    "verify.py",
)

_SHOWN = ("date", "duty", "minutes", "start", "placement", "source", "recorded_at")
_COLUMNS = ("id", *_SHOWN, "provenance", "revisions")
_NOTE = "note"


def entry_rows(facts: EvidenceFacts) -> list[dict[str, str]]:
    """The entries of the period as the log holds them, by date and id, each with the numbers of its revisions."""
    latest: dict[str, Mapping[str, Any]] = {}
    numbers: dict[str, list[str]] = {}
    for revision in facts.revisions:
        if revision.is_told:
            body = json.loads(revision.body)
            if body["record"] == "entry":
                latest[body["id"]] = json.loads(revision.fields)
                numbers.setdefault(body["id"], []).append(str(revision.seq))
    rows = [
        {
            "id": key,
            **{name: _cell(latest[key][name]) for name in _SHOWN},
            "provenance": provenance.value,
            "revisions": " ".join(numbers[key]),
        }
        for key, provenance in facts.provenance.items()
    ]
    return sorted(rows, key=lambda row: (row["date"], row["id"]))


def package_files(
    facts: EvidenceFacts, rows: list[dict[str, str]], *, page: str, paper: bytes, sign: Sign
) -> dict[str, bytes]:
    """The files of a package by name; `rows` are its entries, `sign` has the key of the log.

    `page` is for people, and `paper` the same as a PDF file.
    """
    files = {
        REVISIONS: "".join(f"{_line(one, facts)}\n" for one in facts.revisions).encode(),
        ENTRIES: _table(rows),
        PAGE: page.encode(),
        PAPER: paper,
        VERIFIER: resource_path("evidence/verify.py").read_bytes(),
        **{f"receipt-{place}.dutyreceipt": file for place, file in enumerate(facts.receipts, start=1)},
    }
    statement = canonical(_statement(facts, rows, files)).encode()
    return files | {
        STATEMENT: statement,
        SIGNATURE: ssh_signature(statement, NAMESPACE, facts.key, sign),
        SIGNERS: allowed_signer(facts.member, NAMESPACE, facts.key),
        ENVELOPE: signed_file(EVIDENCE, statement, facts.key, sign),
    }


def minutes_by(rows: list[dict[str, str]], column: str) -> dict[str, int]:
    """The minutes of the rows by what a column says."""
    minutes: Counter[str] = Counter()
    for row in rows:
        minutes[row[column]] += int(row["minutes"])
    return dict(minutes)


def _statement(facts: EvidenceFacts, rows: list[dict[str, str]], files: Mapping[str, bytes]) -> dict[str, Json]:
    return {
        "format": FORMAT,
        "version": VERSION,
        "member": facts.member,
        "key": b64encode(facts.key).decode(),
        "made_at": utc_text(facts.made_at),
        "first": facts.wanted.first.isoformat(),
        "last": facts.wanted.last.isoformat(),
        "notes": facts.wanted.notes,
        "all_times": facts.wanted.all_times,
        "log": {"seq": facts.place.seq, "head": facts.place.head},
        "entries": len(rows),
        "minutes": sum(int(row["minutes"]) for row in rows),
        "by_duty": minutes_by(rows, "duty"),
        "by_provenance": minutes_by(rows, "provenance"),
        "late_changes": [_late(one) for one in facts.late_changes],
        "clock_jumps": [_jump(one) for one in facts.clock_jumps],
        "clock_sets": [_set(one) for one in facts.clock_sets],
        "utc_offsets": [[utc_text(one.since), one.minutes] for one in facts.utc_offsets],
        "files": {name: sha256(data).hexdigest() for name, data in files.items()},
    }


def _line(revision: StoredRevision, facts: EvidenceFacts) -> str:
    """A revision with what it commits to, or what hides it; a note only where it was asked for."""
    if not revision.is_told and facts.wanted.all_times:
        return canonical({"body": revision.body})
    if not revision.is_told:
        return canonical({"digest": digest_of(revision.body).hex()})
    told = dict(_salted(revision))
    if not facts.wanted.notes:
        told.pop(_NOTE, None)
    return canonical(
        {
            "body": revision.body,
            "fields": {name: value for name, (value, _) in told.items()},
            "salts": {name: salt for name, (_, salt) in told.items()},
        }
    )


def _salted(revision: StoredRevision) -> Iterator[tuple[str, tuple[Json, str]]]:
    for place, (name, value) in enumerate(sorted(json.loads(revision.fields).items())):
        yield name, (value, revision.salts[place * SALT_BYTES : (place + 1) * SALT_BYTES].hex())


def _table(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, _COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _late(late: LateChange) -> dict[str, Json]:
    return {"seq": late.seq, "at": utc_text(late.at), "reason": late.reason}


def _jump(jump: ClockJump) -> dict[str, Json]:
    return {"seq": jump.seq, "before": utc_text(jump.before), "at": utc_text(jump.at)}


def _set(one: ClockSet) -> dict[str, Json]:
    return {
        "seq": one.seq,
        "last": one.last,
        "at": utc_text(one.at),
        "last_at": utc_text(one.last_at),
        "seconds": one.seconds,
    }
