"""How good the record behind the figures is (docs/domain.md, "Many members")."""

from collections.abc import Mapping
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling.audience import Audience, few
from dutytracker.domain.pooling.hiding import hidden_cells
from dutytracker.domain.pooling.merging import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class DataQuality:
    """What the entries of eligible weeks are like; `None` is hidden, or undefined without any entry."""

    provenance: Mapping[Provenance, Fraction | None] | None
    """The share of logged minutes recorded in each way; every way is listed."""
    multiples_of_15: Fraction | None
    """The share of entries whose minutes divide by 15."""
    late_edits: int | None
    """Edits and deletions more than 7 days after the day; also `None` outside."""


def quality_of(unit: Unit, audience: Audience) -> DataQuality | None:
    """What may be told; `None` where nothing may."""
    k = audience.k
    found = DataQuality(
        provenance=_provenance(unit, k),
        multiples_of_15=_multiples_of_15(unit, k),
        late_edits=_late_edits(unit, k) if audience is Audience.INSIDE else None,
    )
    return None if (found.provenance, found.multiples_of_15, found.late_edits) == (None, None, None) else found


def _provenance(unit: Unit, k: int) -> Mapping[Provenance, Fraction | None] | None:
    """The shares of minutes, hidden like a set of cells; `None` where all of them are."""
    cells, minutes = {}, {}
    for place, provenance in enumerate(Provenance):
        of_members = [part.provenance[place] for part in unit.parts]
        cells[provenance.value] = frozenset(number for number, one in enumerate(of_members) if one)
        minutes[provenance] = sum(of_members)
    hidden = hidden_cells(cells, k)
    shown = {provenance for provenance in minutes if provenance not in hidden}
    whole = sum(minutes.values())
    if not any(minutes[provenance] for provenance in shown):
        return None
    return {
        provenance: Fraction(of_one, whole) if provenance in shown else None for provenance, of_one in minutes.items()
    }


def _multiples_of_15(unit: Unit, k: int) -> Fraction | None:
    """Their share, where at least k members have such entries and at least k have others."""
    having = sum(part.multiples_of_15 > 0 for part in unit.parts)
    having_others = sum(part.entries > part.multiples_of_15 for part in unit.parts)
    if min(having, having_others) < k:
        return None
    return Fraction(sum(part.multiples_of_15 for part in unit.parts), sum(part.entries for part in unit.parts))


def _late_edits(unit: Unit, k: int) -> int | None:
    """How many, unless few members have any."""
    edits = [part.late_edits for part in unit.parts]
    return None if few(sum(number > 0 for number in edits), k) else sum(edits)
