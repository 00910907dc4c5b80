"""Run inside a message bus of its own: Hamster's commands, on a database that is filled through SQLite first.

    dbus-run-session -- python hamster_session.py ENTRIES FIRST LAST WEEK_START WEEK_LAST RUNS
    dbus-run-session -- python hamster_session.py version

ENTRIES is a JSON file of [start, end, activity] in local time; its home is where the environment says. Prints the
seconds of each run of each task as JSON. GTK wants a display, so a screen that nobody sees is started, and ended.
"""

import json
import os
import sqlite3
import subprocess
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

DATABASE = Path("hamster", "hamster.db")


def main(*words: str) -> None:
    """Says the version, or fills the database and runs the commands."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as screen:
        try:
            assert screen.stdout is not None
            os.environ["DISPLAY"] = f":{screen.stdout.readline().strip()}"
            if words == ("version",):
                print(subprocess.run(["hamster", "version"], check=True, capture_output=True, text=True).stdout.strip())
            else:
                _measure(*words)
        finally:
            screen.terminate()


def _measure(entries: str, *words: str) -> None:
    *days, runs = words
    _hamster("list", *days[2:])
    _fill(json.loads(Path(entries).read_text()))
    print(json.dumps(_timed(days, int(runs))), flush=True)


def _timed(days: list[str], runs: int) -> dict[str, list[float]]:
    first, last, week_start, week_last = days
    at = datetime.fromisoformat(f"{week_last} 06:00")
    tasks: dict[str, list[float]] = {"log": [], "week": [], "all": [], "out": []}
    for _ in range(runs + 1):
        at += timedelta(minutes=15)
        words = f"CALL@Work {at:%Y-%m-%d %H:%M} - {at + timedelta(minutes=10):%H:%M}"
        tasks["log"].append(_hamster("add", words))
        tasks["week"].append(_hamster("list", week_start, week_last))
        tasks["all"].append(_hamster("list", first, last))
        tasks["out"].append(_hamster("export", "tsv", first, last))
    return {name: seconds[1:] for name, seconds in tasks.items()}


def _hamster(*words: str) -> float:
    start = time.perf_counter()
    subprocess.run(["hamster", *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def _fill(entries: list[list[str]]) -> None:
    with sqlite3.connect(Path(os.environ["XDG_DATA_HOME"], DATABASE)) as database:
        database.execute("DELETE FROM facts")
        category = database.execute("SELECT id FROM categories WHERE name = 'Work'").fetchone()[0]
        activities = {}
        for name in sorted({activity for _, _, activity in entries}):
            cursor = database.execute(
                "INSERT INTO activities (name, search_name, category_id) VALUES (?, ?, ?)",
                (name, name.lower(), category),
            )
            activities[name] = cursor.lastrowid
        database.executemany(
            "INSERT INTO facts (activity_id, start_time, end_time, description) VALUES (?, ?, ?, '')",
            [(activities[activity], start, end) for start, end, activity in entries],
        )
    database.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
