"""The files that were not taken in, and why: a row each, what can be decided first."""

from collections.abc import Iterable

from dutytracker.domain.collecting import Aside, Received, SetAside
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.steward import Added
from dutytracker.reports.review_words import aside_words
from dutytracker.reports.words import translate


@dataclass(frozen=True, slots=True, kw_only=True)
class NotTaken:
    """One file. `aside` is the share that is set aside, `left_out` the one that the steward left out; else `None`."""

    file: str
    why: str
    aside: SetAside | None = None
    left_out: Received | None = None

    @property
    def action(self) -> str:
        """What can be done about it, in a word; empty where nothing can."""
        if self.aside is not None:
            return translate("Decide")
        return translate("Take in again") if self.left_out is not None else ""


def not_taken(set_aside: Iterable[SetAside], left_out: Iterable[Received], added: Added | None) -> list[NotTaken]:
    """What is set aside and left out of a collection, then what the latest adding refused or found here already."""
    rows = [NotTaken(file=one.received.file, why=aside_words(one), aside=one) for one in set_aside]
    if added is not None:
        rows += [NotTaken(file=one.file, why=translate(one.why)) for one in added.rejected]
        here = translate("It is here already; nothing changed.")
        rows += [NotTaken(file=file, why=here) for file in added.had_already]
    rows += [NotTaken(file=one.file, why=translate("You left it out."), left_out=one) for one in left_out]
    return rows


def question(aside: SetAside) -> str:
    """What the steward has to decide about a share that is set aside."""
    member = aside.received.head.member
    match aside.why:
        case Aside.OTHER_KEY:
            words = translate(
                "The member code {member} is known with another key. If one person uses both, such as on two computers,"
                " the weeks of both belong together. If another person uses the same code, they are counted apart."
            )
        case Aside.FORK:
            words = translate(
                "Two shares of {member} tell different histories of the same length, so one of them was changed or"
                " comes from an old copy. Ask {member} which of them holds, or for a new share."
            )
        case Aside.BROKEN:
            words = translate(
                "This share of {member} tells another past than one that was handed in before. Ask {member} for a new"
                " share; leave this one out if it comes from an old copy, or let it hold if {member} began the log anew"
                " from a backup."
            )
    return words.format(member=member)
