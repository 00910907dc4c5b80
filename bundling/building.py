"""One build: what PyInstaller needs is prepared, PyInstaller runs, and what came out is looked over."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bundling import contents, licences, windows
from bundling.faults import CannotBuild
from bundling.staging import SOURCE_DATE, Staging, moment_of_build, stamp_of

HASH_SEED = "0"
"""With the same seed sets have the same order in every build."""


@dataclass(frozen=True)
class Bundle:
    """A finished bundle."""

    folder: Path

    @property
    def program(self) -> Path:
        """What is started."""
        return self.folder / (f"{contents.NAME}.exe" if os.name == "nt" else contents.NAME)

    def files(self) -> list[Path]:
        """Everything in it but folders, by the path in it; sorted. Links count as themselves."""
        found = (path for path in self.folder.rglob("*") if path.is_symlink() or path.is_file())
        return sorted(path.relative_to(self.folder) for path in found)

    def broken_links(self) -> list[Path]:
        """Links whose aim is not in the bundle, sorted."""
        return [path for path in self.files() if not (self.folder / path).exists()]

    def size(self) -> int:
        """Bytes, each file once, whatever links to it."""
        return sum((self.folder / path).lstat().st_size for path in self.files())


def build(root: Path) -> Bundle:
    """Makes the bundle of the source in `root`, in `dist`, over one that is there. Raises: `CannotBuild`."""
    if sys.platform == "linux":
        _require("dpkg", "ld", "objcopy", "objdump", "strip")
    moment, staging = moment_of_build(root), Staging(root)
    for made in (staging.folder, root / "build" / "work", root / "dist"):
        shutil.rmtree(made, ignore_errors=True)
    staging.write_stamp(stamp_of(root, moment))
    licences.gather(root, staging.licences)
    staging.version_resource.write_text(windows.version_resource(staging.stamp, contents.NAME), encoding="utf-8")
    _run_pyinstaller(root, moment)
    bundle = Bundle(root / "dist" / "DutyTracker")
    if not bundle.program.is_file():
        raise CannotBuild(f"PyInstaller made no {bundle.program.name}; what it printed says why.")
    _refuse_paths_of_this_machine(bundle, root)
    _refuse_links_to_nothing(bundle)
    return bundle


def _run_pyinstaller(root: Path, moment: int) -> None:
    """Raises: `CannotBuild`."""
    words = ["--noconfirm", "--log-level", "WARN", "--distpath", "dist", "--workpath", "build/work", "build.spec"]
    environment = {
        **os.environ,
        SOURCE_DATE: str(moment),
        "PYTHONHASHSEED": HASH_SEED,
        "PYINSTALLER_CONFIG_DIR": str(root / "build" / "cache"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run([sys.executable, "-m", "PyInstaller", *words], cwd=root, env=environment, check=False)
    if done.returncode:
        raise CannotBuild("PyInstaller failed; what it printed says why.")


def _refuse_paths_of_this_machine(bundle: Bundle, root: Path) -> None:
    """Raises: `CannotBuild`, where a file tells in which folder it was built."""
    words = {os.fsencode(path) for path in (root, Path(sys.prefix)) if len(path.parts) > 2}
    for path in bundle.files():
        file = bundle.folder / path
        if not file.is_symlink() and any(word in file.read_bytes() for word in words):
            raise CannotBuild(f"{path} in the bundle holds the path of the folder in which it was built.")


def _refuse_links_to_nothing(bundle: Bundle) -> None:
    """Raises: `CannotBuild`, where a link was kept and what it leads to was left out."""
    for path in bundle.broken_links():
        raise CannotBuild(f"{path} in the bundle leads to nothing: see what bundling/contents.py leaves out.")


def _require(*programs: str) -> None:
    missing = [name for name in programs if shutil.which(name) is None]
    if missing:
        raise CannotBuild(f"{', '.join(missing)} is missing. Build on Debian or Ubuntu, with binutils installed.")
