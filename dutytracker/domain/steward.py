"""What a steward keeps beside the shares of a unit: facts, decisions, names, and weeks that were tallied on paper."""

from collections.abc import Iterator
from datetime import date, datetime

from dutytracker.domain.calendar import Week
from dutytracker.domain.collecting import Rejected
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import LABEL_LENGTH, text_trouble
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY, MINUTES_PER_WEEK


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFacts:
    """What the steward says of the unit: its name, how many it has, and the period asked for (both days included).

    `None` is not said: an unknown roster, a period that is open on that side.
    """

    unit: str = ""
    roster: int | None = None
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What came of adding files: how many shares are new, the files whose share was here, and those refused."""

    new: int
    had_already: tuple[str, ...]
    rejected: tuple[Rejected, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberStanding:
    """Where a member stands with what was asked for; for the steward alone."""

    who: str
    """What this member is named, removed and given a receipt by: their code, or, where another person was found to use
    the same code, the code with a part of that person's key."""
    code: str
    name: str
    """The private name that the steward gave; "" without one."""
    clinic: str
    keys: tuple[bytes, ...]
    weeks_given: tuple[Week, ...]
    """The weeks of the period that count, oldest first."""
    weeks_missing: tuple[Week, ...]
    """The weeks that touch the period, are over, and of whose days in it most lie in no week given."""
    made_at: datetime | None
    """When the newest share was made; `None` where nothing was handed in."""
    continues: bool | None
    """Whether the newest share shows that it continues one that is here; `None` where it is the first."""
    is_removed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketDifference:
    """An earlier packet from which a new one differs by few members, so that these could be subtracted.

    With `together`, it takes one that was made before the earlier one, too.
    """

    made_at: datetime
    audience: Audience
    members: int
    """How many members were added, removed or changed; with `together`, how many the three packets leave alone."""
    together: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeUnitFile:
    """The unit file made last. `digest` (64 hexadecimal digits) tells what it said from anything else, whenever it was
    made and with whatever benchmark.
    """

    made_at: datetime
    digest: str
    benchmark: bool
    """Whether it carried one."""


def problems_of_facts(facts: UnitFacts, members: int = 0) -> tuple[Problem, ...]:
    """All that makes the facts impossible for a unit of which so many handed in, in the order of their fields."""
    return tuple(_facts(facts, max(1, members)))


def problems_of_tally(tally: PaperTally) -> tuple[Problem, ...]:
    """All that makes a tally impossible, in the order of its fields."""
    return tuple(_tally(tally))


def _facts(facts: UnitFacts, fewest: int) -> Iterator[Problem]:
    yield from _text("unit", "The name of the unit", facts.unit)
    if facts.roster is not None and facts.roster < fewest:
        yield Problem(
            "roster",
            said("The roster counts everyone in the unit, so it cannot be smaller than {fewest}.", fewest=fewest),
        )
    for field, day in (("first", facts.first), ("last", facts.last)):
        if day is not None and not FIRST_DAY <= day <= LAST_DAY:
            yield Problem(
                field, said("The day must lie from {first} to {last}.", first=FIRST_DAY.year, last=LAST_DAY.year)
            )
    if facts.first is not None and facts.last is not None and facts.first > facts.last:
        yield Problem("last", "The first day must not come after the last one.")


def _tally(tally: PaperTally) -> Iterator[Problem]:
    if not tally.who.strip():
        yield Problem("who", "Give the member a label of your own, so that their weeks belong together.")
    yield from _text("who", "The label of the member", tally.who)
    yield from _text("clinic", "The clinic", tally.clinic)
    if not FIRST_DAY <= tally.week.start <= LAST_DAY:
        yield Problem(
            "week", said("The week must lie from {first} to {last}.", first=FIRST_DAY.year, last=LAST_DAY.year)
        )
    yield from _minutes("scheduled", "Scheduled time", tally.scheduled)
    if tally.contracted is not None:
        yield from _minutes("contracted", "Contracted time", tally.contracted)
    yield from _minutes("logged", "Logged time", tally.logged)
    yield from _minutes("undone", "Time left undone", tally.undone)


def _text(field: str, name: str, text: str) -> Iterator[Problem]:
    trouble = text_trouble(text, LABEL_LENGTH)
    if trouble is not None:
        yield Problem(field, said("{name} {trouble}.", name=said(name), trouble=said(trouble)))


def _minutes(field: str, name: str, minutes: int) -> Iterator[Problem]:
    if not 0 <= minutes <= MINUTES_PER_WEEK:
        yield Problem(
            field,
            said(
                "{name} must lie from 0 to {most} hours.",
                name=said(name),
                most=MINUTES_PER_WEEK // 60,
            ),
        )
