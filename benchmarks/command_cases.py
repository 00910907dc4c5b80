"""What a line costs as a command, the whole process: with the window open, without, and behind a passphrase."""

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

from benchmarks.figures import in_years
from benchmarks.library import PASSPHRASE, a_log
from benchmarks.measuring import Result, Seconds, Timed, in_turn, medians_in_turn, seconds_of
from benchmarks.processes import printed_by, program, surroundings
from dutytracker.handover import NobodyThere, Request, address_of, asked
from dutytracker.paths import profile_in
from dutytracker.security.key_file import read_key_file

RUNS = 15
LINE = ("log", "p1", "@-")
SHORT, LONG = 1, 100
SECONDS_TO_OPEN = 60


def commands() -> Iterator[Result]:
    """`log "p1 @-"` in every way, with 1 and with 100 years in the log."""
    with a_log(SHORT) as young, a_log(LONG) as old:
        with a_window_on(young), a_window_on(old):
            handed = medians_in_turn((_logged(young), _logged(old)), runs=RUNS)
        alone = medians_in_turn((_logged(young), _logged(old)), runs=RUNS)
    yield from _in_two_lengths(
        "handed to the open window",
        "The whole process of `log`, while the window has the log open and stores the line.",
        handed,
        limit=0.06,
    )
    yield from _in_two_lengths(
        "the program not running",
        "The whole process of `log`: it opens the log, which has no passphrase, and stores the line.",
        alone,
        limit=0.3,
    )
    yield from _behind_a_passphrase()


def _in_two_lengths(way: str, how: str, medians: tuple[Seconds, ...], *, limit: Seconds) -> Iterator[Result]:
    for years, seconds in zip((SHORT, LONG), medians, strict=True):
        yield Result(name=f"command: log, {way}, {in_years(years)}", how=how, value=seconds, limit=limit)
    yield Result(
        name=f"command: log, {way}, {LONG} years beside {SHORT}",
        how="The two medians above, whose processes were run in turn.",
        value=medians[1],
        floor=medians[0],
        limit=1.2,
        against=f"the same with {SHORT} year",
    )


def _behind_a_passphrase() -> Iterator[Result]:
    for years in (SHORT, LONG):
        with a_log(years, passphrase=PASSPHRASE) as folder:
            work, floor = in_turn(_logged(folder, DUTYTRACKER_PASSPHRASE=PASSPHRASE), _stretched(folder), runs=RUNS)
        yield Result(
            name=f"command: log, behind a passphrase, {in_years(years)}",
            how="The whole process of `log` on a log with a passphrase, which the environment gives it.",
            value=work,
            floor=floor,
            limit=1.0,
            allowance=0.3,
            against="Argon2id alone (+ 0.3 s)",
        )


def _logged(folder: Path, **environment: str) -> Timed:
    return seconds_of(lambda: printed_by(program(folder, *LINE), **environment))


def _stretched(folder: Path) -> Timed:
    """The passphrase made a key, as the key file wants it, and nothing else."""
    from argon2.low_level import Type, hash_secret_raw

    slot = read_key_file(profile_in(folder).key_file).passphrase_slot
    assert slot is not None
    costs = slot.stretching

    def stretch() -> None:
        hash_secret_raw(
            PASSPHRASE.encode(), slot.salt, costs.passes, costs.memory_kib, costs.lanes, hash_len=32, type=Type.ID
        )

    return seconds_of(stretch)


@contextmanager
def a_window_on(folder: Path) -> Iterator[None]:
    """The program with its window, until it answers; it is asked to end, and ends."""
    address = address_of(profile_in(folder).folder)
    with subprocess.Popen(program(folder), env=surroundings()) as process:
        try:
            _wait_for(address)
            yield
        finally:
            process.terminate()


def _wait_for(address: str) -> None:
    """Until it comes to the front when asked, which it does not before the log is open."""
    for _ in range(10 * SECONDS_TO_OPEN):
        sleep(0.1)
        try:
            if "error" not in asked(address, Request(ask="show")):
                return
        except NobodyThere:
            continue
    raise TimeoutError("the window did not open")
