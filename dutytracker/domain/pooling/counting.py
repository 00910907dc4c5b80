"""How many weeks bear each code, as far as it tells of no few members (docs/domain.md, privacy rule 2)."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import TypeVar

from dutytracker.domain.pooling.hiding import hidden_cells
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.observations import Ineligible
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.week_summary import Verdict

Code = TypeVar("Code", bound=StrEnum)


def ineligible_weeks(unit: Unit, k: int) -> Mapping[Ineligible, int | None]:
    """The weeks that fail each test first, of all members; `None` where that is hidden."""
    return _shown(list(Ineligible), [member.part.ineligible for member in unit.everyone], k)


def verdicts(unit: Unit, k: int) -> Mapping[Verdict, int | None]:
    """The eligible weeks by verdict; `None` where that is hidden."""
    of_each = zip(unit.read(Reading.AS_REPORTED), unit.read(Reading.LOGGED_ONLY), strict=True)
    weeks = [(short_logged, short - short_logged, weeks - short) for (weeks, short), (_, short_logged) in of_each]
    return _shown([Verdict.SHORT_LOGGED, Verdict.SHORT_WITH_UNDONE, Verdict.ENOUGH], weeks, k)


def _shown(codes: Sequence[Code], of_members: Sequence[Sequence[int]], k: int) -> Mapping[Code, int | None]:
    """The weeks of each code, given for every member in the order of the codes."""
    columns = {code: [weeks[place] for weeks in of_members] for place, code in enumerate(codes)}
    cells = {
        code.value: frozenset(member for member, weeks in enumerate(column) if weeks)
        for code, column in columns.items()
    }
    hidden = hidden_cells(cells, k)
    return {code: None if code in hidden else sum(column) for code, column in columns.items()}
