"""No crash writes the memory to the disk, and no file of the log can be read by others."""

import os
import stat
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from dutytracker.security.hardening import harden_windows, mend_modes

on_linux = pytest.mark.skipif(sys.platform != "linux", reason="as Linux has it")
with_modes = pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")


def ran(program: str, folder: Path, *, hard_limit: str = "unlimited") -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, in a folder in which a core file could be written."""
    limited = f'ulimit -c {hard_limit}; exec "$@"'
    return subprocess.run(
        ["bash", "-c", limited, "bash", sys.executable, "-c", program],
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=False,
    )


HARDEN = "from dutytracker.security.hardening import harden, hide_memory; harden();"
CRASH = "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)"


@on_linux
def test_a_crash_leaves_no_core_file(tmp_path):
    free = ran(CRASH, tmp_path)
    assert free.returncode == -11
    if not list(tmp_path.glob("*core*")):
        pytest.skip("this computer hands core files elsewhere")
    for core in tmp_path.glob("*core*"):
        core.unlink()
    assert ran(HARDEN + CRASH, tmp_path).returncode == -11
    assert list(tmp_path.iterdir()) == []


@on_linux
def test_no_core_goes_to_a_program_that_collects_them_either(tmp_path):
    said = ran(HARDEN + "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))", tmp_path)
    assert said.stdout == "(1, 1)\n"
    said = ran(HARDEN + "print(int(open('/proc/self/coredump_filter').read(), 16))", tmp_path)
    assert said.stdout == "0\n"


@on_linux
def test_a_system_that_allows_no_core_at_all_stays_so(tmp_path):
    said = ran(HARDEN + "import resource; print(resource.getrlimit(resource.RLIMIT_CORE))", tmp_path, hard_limit="0")
    assert said.stdout == "(0, 0)\n"


@on_linux
def test_the_memory_of_a_command_is_hidden_and_that_of_the_window_is_not(tmp_path):
    dumpable = "import ctypes; print(ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))"
    assert ran(HARDEN + dumpable, tmp_path).stdout == "1\n"
    assert ran(HARDEN + "hide_memory();" + dumpable, tmp_path).stdout == "0\n"


@with_modes
def test_new_files_are_private(tmp_path):
    ran(HARDEN + "open('file', 'w').close(); import os; os.mkdir('folder')", tmp_path)
    assert stat.S_IMODE((tmp_path / "file").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "folder").stat().st_mode) == 0o700


@with_modes
def test_files_that_others_could_read_are_mended(tmp_path):
    folder = tmp_path / "profiles"
    (folder / "default" / "backups").mkdir(parents=True)
    log = folder / "default" / "log.db"
    copy = folder / "default" / "backups" / "log.db"
    for path, mode in ((log, 0o644), (copy, 0o666), (copy.parent, 0o755), (log.parent, 0o775), (folder, 0o755)):
        path.touch()
        path.chmod(mode)
    assert mend_modes(folder) == 5
    assert [stat.S_IMODE(path.stat().st_mode) for path in (folder, log.parent, copy.parent, log, copy)] == [
        *(0o700, 0o700, 0o700, 0o600, 0o600)
    ]
    assert mend_modes(folder) == 0


@with_modes
def test_nothing_outside_is_touched(tmp_path):
    outside = tmp_path / "outside"
    outside.mkdir(mode=0o755)
    outside.chmod(0o755)
    (outside / "file").touch(mode=0o644)
    (outside / "file").chmod(0o644)
    folder = tmp_path / "profiles"
    folder.mkdir(mode=0o700)
    (folder / "link").symlink_to(outside)
    (folder / "file").symlink_to(outside / "file")
    assert mend_modes(folder) == 0
    assert stat.S_IMODE(outside.stat().st_mode) == 0o755
    assert stat.S_IMODE((outside / "file").stat().st_mode) == 0o644


def test_where_there_is_no_folder_yet_nothing_is_to_be_mended(tmp_path):
    assert mend_modes(tmp_path / "profiles") == 0


def test_windows_is_told_to_report_no_memory():
    said = []
    kernel32 = SimpleNamespace(GetErrorMode=lambda: 4, SetErrorMode=said.append, WerSetFlags=said.append)
    harden_windows(kernel32)
    assert said == [4 | 1 | 2, 1]


def test_a_windows_that_cannot_is_left_alone():
    harden_windows(SimpleNamespace())
