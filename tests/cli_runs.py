"""Commands run by tests: in this process or in one of their own, over an empty log, a week, or an entry."""

import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from dutytracker import cli
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.handover import Hold, address_of, line_of, request_in
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.ui.answering import answer
from tests.builders import ZONE

ROOT = Path(__file__).parent.parent

EXAMPLES = Path(__file__).parent / "examples"

NOW = "2026-03-04T14:17"

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")


@pytest.fixture(autouse=True)
def no_passphrase_in_the_environment(monkeypatch):
    monkeypatch.delenv("DUTYTRACKER_PASSPHRASE", raising=False)


@pytest.fixture
def folder(tmp_path):
    """A data folder with an empty log that is open to anyone."""
    create_logbook(profile_in(tmp_path), settings=LogSettings(time_zone=ZONE), passphrase=None).close()
    return tmp_path


def runner(capsys, *before):
    """Runs commands in this process, each beginning with the same words: exit code, standard output, standard error."""

    def running(*arguments):
        code = cli.main([str(argument) for argument in (*before, *arguments)])
        said = capsys.readouterr()
        return code, said.out, said.err

    return running


@pytest.fixture
def run(capsys):
    """Runs a command in this process: its exit code, standard output and standard error."""
    return runner(capsys)


def whole_log(folder, passphrase=None):
    with closing(open_logbook(profile_in(folder), passphrase=passphrase)) as logbook:
        return logbook.records.whole_log(), logbook.history.place()


def is_one_sentence(text):
    return text.count("\n") == 1 and text.strip().endswith((".", "?")) and text.strip().isprintable()


def in_a_process(*arguments, environment=None, **options):
    """Runs the program as its own process."""
    return subprocess.run(
        [sys.executable, "-m", "dutytracker", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **(environment or {})},
        **options,
    )


def on_a_terminal(*arguments, asked: bytes, answer: bytes) -> tuple[bytes, bytes]:
    """What the program prints, and what it asks for, where `answer` is typed once it asked with those words."""
    try:
        ours, theirs = os.openpty()
    except OSError:
        pytest.skip("no terminals here: /dev/pts is not mounted")
    with subprocess.Popen(
        [sys.executable, "-m", "dutytracker", *map(str, arguments)],
        cwd=ROOT,
        stdin=theirs,
        stdout=subprocess.PIPE,
        stderr=theirs,
        start_new_session=True,
    ) as process:
        os.close(theirs)
        asked_for = b""
        while asked not in asked_for:
            asked_for += os.read(ours, 100)
        os.write(ours, answer)
        printed = process.stdout.read()
    os.close(ours)
    return printed, asked_for


@pytest.fixture
def a_week(run, tmp_path):
    """A data folder into which a week was imported."""
    run("--data-dir", tmp_path / "data", "import", EXAMPLES / "worked-1-full-time.dutylog")
    return tmp_path / "data"


@pytest.fixture(scope="module")
def logged(tmp_path_factory):
    """A data folder with an entry in its log, and what the log holds."""
    folder = tmp_path_factory.mktemp("logged")
    with closing(create_logbook(profile_in(folder), settings=LogSettings(time_zone=ZONE), passphrase=None)) as logbook:
        logbook.entering.log_line("p15")
    return folder, whole_log(folder)


@contextmanager
def an_open_window(folder: Path, requests: int) -> Iterator[None]:
    """A program that holds the log and does what it is asked, as often as said."""
    profile = profile_in(folder)
    address = address_of(profile.folder)
    Path(address).unlink(missing_ok=True)
    ready = threading.Event()

    def serve() -> None:
        with Hold(profile.lock_file), closing(open_logbook(profile)) as logbook, socket.socket(socket.AF_UNIX) as door:
            door.bind(address)
            door.listen()
            ready.set()
            for _ in range(requests):
                connection, _ = door.accept()
                with connection, connection.makefile("rb") as reader:
                    try:
                        fields = answer(request_in(reader.readline()), logbook).fields
                    except DutyError as error:
                        fields = {"error": error.sentence}
                    connection.sendall(line_of(fields))
        Path(address).unlink()

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    ready.wait(30)
    yield
    thread.join(30)
    assert not thread.is_alive()
