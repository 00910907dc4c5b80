"""Packages that were altered: single bytes, and edits that know the format and mend the digests of files."""

import hashlib
import json
import runpy
import shutil
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from dutytracker.computer import ClockWatch
from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.errors import DutyError
from dutytracker.domain.evidence_package import Wanted
from dutytracker.exchange.evidence.reading import read_package
from dutytracker.exchange.receipt_file import steward_receipt
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.resources import resource_path
from tests.builders import MONDAY, SetClock, a_logbook, an_entry, an_erosion, an_undone_item, closed
from tests.domain.shares import head_of
from tests.exchange.receipts import STEWARD

REVISIONS = "revisions.jsonl"
BROKEN = (ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError)


def a_package(folder: Path, *, all_times: bool = False) -> dict[str, bytes]:
    """A package of a week: entries added, changed late and deleted, a loss, a receipt, and a clock that was set."""
    clock = SetClock()
    a_logbook(folder, at=clock).close()
    watch = ClockWatch(clock, lambda: (clock.at - SetClock().at).days * 86400.0)
    with closing(open_logbook(profile_in(folder), clock=clock, watch=watch)) as logbook:
        for number in range(1, 8):
            day = MONDAY + timedelta(days=number % 3)
            logbook.perform(adding("Log an entry", an_entry(number, date=day, minutes=10 + number, note="a secret")))
        logbook.perform(adding("Log an entry", an_entry(20, date=MONDAY - timedelta(days=30))))
        logbook.perform(adding("Note a loss", an_erosion()))
        logbook.perform(adding("Note what was left", an_undone_item()))
        logbook.perform(adding("Close a day", *closed(MONDAY)))
        share = logbook.sharing.share(MONDAY, MONDAY, days=False, own_time=False)
        receipt = steward_receipt(head_of(share, share.key), STEWARD, logbook.now())
        logbook.perform(logbook.sharing.taking_receipt(receipt))
        clock.at += timedelta(days=20)
        first, second = an_entry(1, date=MONDAY + timedelta(days=1), minutes=11, note="a secret"), None
        changed = replace(editing("Change an entry", first, replace(first, minutes=25)), reason="It took longer.")
        logbook.perform(changed)
        second = an_entry(2, date=MONDAY + timedelta(days=2), minutes=12, note="a secret")
        logbook.perform(deleting("Delete an entry", second))
        clock.at -= timedelta(days=2)
        logbook.perform(adding("Log an entry", an_entry(21, date=MONDAY)))
        clock.at += timedelta(hours=5)
        logbook.perform(adding("Log an entry", an_entry(22, date=MONDAY + timedelta(days=3), recorded_at=clock.at)))
        logbook.perform(adding("Log an entry", an_entry(23, date=MONDAY - timedelta(days=9), recorded_at=clock.at)))
        clock.at -= timedelta(hours=5)
        logbook.undo()
        wanted = Wanted(first=MONDAY, last=MONDAY + timedelta(days=6), all_times=all_times)
        return logbook.evidence.package(wanted)


def write(folder: Path, files: dict[str, bytes]) -> Path:
    """The files alone in the folder."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def is_noticed(folder: Path) -> bool:
    """Whether `verify` notices that a package is not what was made."""
    try:
        read_package(folder)
    except DutyError:
        return True
    return False


def is_noticed_by_the_script(folder: Path) -> bool:
    """Whether the verifier in plain Python notices it, without looking at the signature."""
    try:
        return bool(list(runpy.run_path(str(resource_path("evidence/verify.py")))["problems_in"](folder)))
    except BROKEN:
        return True


def missed_bytes(folder: Path, files: dict[str, bytes], number: int, random) -> list[str]:
    """Mutations of one byte that nobody notices; every file gets its share."""
    write(folder, files)
    names, missed = sorted(files), []
    for turn in range(number):
        name = names[turn % len(names)]
        place, data = random.randrange(len(files[name])), bytearray(files[name])
        data[place] ^= random.randrange(1, 256)
        (folder / name).write_bytes(data)
        if not is_noticed(folder):
            missed.append(f"{name} at {place}")
        (folder / name).write_bytes(files[name])
    return missed


def missed_edits(folder: Path, files: dict[str, bytes], number: int, random) -> tuple[list[str], int]:
    """Edits of the structure that nobody notices, and how many the verifier alone noticed."""
    missed, by_script = [], 0
    for turn in range(number):
        edit, altered = EDITS[turn % len(EDITS)], files
        while altered == files:
            altered = edit(dict(files), random)
        if turn // len(EDITS) % 2:
            altered = mended(altered)
        write(folder, altered)
        by_script += is_noticed_by_the_script(folder)
        if not is_noticed(folder):
            missed.append(edit.__name__)
    return missed, by_script


def mended(files: dict[str, bytes]) -> dict[str, bytes]:
    """The digests in the statement are made to fit, as one who has no key can."""
    with suppress(*BROKEN):
        statement = json.loads(files["statement.json"])
        named = {name: hashlib.sha256(data).hexdigest() for name, data in files.items() if name in statement["files"]}
        files["statement.json"] = text_of(statement | {"files": named})
    return files


def text_of(value) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _lines(files):
    return files[REVISIONS].splitlines(keepends=True)


def _with(files, lines):
    return files | {REVISIONS: b"".join(lines)}


def swap(files, random):
    lines = _lines(files)
    first, second = random.sample(range(len(lines)), 2)
    lines[first], lines[second] = lines[second], lines[first]
    return _with(files, lines)


def drop(files, random):
    lines = _lines(files)
    del lines[random.randrange(len(lines))]
    return _with(files, lines)


def duplicate(files, random):
    lines = _lines(files)
    place = random.randrange(len(lines))
    return _with(files, [*lines[:place], lines[place], *lines[place:]])


def cut_the_end(files, random):
    lines = _lines(files)
    return _with(files, lines[: random.randrange(len(lines))])


def _told(lines, random):
    return random.choice([place for place, line in enumerate(lines) if b'"fields"' in line])


def renumber(files, random):
    lines = _lines(files)
    place = _told(lines, random)
    line = json.loads(lines[place])
    body = json.loads(line["body"])
    body["seq"] += random.choice((-1, 1, 5))
    lines[place] = text_of(line | {"body": text_of(body).decode()}) + b"\n"
    return _with(files, lines)


def change_a_field(files, random):
    lines = _lines(files)
    place = _told(lines, random)
    line = json.loads(lines[place])
    if line["fields"]:
        line["fields"][random.choice(sorted(line["fields"]))] = random.randrange(1000)
    lines[place] = text_of(line) + b"\n"
    return _with(files, lines)


def change_a_field_and_its_commitment(files, random):
    lines = _lines(files)
    place = _told(lines, random)
    line = json.loads(lines[place])
    body = json.loads(line["body"])
    for name in random.sample(sorted(line["fields"]), min(1, len(line["fields"]))):
        line["fields"][name] = value = random.randrange(1000)
        salted = bytes.fromhex(line["salts"][name]) + text_of(value)
        body["commitments"][name] = hashlib.sha256(salted).hexdigest()
    lines[place] = text_of(line | {"body": text_of(body).decode()}) + b"\n"
    return _with(files, lines)


def withhold(files, random):
    lines = _lines(files)
    place = _told(lines, random)
    digest = hashlib.sha256(json.loads(lines[place])["body"].encode()).hexdigest()
    lines[place] = text_of({"digest": digest}) + b"\n"
    return _with(files, lines)


def move_a_day(files, random):
    rows = files["entries.csv"].splitlines(keepends=True)
    place = random.randrange(1, len(rows))
    cells = rows[place].split(b",")
    moved = date.fromisoformat(cells[1].decode()) + timedelta(days=random.choice((-1, 1)))
    rows[place] = b",".join((cells[0], moved.isoformat().encode(), *cells[2:]))
    return files | {"entries.csv": b"".join(rows)}


def drop_a_row(files, random):
    rows = files["entries.csv"].splitlines(keepends=True)
    del rows[random.randrange(1, len(rows))]
    return files | {"entries.csv": b"".join(rows)}


def change_a_total(files, random):
    statement = json.loads(files["statement.json"])
    statement[random.choice(("minutes", "entries"))] += random.choice((-1, 1))
    return files | {"statement.json": text_of(statement)}


def hide_a_late_change(files, random):
    statement = json.loads(files["statement.json"])
    statement[random.choice(("late_changes", "clock_jumps", "clock_sets"))].pop()
    return files | {"statement.json": text_of(statement)}


def shift_an_offset(files, random):
    statement = json.loads(files["statement.json"])
    random.choice(statement["utc_offsets"])[1] += random.choice((-1440, -60, 60, 1440))
    return files | {"statement.json": text_of(statement)}


def turn_all_times(files, random):
    statement = json.loads(files["statement.json"])
    return files | {"statement.json": text_of(statement | {"all_times": not statement["all_times"]})}


def show_or_hide_another_step(files, random):
    """A digest where a body was, or a step that is told without its fields."""
    lines = _lines(files)
    place = random.randrange(len(lines))
    line = json.loads(lines[place])
    if "body" in line:
        line = random.choice(({"body": line["body"]}, {"digest": hashlib.sha256(line["body"].encode()).hexdigest()}))
    else:
        line = {"digest": line["digest"], "fields": {}, "salts": {}}
    lines[place] = text_of(line) + b"\n"
    return _with(files, lines)


def rewrite_the_paper(files, random):
    paper = files["read-me.pdf"]
    place = random.randrange(len(paper))
    return files | {"read-me.pdf": paper[:place] + b"%" + paper[place:]}


def lose_a_file(files, random):
    del files[random.choice(sorted(files))]
    return files


def add_a_file(files, random):
    return files | {f"more-{random.randrange(1000)}.txt": b"more"}


def rewrite_the_page(files, random):
    return files | {"read-me.txt": files["read-me.txt"].replace(b"not", random.choice((b"", b"now")), 1)}


def empty_a_file(files, random):
    return files | {random.choice(sorted(files)): b""}


EDITS = (
    *(swap, drop, duplicate, cut_the_end, renumber, change_a_field, change_a_field_and_its_commitment, withhold),
    *(move_a_day, drop_a_row, change_a_total, hide_a_late_change, lose_a_file, add_a_file, rewrite_the_page),
    *(empty_a_file, shift_an_offset, turn_all_times, show_or_hide_another_step, rewrite_the_paper),
)
