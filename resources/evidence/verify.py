"""Checks an evidence package of Duty Tracker with plain Python: python3 -I -S verify.py [FOLDER]

It checks that everything in the folder fits together. Who signed it is checked by the second command, which it prints.
"""

import csv
import hashlib
import json
import shlex
import sys
from collections import Counter
from pathlib import Path

SIGNED = {"statement.json", "statement.json.sig", "statement.dsse.json", "allowed_signers"}
SHOWN = ("date", "duty", "minutes", "start", "placement", "source", "recorded_at")
COMMAND = "ssh-keygen -Y verify -f allowed_signers -I {} -n dutytracker-evidence -s statement.json.sig < statement.json"


def sha256(data):
    return hashlib.sha256(data).hexdigest()


def text_of(value):
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def problems_in(folder):
    """Yields a sentence for everything that does not hold; nothing where all does."""
    data = (folder / "statement.json").read_bytes()
    statement = json.loads(data)
    if text_of(statement).encode() != data:
        yield "statement.json is not written as the program writes it."
    files = statement["files"]
    strange = sorted({path.name for path in folder.iterdir()} ^ (set(files) | SIGNED))
    yield from (f"{name} is missing, or does not belong here." for name in strange)
    if strange:
        return
    broken = [name for name in files if sha256((folder / name).read_bytes()) != files[name]]
    yield from (f"{name} is not the file that the statement speaks of." for name in broken)
    lines = [json.loads(line) for line in (folder / "revisions.jsonl").read_text("utf-8").splitlines()]
    told = {}
    yield from chain_problems(lines, statement, told)
    yield from total_problems(folder, statement, told)


def chain_problems(lines, statement, told):
    head = bytes(32)
    for seq, line in enumerate(lines, start=1):
        if "body" in line:
            body = told[seq] = json.loads(line["body"]) | {"fields": line["fields"]}
            if body["seq"] != seq or not set(line["fields"]) <= set(body["commitments"]):
                yield f"Revision {seq} is not in its place, or holds a field without a commitment."
            if set(body["commitments"]) - set(line["fields"]) - {"note"} or set(line["salts"]) != set(line["fields"]):
                yield f"Revision {seq} does not tell all that it should."
            for name, value in line["fields"].items():
                salted = bytes.fromhex(line["salts"][name]) + text_of(value).encode()
                if sha256(salted) != body["commitments"].get(name):
                    yield f"Revision {seq}: {name} is not what was committed to."
        digest = hashlib.sha256(line["body"].encode()).digest() if "body" in line else bytes.fromhex(line["digest"])
        head = hashlib.sha256(b"dutytracker-log-v1\0" + head + digest).digest()
    if {"seq": len(lines), "head": head.hex()} != statement["log"]:
        yield "The chain of revisions does not lead to the head that the statement names."


def total_problems(folder, statement, told):
    latest = {body["id"]: body for body in told.values() if body["record"] == "entry"}
    there = {
        key: ["" if body["fields"][name] is None else str(body["fields"][name]) for name in SHOWN]
        for key, body in latest.items()
        if body["op"] != "delete" and statement["first"] <= body["fields"]["date"] <= statement["last"]
    }
    with (folder / "entries.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    if len(rows) != len(there) or {row["id"]: [row[name] for name in SHOWN] for row in rows} != there:
        yield "entries.csv does not list the entries as the revisions leave them."
    for total, column in (("by_duty", "duty"), ("by_provenance", "provenance")):
        minutes = Counter()
        for row in rows:
            minutes[row[column]] += int(row["minutes"])
        if dict(minutes) != statement[total]:
            yield f"The minutes {total} are not the sums of entries.csv."
    if (statement["entries"], statement["minutes"]) != (len(rows), sum(int(row["minutes"]) for row in rows)):
        yield "The totals of the statement are not those of entries.csv."
    for late in statement["late_changes"]:
        body = told.get(late["seq"], {"at": None, "fields": {}})
        if (body["at"], body["fields"].get("reason")) != (late["at"], late["reason"]):
            yield f"The late change {late['seq']} is not as its revision says."


if __name__ == "__main__":
    where = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
    try:
        found = list(problems_in(where))
    except (ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError, csv.Error) as error:
        found = [f"This package is damaged ({type(error).__name__})."]
    if found:
        sys.exit("\n".join(one.encode("unicode_escape").decode() for one in found))
    command = COMMAND.format(shlex.quote(str(json.loads((where / "statement.json").read_bytes())["member"])))
    sys.stdout.write(f"Everything here fits together. To see who signed it, in this folder:\n{command}\n")
