"""Set up Duty Tracker and run it, with nothing but Python and pip.

    python3 run.py               set up, then open the window
    python3 run.py test          set up, then run every check and every test
    python3 run.py bench         set up, then measure speed against its limits, all of it or the parts named
    python3 run.py faults        set up, then inject every fault, or those of the parts named
    python3 run.py translations  set up, then bring the catalogues of other languages up to what the code says
    python3 run.py build         set up, then make a bundle that runs without Python, in dist
    python3 run.py COMMAND …     set up, then run a command: demo DIR, log "p15", week, --help …

The parts go into `.venv` beside this file (those of a build into `.venv-build`), once for each change of their lock
file. What this file itself has to say goes to standard error, so that a command's own output stays clean. Exit code 2:
something has to be mended first, and the sentence says what; any other code is that of what was run.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

OLDEST_PYTHON = (3, 11)
OLDEST_PIP = (22, 3)
"""The first pip that installs into another environment."""

RUN_LOCK = "requirements.lock"
TEST_LOCK = "requirements-dev.lock"
BUILD_LOCK = "requirements-build.lock"

BUILD_ENVIRONMENT = ".venv-build"
"""What the tests use besides would end up in a bundle."""

CHECKS = {
    "ruff check": ["-m", "ruff", "check", "."],
    "ruff format": ["-m", "ruff", "format", "--check", "."],
    "mypy": ["-m", "mypy", "run.py", "dutytracker", "bundling"],
    "import-linter": ["-c", "from importlinter.cli import lint_imports_command as check; check()"],
}
TESTS = [
    *("-m", "pytest", "-n", "2", "--cov=dutytracker/domain", "--cov=dutytracker/store"),
    *("--cov-report=term-missing:skip-covered", "--cov-fail-under=100"),
]

OPENED = (".dutyshare", ".dutyunit", ".dutybackup")
"""A file of such a name in place of a command opens the window."""

INSTALL = [
    *("install", "--no-deps", "--require-hashes", "--only-binary=:all:", "--no-input"),
    "--disable-pip-version-check",
]
"""The lock file names every part. Left to look for more, pip 23 takes an extra of a part (`coverage[toml]`) for a part
that is not pinned, as soon as a newer version of it is out."""

SITE_PROBE = "import sys, sysconfig; print(sys.version_info[:2]); print(sysconfig.get_path('purelib'))"

QT_PROBE = """
import resource
import PySide6.QtNetwork, PySide6.QtSvg, PySide6.QtWidgets
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
PySide6.QtWidgets.QApplication([])
"""
"""Ends well if Qt's libraries load and it reaches the display; Qt aborts otherwise, and leaves no core file."""

QT_PACKAGES = [
    *("libglib2.0-0", "libgl1", "libegl1", "libfontconfig1", "libxkbcommon0", "libdbus-1-3", "libbrotli1"),
    *("libgssapi-krb5-2", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1"),
    *("libxcb-shape0", "libxcb-xkb1", "libwayland-cursor0"),
]
"""What Qt's modules, and its plugins for X11 and Wayland, load from the system, as Debian and Ubuntu name it."""

TEST_PACKAGES = {
    "Xvfb": "xvfb", "openbox": "openbox", "xdotool": "xdotool",
    "xprop": "x11-utils", "setxkbmap": "x11-xkb-utils", "xset": "x11-xserver-utils",
    "dbus-daemon": "dbus-x11", "dbus-run-session": "dbus-x11", "gdbus": "libglib2.0-bin", "gio": "libglib2.0-bin",
    "gnome-keyring-daemon": "gnome-keyring",
    "desktop-file-validate": "desktop-file-utils", "update-desktop-database": "desktop-file-utils",
    "update-mime-database": "shared-mime-info",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "/usr/lib/python3/dist-packages/gi": "python3-gi",
    "openssl": "openssl", "ssh-keygen": "openssh-client",
    "git": "git", "ld": "binutils", "objcopy": "binutils", "objdump": "binutils",
}  # fmt: skip
"""What tests ask for, each a command or the pattern of a path, and the package of Debian and Ubuntu that brings it.

The bus comes with `dbus-x11`, since the keyring would otherwise bring systemd along.
"""

TESTS_WITH = {
    "a real screen": ["Xvfb", "openbox", "xdotool", "xprop", "setxkbmap", "xset"],
    "a message bus": ["dbus-daemon"],
    "a screen reader": [
        *("Xvfb", "openbox", "xdotool", "dbus-daemon", "/usr/libexec/at-spi-bus-launcher"),
        *("/usr/lib/*/girepository-1.0/Atspi-2.0.typelib", "/usr/lib/python3/dist-packages/gi"),
    ],
    "a desktop's keyring": ["dbus-run-session", "gdbus", "gnome-keyring-daemon"],
    "a desktop's menu": ["desktop-file-validate", "update-desktop-database", "update-mime-database", "gio"],
    "signatures": ["openssl", "ssh-keygen"],
    "a bundle": ["git", "ld", "objcopy", "objdump"],
}
"""Which of `TEST_PACKAGES` each kind of tests is skipped without."""

NO_DISPLAY = """\
No display answers here, so the window cannot open. These commands need none:
    python3 run.py demo DIR      make a sample log and its reports in DIR
    python3 run.py log "p15"     log a 15-minute patient call that just ended
    python3 run.py week          show the figures of this week
    python3 run.py --help        list every command"""


class CannotRun(Exception):
    """Something that whoever runs this can mend; the message is the sentence that says how."""


@dataclass(frozen=True)
class Finding:
    """How a command ended: its exit code, and all that it printed."""

    code: int
    text: str


@dataclass(frozen=True)
class Checkout:
    """A folder that holds this program, and the environment in it that belongs to it."""

    root: Path
    name_of_environment: str = ".venv"

    @property
    def environment(self) -> Path:
        """Where the parts are installed."""
        return self.root / self.name_of_environment

    @property
    def python(self) -> Path:
        """The environment's interpreter; Windows keeps it in a folder of another name."""
        return self.environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def has(self, lock: str) -> bool:
        """Whether what `lock` names was installed for its present content, this Python and this folder."""
        wanted = self._fingerprint(lock)
        try:
            return self.python.exists() and self._stamp(lock).read_text("ascii") == wanted
        except OSError:
            return False

    def remember(self, lock: str) -> None:
        """Note that what `lock` names is installed."""
        self._stamp(lock).write_text(self._fingerprint(lock), "ascii")

    def _stamp(self, lock: str) -> Path:
        return self.environment / f"{lock}.installed"

    def _fingerprint(self, lock: str) -> str:
        try:
            content = (self.root / lock).read_bytes()
        except OSError:
            raise CannotRun(f"{lock} is missing beside run.py: get a complete copy of the program.") from None
        setting = f"{sys.version_info[:2]} {sys.platform} {self.root}\n"
        return hashlib.sha256(os.fsencode(setting) + content).hexdigest()


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; the exit code."""
    checkout = Checkout(Path(__file__).resolve().parent)
    try:
        require_python(sys.version_info[:2])
        run = {
            "test": run_tests,
            "bench": run_benchmarks,
            "faults": run_faults,
            "build": run_build,
            "translations": run_translations,
        }.get("".join(arguments[:1]))
        return run_program(checkout, arguments) if run is None else run(checkout, arguments[1:])
    except CannotRun as problem:
        say(str(problem))
        return 2
    except KeyboardInterrupt:
        say("Stopped. Run the same command again to go on.")
        return 130


def run_program(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Open the window, or run a command; a command needs neither a display nor Qt's libraries."""
    set_up(checkout, RUN_LOCK)
    if opens_a_window(arguments) and sys.platform.startswith("linux"):
        if not names_a_display(os.environ):
            raise CannotRun(NO_DISPLAY)
        require_qt(checkout)
    return hand_over([str(checkout.python), "-m", "dutytracker", *arguments])


def run_tests(checkout: Checkout, arguments: Sequence[str]) -> int:
    """Every check, then every test; 1 if anything failed. The last line of a good run is pytest's."""
    if arguments:
        raise CannotRun(
            "`test` runs everything and takes no more words; for some tests: .venv/bin/python -m pytest PATH"
        )
    require_writable(checkout)
    set_up(checkout, TEST_LOCK)
    if sys.platform.startswith("linux"):
        require_qt(checkout, QT_QPA_PLATFORM="offscreen")
        provide_test_tools(checkout)
    failed = [name for name, words in CHECKS.items() if not passes(checkout, name, words)]
    if subprocess.call([str(checkout.python), *TESTS], cwd=checkout.root) != 0:
        failed.append("pytest")
    if failed:
        say(f"Failed: {', '.join(failed)}.")
    return 1 if failed else 0


def run_benchmarks(checkout: Checkout, parts: Sequence[str]) -> int:
    """Every benchmark, or the parts named; 1 if one misses its limit. `--page` makes the page about the last run."""
    set_up(checkout, RUN_LOCK)
    if sys.platform.startswith("linux"):
        require_qt(checkout, QT_QPA_PLATFORM="offscreen")
    return subprocess.call([str(checkout.python), "-m", "benchmarks", *parts], cwd=checkout.root)


def run_faults(checkout: Checkout, parts: Sequence[str]) -> int:
    """Every fault, or those of the parts named; 1 if anything was lost, damaged or badly said. Linux only."""
    if not sys.platform.startswith("linux"):
        raise CannotRun("Faults are injected on Linux only.")
    set_up(checkout, RUN_LOCK)
    require_qt(checkout, QT_QPA_PLATFORM="offscreen")
    return subprocess.call([str(checkout.python), "-m", "tests.faults", *parts], cwd=checkout.root)


def run_build(checkout: Checkout, words: Sequence[str]) -> int:
    """Make a bundle, and with a word more look it over; 1 where that finds something."""
    require_writable(checkout)
    checkout = Checkout(checkout.root, BUILD_ENVIRONMENT)
    set_up(checkout, BUILD_LOCK)
    return subprocess.call([str(checkout.python), "-m", "bundling", *words], cwd=checkout.root)


def run_translations(checkout: Checkout, files: Sequence[str]) -> int:
    """Bring the catalogues up to the code, with the translations in these files; 1 while one is missing or wrong."""
    set_up(checkout, RUN_LOCK)
    paths = [str(Path(file).absolute()) for file in files]
    return subprocess.call([str(checkout.python), "-m", "translating", *paths], cwd=checkout.root)


def passes(checkout: Checkout, name: str, words: Sequence[str]) -> bool:
    """Run one check and say how it went; what it printed is shown only where it found something."""
    begun = time.monotonic()
    finding = finding_of([str(checkout.python), *words], checkout.root)
    took = f"{time.monotonic() - begun:.1f} s"
    say(f"{name}: passed ({took})" if finding.code == 0 else f"{name}: failed ({took})\n{finding.text}")
    return finding.code == 0


def set_up(checkout: Checkout, lock: str) -> None:
    """Install what `lock` names into the environment; nothing happens where that was done before."""
    if checkout.has(lock):
        return
    require_writable(checkout)
    folder = package_folder(checkout) or made_anew(checkout)
    pip = pip_for(checkout)
    say(f"Installing the parts that {lock} names, once. This can take some minutes.")
    finding = finding_of([*pip, *INSTALL, "-r", lock], checkout.root)
    if finding.code != 0:
        raise CannotRun(why_not_installed(finding.text))
    (folder / "dutytracker-checkout.pth").write_text(f"{checkout.root}\n", "locale", "surrogateescape")
    checkout.remember(lock)
    checkout.remember(RUN_LOCK)  # the other lock file holds all of this one


def package_folder(checkout: Checkout) -> Path | None:
    """Where the environment keeps packages; `None` if there is no environment, or a broken one, or another Python's."""
    finding = finding_of([str(checkout.python), "-c", SITE_PROBE], checkout.root)
    version, _, folder = finding.text.partition("\n")
    is_sound = finding.code == 0 and version == str(sys.version_info[:2]) and Path(folder.strip()).is_dir()
    return Path(folder.strip()) if is_sound else None


def made_anew(checkout: Checkout) -> Path:
    """Make the environment, over whatever is left of an older one; where it keeps packages.

    It holds no pip of its own, since Debian's Python has none to put in.
    """
    name = checkout.name_of_environment
    say(f"Making {name}.")
    finding = finding_of([sys.executable, "-m", "venv", "--clear", "--without-pip", name], checkout.root)
    folder = package_folder(checkout)
    if folder is None:
        raise CannotRun(f"Python could not make {name}: {last_line(finding.text)}")
    return folder


def pip_for(checkout: Checkout) -> list[str]:
    """The words that start a pip which installs into the environment: this Python's, else one from its own supply."""
    if version_of_pip() >= OLDEST_PIP:
        return [sys.executable, "-m", "pip", "--python", str(checkout.python)]
    inner = [str(checkout.python), "-m"]
    if importlib.util.find_spec("ensurepip") and finding_of([*inner, "ensurepip"], checkout.root).code == 0:
        return [*inner, "pip"]
    raise CannotRun(
        "pip 22.3 or newer is missing. Install it (on Debian and Ubuntu: apt-get install python3-pip), "
        "then run the same command again."
    )


def version_of_pip() -> tuple[int, int]:
    """Major and minor version of this Python's pip; (0, 0) if it has none."""
    from importlib import metadata  # an older Python, which lacks it, must get as far as its sentence

    try:
        numbers = re.findall(r"\d+", metadata.version("pip"))
    except metadata.PackageNotFoundError:
        return (0, 0)
    return (int(numbers[0]), int(numbers[1]))


def require_qt(checkout: Checkout, **settings: str) -> None:
    """See that Qt starts; root on Debian or Ubuntu gets the system libraries that it misses.

    Raises: CannotRun.
    """
    missing = missing_library(checkout, **settings)
    if missing and may_install():
        say(f"Installing the system libraries that Qt needs: apt-get install {' '.join(QT_PACKAGES)}")
        install_packages(checkout, QT_PACKAGES)
        missing = missing_library(checkout, **settings)
    if missing:
        raise CannotRun(
            f"Qt cannot load {missing}. Install the libraries it needs, then run the same command again. "
            f"On Debian and Ubuntu: sudo apt-get install {' '.join(QT_PACKAGES)}"
        )


def missing_library(checkout: Checkout, **settings: str) -> str | None:
    """The system library for want of which Qt cannot start; `None` if it starts.

    Raises: CannotRun, if Qt has its libraries and still cannot show a window.
    """
    probe = [str(checkout.python), "-c", QT_PROBE]
    finding = finding_of(probe, checkout.root, QT_DEBUG_PLUGINS="1", **settings)
    if finding.code == 0:
        return None
    missing = library_missed_in(finding.text)
    if missing is None:
        raise CannotRun(
            NO_DISPLAY if "platform plugin" in finding.text else f"Qt cannot start: {last_line(finding.text)}"
        )
    return missing


def provide_test_tools(checkout: Checkout) -> None:
    """See that what tests ask for is there; root on Debian or Ubuntu gets what is missing.

    What cannot be had is no failure: it says which tests will be skipped.
    """
    why = ""
    packages = packages_missing_of(TEST_PACKAGES)
    if packages and may_install():
        say(f"Installing what tests ask for: apt-get install {' '.join(packages)}")
        try:
            # A screen of their own takes libraries of Qt that it does not miss without one.
            install_packages(checkout, [*QT_PACKAGES, *packages])
        except CannotRun as problem:
            why = f"{problem} "
    missing = {kind: packages_missing_of(names) for kind, names in TESTS_WITH.items()}
    skipped = [f"with {kind} ({', '.join(packages)})" for kind, packages in missing.items() if packages]
    if skipped:
        sentence = "Some tests will be skipped for want of packages, as Debian names them: those"
        say(f"{why}{sentence} {', '.join(skipped)}.")


def packages_missing_of(names: Iterable[str]) -> list[str]:
    """The packages that bring those of these commands and paths that are not there, in the order of the alphabet."""
    return sorted({TEST_PACKAGES[name] for name in names if not is_there(name)})


def is_there(name: str) -> bool:
    """Whether a command can be run, or anything is at a path with such a pattern."""
    return any(Path("/").glob(name[1:])) if name.startswith("/") else shutil.which(name) is not None


def may_install() -> bool:
    """Whether this is root on a system of Debian's kind."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def install_packages(checkout: Checkout, packages: Sequence[str]) -> None:
    """Let apt-get install those of these packages that are not there.

    Raises: CannotRun.
    """
    for words in (["update"], ["install", "--yes", "--no-install-recommends", *packages]):
        finding = finding_of(["apt-get", "-q", *words], checkout.root, DEBIAN_FRONTEND="noninteractive")
        if finding.code != 0:
            raise CannotRun(f"apt-get {words[0]} did not succeed: {last_line(finding.text).rstrip('.?')}.")


def opens_a_window(arguments: Sequence[str]) -> bool:
    """Whether these words open the window, perhaps with a file in it, rather than run a command or ask for help."""
    words = list(arguments)
    while words and words[0].startswith(("--data-dir", "--smoke", "--in-background", "--json")):
        del words[: 2 if words[0] == "--data-dir" else 1]
    return not words or words[0] in {"open", "quick"} or words[0].lower().endswith(OPENED)


def names_a_display(environment: Mapping[str, str]) -> bool:
    """Whether a Linux session says where windows are shown; `QT_QPA_PLATFORM=offscreen` says nowhere, and will do."""
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def require_python(version: tuple[int, int]) -> None:
    """Raises: CannotRun, if this Python is too old."""
    if version < OLDEST_PYTHON:
        raise CannotRun(
            f"Duty Tracker needs Python 3.11 or newer, and this is {version[0]}.{version[1]}: "
            "install a newer one and run this file with it."
        )


def require_writable(checkout: Checkout) -> None:
    """Raises: CannotRun, if the checkout cannot be written to."""
    if not os.access(checkout.root, os.W_OK):
        raise CannotRun(
            f"{checkout.root} cannot be written to: copy the program to a folder of your own and run it there."
        )


def why_not_installed(output: str) -> str:
    """One sentence on why pip failed, from what it printed."""
    if re.search("NewConnectionError|name resolution|Connection refused|ReadTimeout|ConnectTimeout", output):
        return "The parts could not be downloaded: no connection. Go online, then run the same command again."
    if "CERTIFICATE_VERIFY_FAILED" in output:
        return "The parts could not be downloaded: this computer does not trust the certificate of their source."
    if "DO NOT MATCH THE HASHES" in output:
        return "A downloaded part is not the one that the lock file names, so nothing was installed. Try again later."
    missing = re.search("No matching distribution found for (.+)", output)
    if missing:
        version = ".".join(map(str, sys.version_info[:2]))
        return f"{missing[1]} is not offered for Python {version} on this system: try another Python, 3.11 to 3.14."
    return f"The parts could not be installed: {last_line(output)}"


def library_missed_in(output: str) -> str | None:
    """The library that the dynamic loader missed last, if it missed one."""
    missed = re.findall(r"([^\s(]+\.so[.\d]*): cannot open shared object file", output)
    return missed[-1] if missed else None


def last_line(output: str) -> str:
    """The last line that says something."""
    return next((line.strip() for line in reversed(output.splitlines()) if line.strip()), "it did not say why.")


def finding_of(words: Sequence[str], folder: Path, **settings: str) -> Finding:
    """Run a command in `folder` with extra environment `settings`, both of its outputs kept together."""
    environment = {**os.environ, "PIP_USER": "0", **settings}
    try:
        done = subprocess.run(
            words, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, check=False,
        )  # fmt: skip
    except OSError as problem:
        return Finding(127, str(problem))
    return Finding(done.returncode, done.stdout.decode("utf-8", "replace"))


def hand_over(words: Sequence[str]) -> int:
    """Let a program take this one's place and get its signals; Windows knows no such thing and waits for its end."""
    if os.name != "nt":
        os.execv(words[0], list(words))
    return subprocess.call(words)


def say(sentence: str) -> None:
    """Print to standard error at once."""
    print(sentence, file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
