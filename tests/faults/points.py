"""Every call of a scene fails in turn, and what is there afterwards is held against what was there and what was to be.

After each point: a sentence or success and no other error; a crash at that moment leaves the old log or the new one,
the new one where it was done; and once no call fails any more, the same can be done again and the next entry saved.
"""

import errno
import shutil
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dutytracker.domain.changes import adding
from dutytracker.domain.errors import DutyError
from dutytracker.paths import log_exists, profile_in
from tests.faults.injecting import TAKES_ROOM, Fault, Outcome, Steps, injected
from tests.faults.scenes import LAST, Scene, bytes_of_key, opened
from tests.faults.truth import Truth, truth_in, truth_read

KINDS = ((errno.EIO, False), (errno.EIO, True), (errno.ENOSPC, False), (errno.ENOSPC, True))


@dataclass(slots=True)
class Tally:
    """How many points of a scene were tried and how they ended; `bad` says what went wrong, a line each."""

    scene: str
    calls: Counter[str] = field(default_factory=Counter)
    points: int = 0
    done: int = 0
    refused: int = 0
    said: Counter[str] = field(default_factory=Counter)
    bad: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Ends:
    """The log before a scene and after it: version, revisions, entries; `None` where there is none."""

    old: tuple[str, int, int] | None
    new: tuple[str, int, int] | None


def tally_of(scene: Scene, folder: Path, *, every: int | None = None) -> Tally:
    """Tries the scene with each of the kinds of faults at each so-manieth call."""
    template = folder / "template"
    scene.make(template)
    clean = folder / "clean"
    plain = _tried(scene, template, clean, None)
    tally = Tally(scene.name, Counter(name for name, _ in plain.calls))
    ends = Ends(_seen(template, scene), _seen(clean.with_suffix(".crash"), scene))
    if plain.bug or plain.said:
        tally.bad.append(f"without a fault: {plain.bug or plain.said}")
        return tally
    for fault in faults_for(plain.calls, every or scene.every):
        place = folder / f"at-{tally.points}"
        outcome = _tried(scene, template, place, fault)
        tally.points += 1
        tally.done += outcome.said is None
        tally.refused += outcome.said is not None
        tally.said[(outcome.said or "").replace(str(place), "")] += 1
        tally.bad += [f"{scene.name}, {fault}: {problem}" for problem in _problems(scene, place, outcome, ends)]
        for path in (place, place.with_suffix(".crash")):
            shutil.rmtree(path, ignore_errors=True)
    return tally


def faults_for(calls: tuple[tuple[str, str], ...], every: int) -> Iterator[Fault]:
    """Each so-manieth call with each kind of fault that it can have; the kinds take turns where calls are left out."""
    for number, (name, _) in enumerate(calls, start=1):
        for turn, (error, for_ever) in enumerate(KINDS):
            if (number + turn) % every == 0 and (error != errno.ENOSPC or name in TAKES_ROOM):
                yield Fault(number, error, for_ever)


def _tried(scene: Scene, template: Path, place: Path, fault: Fault | None) -> Outcome:
    shutil.copytree(template, place)

    def work(steps: Steps) -> None:
        logbook = opened(place) if scene.is_open else None
        steps.ready()
        is_done = steps.tried(lambda: scene.act(place, logbook))
        steps.heal()
        shutil.copytree(place, place.with_suffix(".crash"))
        if not is_done:
            scene.act(place, logbook)
        logbook = logbook or opened(place)
        logbook.perform(adding("Log", LAST))
        steps.results.append(truth_read(logbook._ledger.database).entries)
        logbook.close()

    return injected(work, place, fault)


def _problems(scene: Scene, place: Path, outcome: Outcome, ends: Ends) -> Iterator[str]:
    if outcome.bug:
        yield outcome.bug
        return
    if outcome.said is not None and not _is_a_sentence(outcome.said):
        yield f"said {outcome.said!r}"
    try:
        crashed = _seen(place.with_suffix(".crash"), scene)
        if not _may_be(crashed, ends, scene, is_done=outcome.said is None):
            yield f"a crash there leaves {crashed}, not {ends} ({outcome.said or 'done'})"
        scene.checks(place.with_suffix(".crash"))
        after = _seen(place, scene)
        wanted = None if ends.new is None else (ends.new[0], ends.new[1] + 1, ends.new[2] + 1)
        if after != wanted:
            yield f"at the end there is {after}, not {wanted}"
        scene.checks(place)
    except (DutyError, AssertionError, OSError) as error:
        yield f"{type(error).__name__}: {error}"


def _may_be(found: tuple[str, int, int] | None, ends: Ends, scene: Scene, *, is_done: bool) -> bool:
    if found == ends.new:
        return True
    if scene.in_steps and found and ends.old and ends.new:
        return (
            not is_done and ends.old[2] <= found[2] <= ends.new[2] and found[1] - found[2] == ends.old[1] - ends.old[2]
        )
    return not is_done and found == ends.old


def _is_a_sentence(said: str) -> bool:
    return said.endswith(".") and "Traceback" not in said and "Error" not in said


def _seen(folder: Path, scene: Scene) -> tuple[str, int, int] | None:
    """What the log holds; a log that is to be migrated is read as it lies there, any other opened as ever."""
    profile = profile_in(folder)
    if not log_exists(profile):
        return None
    if scene.is_migration:
        return _figures(truth_in(profile.database, bytes_of_key(profile.key_file)))
    logbook = opened(folder)
    key = logbook._ledger.database.data_key
    logbook.close()
    return _figures(truth_in(profile.database, key))


def _figures(truth: Truth) -> tuple[str, int, int]:
    return truth.version, truth.revisions, truth.entries
