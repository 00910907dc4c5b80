"""TimeTagger: a server over SQLite that a page in the browser asks; here it is asked over the loopback alone."""

import csv
import json
import socket
import subprocess
from base64 import b64encode
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, time
from http.client import HTTPConnection
from io import StringIO
from pathlib import Path
from time import sleep
from typing import Any

from benchmarks.logs import LAST_WEEK, ZONE
from benchmarks.peers.environment import scripts, version_of
from benchmarks.peers.program import ALL, LOG, OUT, WEEK, NextEntry, Program, Tasks, Worked, timed

LOOPBACK = "127.0.0.1"
API = "/timetagger/api/v2/"
AT_ONCE = 1000
"""Records in one request."""

TRIES = 100


class Server:
    """A server that answers, and what its page would ask of it."""

    def __init__(self, port: int) -> None:
        self._connection = HTTPConnection(LOOPBACK, port, timeout=60)
        self._headers: dict[str, str] = {}

    def log_in(self) -> None:
        """Raises: `OSError` while it does not answer yet."""
        body = b64encode(json.dumps({"method": "localhost"}).encode())
        self._headers = {"authtoken": self._asked("POST", "bootstrap_authentication", body)["token"]}

    def put(self, records: Sequence[dict[str, object]]) -> None:
        """Stores records."""
        answer = self._asked("PUT", "records", json.dumps(records).encode())
        assert not answer["failed"], answer

    def records(self, first: datetime, last: datetime) -> list[dict[str, Any]]:
        """The records of that time."""
        return list(self._asked("GET", f"records?timerange={first.timestamp():.0f}-{last.timestamp():.0f}")["records"])

    def close(self) -> None:
        """Asks nothing more."""
        self._connection.close()

    def _asked(self, method: str, path: str, body: bytes | None = None) -> dict[str, Any]:
        self._connection.request(method, API + path, body, self._headers)
        answer = self._connection.getresponse()
        text = answer.read()
        assert answer.status == 200, text
        return dict(json.loads(text))


@contextmanager
def _ready(folder: Path, entries: Sequence[Worked]) -> Iterator[Tasks]:
    with _running(folder) as server:
        records = [_record(f"r{number:07}", one) for number, one in enumerate(entries)]
        for first in range(0, len(records), AT_ONCE):
            server.put(records[first : first + AT_ONCE])
        new, begin, end = NextEntry(), entries[0].start, entries[-1].end
        week = [datetime.combine(day, time.min, ZONE) for day in (LAST_WEEK.start, LAST_WEEK.end)]

        def log() -> None:
            entry = new()
            server.put([_record(f"n{entry.start.timestamp():.0f}", entry)])

        yield {
            LOG: log,
            WEEK: lambda: _by_activity(server.records(week[0], week[1])),
            ALL: lambda: _by_activity(server.records(begin, end)),
            OUT: lambda: _as_csv(server.records(begin, end)),
        }


@contextmanager
def _running(folder: Path) -> Iterator[Server]:
    bin_folder = scripts()
    assert bin_folder is not None
    port = _free_port()
    script = Path(__file__).with_name("timetagger_server.py")
    command = [bin_folder / "python", script, f"--bind={LOOPBACK}:{port}", f"--datadir={folder}"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as one:
        server = Server(port)
        try:
            _wait_for(server)
            yield server
        finally:
            server.close()
            one.terminate()


def _wait_for(server: Server) -> None:
    for _ in range(TRIES):
        try:
            server.log_in()
        except OSError:
            server.close()
            sleep(0.2)
        else:
            return
    raise TimeoutError("TimeTagger's server did not answer")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind((LOOPBACK, 0))
        return int(one.getsockname()[1])


def _record(key: str, entry: Worked) -> dict[str, object]:
    start, end = (int(instant.timestamp()) for instant in (entry.start, entry.end))
    return {"key": key, "mt": end, "t1": start, "t2": end, "ds": f"#{entry.activity.lower()}"}


def _by_activity(records: Sequence[dict[str, Any]]) -> Counter[str]:
    sums = Counter[str]()
    for record in records:
        sums[record["ds"]] += record["t2"] - record["t1"]
    assert sums
    return sums


def _as_csv(records: Sequence[dict[str, Any]]) -> str:
    text = StringIO()
    csv.writer(text).writerows((one["key"], one["t1"], one["t2"], one["ds"]) for one in records)
    return text.getvalue()


TIMETAGGER = Program(
    name="TimeTagger",
    how="Its server, running already, asked over the loopback as its page in the browser asks it; the answers are "
    "added up and written as CSV in Python, where that page does so in JavaScript.",
    version=lambda: version_of("timetagger"),
    seconds=timed(_ready, runs=5),
    is_open=True,
)
