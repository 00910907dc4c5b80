"""A map of figures by code in which codes that few members used are one sum (docs/domain.md, privacy rule 2)."""

from collections.abc import Mapping
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.columns import Column
from dutytracker.domain.pooling.hiding import Cells, hidden_cells, members_of
from dutytracker.domain.pooling.merging import Unit


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
    unit: Unit, codes: Mapping[str, Column], *, target: str, k: int, weight: Fraction | int | None = None
) -> Folded:
    """The means of minutes by code, where codes of few members count under `target`, which may be a code.

    `weight` is that of the weeks with such minutes, where it is not that of all eligible weeks.
    """
    whole = len(unit.parts) if weight is None else weight
    means = {code: unit.sum_per_40h(column) / whole for code, column in codes.items()}
    cells = {code: unit.holders(column) for code, column in codes.items()}
    cells.setdefault(target, frozenset())
    hidden = hidden_cells(cells, k, target=target)
    if few(len(members_of(cells, hidden)), k):
        return Folded(per_40h=None, folded=hidden, cells=cells)
    shown = {code: mean for code, mean in means.items() if code not in hidden}
    shown[target] = sum((mean for code, mean in means.items() if code in hidden), start=Fraction(0))
    return Folded(per_40h={code: mean for code, mean in shown.items() if mean}, folded=hidden, cells=cells)
