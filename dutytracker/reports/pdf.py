"""Pages as PDF and as pictures: typeset offline with the program's own font, tagged, naming nobody."""

import json
from typing import Literal

from dutytracker.domain.dataclass import dataclass
from dutytracker.language import spoken
from dutytracker.reports.page import page_data
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import translate
from dutytracker.resources import resource_path

FONT = "Noto Sans"

WEEKS_TEMPLATE = "report/weeks.typ"


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One way to typeset a page; later ones bear more, the last bears any text."""

    system_fonts: bool
    keeps_standards: bool

    @property
    def remark(self) -> str:
        """What the page says about itself; empty where it keeps the standards."""
        if self.keeps_standards:
            return ""
        return translate("A character on this page is in no font here, so it is not marked as accessible (PDF/UA).")


ATTEMPTS = (
    Attempt(system_fonts=False, keeps_standards=True),
    Attempt(system_fonts=True, keeps_standards=True),
)
LAST_ATTEMPT = Attempt(system_fonts=True, keeps_standards=False)


def weeks_pdf(report: WeeksReport) -> bytes:
    """The page about a range of weeks as a PDF file. The same report gives the same bytes."""
    return pdf_of(WEEKS_TEMPLATE, page_data(report))


def page_images(report: WeeksReport, dpi: int = 150) -> list[bytes]:
    """The same pages as PNG files, in order, for printing."""
    return images_of(WEEKS_TEMPLATE, page_data(report), dpi)


def pdf_of(template: str, data: dict[str, Json]) -> bytes:
    """A template under `resources` filled with data, as a PDF file.

    A character that the program's font lacks is taken from the system's fonts; where none has it either, the page gives
    up the standards, shows a blank in its place and says so.
    """
    return _typeset(template, data)[1]


def images_of(template: str, data: dict[str, Json], dpi: int) -> list[bytes]:
    """A template under `resources` filled with data, a PNG file a page, with the fonts that the PDF would have."""
    attempt, _ = _typeset(template, data)
    return _compiled(template, data, attempt, form="png", dpi=dpi)


def _typeset(template: str, data: dict[str, Json]) -> tuple[Attempt, bytes]:
    """The first attempt that bears the text, and the PDF file it gives."""
    from typst import TypstError

    for attempt in ATTEMPTS:
        try:
            return attempt, _compiled(template, data, attempt, form="pdf")[0]
        except TypstError as refusal:
            if not _is_about_text(refusal):
                raise
    return LAST_ATTEMPT, _compiled(template, data, LAST_ATTEMPT, form="pdf")[0]


def _is_about_text(refusal: Exception) -> bool:
    """True where a standard refuses something, which an attempt without it bears."""
    return "PDF/" in str(refusal)


def _compiled(
    template: str, data: dict[str, Json], attempt: Attempt, *, form: Literal["pdf", "png"], dpi: int = 150
) -> list[bytes]:
    import typst

    filled = data | {
        "font": FONT,
        "fallback": attempt.system_fonts,
        "untagged": attempt.remark,
        "language": spoken().value,
    }
    page = resource_path(template)
    folder = str(page.parent)  # All that a page can read: templates, never a file of the member's.
    made: bytes | list[bytes] = typst.compile(
        str(page),
        root=folder,
        font_paths=[str(resource_path("fonts/noto-sans"))],
        ignore_system_fonts=not attempt.system_fonts,
        format=form,
        ppi=float(dpi),
        sys_inputs={"data": json.dumps(filled)},
        # What a screen reader can read, and what can be kept.
        pdf_standards=["ua-1", "a-2a"] if form == "pdf" and attempt.keeps_standards else None,
        package_path=folder,
        package_cache_path=folder,
    )
    return [made] if isinstance(made, bytes) else made
