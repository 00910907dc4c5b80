"""The bundle as one file to pass on: the same bytes for the same bundle."""

import hashlib
import os
import platform
import sys
import tarfile
import zipfile
from datetime import UTC, datetime
from pathlib import Path

from bundling.building import Bundle
from bundling.staging import Staging, moment_of_build

EXECUTABLE, PLAIN = 0o755, 0o644


def pack(bundle: Bundle, root: Path) -> Path:
    """Packs it in `dist`, as .tar.xz or, for Windows, as .zip, and its SHA-256 beside it; the path of the archive."""
    moment, version = moment_of_build(root), Staging(root).stamp.version
    systems = {"linux": "linux", "darwin": "macos", "win32": "windows"}
    name = f"DutyTracker-{version}-{systems.get(sys.platform, sys.platform)}-{platform.machine().lower()}"
    archive = root / "dist" / f"{name}.{'zip' if os.name == 'nt' else 'tar.xz'}"
    (zipped if os.name == "nt" else tarred)(bundle, archive, f"DutyTracker-{version}", moment)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()
    archive.with_name(f"{archive.name}.sha256").write_text(f"{digest}  {archive.name}\n", encoding="ascii")
    return archive


def tarred(bundle: Bundle, archive: Path, top: str, moment: int) -> None:
    """Files in the order of their names, of nobody's, at the moment of the build (seconds since 1970)."""

    def leveled(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = ""
        entry.mtime = moment
        entry.mode = EXECUTABLE if entry.mode & 0o100 else PLAIN
        return entry

    with tarfile.open(archive, "w:xz", format=tarfile.PAX_FORMAT, preset=6) as packed:
        for path in bundle.files():
            packed.add(bundle.folder / path, f"{top}/{path.as_posix()}", recursive=False, filter=leveled)


def zipped(bundle: Bundle, archive: Path, top: str, moment: int) -> None:
    """The same as a zip file, which Windows opens by itself."""
    at = datetime.fromtimestamp(moment, UTC).timetuple()[:6]
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as packed:
        for path in bundle.files():
            entry = zipfile.ZipInfo(f"{top}/{path.as_posix()}", at)
            entry.compress_type = zipfile.ZIP_DEFLATED
            packed.writestr(entry, (bundle.folder / path).read_bytes())
