"""The licence of the program, and those of everything it stands on, as they are shipped with it."""

from collections.abc import Iterator
from pathlib import Path

from dutytracker.domain.dataclass import dataclass
from dutytracker.resources import shipped_path


@dataclass(frozen=True, slots=True)
class LicenceText:
    """A text, by what it is about: "Duty Tracker", "click", "libglib2.0-0"; empty for the list of everything."""

    title: str
    path: Path

    def read(self) -> str:
        """The whole text; empty where it cannot be read."""
        try:
            return self.path.read_text("utf-8", "replace")
        except OSError:
            return ""


def licence_texts() -> tuple[LicenceText, ...]:
    """The program's own first, then what it is made of, then the texts by name.

    A copy of the source has no texts of parts: each part brought its own along when it was installed.
    """
    folder = shipped_path("licences")
    own = (LicenceText("Duty Tracker", shipped_path("LICENSE")), LicenceText("", folder / "README.md"))
    fonts = sorted(shipped_path("resources/fonts").glob("*/OFL.txt"))
    texts = [LicenceText(path.stem, path) for path in sorted(folder.glob("*.txt"))]
    texts += [LicenceText(path.parent.name.replace("-", " ").title(), path) for path in fonts]
    texts += _of_parts(folder / "parts")
    texts += [LicenceText(path.stem, path) for path in sorted(folder.glob("system/*.txt"))]
    return (*own, *texts)


def _of_parts(folder: Path) -> Iterator[LicenceText]:
    """A part with several texts has their names in the titles."""
    for part in sorted(folder.glob("*")):
        paths = sorted(part.iterdir())
        for path in paths:
            yield LicenceText(part.name if len(paths) == 1 else f"{part.name}, {path.name}", path)
