"""What is made before PyInstaller runs, in `build/staging`: the stamp of the build, and the licences of all parts."""

import json
import os
import subprocess
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from bundling.faults import CannotBuild
from dutytracker import __version__
from dutytracker.build_stamp import STAMP_FILE, BuildStamp

SOURCE_DATE = "SOURCE_DATE_EPOCH"
"""The variable that gives the moment of the build in seconds since 1970 (reproducible-builds.org)."""

COMMIT = "DUTYTRACKER_COMMIT"
"""The variable that names the commit where the source lies outside of git."""

COMMIT_CHARACTERS = 12


@dataclass(frozen=True)
class Staging:
    """The folder for what goes into the bundle and is no file of the source."""

    root: Path

    @property
    def folder(self) -> Path:
        """Where it lies."""
        return self.root / "build" / "staging"

    @property
    def licences(self) -> Path:
        """The licence texts of the parts."""
        return self.folder / "licences"

    @property
    def version_resource(self) -> Path:
        """What Windows shows of the program in its properties."""
        return self.folder / "version_resource.txt"

    @property
    def stamp(self) -> BuildStamp:
        """The stamp that was written."""
        return BuildStamp(**json.loads((self.folder / STAMP_FILE).read_text("utf-8")))

    def write_stamp(self, stamp: BuildStamp) -> None:
        """Keeps what the build says of itself."""
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / STAMP_FILE).write_text(json.dumps(asdict(stamp)) + "\n", encoding="utf-8")

    def data_files(self) -> list[tuple[str, str]]:
        """Each file by its path, with the folder of the bundle it goes to; sorted."""
        texts = [path for path in sorted(self.licences.rglob("*")) if path.is_file()]
        placed = [(str(path), path.parent.relative_to(self.folder).as_posix()) for path in texts]
        return [(str(self.folder / STAMP_FILE), "resources"), *placed]


def moment_of_build(root: Path) -> int:
    """Seconds since 1970: what the environment says, else the moment of the last commit, never the clock's.

    Raises: `CannotBuild`.
    """
    said = os.environ.get(SOURCE_DATE) or _git(root, "log", "-1", "--format=%ct")
    if not said.isdigit():
        raise CannotBuild(f"The moment of the build is not known: set {SOURCE_DATE}, or build in a git checkout.")
    return int(said)


def stamp_of(root: Path, moment: int) -> BuildStamp:
    """The stamp of a build of the source in `root`; "+" follows a commit with changes that are not in it."""
    commit = os.environ.get(COMMIT) or _git(root, "rev-parse", f"--short={COMMIT_CHARACTERS}", "HEAD")
    changed = "+" if commit and not os.environ.get(COMMIT) and _git(root, "status", "--porcelain") else ""
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    return BuildStamp(version=__version__, date=day, commit=commit + changed)


def _git(root: Path, *words: str) -> str:
    """What git answers; nothing where it does not."""
    try:
        done = subprocess.run(["git", *words], cwd=root, capture_output=True, text=True, check=False)
    except OSError:
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
