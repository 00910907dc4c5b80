"""What the program that runs does for a command, before the command loads anything."""

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from dutytracker import early
from dutytracker.domain.errors import DutyError
from dutytracker.handover import address_of
from dutytracker.paths import log_exists, profile_in
from dutytracker.settings import SettingsFile
from tests.test_handover import a_holder, posix_only

LOGGED = b'{"document": {"logged": 1}, "sentences": ["Logged: Patient call, 15 min."], "remarks": ["It overlaps."]}\n'


@pytest.fixture
def folder(tmp_path):
    """A data folder with the folder of one profile."""
    profile_in(tmp_path).folder.mkdir(parents=True)
    return tmp_path


@pytest.fixture
def answered(folder):
    """How a command ends in that folder."""
    return lambda *words: early.answered(["--data-dir", str(folder), *words])


def a_command(folder, output=subprocess.PIPE):
    """A line given to the whole program, which prints to `output`."""
    words = [sys.executable, "-m", "dutytracker", "--data-dir", str(folder), "log", "p15"]
    return subprocess.run(words, timeout=60, check=False, stdout=output, stderr=subprocess.PIPE)


@contextmanager
def nobody_reading(*, is_pipe):
    """What takes nothing that is printed: a pipe without its other end, else a device that is full."""
    if not is_pipe:
        with Path("/dev/full").open("wb") as output:
            yield output
        return
    reading, writing = os.pipe()
    os.close(reading)
    try:
        yield writing
    finally:
        os.close(writing)


@pytest.mark.parametrize(
    "words",
    [
        *([], ["log"], ["log", "--now", "2026-03-02T12:00", "p15"], ["log", "--note-is-safe", "p15 / a"]),
        *(["--json", "log", "p15"], ["log", "p15", "--json"], ["--profile", "Ana", "log", "p15"], ["undo", "--help"]),
        *(["quick", "--help"], ["--json", "quick"], ["week"], ["parse", "p15"]),
    ],
)
@posix_only
def test_what_is_not_plain_is_read_in_full(words, folder, answered):
    address = address_of(profile_in(folder).folder)
    with a_holder(address, LOGGED) as heard:
        assert answered(*words) is None
        assert heard == []
        early.answered(["--data-dir", str(folder), "undo"])


def test_without_a_name_the_data_folder_is_read_in_full(folder):
    assert early.answered(["--data-dir", "", "quick"]) is None


@pytest.mark.parametrize("words", [["quick"], ["log", "p15"], ["undo"]])
def test_without_a_program_nothing_is_handed_over(words, answered):
    assert answered(*words) is None


@posix_only
def test_a_line_is_logged_by_the_program_that_runs_and_said(folder, answered, capsys):
    with a_holder(address_of(profile_in(folder).folder), LOGGED) as heard:
        assert answered("log", "p15", "@8:30") == early.DONE
    assert b'"ask": "log", "text": "p15 @8:30"' in heard[0]
    said = capsys.readouterr()
    assert (said.out, said.err) == ("Logged: Patient call, 15 min.\n", "It overlaps.\n")


@posix_only
def test_what_nobody_sees_does_not_reach_the_terminal(folder, answered, capsys):
    answer = b'{"document": {}, "sentences": ["a\\u001b[2Jb"]}\n'
    with a_holder(address_of(profile_in(folder).folder), answer):
        assert answered("undo") == early.DONE
    assert capsys.readouterr().out == "a<U+001B>[2Jb\n"


@posix_only
def test_a_refusal_is_said_and_not_asked_again(folder, answered, capsys):
    with a_holder(address_of(profile_in(folder).folder), b'{"error": "Type a duty."}\n'):
        assert answered("log", "hm") == early.REFUSED
    said = capsys.readouterr()
    assert (said.out, said.err.strip()) == ("", "Type a duty.")


@posix_only
@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "The open window broke off its answer; look there whether it was done."),
        ("es", "La ventana abierta cortó su respuesta; vea ahí si se hizo."),
    ],
)
def test_an_answer_that_breaks_off_is_told_in_the_language_of_the_window(language, sentence, folder):
    SettingsFile(folder / "settings.json").change(language=language)
    with a_holder(address_of(profile_in(folder).folder), b'{"docu'):
        ended = a_command(folder)
    assert (ended.returncode, ended.stdout, ended.stderr.decode().strip()) == (early.REFUSED, b"", sentence)


@posix_only
@pytest.mark.parametrize("is_pipe", [True, False])
def test_a_line_that_was_logged_is_not_logged_again_where_nobody_reads_that_it_was(is_pipe, folder):
    with a_holder(address_of(profile_in(folder).folder), LOGGED) as heard, nobody_reading(is_pipe=is_pipe) as output:
        ended = a_command(folder, output)
    assert len(heard) == 1
    assert ended.returncode != early.DONE
    assert not log_exists(profile_in(folder))


@posix_only
def test_a_program_without_a_terminal_prints_nothing(folder, answered, monkeypatch):
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    with a_holder(address_of(profile_in(folder).folder), LOGGED):
        assert answered("log", "p15") == early.DONE


@posix_only
def test_where_several_members_share_the_folder_the_command_says_that_one_must_be_named(folder, answered):
    (profile_in(folder, "ben").folder).mkdir()
    with a_holder(address_of(profile_in(folder).folder), LOGGED) as heard:
        assert answered("log", "p15") is None
        assert heard == []
        assert answered("quick") == early.DONE


@posix_only
def test_the_program_that_runs_is_asked_for_its_palette(folder, answered):
    with a_holder(address_of(profile_in(folder).folder), b'{"document": {}}\n') as heard:
        assert answered("quick") == early.DONE
    assert b'"ask": "quick"' in heard[0]


@posix_only
def test_a_refused_palette_is_said_by_the_command_in_full(folder, answered):
    profile = profile_in(folder)
    with a_holder(address_of(profile.folder), b'{"error": "Not now."}\n'):
        assert answered("quick") is None
    with (
        a_holder(address_of(profile.folder), b'{"error": "Not now."}\n'),
        pytest.raises(DutyError, match="Not now"),
    ):
        early.handed_over(profile)


@posix_only
def test_the_member_whose_log_is_open_gets_the_palette(tmp_path):
    other = profile_in(tmp_path, "ben")
    other.folder.mkdir(parents=True)
    with a_holder(address_of(other.folder), b'{"document": {}}\n') as heard:
        assert early.answered(["--data-dir", str(tmp_path), "quick"]) == early.DONE
    assert b'"ask": "quick"' in heard[0]


@posix_only
def test_it_loads_neither_windows_nor_the_store_nor_the_command_line(folder):
    check = (
        "import sys; from dutytracker import __main__, early;"
        f"code = early.answered(['--data-dir', {str(folder)!r}, 'log', 'p15']);"
        "loaded = {'PySide6', 'sqlalchemy', 'click', 'dutytracker.cli'} & set(sys.modules);"
        "sys.exit(9 if loaded else code)"
    )
    with a_holder(address_of(profile_in(folder).folder), LOGGED):
        ended = subprocess.run([sys.executable, "-c", check], timeout=60, check=False, capture_output=True)
    assert ended.returncode == early.DONE
    assert ended.stdout.decode().startswith("Logged:")
