"""The offers that lie on the table together: how many may, and that each has a name of its own."""

from collections.abc import Iterator, Sequence

from dutytracker.domain.errors import Problem
from dutytracker.domain.offers import MOST_OFFERS, Offer, problems_of_offer
from dutytracker.domain.saying import said
from dutytracker.domain.text_rules import same_name


def problems_of_offers(offers: Sequence[Offer]) -> tuple[Problem, ...]:
    """All that makes offers impossible, in their order; empty where they are sound.

    A field has the place of its offer before it, from 0 on: `offers[1].name`.
    """
    return tuple(_problems(offers))


def with_offers(offers: Sequence[Offer], more: Sequence[Offer]) -> tuple[Offer, ...]:
    """The offers with more laid beside them; one of the same name takes the place of the one that was there."""
    laid = list(offers)
    for new in more:
        place = next((place for place, offer in enumerate(laid) if same_name(offer.name, new.name)), None)
        if place is None:
            laid.append(new)
        else:
            laid[place] = new
    return tuple(laid)


def _problems(offers: Sequence[Offer]) -> Iterator[Problem]:
    if len(offers) > MOST_OFFERS:
        yield Problem(
            "offers",
            said("At most {most} offers can lie on the table: delete one first.", most=MOST_OFFERS),
        )
    for place, offer in enumerate(offers):
        for problem in problems_of_offer(offer):
            yield Problem(f"offers[{place}].{problem.field}", problem.sentence)
        if offer.name.strip() and any(same_name(offer.name, earlier.name) for earlier in offers[:place]):
            sentence = said(
                "Another offer is called “{name}” already: give this one another name.", name=offer.name.strip()
            )
            yield Problem(f"offers[{place}].name", sentence)
