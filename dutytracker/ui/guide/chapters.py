"""Which chapter of the guide fits a place of the window."""

from dataclasses import dataclass

from dutytracker.language import Language, spoken
from dutytracker.ui.guide.pages import GuidePage
from dutytracker.ui.side_bar import REVIEW, SETTINGS, SHARE, TODAY, WEEKS


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading of a page, word for word; empty for the beginning of the page."""

    page: GuidePage
    heading: str = ""


FIRST = Chapter(GuidePage.GUIDE, "The first minute")
"""While nothing is open yet, or a log is locked."""

CHAPTERS = {
    TODAY: Chapter(GuidePage.GUIDE, "Every day: Today (Ctrl+1)"),
    WEEKS: Chapter(GuidePage.GUIDE, "Every week: Weeks (Ctrl+2)"),
    f"{WEEKS}/lost": Chapter(GuidePage.GUIDE, "Protected time that was taken away"),
    SHARE: Chapter(GuidePage.GUIDE, "Sharing with a steward: Share (Ctrl+3)"),
    REVIEW: Chapter(GuidePage.GUIDE, "For stewards: many members (Ctrl+4)"),
    f"{REVIEW}/offers": Chapter(GuidePage.GUIDE, "Comparing offers"),
    f"{REVIEW}/unit": Chapter(GuidePage.GUIDE, "Setting the unit up"),
    SETTINGS: Chapter(GuidePage.GUIDE, "Settings (Ctrl+comma)"),
    f"{SETTINGS}/unit": Chapter(GuidePage.GUIDE, "Your steward's unit file"),
    f"{SETTINGS}/quick_entry": Chapter(GuidePage.GUIDE, "Quick entry in the settings"),
    f"{SETTINGS}/importing": Chapter(GuidePage.GUIDE, "Bringing in what you tracked elsewhere"),
    f"{SETTINGS}/safety": Chapter(GuidePage.GUIDE, "Passphrase, recovery sheet and keyring"),
    f"{SETTINGS}/backups": Chapter(GuidePage.GUIDE, "Backups"),
    f"{SETTINGS}/members": Chapter(GuidePage.GUIDE, "Several members on one account"),
    f"{SETTINGS}/appearance": Chapter(GuidePage.GUIDE, "Another language"),
    f"{SETTINGS}/about": Chapter(GuidePage.GUIDE, "About, and when something goes wrong"),
}
"""By the key of a place, or of a place and its part."""

IN_SPANISH = {
    "": Chapter(GuidePage.THERAPIST),
    TODAY: Chapter(GuidePage.THERAPIST),
    WEEKS: Chapter(GuidePage.MEMBER),
    f"{WEEKS}/lost": Chapter(GuidePage.MEMBER, "Cuando le quitan tiempo protegido"),
    SHARE: Chapter(GuidePage.MEMBER, "Entregar algo"),
    REVIEW: Chapter(GuidePage.STEWARD),
    f"{REVIEW}/offers": Chapter(GuidePage.STEWARD, "4. Poner las propuestas junto a lo que se necesita"),
    f"{REVIEW}/unit": Chapter(GuidePage.STEWARD, "1. Preparar la unidad"),
    f"{SETTINGS}/quick_entry": Chapter(GuidePage.LINE),
    f"{SETTINGS}/safety": Chapter(GuidePage.MEMBER, "Cuidar el registro"),
    f"{SETTINGS}/backups": Chapter(GuidePage.MEMBER, "Cuidar el registro"),
}
"""What is said in Spanish of them, with headings in Spanish; of the rest only the long page in English tells."""


def chapter_for(place: str, part: str = "") -> Chapter:
    """The chapter for a place and the part of it that is shown; both empty where no place is."""
    key = f"{place}/{part}"
    if spoken() is Language.SPANISH:
        shorter = IN_SPANISH.get(key) or (IN_SPANISH.get(place) if key not in CHAPTERS else None)
        if shorter is not None:
            return shorter
    return CHAPTERS.get(key) or CHAPTERS.get(place) or FIRST
