"""The pages of the guide that are shipped with the program, and how each is read in the reader's language."""

from enum import StrEnum
from pathlib import Path

from dutytracker.domain.dataclass import dataclass
from dutytracker.language import Language, spoken
from dutytracker.reports.words import translate
from dutytracker.resources import shipped_path


class GuidePage(StrEnum):
    """A page, by the name of its file without `.md`, in the order in which they are listed."""

    THERAPIST = "guide-therapist"
    MEMBER = "guide-member"
    STEWARD = "guide-steward"
    LINE = "quick-entry"
    GUIDE = "guide"
    PROMISES = "promises"
    WORDS = "domain"


TITLES = {
    GuidePage.THERAPIST: "On one page",
    GuidePage.MEMBER: "For members",
    GuidePage.STEWARD: "For stewards",
    GuidePage.LINE: "The entry line",
    GuidePage.GUIDE: "Everything, in order",
    GuidePage.PROMISES: "What it promises",
    GuidePage.WORDS: "Words and figures",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """The Markdown of a page, and the folder its links and pictures are meant from."""

    markdown: str
    folder: Path


def title_of(page: GuidePage) -> str:
    """What a page is called in the list of pages."""
    return translate(TITLES[page])


def reading_of(page: GuidePage) -> Reading:
    """A page in the language that is spoken; in English, with a line that says so, where there is no other.

    A page that cannot be read is one sentence.
    """
    docs = shipped_path("docs")
    of_language = docs / spoken().value / f"{page.value}.md"
    path = of_language if of_language.exists() else docs / f"{page.value}.md"
    try:
        markdown = path.read_text("utf-8")
    except OSError:
        missing = translate("This page is missing here; it comes with every copy of the program.")
        return Reading(f"# {title_of(page)}\n\n{missing}\n", docs)
    if path is not of_language and spoken() is not Language.ENGLISH:
        notice = translate("This page is in English.")
        markdown = f"*{notice}*\n\n{markdown}"
    return Reading(markdown, path.parent)


def page_at(link: str) -> GuidePage | None:
    """The page that a link to a file means, such as `guide.md` or `../guide.md`; `None` where it is none of them."""
    name = link.rpartition("/")[2]
    stem, _, ending = name.rpartition(".")
    return GuidePage(stem) if ending == "md" and stem in set(GuidePage) else None
