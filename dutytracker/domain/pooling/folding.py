"""A map of figures by code in which codes that few members used are one sum (docs/domain.md, privacy rule 2)."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.hiding import Cells, hidden_cells, members_of
from dutytracker.domain.pooling.observations import Minutes, Observations, Test, mean_per_40h, members_with
from dutytracker.domain.week_summary import WeekSummary

Code = TypeVar("Code", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class Folded:
    """Hours per 40 h by code. `per_40h` is `None` where even the sum of what is folded would tell of few members."""

    per_40h: Mapping[str, Fraction] | None
    """In the order of the codes, exact zeros left out, the folded ones under the target."""
    folded: frozenset[str]
    """The codes that the sum holds, the target among them."""
    cells: Cells
    """The members who have minutes of each code."""


def folded(
    observations: Observations,
    minutes: Callable[[WeekSummary], Mapping[Code, int]],
    codes: Iterable[Code],
    *,
    target: str,
    k: int,
) -> Folded:
    """The weighted means of minutes by code, where codes of few members count under `target`, which may be a code."""
    means: dict[str, Fraction] = {}
    cells: dict[str, frozenset[int]] = {}
    for code in codes:
        of_code = _minutes_of(code, minutes)
        cells[code.value] = members_with(observations, _is_any(of_code))
        means[code.value] = mean_per_40h(observations, of_code)
    cells.setdefault(target, frozenset())
    hidden = hidden_cells(cells, k, target=target)
    if few(len(members_of(cells, hidden)), k):
        return Folded(per_40h=None, folded=hidden, cells=cells)
    shown = {code: mean for code, mean in means.items() if code not in hidden}
    shown[target] = sum((mean for code, mean in means.items() if code in hidden), start=Fraction(0))
    return Folded(per_40h={code: mean for code, mean in shown.items() if mean}, folded=hidden, cells=cells)


def _minutes_of(code: Code, minutes: Callable[[WeekSummary], Mapping[Code, int]]) -> Minutes:
    return lambda week: minutes(week).get(code, 0)


def _is_any(minutes: Minutes) -> Test:
    return lambda week: minutes(week) > 0
