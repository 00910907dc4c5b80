"""What the program writes down about itself."""

import re
import stat
import subprocess
import sys
import threading
from datetime import date
from pathlib import Path

import pytest

from dutytracker import journal
from dutytracker.journal import Journal, bug_report, crash_report, take_every_bug

SEGFAULT = """Fatal Python error: Segmentation fault

Current thread 0x00007f81ef758000 (most recent call first):
  File "/home/ann.smith/duty/dutytracker/ui/today/day.py", line 12 in paint
  File "C:\\Users\\ann.smith\\duty\\dutytracker\\app.py", line 57 in run

Extension modules: sqlcipher3._sqlite3, /home/ann.smith/secret.so (total: 2)
"""


def test_each_line_begins_with_the_day_and_tells_no_time_of_the_day(tmp_path: Path) -> None:
    kept = Journal(tmp_path / "new" / "journal")
    kept.write("started")
    kept.write("ended")
    today = date.today().isoformat()  # noqa: DTZ011 - the day at this computer
    assert kept.file.read_text("utf-8") == f"{today} started\n{today} ended\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_nobody_else_can_read_it(tmp_path: Path) -> None:
    kept = Journal(tmp_path / "journal")
    kept.write("started")
    kept.watch_crashes()
    kept.stop_watching()
    assert [stat.S_IMODE(path.stat().st_mode) for path in (kept.file, kept.crash_file)] == [0o600, 0o600]


def test_it_never_grows_beyond_two_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "MOST_BYTES", 200)
    kept = Journal(tmp_path)
    for number in range(50):
        kept.write(f"line {number}")
    assert "line 49" in kept.file.read_text("utf-8")
    assert {path.name for path in tmp_path.iterdir()} == {"journal.txt", "journal-earlier.txt"}
    assert all(path.stat().st_size < 300 for path in tmp_path.iterdir())


def test_a_disk_that_takes_nothing_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Journal(tmp_path / "file" / "journal")
    kept.write("started")
    kept.watch_crashes()
    assert kept.take_crash() == ""


def test_a_bug_is_told_without_what_its_message_quotes() -> None:
    def read(line: str) -> None:
        raise ValueError(f"cannot read {line}")

    with pytest.raises(ValueError, match="cannot read") as caught:
        read("call Ann Smith")
    report = bug_report(caught.type, caught.tb)
    assert re.search(r"^test_journal\.py:\d+ read$", report, re.MULTILINE)
    assert report.endswith("ValueError\n")
    assert "Ann" not in report


def test_a_crash_is_told_by_file_names_and_never_by_folders() -> None:
    report = crash_report(SEGFAULT)
    assert "Fatal Python error: Segmentation fault" in report
    assert "day.py:12 paint\napp.py:57 run" in report
    assert "ann" not in report
    assert "Extension modules" not in report


def test_what_windows_passes_around_by_a_number_is_no_crash() -> None:
    text = (
        'Windows fatal exception: code 0x8001010d\n\nThread 0x1 (most recent call first):\n  File "a.py", line 1 in b\n'
    )
    assert crash_report(text) == ""
    assert "access violation" in crash_report(text.replace("code 0x8001010d", "access violation"))


def test_a_program_that_crashes_leaves_where_and_the_next_start_tells_it_once(tmp_path: Path) -> None:
    script = (
        "import sys, faulthandler\n"
        "from pathlib import Path\n"
        "from dutytracker.journal import Journal\n"
        "from dutytracker.security.hardening import harden\n"
        "harden()\n"
        "Journal(Path(sys.argv[1])).watch_crashes()\n"
        "def paint():\n"
        "    import ctypes\n"
        "    ctypes.string_at(0)\n"
        "paint()\n"
    )
    done = subprocess.run([sys.executable, "-c", script, tmp_path], capture_output=True, check=False, timeout=60)
    assert done.returncode != 0
    kept = Journal(tmp_path)
    report = kept.take_crash()
    assert "<string>:9 paint" in report
    assert kept.take_crash() == ""
    assert report in kept.file.read_text("utf-8")


def test_a_program_that_ends_as_it_should_leaves_nothing_to_tell(tmp_path: Path) -> None:
    kept = Journal(tmp_path)
    kept.watch_crashes()
    kept.stop_watching()
    assert kept.take_crash() == ""
    assert not kept.file.exists()


def test_a_crash_of_another_program_is_kept_while_one_has_the_file_open(tmp_path: Path) -> None:
    first, second = Journal(tmp_path), Journal(tmp_path)
    with first.crash_file.open("a", encoding="utf-8") as running:
        running.write(SEGFAULT)
        running.flush()
        assert second.take_crash()
        running.write(SEGFAULT)
        running.flush()
        assert "day.py:12 paint" in second.take_crash()


def test_who_listens_to_threads_already_goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    heard: list[object] = []
    monkeypatch.setattr(threading, "excepthook", heard.append)
    take_every_bug(lambda *_: None)
    assert threading.excepthook == heard.append


def test_bugs_of_threads_and_of_what_is_thrown_away_are_taken_too(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, f"__{name}__"))
    taken: list[type[BaseException]] = []
    take_every_bug(lambda kind, _error, _trace: taken.append(kind))

    class Thrown:
        def __del__(self) -> None:
            raise KeyError

    def fail() -> None:
        raise ValueError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    thrown = Thrown()
    del thrown
    sys.excepthook(OSError, OSError(), None)
    assert taken == [ValueError, KeyError, OSError]


def test_bugs_of_threads_go_to_whoever_took_them_over(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, f"__{name}__"))
    taken: list[str] = []
    take_every_bug(lambda *_: taken.append("first"))
    take_every_bug(lambda *_: taken.append("second"))

    def fail() -> None:
        raise ValueError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    assert taken == ["second"]
