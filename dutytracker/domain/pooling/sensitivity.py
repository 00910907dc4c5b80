"""The share of members short under other readings of the same weeks (docs/domain.md, "Many members")."""

from collections.abc import Mapping
from fractions import Fraction

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.merging import Unit
from dutytracker.domain.pooling.privacy import dropped_tell, few_of, undone_tells
from dutytracker.domain.pooling.readings import Reading
from dutytracker.domain.pooling.shortness import tally_of

__all__ = ["Reading", "ReadingShare", "readings_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingShare:
    """`share_short` of so many counted members; `None` where it is hidden."""

    share_short: Fraction | None
    members: int


def readings_of(unit: Unit, k: int) -> Mapping[Reading, ReadingShare]:
    """Every reading, as far as it does not tell of few beside the others."""
    hidden = _hidden(unit, k)
    shares = {}
    for reading in Reading:
        tally = tally_of(enumerate(unit.read(reading)))
        shares[reading] = ReadingShare(
            share_short=None if reading in hidden else tally.share_short(k), members=tally.counted
        )
    return shares


def _hidden(unit: Unit, k: int) -> frozenset[Reading]:
    hidden = set[Reading]()
    if undone_tells(unit, k):
        hidden |= {Reading.LOGGED_ONLY, Reading.UNDONE_HALVED}
    if dropped_tell(unit, k):
        hidden.add(Reading.UNPROVEN_NOT_SHORT)
    for reading in (Reading.FULLY_COVERED, Reading.FULL_WEEKS):
        kept = unit.read(reading)
        if few_of((weeks < part.eligible for (weeks, _), part in zip(kept, unit.parts, strict=True)), k):
            hidden.add(reading)
    return frozenset(hidden)
