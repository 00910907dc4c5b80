"""Offers on the table, from the statement of a collection to values and back."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from dutytracker.domain.offers import Offer
from dutytracker.domain.terms import AbsenceRule
from dutytracker.security.chain import Json
from dutytracker.store.collection.statements import Kind, Statements
from dutytracker.store.nested_values import guarantee_of, values_of_guarantee

THE_OFFERS = ""
"""The id of the one statement with the offers."""


def offers_of(statements: Statements) -> tuple[Offer, ...]:
    """What lies on the table, in the steward's order; nothing in a collection that was just begun."""
    values = cast("Sequence[Mapping[str, Any]]", statements[Kind.OFFERS].get(THE_OFFERS, ()))
    return tuple(
        Offer(name=value["name"], guarantee=guarantee_of(value), absence_rule=AbsenceRule(value["absence_rule"]))
        for value in values
    )


def offers_value(offers: Sequence[Offer]) -> Json:
    """The offers as they are kept, by the names of a unit file; `None` where none lies on the table."""
    if not offers:
        return None
    return [
        {"name": offer.name, **values_of_guarantee(offer.guarantee), "absence_rule": offer.absence_rule.value}
        for offer in offers
    ]
