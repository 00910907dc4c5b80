"""A migration that is killed before any of its calls: the old log or the new one, and the copy that was made before."""

import random
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from dutytracker.paths import profile_in
from dutytracker.store import schema
from dutytracker.store.copies import copies_in
from tests.faults.injecting import Fault, Outcome, Steps, injected
from tests.faults.scenes import an_old_log, bytes_of_key, opened
from tests.faults.truth import Truth, truth_in


@dataclass(slots=True)
class Migrated:
    """How many times a migration from `version` was killed, and what was there then."""

    version: str
    kills: int = 0
    old: int = 0
    new: int = 0
    bad: list[str] = field(default_factory=list)


def killed_migrations(version: str, times: int, seed: int = 1) -> Migrated:
    """Kills the migration of a log of that version before so many of its calls, drawn anew each time."""
    found, chance = Migrated(version), random.Random(seed)
    with tempfile.TemporaryDirectory() as name:
        template = Path(name) / "template"
        an_old_log(template, version)
        before = _seen(template)
        calls = len(_opened_under(template, Path(name) / "clean", None).calls)
        for number in range(times):
            place = Path(name) / f"{number}"
            _opened_under(template, place, Fault(chance.randrange(1, calls + 1), 0))
            found.kills += 1
            try:
                _judge(found, place, before)
            except Exception as error:  # noqa: BLE001 - whatever flies is what is looked for
                found.bad.append(f"{version}, kill {number}: {type(error).__name__}: {error}")
            shutil.rmtree(place)
    return found


def _judge(found: Migrated, place: Path, before: Truth) -> None:
    profile = profile_in(place)
    after = _seen(place)
    same = (after.revisions, after.head, after.entries) == (before.revisions, before.head, before.entries)
    assert same, f"{after} came of {before}"
    if after.version == schema.VERSION:
        found.new += 1
        (copy,) = copies_in(profile)
        assert truth_in(copy, bytes_of_key(profile.key_file)) == before, "the copy is not what was before"
    else:
        found.old += 1
        assert after == before, f"{after} came of {before}"
    opened(place).close()
    assert _seen(place).version == schema.VERSION
    assert copies_in(profile), "no copy was made before"


def _opened_under(template: Path, place: Path, fault: Fault | None) -> Outcome:
    shutil.copytree(template, place)

    def work(steps: Steps) -> None:
        steps.ready()
        opened(place).close()

    return injected(work, place, fault)


def _seen(folder: Path) -> Truth:
    profile = profile_in(folder)
    return truth_in(profile.database, bytes_of_key(profile.key_file))
