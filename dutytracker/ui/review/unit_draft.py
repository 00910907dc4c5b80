"""What a unit file made now would say, worked out beside the window."""

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem
from dutytracker.domain.unit import UnitFile
from dutytracker.reports.words import translate
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.review.packet_making import told_words


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitDraft:
    """The file that would be made. `is_outdated` says whether it differs from the last one, `None` before the first."""

    unit: UnitFile
    is_outdated: bool | None
    no_benchmark: str
    """Why it carries no figures although they are wanted; empty otherwise."""


def draft_of(book: StewardBook, *, benchmark: bool) -> UnitDraft:
    """The draft, without the figures of the unit where they cannot go into it.

    Raises: `DutyError` where no unit file can be made.
    """
    reason = ""
    unit = book.unit.draft(benchmark=False)
    if benchmark:
        try:
            unit = book.unit.draft(benchmark=True)
        except Problem as error:
            reason = translate(error.sentence)
        else:
            reason = _difference_words(book)
            unit = book.unit.draft(benchmark=False) if reason else unit
    return UnitDraft(unit=unit, is_outdated=book.unit.is_outdated(), no_benchmark=reason)


def _difference_words(book: StewardBook) -> str:
    """Why few members could be told from the figures beside an earlier packet; empty where they could not."""
    differences = book.unit.benchmark_differences()
    if not differences:
        return ""
    words = translate(
        "The figures count as a packet, and stay out of the file. {why} Wait for more shares to put them in."
    )
    return words.format(why=told_words(differences))
