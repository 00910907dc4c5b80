"""A pooled review as JSON (docs/formats.md, "Review"): rounded here, and what is hidden is null."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from dutytracker.domain.collecting import Rejected
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.curve import CurvePoint
from dutytracker.domain.pooling.intervals import Interval
from dutytracker.domain.pooling.pooled import Figures, Mean, PooledReview
from dutytracker.reports.week_json import Json

Rounding = Callable[[Fraction], float]
Code = TypeVar("Code", bound=StrEnum)


def review_json(review: PooledReview, rejected: Sequence[Rejected] = ()) -> dict[str, Json]:
    """The review; every key is there, also where nothing may be shown."""
    figures = review.figures
    return {
        "members": review.members,
        "roster": review.roster,
        "reporting": None,
        "indicative": None,
        "suppressed": figures is None,
        "weeks_received": review.weeks_received,
        "weeks_eligible": review.weeks_eligible,
        **(dict.fromkeys(SUPPRESSED) if figures is None else _figures(figures, review.audience)),
        "rejected": [{"file": one.file, "why": one.why} for one in rejected],
    }


def _figures(figures: Figures, audience: Audience) -> dict[str, Json]:
    hours, share = audience.hours, audience.share
    return {
        "reporting": _rounded(figures.reporting, share),
        "indicative": figures.indicative,
        "weeks_logged_not_shared": figures.weeks_logged_not_shared,
        "members_under_6_weeks": figures.members_under_6_weeks,
        "ineligible": _counts(figures.ineligible),
        "verdicts": _counts(figures.verdicts),
        "members_counted": figures.members_counted,
        **_short(figures, share),
        "weeks_short_per_member": _rounded(figures.weeks_short_per_member, share),
        "median_shortfall_per_40h": _rounded(figures.median_shortfall, hours),
        "quartiles_shortfall_per_40h": [_rounded(quartile, hours) for quartile in figures.quartiles_shortfall],
        "median_interval_per_40h": _interval(figures.median_interval, hours),
        **_estimates(figures, hours),
        "cleared_actual_to_estimate": _rounded(figures.cleared_actual_to_estimate, share),
        "enough_in": {
            "floor": _enough_in(figures.floor_enough_in, hours),
            "need": _enough_in(figures.need_enough_in, hours),
        },
        "curve": [_point(point, share) for point in figures.curve],
        "by_duty_per_40h": _map(figures.by_duty, hours),
        "by_placement_per_40h": _map(figures.by_placement, hours),
        "outside": _outside(figures, hours),
        "delivery": _delivery(figures, hours),
        "sensitivity": {
            reading.value: {"share_short": _rounded(one.share_short, share), "members": one.members}
            for reading, one in figures.readings.items()
        },
        "groups": [
            {"clinic": group.clinic, "members": group.members, "share_short": share(group.share_short)}
            for group in figures.groups.shown
        ],
        "suppressed_groups": figures.groups.hidden,
    }


def _short(figures: Figures, share: Rounding) -> dict[str, Json]:
    short = figures.short
    if short is None:
        return dict.fromkeys(("members_short", "share_short", "wilson_95", "bounds"))
    return {
        "members_short": short.short,
        "share_short": share(short.share),
        "wilson_95": _interval(short.wilson_95, share),
        "bounds": _interval(short.bounds, share),
    }


ESTIMATES = (
    "need_per_40h",
    "floor_per_40h",
    "floor_all_weeks_per_40h",
    "undone_per_40h",
    "clearing_per_40h",
    "undone_by_duty_per_40h",
)


def _estimates(figures: Figures, hours: Rounding) -> dict[str, Json]:
    estimates = figures.estimates
    if estimates is None:
        return dict.fromkeys(ESTIMATES)
    return {
        "need_per_40h": _mean(estimates.need, hours),
        "floor_per_40h": _mean(estimates.floor, hours),
        "floor_all_weeks_per_40h": _rounded(estimates.floor_all_weeks, hours),
        "undone_per_40h": hours(estimates.undone),
        "clearing_per_40h": hours(estimates.clearing),
        "undone_by_duty_per_40h": _map(estimates.undone_by_duty, hours),
    }


def _mean(mean: Mean, hours: Rounding) -> dict[str, Json]:
    return {"mean": hours(mean.mean), "by_hours": _rounded(mean.by_hours, hours)}


def _point(point: CurvePoint, share: Rounding) -> dict[str, Json]:
    low, high = (None, None) if point.need_band is None else point.need_band
    return {
        "hours": float(point.hours),
        "floor": _rounded(point.floor, share),
        "need": _rounded(point.need, share),
        "need_low": _rounded(low, share),
        "need_high": _rounded(high, share),
    }


def _outside(figures: Figures, hours: Rounding) -> Json:
    outside = figures.outside
    if outside is None:
        return None
    return {
        "members": outside.members,
        "per_40h": _map(outside.per_40h, hours),
        "own_time_per_40h": _rounded(outside.own_time_per_40h, hours),
    }


def _delivery(figures: Figures, hours: Rounding) -> Json:
    delivery = figures.delivery
    if delivery is None:
        return None
    return {
        "members": delivery.members,
        "contracted_per_40h": hours(delivery.contracted_per_40h),
        "delivered_per_40h": hours(delivery.delivered_per_40h),
        "eroded_by_per_40h": _map(delivery.eroded_by_per_40h, hours),
    }


def _rounded(exact: Fraction | None, rounding: Rounding) -> float | None:
    return None if exact is None else rounding(exact)


def _interval(interval: Interval | None, rounding: Rounding) -> Json:
    return None if interval is None else [rounding(end) for end in interval]


def _enough_in(quantiles: Mapping[int, Fraction | None], hours: Rounding) -> dict[str, Json]:
    return {str(percent): _rounded(value, hours) for percent, value in quantiles.items()}


def _counts(counts: Mapping[Code, int | None] | None) -> Json:
    return None if counts is None else {code.value: number for code, number in counts.items()}


def _map(means: Mapping[str, Fraction] | None, hours: Rounding) -> Json:
    return None if means is None else {code: hours(mean) for code, mean in means.items()}


SUPPRESSED = (
    "weeks_logged_not_shared",
    "members_under_6_weeks",
    "ineligible",
    "verdicts",
    "members_counted",
    "members_short",
    "share_short",
    "wilson_95",
    "bounds",
    "weeks_short_per_member",
    "median_shortfall_per_40h",
    "quartiles_shortfall_per_40h",
    "median_interval_per_40h",
    *ESTIMATES,
    "cleared_actual_to_estimate",
    "enough_in",
    "curve",
    "by_duty_per_40h",
    "by_placement_per_40h",
    "outside",
    "delivery",
    "sensitivity",
    "groups",
    "suppressed_groups",
)
"""What is null where fewer than k members have an eligible week."""
