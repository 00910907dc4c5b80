"""Unit files beside logs, for tests in which only what matters is named."""

from datetime import UTC, date, datetime
from typing import Any

from dutytracker.domain.adopting import Adoption, LogHere, adopting
from dutytracker.domain.records import LogSettings, Member, UnitAdoption
from dutytracker.domain.unit import UnitFile
from tests.builders import ZONE, a_term
from tests.exchange.units import FIRST, weeks

AT = datetime(2026, 3, 12, 3, tzinfo=UTC)
"""The evening of March 11 in the zone of the log, a Wednesday."""
RUNNING = date(2026, 3, 8)
FILE = '{"payload":""}'
UNIT_TERM = a_term(valid_from=FIRST, label="Contract of 2026")
CHOSEN = weeks("2026-03-01", "2026-03-22", "2026-04-19")
STARTS = tuple(week.start for week in CHOSEN)


def here(**fields: Any) -> LogHere:
    """A log whose weeks begin on Sunday, in which nothing was entered yet."""
    defaults = {"member": Member(code="K7QF-2M9X"), "settings": LogSettings(time_zone=ZONE)}
    return LogHere(**(defaults | fields))


def adoption_of(unit: UnitFile, into: LogHere, *, clinic: str | None = None) -> Adoption:
    """The unit file beside that log."""
    return adopting(unit, FILE, into, clinic=clinic, at=AT)


def adopted(unit: UnitFile, **fields: Any) -> LogHere:
    """A log in which a unit file was adopted, and nothing else is."""
    return here(unit=unit, adoption=record_of(unit), **({"terms": unit.plan.terms} | fields))


def record_of(unit: UnitFile) -> UnitAdoption:
    """What a log keeps of a unit file that was adopted on that evening."""
    return UnitAdoption(
        unit=unit.unit,
        steward_key=unit.key.hex(),
        sealing_key=unit.sealing_key.hex(),
        made_at=unit.made_at,
        adopted_at=AT,
        file=FILE,
    )
