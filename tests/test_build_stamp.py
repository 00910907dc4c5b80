"""Which build of the program this is."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from dutytracker import __version__
from dutytracker.build_stamp import BuildStamp, parts_in_use, this_build


@pytest.fixture(autouse=True)
def asked_anew() -> Iterator[None]:
    this_build.cache_clear()
    yield
    this_build.cache_clear()


def bundle_with(folder: Path, contents: str, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "resources").mkdir()
    (folder / "resources" / "build.json").write_text(contents)
    monkeypatch.setattr(sys, "_MEIPASS", str(folder), raising=False)


def test_a_copy_of_the_source_says_its_version_alone() -> None:
    assert this_build() == BuildStamp(version=__version__)
    assert this_build().words == __version__


def test_a_bundle_says_when_and_from_what_it_was_built(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stamp = {"version": __version__, "date": "2026-11-28", "commit": "c3789a8b2e10"}
    bundle_with(tmp_path, json.dumps(stamp), monkeypatch)
    assert this_build().words == f"{__version__}, built 2026-11-28 from c3789a8b2e10"


@pytest.mark.parametrize("contents", ["", "[]", "{}", "null"])
def test_a_stamp_that_was_lost_leaves_the_version(
    contents: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle_with(tmp_path, contents, monkeypatch)
    assert this_build().words == __version__


def test_reports_name_the_build_and_what_it_runs_on() -> None:
    words = parts_in_use()
    assert words.startswith(f"Duty Tracker {__version__}, Python 3.")
    assert str(Path.home()) not in words
