"""What a steward may be handed instead of a share: each is refused in one sentence, cheaply, and changes nothing."""

import json
import os
import re
import socket
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import pytest

from dutytracker.domain.checking import Holding
from dutytracker.exchange.checking import checked
from dutytracker.exchange.strict_json import MOST_BYTES
from tests.exchange.hostile_shares import HARMLESS, HOSTILE
from tests.exchange.shares import SOUND

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="measures with what Linux tells")

ROOT = Path(__file__).parents[2]
UNIT = ROOT / "tests" / "examples" / "unit-thirty"
MEBIBYTE = 2**20
MOST_MEMORY = 150 * MEBIBYTE
LONGEST_SENTENCE = 200

WORDS = {
    "of another kind": (
        "not UTF-8|not complete JSON|not a share|whole log|receipt|unit file|damaged|something else|"
        "another kind|more items"
    ),
    "too deep": "nested deeper|not a share|more items|right shape at clinic",
    "too much": "more items|not a share|more than a whole|another kind|complete JSON|damaged|cannot be right|"
    "right shape|does not continue|names its member|cannot be taken|ambiguous",
    "a key twice": "says the same thing twice",
    "no whole number": "not a number|decimal number|complete JSON|far too large|expected `int`",
    "in another encoding": "not UTF-8|not a share|byte order mark|complete JSON|invisible character",
    "text that hides something": "invisible character|composed",
    "of another version": "newer version|right shape|never were",
    "cut": "not complete JSON",
    "wrongly signed": "damaged|altered|invisible character|more items",
    "in another base64": "damaged|invisible character",
    "at a day that cannot be": "does not exist|too far away|does not begin on|right shape|when it was made|impossible|"
    "day of another week",
    "with weeks that cannot be": "one week twice|right shape",
    "with minutes out of range": r"right shape at (weeks\[0\]|log)",
    "with sums that differ": "differ|is larger than|more time is|more protected|recorded late|than there are entries|"
    "days do not add up",
    "with a null that must not be": "contract is known|right shape",
    "with a term that cannot be": r"a contract term of the week|right shape at weeks\[0\]\.terms\[0\]",
    "with a code nobody knows": "place of work|right shape",
    "with a name that is none": "two groups of four|right shape",
    "that does not continue its record": "does not continue|right shape|invisible",
    "sealed": "share (was altered|is damaged)|made by a newer|sealed to another key|sealed twice|whole log|more items|"
    "not a share|more than a whole|not complete JSON|same thing twice|decimal number|nested deeper|invisible character",
    "no ordinary file": "folder|link|not an ordinary file|no such file|may not be read|cannot be opened",
    "too large": "larger than 16 MiB",
}
"""What a sentence says of each class, so that no file is refused for something else that is wrong with it."""


@dataclass(frozen=True)
class Told:
    """What the reader said of a file: why it was refused, what else went wrong, and the most memory it took."""

    refused: str | None
    raised: str | None
    peak: int


def files_in(folder: Path) -> dict[tuple[str, str], Path]:
    """What lies where a share should lie, by class and kind; made in `folder`."""
    (folder / "sound").write_bytes(SOUND)
    (folder / "folder").mkdir()
    (folder / "link").symlink_to(folder / "sound")
    (folder / "link to a device").symlink_to("/dev/zero")
    (folder / "link to nothing").symlink_to(folder / "nothing")
    (folder / "link to itself").symlink_to(folder / "link to itself")
    os.mkfifo(folder / "pipe")
    (folder / "unreadable").write_bytes(SOUND)
    (folder / "unreadable").chmod(0)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(os.path.relpath(folder / "socket"))
    sizes = {"one byte too large": MOST_BYTES + 1, "a tebibyte without anything in it": 2**40}
    for name, size in sizes.items():
        with (folder / name).open("wb") as file:
            file.truncate(size)
    ordinary = {path.name: path for path in folder.iterdir() if path.name != "sound" and path.name not in sizes}
    ordinary |= {
        "device": Path("/dev/zero"),
        "terminal": Path("/dev/tty"),
        "missing": folder / "missing",
        "file as a folder": folder / "sound" / "share",
        "name too long": folder / ("x" * 5000),
        "path too long": folder.joinpath(*["x" * 200] * 30),
        "no name": Path(),
    }
    return {("no ordinary file", name): path for name, path in ordinary.items()} | {
        ("too large", name): folder / name for name in sizes
    }


def state_of(folder: Path) -> set[tuple[object, ...]]:
    """Everything in a folder: names, kinds, rights, sizes, times, and what lies where."""
    stats = {path: path.lstat() for path in [folder, *folder.rglob("*")]}
    return {
        (path, one.st_mode, one.st_size, one.st_mtime_ns, one.st_ctime_ns, one.st_ino) for path, one in stats.items()
    }


@pytest.fixture(scope="module")
def told():
    """What the reader said of every file; neither the files nor the reader's own folders changed."""
    with tempfile.TemporaryDirectory() as name:
        folder, home = Path(name), Path(name, "home")
        folder.chmod(0o755)
        (folder / "files").mkdir()
        (folder / "cases").mkdir()
        home.mkdir()
        paths = files_in(folder / "files")
        for number, (of, what, make) in enumerate(every_case()):
            paths[of, what] = folder / "cases" / f"{number:04}.dutyshare"
            paths[of, what].write_bytes(make())
        before = state_of(folder)
        done = subprocess.run(
            [sys.executable, "-m", "tests.exchange.reader_process"],
            input=b"\0".join(map(os.fsencode, paths.values())),
            cwd=ROOT,
            env={**os.environ, "HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            check=True,
            timeout=250,
        )
        assert state_of(folder) == before
        assert done.stderr == b""
        lines = done.stdout.decode("ascii").splitlines()
        return {case: Told(**json.loads(line)) for case, line in zip(paths, lines, strict=True)}


def every_case():
    """Class, kind and maker of every file, the harmless ones last."""
    for of, cases in HOSTILE.items():
        for what, make in cases.items():
            yield of, what, make
    for what, make in HARMLESS.items():
        yield "harmless", what, make


def test_every_class_is_there_with_far_more_than_ninety_files(told):
    assert set(HOSTILE) | {"no ordinary file", "too large"} == set(WORDS)
    assert {of for of, _ in told} == set(WORDS) | {"harmless"}
    for of in WORDS:
        assert sum(of == one for one, _ in told) >= 2, of
    assert sum(of not in {"cut", "harmless"} for of, _ in told) >= 300
    contents = [make() for of, _, make in every_case() if of not in {"too much", "sealed"}]
    assert len(set(contents)) == len(contents)


@pytest.mark.parametrize("of", WORDS)
def test_each_is_refused_in_one_sentence_that_says_what_is_wrong(told, of):
    found = {what: told[one, what] for one, what in told if one == of}

    assert {what: one.raised for what, one in found.items() if one.raised is not None} == {}
    assert [what for what, one in found.items() if one.refused is None] == []
    for sentence in {one.refused for one in found.values()}:
        assert len(sentence) <= LONGEST_SENTENCE, sentence
        assert sentence.isprintable(), sentence
        assert sentence.endswith("."), sentence
        assert re.search(WORDS[of], sentence), sentence


def test_none_holds_when_it_is_checked(tmp_path):
    holding = []
    for of, what, make in every_case():
        if of not in {"too much", "harmless"}:
            (tmp_path / "one.dutyshare").write_bytes(make())
            if isinstance(checked(tmp_path / "one.dutyshare"), Holding):
                holding.append((of, what))
    assert holding == []


def test_none_takes_much_memory(told):
    peaks = {case: found.peak for case, found in told.items()}
    assert min(peaks.values()) > 10 * MEBIBYTE  # it was measured at all
    assert {case: peak // MEBIBYTE for case, peak in peaks.items() if peak > MOST_MEMORY} == {}


def test_what_is_odd_and_sound_is_read(told):
    assert [case for case, found in told.items() if case[0] == "harmless" and (found.refused or found.raised)] == []
