# Checks an evidence package of Duty Tracker with plain Python: python3 -I -S verify.py [FOLDER]
# It checks that everything in the folder fits together. Who signed it is checked by the command that it prints.
import csv
import json
import shlex
import sys
from datetime import date, datetime, timedelta
from hashlib import sha256
from pathlib import Path

SIGNED = {"statement.json", "statement.json.sig", "statement.dsse.json", "allowed_signers"}
SHOWN = ("date", "duty", "minutes", "start", "placement", "source", "recorded_at")
COMMAND = "ssh-keygen -Y verify -f allowed_signers -I {} -n dutytracker-evidence -s statement.json.sig < statement.json"
text_of = json.JSONEncoder(sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode


def problems_in(folder):  # yields a sentence for everything that does not hold; nothing where all does
    statement = json.loads(data := (folder / "statement.json").read_bytes())
    if text_of(statement).encode() != data:
        yield "statement.json is not written as the program writes it."
    strange = sorted({path.name for path in folder.iterdir()} ^ (set(statement["files"]) | SIGNED))
    yield from (f"{name} is missing, or does not belong here." for name in strange)
    if not strange:
        for name, digest in statement["files"].items():
            if sha256((folder / name).read_bytes()).hexdigest() != digest:
                yield f"{name} is not the file that the statement speaks of."
        lines = [json.loads(line) for line in (folder / "revisions.jsonl").read_text("utf-8").splitlines()]
        steps = {seq: json.loads(line["body"]) | line for seq, line in enumerate(lines, start=1) if "body" in line}
        yield from step_problems(lines, steps, statement)
        yield from total_problems(folder, steps, statement)


def step_problems(lines, steps, statement):
    head, told = bytes(32), {(step["record"], step["id"]) for step in steps.values() if "fields" in step}
    jumps, latest, before = {jump["seq"]: jump["at"] for jump in statement["clock_jumps"]}, 0, ""
    for seq, line in enumerate(lines, start=1):
        step, fields, salts = steps.get(seq, {}), line.get("fields", {}), line.get("salts", {})
        hidden = set(line) == ({"body"} if statement["all_times"] else {"digest"})
        at, committed = step.get("at", before), step.get("commitments", {})
        salted = {name: bytes.fromhex(salts[name]) + text_of(fields[name]).encode() for name in fields}
        shown = {name: sha256(salted[name]).hexdigest() for name in fields}
        whole = set(line) == {"body", "fields", "salts"} and set(committed) - set(fields) <= {"note"}
        was_set = any(one["seq"] <= seq <= one["last"] for one in statement["clock_sets"])
        checks = (
            ("does not tell what it should", not hidden and not (whole and shown.items() <= committed.items())),
            ("is not in its place", step.get("seq", seq) != seq),
            ("hides a step of what is told", hidden and (step.get("record"), step.get("id")) in told),
            ("has another time than the jump of the clock there", step and jumps.get(seq, at) != at),
            ("goes back in time, unlisted", at < before and not any(latest < jump <= seq for jump in jumps)),
            ("says of a clock that was set what is not listed", whole and was_set != ("clock_ahead" in fields)),
        )
        yield from (f"Revision {seq} {words}." for words, is_wrong in checks if is_wrong)
        latest, before = (seq, at) if step else (latest, before)
        digest = sha256(line["body"].encode()).digest() if step else bytes.fromhex(line["digest"])
        head = sha256(b"dutytracker-log-v1\0" + head + digest).digest()
    if {"seq": len(lines), "head": head.hex()} != statement["log"]:
        yield "The chain of revisions does not lead to the head that the statement names."


def total_problems(folder, steps, statement):
    def days_after(day, at):
        minutes = [minutes for since, minutes in statement["utc_offsets"] if since <= at][-1]
        return ((datetime.fromisoformat(at[:-1]) + timedelta(minutes=minutes)).date() - date.fromisoformat(day)).days

    entries, there, late = {}, {}, []
    for seq, step in steps.items():
        if "fields" in step and step["record"] == "entry":
            entry, numbers = entries.get(step["id"], ({}, ""))
            if step["op"] in ("edit", "delete") and days_after(entry["date"], step["at"]) > 7:
                late.append({"at": step["at"], "reason": step["fields"].get("reason"), "seq": seq})
            entries[step["id"]] = entry if step["op"] == "erase" else step["fields"], f"{numbers} {seq}".strip()
    for key, (entry, numbers) in entries.items():
        if statement["first"] <= entry.get("date", "") <= statement["last"]:
            days = days_after(entry["date"], entry["recorded_at"])
            kind = "live" if entry["source"] == "timer" else "same_day" if days <= 0 else "within_week"
            kind = "imported" if entry["imported_at"] else "later" if kind == "within_week" and days > 7 else kind
            cells = {name: "" if entry[name] is None else str(entry[name]) for name in SHOWN}
            there[key] = {"id": key, **cells, "provenance": kind, "revisions": numbers}
    rows = list(csv.DictReader((folder / "entries.csv").read_text("utf-8").splitlines()))
    if {row["id"]: row for row in rows} != there or len(rows) != len(there):
        yield "entries.csv does not list the entries as the revisions leave them."
    told = {"entries": len(rows), "minutes": 0, "by_duty": {}, "by_provenance": {}, "late_changes": late}
    for row in rows:
        told["minutes"] += int(row["minutes"])
        for sums, name in ((told["by_duty"], row["duty"]), (told["by_provenance"], row["provenance"])):
            sums[name] = sums.get(name, 0) + int(row["minutes"])
    yield from (f"The statement tells other {name} than the steps." for name in told if told[name] != statement[name])


if __name__ == "__main__":
    where = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent)
    try:
        found = list(problems_in(where))
    except Exception as error:  # noqa: BLE001 - whatever it is that a foreign file does to it
        found = [f"This package is damaged ({type(error).__name__})."]
    if found:
        sys.exit("\n".join(one.encode("unicode_escape").decode() for one in found))
    command = COMMAND.format(shlex.quote(str(json.loads((where / "statement.json").read_bytes())["member"])))
    sys.stdout.write(f"Everything here fits together. To see who signed it, in this folder:\n{command}\n")
