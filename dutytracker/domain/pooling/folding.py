"""A map of figures by code in which codes that few members used are one sum (docs/domain.md, privacy rule 2)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.hiding import Cells, hidden_cells, members_of
from dutytracker.domain.pooling.observations import Observations, sum_of_parts, weight_of
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
    parts = {code.value: defaultdict[int, int](int) for code in codes}
    holders = {code: set[int]() for code in (*parts, target)}
    for one in observations:
        for code, number in minutes(one.summary).items():
            if number and code in parts:
                parts[code][one.of * one.summary.scheduled] += number
                holders[code].add(one.member)
    weight = weight_of(observations)
    means = {code: 40 * sum_of_parts(of_code) / weight for code, of_code in parts.items()}
    cells = {code: frozenset(members) for code, members in holders.items()}
    hidden = hidden_cells(cells, k, target=target)
    if few(len(members_of(cells, hidden)), k):
        return Folded(per_40h=None, folded=hidden, cells=cells)
    shown = {code: mean for code, mean in means.items() if code not in hidden}
    shown[target] = sum((mean for code, mean in means.items() if code in hidden), start=Fraction(0))
    return Folded(per_40h={code: mean for code, mean in shown.items() if mean}, folded=hidden, cells=cells)
