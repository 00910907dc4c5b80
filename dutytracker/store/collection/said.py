"""What the steward said, from statements to values and back."""

from collections.abc import Mapping
from datetime import date
from typing import Any, cast
from uuid import UUID

from dutytracker.domain.calendar import Week
from dutytracker.domain.collecting import Whose
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.standing import Said
from dutytracker.domain.steward import UnitFacts
from dutytracker.security.chain import Json
from dutytracker.store.collection.statements import Kind, Statements

HERE, LEFT_OUT = "here", "left out"
"""What is said of a share: it counts, or the steward left it out."""

THE_FACTS = ""
"""The id of the one statement with the facts of the unit."""


def said_of(statements: Statements) -> Said:
    """What was said of members."""
    return Said(
        decisions={bytes.fromhex(key): Whose(whose) for key, whose in _texts(statements, Kind.KEY).items()},
        names=_texts(statements, Kind.NAME),
        removed=frozenset(statements[Kind.REMOVED]),
        spellings=_texts(statements, Kind.CLINIC),
    )


def facts_of(statements: Statements) -> UnitFacts:
    """The facts of the unit; nothing is said in a collection that was just begun."""
    value = cast("Mapping[str, Any]", statements[Kind.FACTS].get(THE_FACTS, {}))
    return UnitFacts(
        unit=value.get("unit", ""),
        roster=value.get("roster"),
        first=_day(value.get("first")),
        last=_day(value.get("last")),
    )


def facts_value(facts: UnitFacts) -> Json:
    """The facts as they are kept; `None` where nothing is said."""
    if facts == UnitFacts():
        return None
    return {
        "unit": facts.unit,
        "roster": facts.roster,
        "first": None if facts.first is None else facts.first.isoformat(),
        "last": None if facts.last is None else facts.last.isoformat(),
    }


def tallies_of(statements: Statements) -> tuple[PaperTally, ...]:
    """The weeks on paper, by label, then by week."""
    tallies = (_tally(name, cast("Mapping[str, Any]", value)) for name, value in statements[Kind.TALLY].items())
    return tuple(sorted(tallies, key=lambda tally: (tally.who, tally.week, tally.id)))


def tally_value(tally: PaperTally) -> Json:
    """A week on paper as it is kept under its id."""
    return {
        "who": tally.who,
        "clinic": tally.clinic,
        "week": tally.week.start.isoformat(),
        "scheduled": tally.scheduled,
        "contracted": tally.contracted,
        "logged": tally.logged,
        "undone": tally.undone,
    }


def _tally(name: str, value: Mapping[str, Any]) -> PaperTally:
    return PaperTally(id=UUID(name), **{**value, "week": Week(date.fromisoformat(value["week"]))})


def _texts(statements: Statements, kind: Kind) -> Mapping[str, str]:
    return cast("Mapping[str, str]", statements[kind])


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
