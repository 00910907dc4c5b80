"""Foreign bytes as text: which encoding they are in, and what is no text at all."""

from dutytracker.domain.dataclass import dataclass
from dutytracker.exchange.strict_json import MOST_BYTES, Refused

LONGEST_LINE = 20_000
"""Characters; no line of a timesheet comes near."""

_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf")
_ARCHIVES = (b"PK\x03\x04", b"PK\x05\x06", b"\x1f\x8b", b"\xd0\xcf\x11\xe0", b"%PDF", b"SQLite format 3")


@dataclass(frozen=True, slots=True)
class ForeignText:
    """The text of a file, line ends as `\\n`; `guessed` names the encoding where nothing in the file says it."""

    text: str
    guessed: str | None = None

    @property
    def lines(self) -> list[str]:
        """The lines, without their ends; a last empty one is none."""
        return self.text.removesuffix("\n").split("\n") if self.text else []


def foreign_text(data: bytes) -> ForeignText:
    """UTF-8 or UTF-16, with or without a byte order mark, else Windows-1252.

    Raises: `Refused` for what is no text, and for lines that no timesheet has.
    """
    if len(data) > MOST_BYTES:
        raise Refused("This file is larger than 16 MiB: export a shorter time from the other program.")
    if data.startswith(_ARCHIVES):
        raise Refused("This is a spreadsheet, an archive or a document, not text: export it as CSV and import that.")
    text, guessed = _decoded(data)
    if "\0" in text:
        raise Refused("This file is not text all through, so it is damaged or of another kind.")
    found = ForeignText(text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"), guessed)
    if any(len(line) > LONGEST_LINE for line in found.lines if not found.text.lstrip().startswith(("[", "{", "<"))):
        raise Refused("This file has a line that is far too long for a timesheet: export it again and import that.")
    return found


def _decoded(data: bytes) -> tuple[str, str | None]:
    try:
        if data.startswith(_MARKS[:2]):
            return data.decode("utf-16"), None
        for encoding, zeros in (("utf-16-le", data[1:400:2]), ("utf-16-be", data[:400:2])):
            if len(data) > 3 and len(data) % 2 == 0 and zeros.count(0) > 0.8 * len(zeros):
                return data.decode(encoding), None
        return data.decode("utf-8"), None
    except UnicodeDecodeError:
        return _in_windows(data), "Windows-1252"


def _in_windows(data: bytes) -> str:
    try:
        return data.decode("cp1252" if not data.startswith(_MARKS) else "utf-8")
    except UnicodeDecodeError as error:
        raise Refused("This file is in an encoding that is not known here: export it as UTF-8.") from error
