"""The bundle, tried as a therapist would where nothing else is: in a bare Debian, without Python and without Qt."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bundling.building import Bundle
from bundling.faults import CannotBuild

SUITE = "bookworm"
SECRET, OTHER_SECRET = {"DUTYTRACKER_PASSPHRASE": "correct horse battery"}, {"DUTYTRACKER_PASSPHRASE": "another one"}
ON_EVERY_DESKTOP = (
    *("libgl1", "libglvnd0", "libglx0", "libegl1", "libxcb1", "libxau6", "libxdmcp6", "libbsd0", "libmd0", "xkb-data"),
)
"""Debian's packages of what a computer that shows windows always has, and what no bundle can bring along: it belongs to
the drivers of the screen. They are unpacked by themselves, without the drivers."""

SECONDS = 120
ANN = (1000, 1000)
"""User and group by their numbers: the bare system knows no names."""

DISPLAY = ":67"
SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X keeps them


@dataclass(frozen=True)
class BareRoot:
    """The files of a system in which hardly anything is installed, with a copy of the bundle in `/opt/dutytracker`."""

    folder: Path

    def run(self, *words: str, **settings: str) -> subprocess.CompletedProcess[bytes]:
        """Runs the bundled program inside, with an empty environment but for `settings`, and no network."""
        known = {"HOME": "/home/ann", "LANG": "C.UTF-8", "TZ": "America/Chicago", **settings}
        program = [*(f"{name}={value}" for name, value in known.items()), "/opt/dutytracker/dutytracker", *words]
        inside = [
            "unshare",
            "--net",
            "chroot",
            f"--userspec={ANN[0]}:{ANN[1]}",
            str(self.folder),
            "env",
            "-i",
            *program,
        ]
        return subprocess.run(inside, capture_output=True, timeout=SECONDS, check=False)

    def path(self, inside: str) -> Path:
        """A path of the bare system as it is seen from here."""
        return self.folder / inside.lstrip("/")


def fails_in_bare_root(bundle: Bundle, root: Path) -> bool:
    """Runs every trial and says how each went; true where one failed. Raises: `CannotBuild`."""
    if os.geteuid() != 0 or not all(map(shutil.which, ("debootstrap", "unshare", "chroot"))):
        raise CannotBuild("The check needs root, debootstrap, unshare and chroot: run it as root on Debian or Ubuntu.")
    with _bare_root(bundle, root / "build" / "bare") as bare:
        failed = [name for name, problem in _trials(bare) if _tell(name, problem)]
    print(f"{len(failed)} trials failed." if failed else "Every trial passed.")
    return bool(failed)


def _tell(name: str, problem: str) -> bool:
    print(f"{'failed' if problem else 'passed'}: {name}{f': {problem}' if problem else ''}", flush=True)
    return bool(problem)


def _trials(bare: BareRoot) -> Iterator[tuple[str, str]]:
    """Each trial by its name, with what was wrong; empty where nothing was."""
    has_python = any(bare.path("/usr").glob("**/bin/python3*"))
    yield "the system has no Python", "there is one" if has_python else ""
    yield "--version", _wrong(bare.run("--version"), says="Duty Tracker", also=", built ")
    yield "a log is begun and a line logged", _wrong(bare.run("log", "p15", **SECRET), says="Patient calls, 15 min")
    spanish = bare.run("log", "c20", LANG="es_US.UTF-8", **SECRET)
    yield "a line is logged in Spanish", _wrong(spanish, says="Se registró")
    yield "a wrong passphrase opens nothing", _refused(bare.run("week", **OTHER_SECRET))
    yield "the log is opened again", _wrong(bare.run("week", **SECRET), says="0 h 35")
    for name, begins in (("weeks.pdf", b"%PDF-"), ("weeks.xlsx", b"PK"), ("weeks.csv", b"")):
        done = bare.run("export", "2026-01-01", "2026-12-31", f"/home/ann/{name}", **SECRET)
        yield f"{name} is saved", _wrong(done, says="Saved") or _not_a(bare.path(f"/home/ann/{name}"), begins)
    yield "a backup is saved", _wrong(bare.run("backup", "/home/ann/copy.dutybackup", **SECRET), says="copy.dutybackup")
    unseen = bare.run("--data-dir", "/home/ann/other", "--smoke", QT_QPA_PLATFORM="offscreen")
    yield "the window opens, nowhere to be seen", _wrong(unseen)
    yield "the window opens on a screen", _problem_on_screen(bare)
    yield "it is put into the menu", _wrong(bare.run("install"), says="in the menu")
    yield "on a stick the log lies beside it", _problem_on_stick(bare)
    yield "nothing was written into the bundle", _written_into(bare.path("/opt/dutytracker"))


def _problem_on_stick(bare: BareRoot) -> str:
    """Begins another log where the folder beside the program's says that everything is to lie there."""
    beside = bare.path("/opt/dutytracker-data")
    beside.mkdir()
    os.chown(beside, *ANN)
    done = bare.run("log", "c20", **SECRET)
    return _wrong(done, says="Charting, 20 min") or ("" if any(beside.rglob("log.db")) else "it lies elsewhere")


def _wrong(done: subprocess.CompletedProcess[bytes], *, says: str = "", also: str = "") -> str:
    """What is wrong with how a command ended."""
    output = (done.stdout + done.stderr).decode("utf-8", "replace")
    if done.returncode:
        return f"it ended with {done.returncode}: {output.strip()}"
    return "" if says in output and also in output else f"it said: {output.strip()}"


def _refused(done: subprocess.CompletedProcess[bytes]) -> str:
    return "" if done.returncode == 2 else f"it ended with {done.returncode}"


def _not_a(file: Path, begins: bytes) -> str:
    data = file.read_bytes() if file.is_file() else b""
    return "" if data.startswith(begins) and len(data) > 100 else "the file is none"


def _written_into(folder: Path) -> str:
    made = [path.name for path in folder.rglob("__pycache__")]
    return f"there is {made[0]}" if made else ""


def _problem_on_screen(bare: BareRoot) -> str:
    """Opens the window on a screen of Xvfb's, whose socket the bare system is lent."""
    if shutil.which("Xvfb") is None:
        return "Xvfb is missing, which shows windows without a screen: install it"
    inside, outside = bare.path(str(SOCKETS)), SOCKETS / f"X{DISPLAY.removeprefix(':')}"
    inside.mkdir(parents=True, exist_ok=True)
    words = ["Xvfb", DISPLAY, "-ac", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(words, stderr=subprocess.DEVNULL) as screen:
        try:
            while not outside.exists() and screen.poll() is None:
                time.sleep(0.05)
            return _wrong(_smoked(bare, inside))
        finally:
            screen.terminate()


def _smoked(bare: BareRoot, sockets: Path) -> subprocess.CompletedProcess[bytes]:
    _mount("--bind", str(SOCKETS), str(sockets))
    try:
        return bare.run("--data-dir", "/home/ann/third", "--smoke", QT_QPA_PLATFORM="xcb", DISPLAY=DISPLAY)
    finally:
        subprocess.run(["umount", str(sockets)], check=True)


@contextmanager
def _bare_root(bundle: Bundle, folder: Path) -> Iterator[BareRoot]:
    """A copy of a bare system that is made once, so that every check begins with the same."""
    base = folder / SUITE
    if not (base / "complete").exists():
        shutil.rmtree(base, ignore_errors=True)
        base.mkdir(parents=True)
        print(f"Making a bare Debian ({SUITE}), once. This can take some minutes.", flush=True)
        subprocess.run(["debootstrap", "--variant=minbase", SUITE, str(base)], stdout=subprocess.DEVNULL, check=True)
        load = "cd /var/cache/apt && apt-get -q download $0 $@ && for each in *.deb; do dpkg-deb -x $each /; done"
        inside = ["chroot", str(base), "sh", "-c", load, *ON_EVERY_DESKTOP]
        subprocess.run(inside, stdout=subprocess.DEVNULL, check=True)
        (base / "complete").touch()
    with tempfile.TemporaryDirectory(dir=folder, prefix="try-") as place:
        bare = BareRoot(Path(place) / "root")
        subprocess.run(["cp", "-a", str(base), str(bare.folder)], check=True)
        shutil.copytree(bundle.folder, bare.path("/opt/dutytracker"), symlinks=True)
        bare.path("/home/ann").mkdir()
        os.chown(bare.path("/home/ann"), *ANN)
        _mount("-t", "proc", "proc", str(bare.path("/proc")))
        try:
            yield bare
        finally:
            subprocess.run(["umount", str(bare.path("/proc"))], check=True)


def _mount(*words: str) -> None:
    subprocess.run(["mount", *words], check=True)
