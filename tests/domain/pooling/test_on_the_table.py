"""Offers laid over the weeks of a unit: what each comes to, and what it keeps to itself."""

from dataclasses import fields
from random import Random

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.on_the_table import OfferFigures
from tests.domain.pooling.offer_units import a_unit, an_offer
from tests.domain.pooling.plain_offers import plain_offer
from tests.domain.shares import pool

UNITS = 400


@pytest.mark.parametrize("audience", Audience)
def test_every_figure_of_every_offer_is_that_of_the_plain_definition(audience):
    shown = set()
    for seed in range(UNITS):
        random = Random(seed)
        members = a_unit(random)
        offers = [an_offer(random) for _ in range(4)]
        for found in pool(members, audience).on_the_table.figures(offers):
            assert as_fields(found) == plain_offer(members, found.offer, audience), seed
            shown |= {name for name, value in as_fields(found).items() if value is not None}
    every = {field.name for field in fields(OfferFigures)}
    assert shown == (every if audience is Audience.INSIDE else every - {"weeks"})


def as_fields(found: OfferFigures) -> dict:
    return {field.name: getattr(found, field.name) for field in fields(OfferFigures)}
