"""Which cells of a table are hidden, so that no subtraction tells of few members (docs/domain.md, privacy rule 2)."""

from collections.abc import Iterable, Mapping

from dutytracker.domain.pooling.audience import few

Cells = Mapping[str, frozenset[int]]
"""The members that each cell of a table rests on, by the name of the cell."""


def hidden_cells(cells: Cells, k: int, *, target: str | None = None) -> frozenset[str]:
    """The names of the cells to hide: those of few members, and what folds into `target`, itself included.

    While all that is hidden holds few members, the smallest shown cell that is not empty (of equal ones the last by
    name) is hidden too.
    """
    hidden = {name for name, members in cells.items() if name == target or few(len(members), k)}
    while few(len(members_of(cells, hidden)), k):
        shown = sorted((name for name in cells if name not in hidden and cells[name]), reverse=True)
        if not shown:
            break
        hidden.add(min(shown, key=lambda name: len(cells[name])))
    return frozenset(hidden)


def members_of(cells: Cells, names: Iterable[str]) -> frozenset[int]:
    """The members that these cells rest on together."""
    return frozenset().union(*(cells[name] for name in names))
