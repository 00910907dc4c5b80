"""What a build says of itself."""

import shutil
import subprocess
from pathlib import Path

import pytest

from bundling.faults import CannotBuild
from bundling.staging import COMMIT, SOURCE_DATE, Staging, moment_of_build, stamp_of
from dutytracker import __version__


@pytest.fixture(autouse=True)
def untold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(SOURCE_DATE, raising=False)
    monkeypatch.delenv(COMMIT, raising=False)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    who = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b"}
    at = {"GIT_AUTHOR_DATE": "1790000000 +0200", "GIT_COMMITTER_DATE": "1790000000 +0200", "PATH": "/usr/bin:/bin"}
    (tmp_path / "file").write_text("text")
    if shutil.which("git") is None:
        pytest.skip("not installed here: git")
    for words in (["init", "-q"], ["add", "file"], ["commit", "-q", "-m", "First"]):
        subprocess.run(["git", *words], cwd=tmp_path, check=True, env={**who, **at, "HOME": str(tmp_path)})
    return tmp_path


def test_a_build_is_of_the_moment_of_its_last_commit(checkout: Path) -> None:
    assert moment_of_build(checkout) == 1_790_000_000
    stamp = stamp_of(checkout, 1_790_000_000)
    assert (stamp.version, stamp.date, len(stamp.commit)) == (__version__, "2026-09-21", 12)


def test_changes_that_are_in_no_commit_are_told(checkout: Path) -> None:
    (checkout / "file").write_text("other")
    assert stamp_of(checkout, 1_790_000_000).commit.endswith("+")


def test_the_environment_may_say_the_moment_and_the_commit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SOURCE_DATE, "86400")
    monkeypatch.setenv(COMMIT, "abc")
    assert moment_of_build(tmp_path) == 86400
    assert stamp_of(tmp_path, 86400).words == f"{__version__}, built 1970-01-02 from abc"


def test_without_git_and_without_a_word_one_sentence_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CannotBuild, match=f"set {SOURCE_DATE}"):
        moment_of_build(tmp_path)


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    staging, stamp = Staging(tmp_path), stamp_of(tmp_path, 0)
    staging.write_stamp(stamp)
    assert staging.stamp == stamp
    assert staging.data_files() == [(str(staging.folder / "build.json"), "resources")]
