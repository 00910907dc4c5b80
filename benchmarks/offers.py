"""Run as a process of its own: twenty offers on the table over the shares in a folder.

    python -m benchmarks.offers FOLDER

Prints the seconds of working all of them out for the first time; of working them out again with one offer edited, the
slowest of every kind of offer; and of one look at each member-week alone, which the least careful count would take.
"""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from dutytracker.domain.offers import MOST_OFFERS, Offer
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)


def main(folder: str) -> None:
    """Prints all three."""
    from dutytracker.domain.pooling import Audience
    from dutytracker.loose_shares import read_loose

    loose = read_loose([Path(folder)])
    review = loose.review(Audience.INSIDE, None)
    laid_out = offers()
    start = perf_counter()
    found = review.on_the_table.figures(laid_out)
    at_first = perf_counter() - start
    assert all(one.median_shortfall is not None for one in found)
    edited = []
    for place, offer in enumerate(laid_out):
        changed = [*laid_out[:place], _edited(offer), *laid_out[place + 1 :]]
        start = perf_counter()
        review.on_the_table.figures(changed)
        edited.append(perf_counter() - start)
    weeks = [float(week) for one in loose.shares for week in one.part.needs]
    start = perf_counter()
    assert sum([need <= 0.2 for need in weeks])
    looked = perf_counter() - start
    print(at_first, max(edited), looked, flush=True)


def offers() -> Sequence[Offer]:
    """Twenty offers of every kind."""
    percents = [str(14 + number) for number in range(5)]
    meetings = PercentBase.SCHEDULED_LESS_MEETINGS
    guarantees = [
        *(HoursGuarantee(guaranteed_minutes=360 + 60 * number, reference_minutes=2400) for number in range(5)),
        *(PercentGuarantee(percent=percent) for percent in percents),
        *(PercentGuarantee(percent=percent, base=meetings, meeting_minutes=150) for percent in percents),
        *(AppointmentsGuarantee(percent=f"{percent}.5") for percent in percents),
    ]
    rules = (AbsenceRule.PRO_RATA, AbsenceRule.FIXED)
    made = [
        Offer(name=f"Offer {number}", guarantee=guarantee, absence_rule=rules[number % 2])
        for number, guarantee in enumerate(guarantees, 1)
    ]
    assert len(made) == MOST_OFFERS
    return made


def _edited(offer: Offer) -> Offer:
    """The offer with another amount."""
    guarantee = offer.guarantee
    if isinstance(guarantee, HoursGuarantee):
        return replace(offer, guarantee=replace(guarantee, guaranteed_minutes=guarantee.guaranteed_minutes + 15))
    return replace(offer, guarantee=replace(guarantee, percent=guarantee.percent.removesuffix(".5") + ".25"))


if __name__ == "__main__":
    main(*sys.argv[1:])
