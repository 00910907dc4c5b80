"""A program that is killed while it erases a note: it is there or gone, and the next opening ends what was begun."""

import random
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.injecting import Fault, Outcome, Steps, injected
from tests.faults.scenes import backups_with_or_without, erase, erase_in_copies, opened, with_a_note


@dataclass(slots=True)
class Erased:
    """How many programs were killed, and what was there then: the note, the note in copies alone, or nothing of it."""

    kills: int = 0
    kept: int = 0
    pending: int = 0
    gone: int = 0
    bad: list[str] = field(default_factory=list)


def killed_erasings(times: int, seed: int = 1) -> Erased:
    """Kills a program before so many of the calls with which it erases a note in the log and in two backups."""
    found, chance = Erased(), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        template = Path(name) / "template"
        with_a_note(template)
        calls = len(_erased_under(template, Path(name) / "clean", None).calls)
        for number in range(times):
            place = Path(name) / f"{number}"
            _erased_under(template, place, Fault(chance.randrange(1, calls + 1), 0))
            found.kills += 1
            try:
                _judge(found, place)
            except Exception as error:  # noqa: BLE001 - whatever flies is what is looked for
                found.bad.append(f"kill {number}: {type(error).__name__}: {error}")
            shutil.rmtree(place)
    return found


def _judge(found: Erased, place: Path) -> None:
    backups_with_or_without(place)
    logbook = opened(place)
    try:
        if logbook.erasing.of_all().erased:
            found.kept += 1
        elif logbook.erasing.is_pending:
            found.pending += 1
        else:
            found.gone += 1
        erase(logbook)
        erase_in_copies(logbook)
        assert not logbook.erasing.is_pending, "something is still to be erased"
    finally:
        logbook.close()
    backups_with_or_without(place)
    left = sorted(path.name for path in (logbook.profile.backups).glob(".*"))
    assert not left, f"{left} is left"


def _erased_under(template: Path, place: Path, fault: Fault | None) -> Outcome:
    shutil.copytree(template, place)

    def work(steps: Steps) -> None:
        logbook = opened(place)
        steps.ready()
        erase(logbook)
        erase_in_copies(logbook)
        logbook.close()

    return injected(work, place, fault)
