"""Unit files that lie in a folder, for tests of the window."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from dutytracker.domain.terms import HoursGuarantee
from dutytracker.domain.unit import UnitFile, UnitPlan
from dutytracker.security.dsse import public_key
from tests.builders import a_term
from tests.exchange.units import ANOTHER_STEWARD, FIRST, MADE_AT, a_full_unit, a_plan, a_unit, a_unit_file


def a_file(folder: Path, name: str = "north", *, plan: UnitPlan | None = None, **fields: Any) -> Path:
    """The unit file of North Coast in a folder."""
    path = folder / f"{name}.dutyunit"
    path.write_bytes(a_unit_file(a_unit(plan=plan, **fields)))
    return path


def a_full_file(folder: Path) -> Path:
    """A file with everything a unit file can hold: chosen weeks, offers and figures of the unit."""
    path = folder / "full.dutyunit"
    path.write_bytes(a_unit_file(a_full_unit()))
    return path


def a_newer_file(folder: Path) -> Path:
    """The next file of the same steward: nine hours instead of seven."""
    better = a_term(
        valid_from=FIRST,
        guarantee=HoursGuarantee(guaranteed_minutes=540, reference_minutes=2400),
        label="Contract of 2026",
    )
    return a_file(folder, "newer", plan=a_plan(terms=(better,)), made_at=MADE_AT + timedelta(days=10))


def a_file_of_another_key(folder: Path) -> Path:
    """A file that another steward signed."""
    unit: UnitFile = replace(
        a_unit(), unit="South Coast", key=public_key(ANOTHER_STEWARD), made_at=MADE_AT + timedelta(days=20)
    )
    path = folder / "other.dutyunit"
    path.write_bytes(a_unit_file(unit, private=ANOTHER_STEWARD))
    return path


def an_altered_file(folder: Path) -> Path:
    """A file of which one byte was changed after it was signed."""
    path = a_file(folder, "altered")
    data = path.read_bytes()
    at = data.index(b'"payload"') + 20
    path.write_bytes(data[:at] + (b"A" if data[at : at + 1] != b"A" else b"B") + data[at + 1 :])
    return path
