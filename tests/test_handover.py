"""One program holds the log; others hand their lines over."""

import os
import socket
import stat
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dutytracker import handover
from dutytracker.domain.errors import DutyError
from dutytracker.handover import (
    HeldElsewhere,
    Hold,
    NobodyThere,
    Request,
    address_of,
    ask_to_make_room,
    asked,
    line_of,
    request_in,
)

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has named pipes instead")


@contextmanager
def a_holder(address: str, answer: bytes) -> Iterator[list[bytes]]:
    """A program that answers one request; the list takes what it was asked."""
    Path(address).unlink(missing_ok=True)
    heard: list[bytes] = []
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen()

        def serve() -> None:
            connection, _ = listening.accept()
            with connection, connection.makefile("rb") as reader:
                heard.append(reader.readline())
                connection.sendall(answer)

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        try:
            yield heard
        finally:
            thread.join()
            Path(address).unlink()


def test_the_lock_lets_one_in_and_the_next_one_after_it(tmp_path):
    with Hold(tmp_path / "lock"), pytest.raises(HeldElsewhere, match="Another program holds this log"):
        Hold(tmp_path / "lock")
    Hold(tmp_path / "lock").release()


def test_the_lock_of_a_program_that_was_killed_is_free(tmp_path):
    code = (
        "import sys, time; from pathlib import Path; from dutytracker.handover import Hold;"
        f"hold = Hold(Path({str(tmp_path / 'lock')!r})); print('held', flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as other:
        assert other.stdout.readline() == b"held\n"
        with pytest.raises(HeldElsewhere):
            Hold(tmp_path / "lock")
        other.kill()
        other.wait()
    Hold(tmp_path / "lock").release()


@posix_only
def test_the_lock_file_is_for_this_user_alone(tmp_path):
    with Hold(tmp_path / "lock"):
        assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600


def test_a_folder_that_is_not_there_cannot_be_locked(tmp_path):
    with pytest.raises(DutyError, match="cannot be written"):
        Hold(tmp_path / "none" / "lock")


def test_every_log_has_an_address_of_its_own_however_its_folder_is_spelled(tmp_path):
    assert address_of(tmp_path) == address_of(tmp_path / "x" / "..")
    assert address_of(tmp_path) != address_of(tmp_path / "other")


@posix_only
def test_an_address_is_short_enough_for_a_socket_and_lies_in_a_private_folder(tmp_path):
    deep = tmp_path / ("folder with a long name " * 8)
    address = address_of(deep)
    assert len(os.fsencode(address)) < 100
    found = Path(address).parent.stat()
    assert found.st_uid == os.getuid()
    assert not found.st_mode & 0o077


def test_a_request_comes_out_as_it_went_in():
    for request in (
        Request(ask="log", text="p15 / עם הערה 🏥", now="2026-03-04T14:17"),
        Request(ask="undo"),
        Request(ask="share", text="/a", first="2026-03-01", last="2026-03-07", detail="days", own_time=True),
        Request(ask="adopt", text="/a.dutyunit", clinic="North", other_key=True),
        Request(
            ask="review",
            first="2026-03-01",
            paths=("/a", "/b c"),
            collection="Spring",
            roster=40,
            audience="outside",
            receipts="/r",
        ),
    ):
        assert request_in(line_of(request)) == request


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"\n",
        b"null\n",
        b"[]\n",
        b"{}\n",
        b'{"ask": "shutdown"}\n',
        b'{"ask": "log", "text": 5}\n',
        b'{"ask": "log", "now": 5}\n',
        b'{"ask": "log", "now": 0}\n',
        b'{"ask": "share", "first": null}\n',
        b'{"ask": "share", "own_time": 1}\n',
        b'{"ask": "adopt", "other_key": 1}\n',
        b'{"ask": "adopt", "clinic": null}\n',
        b'{"ask": "log", "more": "x"}\n',
        b'{"ask": ["log"]}\n',
        b'{"ask": "review", "paths": "/a"}\n',
        b'{"ask": "review", "paths": [5]}\n',
        b'{"ask": "review", "roster": "40"}\n',
        b'{"ask": "review", "roster": true}\n',
        b'{"ask": "review", "audience": "everyone"}\n',
        b'{"ask": "review", "collection": null}\n',
        b"\xff\xfe\n",
        b"[" * 5000,
        b'{"ask": "log", "text": "' + b"x" * 70_000 + b'"}\n',
    ],
)
def test_what_is_no_request_is_refused(line):
    with pytest.raises(DutyError, match="does not understand"):
        request_in(line)


def test_more_files_than_the_holder_takes_are_refused_before_it_is_asked(tmp_path):
    paths = tuple(f"/a/share-{number:05}.dutyshare" for number in range(4000))
    with pytest.raises(DutyError, match="name the folder they lie in"):
        asked(str(tmp_path / "nobody"), Request(ask="review", paths=paths, collection="Spring"))


@posix_only
def test_the_holder_answers(tmp_path):
    address = address_of(tmp_path)
    with a_holder(address, line_of({"document": {"id": "1"}})) as heard:
        assert asked(address, Request(ask="log", text="p15")) == {"document": {"id": "1"}}
    assert request_in(heard[0]) == Request(ask="log", text="p15")


@posix_only
@pytest.mark.parametrize("answer", [b"", b"{}", b'{"document": ', b"[1]\n", b"\xff\n"])
def test_an_answer_that_breaks_off_says_where_to_look(tmp_path, answer):
    address = address_of(tmp_path)
    with a_holder(address, answer), pytest.raises(DutyError, match="look there whether it was done"):
        asked(address, Request(ask="undo"))


@posix_only
def test_a_holder_that_does_not_answer_is_not_waited_for_without_end(tmp_path, monkeypatch):
    monkeypatch.setattr(handover, "SECONDS_TO_ANSWER", 0.05)
    address = address_of(tmp_path)
    Path(address).unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(address)
        listening.listen()
        with pytest.raises(DutyError, match="did not answer in time"):
            asked(address, Request(ask="undo"))
    Path(address).unlink()


@posix_only
def test_where_nobody_listens_that_is_said(tmp_path):
    with pytest.raises(NobodyThere):
        asked(address_of(tmp_path), Request(ask="show"))


@posix_only
def test_whoever_has_another_log_open_is_asked_to_make_room_and_nobody_else_is_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(handover, "SECONDS_TO_LOCK", 0.05)
    silent, there, nobody = (tmp_path / name for name in ("silent", "there", "nobody"))
    Path(address_of(silent)).unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX) as listening, a_holder(address_of(there), line_of({})) as heard:
        listening.bind(address_of(silent))
        listening.listen()
        ask_to_make_room((nobody, silent, there))
    assert request_in(heard[0]) == Request(ask="lock")
    Path(address_of(silent)).unlink()
