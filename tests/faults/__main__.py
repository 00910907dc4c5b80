"""`python -m tests.faults [PART …]`: injects every fault and prints the figures; with `--short`, a sample of each.

Exit code 1 where anything is bad. What this system does not allow is said, and not tried.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tests.faults import damage, limits, migrations, windows
from tests.faults import erasing as erasings
from tests.faults.notifying import why_not_here
from tests.faults.points import tally_of
from tests.faults.scenes import old_versions, scenes

Line = tuple[str, list[str]]
"""What was found, as a sentence of figures, and what is bad about it."""

SHORT_SCENES = {
    "save an entry": 11, "import a file": 67, "open and close": 13, "make a backup": 89,
    "erase a note": 31, "erase a note in backups": 151, "restore a backup": 67,
    "seal a line while locked": 2, "migrate from 0001": 83,
}  # fmt: skip
"""What the short form tries, and each how-manieth call of it."""


def points(*, short: bool) -> Iterator[Line]:
    """Every call of every scene."""
    why_not = why_not_here()
    if why_not:
        yield f"skipped: {why_not}", []
        return
    tried = 0
    for scene in scenes():
        if short and scene.name not in SHORT_SCENES:
            continue
        with tempfile.TemporaryDirectory() as folder:
            tally = tally_of(scene, Path(folder), every=SHORT_SCENES[scene.name] if short else None)
        tried += tally.points
        yield (
            (
                f"{scene.name}: {tally.calls.total()} calls, {tally.points} points, {tally.done} done all the same, "
                f"{tally.refused} refused"
            ),
            tally.bad,
        )
    yield f"all scenes: {tried} points", [] if tried else ["no point was tried"]


def migrating(*, short: bool) -> Iterator[Line]:
    """Migrations from every version, killed."""
    why_not = why_not_here()
    if why_not:
        yield f"skipped: {why_not}", []
        return
    for version in old_versions()[:: 4 if short else 1]:
        found = migrations.killed_migrations(version, 4 if short else 100)
        yield f"from {version}: {found.kills} kills, {found.old} old, {found.new} new", found.bad


def erasing(*, short: bool) -> Iterator[Line]:
    """Programs killed while they erase a note."""
    why_not = why_not_here()
    if why_not:
        yield f"skipped: {why_not}", []
        return
    found = erasings.killed_erasings(4 if short else 200)
    yield (
        f"{found.kills} kills, {found.kept} kept it, {found.pending} had it in copies alone, {found.gone} nowhere",
        found.bad,
    )


def killing(*, short: bool) -> Iterator[Line]:
    """Windows killed while they save."""
    found = windows.killed_windows(2 if short else 200)
    yield (
        (
            f"{found.kills} kills, {found.acknowledged} entries acknowledged, {found.lost} of them lost, "
            f"{found.unasked} saved before it could be said"
        ),
        found.bad + (["entries were lost"] if found.lost else []),
    )


def window(*, short: bool) -> Iterator[Line]:
    """Windows that cannot save."""
    full = windows.before_a_full_disk(2 if short else 25)
    yield f"full disk: {full.refusals} refused, stood still at most {full.milliseconds:.0f} ms", full.bad
    held = windows.beside_a_held_lock(2 if short else 25)
    slow = [f"the window stood still for {held.milliseconds:.0f} ms"] if held.milliseconds > 2000 else []
    yield f"held lock: {held.refusals} refused, stood still at most {held.milliseconds:.0f} ms", held.bad + slow
    if not short:
        with tempfile.TemporaryDirectory() as folder:
            windows.a_small_log(Path(folder))
            said = windows.second_instance(Path(folder))
        yield f"second instance: {said}", [] if said.startswith("0|logged|") else [said]


def damaging(*, short: bool) -> Iterator[Line]:
    """Databases, key files and settings that are not what was written."""
    for spoil in damage.WAYS:
        found = damage.damaged_files(spoil, 8 if short else 400)
        yield (
            f"{found.way}: {found.files} files, {found.at_opening} found at opening, {found.by_check} by the check",
            (found.bad),
        )
    said = damage.mixed_files()
    wanted = {"its own WAL": "30 entries, all sound", "an old main file with a newer WAL": "Damaged"}
    wanted |= {"the WAL of another log": "Damaged", "a lost WAL": "OlderCopy", "an older copy": "OlderCopy"}
    wanted |= {"an older copy with its own word": "30 entries, all sound"}
    for what, word in said.items():
        yield f"{what}: {word}", [] if wanted[what] == word else [f"{what}: {word}"]
    for found in (damage.corrupt_key_files(20 if short else 400), damage.corrupt_settings(20 if short else 400)):
        yield f"{found.way}: {found.files} tried, {found.at_opening} found", found.bad


def limiting(*, short: bool) -> Iterator[Line]:
    """Memory, folders and clocks."""
    memory = limits.little_memory(8 if short else 200)
    yield f"little memory: {memory.tries} tried, {memory.done} saved, {memory.refused} not", memory.bad
    folders = limits.read_only_folders()
    yield f"read-only folder: {folders.tries} tried, {folders.refused} refused in a sentence", folders.bad
    back = limits.clocks_set_back()
    yield f"clock set back: {back.tries} times, {back.done} with every entry there", back.bad
    nights = limits.clock_nights()
    yield f"nights of clock changes: {nights.tries}, {nights.done} add up", nights.bad


PARTS: Mapping[str, Callable[..., Iterator[Line]]] = {
    "points": points,
    "migrations": migrating,
    "erasing": erasing,
    "kills": killing,
    "window": window,
    "damage": damaging,
    "limits": limiting,
}


def main(words: list[str]) -> int:
    """Runs the parts that are named, or all; 1 where anything is bad."""
    short = "--short" in words
    chosen = [word for word in words if word != "--short"] or list(PARTS)
    unknown = [part for part in chosen if part not in PARTS]
    if unknown:
        print(f"There is no part {unknown[0]}: choose among {', '.join(PARTS)}.", file=sys.stderr)
        return 2
    bad = 0
    for part in chosen:
        begun = time.monotonic()
        print(f"{part}", flush=True)
        for line, problems in PARTS[part](short=short):
            bad += len(problems)
            print(f"  {line}; {len(problems)} bad", flush=True)
            for problem in problems[:20]:
                print(f"    BAD {problem}", flush=True)
        print(f"  {time.monotonic() - begun:.0f} s", flush=True)
    print(f"{bad} bad", flush=True)
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
