"""Which chapter of the guide fits a place of the window."""

from dutytracker.domain.dataclass import dataclass
from dutytracker.language import Language, spoken
from dutytracker.ui.guide.pages import GuidePage
from dutytracker.ui.side_bar import REVIEW, SETTINGS, SHARE, TODAY, WEEKS


@dataclass(frozen=True, slots=True)
class Chapter:
    """A heading of a page, word for word; empty for the beginning of the page."""

    page: GuidePage
    heading: str = ""


CHAPTERS = {
    "": Chapter(GuidePage.GUIDE, "The first minute"),
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
"""By the key of a place, or of a place and its part; of the empty one while nothing is open yet, or a log is locked."""

IN_SPANISH = {
    "": Chapter(GuidePage.GUIDE, "El primer minuto"),
    TODAY: Chapter(GuidePage.GUIDE, "Cada día: Hoy (Ctrl+1)"),
    WEEKS: Chapter(GuidePage.GUIDE, "Cada semana: Semanas (Ctrl+2)"),
    f"{WEEKS}/lost": Chapter(GuidePage.GUIDE, "Tiempo protegido que le quitaron"),
    SHARE: Chapter(GuidePage.GUIDE, "Compartir con un delegado: Compartir (Ctrl+3)"),
    REVIEW: Chapter(GuidePage.GUIDE, "Para delegados: muchos integrantes (Ctrl+4)"),
    f"{REVIEW}/offers": Chapter(GuidePage.GUIDE, "Comparar propuestas"),
    f"{REVIEW}/unit": Chapter(GuidePage.GUIDE, "Preparar la unidad"),
    SETTINGS: Chapter(GuidePage.GUIDE, "Ajustes (Ctrl+coma)"),
    f"{SETTINGS}/unit": Chapter(GuidePage.GUIDE, "El archivo de la unidad de su delegado"),
    f"{SETTINGS}/quick_entry": Chapter(GuidePage.GUIDE, "La entrada rápida en los ajustes"),
    f"{SETTINGS}/importing": Chapter(GuidePage.GUIDE, "Traer lo que registró en otra parte"),
    f"{SETTINGS}/safety": Chapter(GuidePage.GUIDE, "Frase de contraseña, hoja de recuperación y llavero"),
    f"{SETTINGS}/backups": Chapter(GuidePage.GUIDE, "Respaldos"),
    f"{SETTINGS}/members": Chapter(GuidePage.GUIDE, "Varios integrantes en una cuenta"),
    f"{SETTINGS}/appearance": Chapter(GuidePage.GUIDE, "Otro idioma"),
    f"{SETTINGS}/about": Chapter(GuidePage.GUIDE, "Acerca de, y cuando algo sale mal"),
}
"""The same chapters, by their headings in Spanish."""


def chapter_for(place: str, part: str = "") -> Chapter:
    """The chapter for a place and the part of it that is shown; both empty where no place is."""
    chapters = IN_SPANISH if spoken() is Language.SPANISH else CHAPTERS
    return chapters.get(f"{place}/{part}") or chapters.get(place) or chapters[""]
