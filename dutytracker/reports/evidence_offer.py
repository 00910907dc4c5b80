"""What an evidence package would tell, before it is made."""

from collections.abc import Iterator
from datetime import date

from dutytracker.domain.evidence_package import Wanted
from dutytracker.reports.words import counted, full_date, range_words, translate


def days_words(first: date, last: date) -> str:
    """The days of a package, or the one day."""
    return full_date(first) if first == last else range_words(first, last)


def offer_lines(wanted: Wanted, entries: int) -> Iterator[str]:
    """A sentence for each thing that whoever gets the package can read; `entries` is how many those days have."""
    words = translate("{days}: {entries}, each with duty, length, clock times and every step it took.")
    if entries == 0:
        words = translate("{days}: {entries}. What was deleted there is told, with every step it took.")
    yield words.format(days=days_words(wanted.first, wanted.last), entries=counted(entries, "entry", "entries"))
    yield translate("Lost time, undone work and closed days of these days, in the same way.")
    yield translate("When each step was written down, and the reasons you gave for late changes.")
    if wanted.notes:
        yield translate("Your notes, as you typed them.")
    else:
        yield translate("Not your notes: they are left out.")
    if wanted.all_times:
        yield translate("Of other days: when you wrote something down and of which kind it was, but not what it says.")
    else:
        yield translate("Of other days: how many steps there were, and where the computer’s clock was set.")
