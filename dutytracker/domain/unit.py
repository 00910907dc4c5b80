"""What a steward sets for a whole unit, and the file that carries it to every member (docs/formats.md, "Unit file")."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date, datetime
from fractions import Fraction
from typing import TypeAlias

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.offers import Offer
from dutytracker.domain.terms import Term

ReviewDocument: TypeAlias = Mapping[str, "ReviewValue"]
ReviewValue: TypeAlias = "bool | int | float | str | list[ReviewValue] | dict[str, ReviewValue] | None"
"""A pooled review as the command `review --json` prints it, without the refused files."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClinicRoster:
    """A clinic of the unit, and how many therapists work there."""

    name: str
    roster: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeksAsked:
    """The days, both included, whose weeks every member is asked for."""

    first: date
    last: date


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPlan:
    """What a steward sets for every member, beside the name of the unit and the period asked for."""

    week_starts_on: Weekday = Weekday.SUNDAY
    clinics: tuple[ClinicRoster, ...] = ()
    terms: tuple[Term, ...] = ()
    """The history of the contract, by first day."""
    sampled_weeks: tuple[Week, ...] = ()
    """The only weeks to be logged, chosen ahead of time, oldest first; none where every week is."""
    offers: tuple[Offer, ...] = ()
    """What lies on the table, in the steward's order."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFile:
    """A unit file as its steward signed it. Keys are raw public keys of 32 bytes, `made_at` aware UTC."""

    unit: str
    key: bytes
    """Ed25519: whoever signed the file, and signs receipts."""
    sealing_key: bytes
    """X25519: to whom shares are sealed."""
    made_at: datetime
    plan: UnitPlan
    weeks_asked: WeeksAsked | None
    benchmark: "ReviewDocument | None" = field(default=None, hash=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Benchmark:
    """Pooled figures of the unit that its steward published; at least k members stand behind each, `None` is hidden.

    Hours per 40 scheduled hours, shares from 0 to 1, rounded as they were published.
    """

    members: int
    roster: int | None
    share_short: Fraction | None
    median_shortfall: Fraction | None
    need: Fraction | None
    floor: Fraction | None
    need_enough_in: Mapping[int, Fraction | None]
    """By the percentage of member-weeks for which so much would have been enough."""
    by_duty: Mapping[Duty, Fraction] | None
    by_placement: Mapping[str, Fraction] | None
    contracted: Fraction | None
    delivered: Fraction | None
