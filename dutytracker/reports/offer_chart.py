"""Offers on the curve: what each guarantees, and in how many member-weeks that would have been enough."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from dutytracker.domain.pooling import Audience, PooledReview
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.reports.free_places import Box
from dutytracker.reports.marks import Anchor, Chart, ChartTable, Fill, Label, LegendItem, Mark, Role
from dutytracker.reports.offer_marks import SignedPoint, in_short, signed_marks
from dutytracker.reports.offer_words import labels_of, missing_words, signs_of
from dutytracker.reports.review_cells import hours_minutes, hours_text, percent_text
from dutytracker.reports.review_curve_frame import CurveFrame, curve_frame, shown_points
from dutytracker.reports.review_curve_lines import band_marks, need_line, need_segments, no_curve_label
from dutytracker.reports.words import translate


def offers_chart(
    review: PooledReview, offers: Sequence[OfferFigures], *, width: float, height: float, text: float
) -> Chart:
    """The curve of need with a square for today's terms, which come first, and a dot with its letter for each offer.

    A mark stands at the hours per 40 h and the share of its own weeks, which need not lie on the curve: that takes the
    same hours for every week. `text` is the size of words.
    """
    figures, audience = review.figures, review.audience
    if figures is None:
        return _empty(review, offers, width=width, height=height, text=text)
    alone = replace(figures, terms=())
    further = [_hours(one, audience) for one in offers if _is_shown(one)]
    frame = curve_frame(alone, audience, width=width, height=height, text=text, further=further)
    marks: list[Mark] = [*frame.grid(None), *band_marks(alone, frame), *frame.hours_marks(clear_of=None)]
    marks += need_line(alone, frame)
    marks += signed_marks(list(_points(offers, audience, frame)), need_segments(alone, frame), _plane(frame), text)
    if not shown_points(alone):
        marks.append(no_curve_label(audience, frame))
    marks.append(frame.hours_title())
    return Chart(
        width=width,
        height=height,
        marks=tuple(marks),
        legend=_legend(offers),
        description=_description(offers, audience),
        make_table=lambda: offers_chart_table(offers, audience),
    )


def offers_chart_table(offers: Sequence[OfferFigures], audience: Audience) -> ChartTable:
    """Where each mark stands, in words."""
    return ChartTable(
        title=translate("Offers on the curve"),
        header=(translate("Offer"), translate("Guaranteed per 40 h"), translate("Enough in")),
        rows=tuple(
            (
                label,
                missing_words(one, audience) if one.guaranteed is None else hours_text(one.guaranteed, audience),
                missing_words(one, audience) if one.covered is None else percent_text(one.covered, audience),
            )
            for label, one in zip(labels_of(offers), offers, strict=True)
        ),
    )


def beside_curve_words() -> str:
    """Why a mark need not lie on the curve."""
    return translate(
        "An offer gives each week its own hours, so its mark may lie beside the curve, which gives every week the same."
    )


def unmarked_words(offers: Sequence[OfferFigures], audience: Audience) -> str:
    """Which of them have no mark in the chart, by their signs, and why; empty where all have one."""
    by_reason: dict[str, list[tuple[int, str]]] = {}
    for one, ranked in zip(offers, _ranked(offers), strict=True):
        if not _is_shown(one):
            by_reason.setdefault(missing_words(one, audience), []).append(ranked)
    words = translate("{offers} ({why})")
    missing = [words.format(offers=in_short(ranked), why=why) for why, ranked in by_reason.items()]
    return translate("Not in the chart: {offers}.").format(offers="; ".join(missing)) if missing else ""


def chart_signs(offers: Sequence[OfferFigures]) -> list[str]:
    """What stands beside each mark: "today", then a letter or number each."""
    signs = iter(signs_of([one.offer for one in offers if one.offer is not None]))
    return [translate("today") if one.offer is None else next(signs) for one in offers]


def _ranked(offers: Sequence[OfferFigures]) -> list[tuple[int, str]]:
    """The signs with their ranks; today's terms stand apart."""
    return [
        (-1 if one.offer is None else rank, sign)
        for rank, (one, sign) in enumerate(zip(offers, chart_signs(offers), strict=True), start=1)
    ]


def _is_shown(one: OfferFigures) -> bool:
    return one.guaranteed is not None and one.covered is not None


def _hours(one: OfferFigures, audience: Audience) -> Fraction:
    """The hours per 40 h of a shown offer, as they are shown."""
    return Fraction(hours_minutes(one.guaranteed or Fraction(0), audience), 60)


def _points(offers: Sequence[OfferFigures], audience: Audience, frame: CurveFrame) -> Iterator[SignedPoint]:
    rows = offers_chart_table(offers, audience).rows
    for (rank, sign), row, one in zip(_ranked(offers), rows, offers, strict=True):
        if _is_shown(one):
            yield SignedPoint(
                x=frame.x(_hours(one, audience)),
                y=frame.y(one.covered or Fraction(0)),
                rank=rank,
                sign=sign,
                name=_place_words(row),
                is_square=one.offer is None,
            )


def _plane(frame: CurveFrame) -> Box:
    """Where signs may stand."""
    return Box(frame.left + frame.text * 0.3, 0, frame.right, frame.bottom - frame.text * 0.2)


def _place_words(row: Sequence[str]) -> str:
    label, hours, share = row
    return translate("{offer}: {hours} per 40 h, enough in {share}").format(offer=label, hours=hours, share=share)


def _legend(offers: Sequence[OfferFigures]) -> tuple[LegendItem, ...]:
    return (
        LegendItem(
            words=translate("Member-weeks that so many hours for all would cover"), role=Role.TREND, is_line=True
        ),
        LegendItem(words=translate("95 % band"), role=Role.TREND, fill=Fill.PALE),
        *(
            LegendItem(words=label, role=Role.CONTRACT if one.offer is None else Role.INK, is_dot=one.offer is not None)
            for label, one in zip(labels_of(offers), offers, strict=True)
        ),
    )


def _description(offers: Sequence[OfferFigures], audience: Audience) -> str:
    shown = [
        _place_words(row)
        for row, one in zip(offers_chart_table(offers, audience).rows, offers, strict=True)
        if _is_shown(one)
    ]
    said = translate("The curve of guaranteed hours with a mark for each offer: {marks}.").format(
        marks="; ".join(shown)
    )
    if not shown:
        said = translate("The curve of guaranteed hours; no offer has a mark.")
    return " ".join(filter(None, (said, unmarked_words(offers, audience))))


def _empty(review: PooledReview, offers: Sequence[OfferFigures], *, width: float, height: float, text: float) -> Chart:
    """What stands in place of the chart where too few members report."""
    words = translate("Too few members to show a figure: {number} of at least {least}.")
    said = words.format(number=review.members_eligible, least=review.audience.k)
    label = Label(x=width / 2, y=height / 2, text=said, role=Role.DIM, size=text, anchor=Anchor.MIDDLE)
    return Chart(
        width=width,
        height=height,
        marks=(label,),
        legend=(),
        description=said,
        make_table=lambda: offers_chart_table(offers, review.audience),
    )
