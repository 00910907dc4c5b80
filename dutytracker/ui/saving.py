"""Puts a file where the member wants it, as a whole or not at all."""

from pathlib import Path
from tempfile import NamedTemporaryFile

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate


def save_file(content: bytes, path: Path) -> None:
    """Writes `content` to `path`; what was there is replaced only once the new file is complete.

    Raises: DutyError.
    """
    written: Path | None = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=".", suffix=path.suffix, delete=False) as file:
            written = Path(file.name)
            file.write(content)
        written.replace(path)
    except OSError as error:
        if written is not None:
            written.unlink(missing_ok=True)
        words = translate("The file could not be saved there ({reason}). Choose another folder.")
        raise DutyError(words.format(reason=error.strerror)) from error
