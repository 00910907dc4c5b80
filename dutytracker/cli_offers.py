"""The command `offers`: the offers of a unit file over shares, over a collection, or over the own log."""

import json
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

from dutytracker.cli_session import Session
from dutytracker.domain.apart import apart_in_samples, apart_in_weeks
from dutytracker.domain.asked_weeks import AskedWeeks, asked_of
from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.chosen_weeks import weeks_that_count
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.offers import Offer
from dutytracker.domain.own_offers import offers_over
from dutytracker.domain.pooling import Audience, PooledReview
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.saying import said
from dutytracker.domain.unit import UnitPlan
from dutytracker.paths import log_exists
from dutytracker.reports.offer_lines import offer_lines, own_offer_lines
from dutytracker.reports.offers_json import offers_json
from dutytracker.reports.packet import not_checked_words
from dutytracker.reports.review_words import chosen_weeks_words, file_lines
from dutytracker.reports.suffixes import kind_for

JSON = ".json"


@dataclass(frozen=True, slots=True, kw_only=True)
class OffersWanted:
    """What is asked for: the unit file, and what its offers are laid over. Days are `None` where they are open."""

    unit_file: Path
    paths: tuple[Path, ...]
    first: date | None
    last: date | None
    roster: int | None
    audience: Audience
    collection: str | None
    out: Path | None


def lay_offers(session: Session, wanted: OffersWanted) -> None:
    """Prints what the offers come to, or writes it to a file. Raises: `DutyError`."""
    plan = _plan_of(wanted.unit_file)
    offers = plan.offers
    if wanted.collection is not None:
        _over_collection(session, wanted, wanted.collection, offers)
    elif wanted.paths:
        _over_shares(session, wanted, plan)
    else:
        _over_own_log(session, wanted, offers)
    if not offers:
        session.remark("This unit file lays no offer on the table.")


def _plan_of(file: Path) -> UnitPlan:
    from dutytracker.exchange.strict_json import plain_file
    from dutytracker.exchange.unit_file import read_unit

    return read_unit(plain_file(file)).plan


def _over_shares(session: Session, wanted: OffersWanted, plan: UnitPlan) -> None:
    """Over the weeks asked for; where the unit file chose weeks ahead of time, over these alone."""
    from dutytracker.loose_shares import read_loose
    from dutytracker.reports.packet_export import PACKET_WRITERS

    write = None if wanted.out is None else kind_for(wanted.out.suffix, PACKET_WRITERS)
    asked = AskedWeeks(first=wanted.first, last=wanted.last, chosen=plan.sampled_weeks)
    read = read_loose(wanted.paths, wanted.first, wanted.last, sealing_key=session.sealing_key)
    loose = replace(read, collection=asked_of(read.collection, asked))
    chosen = asked.chosen_in_period
    review = replace(loose.review(wanted.audience, wanted.roster), chosen_weeks=None if chosen is None else len(chosen))
    figures = review.on_the_table.figures(plan.offers)
    remarks = [*file_lines(loose.rejected, len(loose.collection.had_already))]
    if wanted.out is None or write is None:
        _answer(session, wanted, review, figures, remarks)
        return
    for remark in (*remarks, not_checked_words()):
        session.remark(remark)
    packet = replace(loose.packet(review, session.today()), offers=figures)
    is_json = wanted.out.suffix.lower() == JSON
    session.save(wanted.out, _json_file(figures, wanted.audience) if is_json else write(packet))


def _over_collection(session: Session, wanted: OffersWanted, name: str, offers: Sequence[Offer]) -> None:
    """Over the members and the period of a collection, which stays as it is."""
    if wanted.paths:
        raise DutyError("Add files to a collection with the command review; offers only looks at it.")
    if wanted.first is not None or wanted.last is not None or wanted.roster is not None:
        raise DutyError("A collection has its own period and roster: leave out --from, --to and --roster.")
    if wanted.out is not None:
        raise DutyError("A packet of a collection holds the offers laid in it: make it with the command review.")
    if not log_exists(session.profile):
        raise DutyError(
            said("There is no collection called {name}: choose one that is there, or begin it.", name=name.strip())
        )
    with session.reading() as logbook, closing(logbook.collections.open(name)) as book:
        review = book.review(wanted.audience)
    _answer(session, wanted, review, review.on_the_table.figures(offers))


def _over_own_log(session: Session, wanted: OffersWanted, offers: Sequence[Offer]) -> None:
    if wanted.roster is not None or wanted.audience is not Audience.INSIDE:
        raise DutyError("Own weeks are nobody else’s: leave out --roster and --for, or name the shares.")
    if wanted.first is None or wanted.last is None:
        raise DutyError("Name the shares to lay the offers over, or the days of your own log with --from and --to.")
    if wanted.out is not None:
        kind_for(wanted.out.suffix, {JSON: JSON})
    with session.reading() as logbook:
        weeks = weeks_touching(wanted.first, wanted.last, logbook.settings.week_starts_on)
        report = logbook.reporting.report(weeks, own_time=True)
        summaries = weeks_that_count(report.summaries, logbook.sample_plans)
    figures = offers_over(summaries, offers)
    if wanted.out is not None:
        session.save(wanted.out, _json_file(figures, Audience.INSIDE))
        return
    lines = own_offer_lines(figures, apart_in_weeks(offers, summaries))
    session.answer(offers_json(figures, Audience.INSIDE), lines)


def _answer(
    session: Session,
    wanted: OffersWanted,
    review: PooledReview,
    figures: Sequence[OfferFigures],
    remarks: Sequence[str] = (),
) -> None:
    offers = [one.offer for one in figures if one.offer is not None]
    lines = offer_lines(figures, wanted.audience, apart_in_samples(offers))
    chosen = filter(None, [chosen_weeks_words(review)])
    session.answer(offers_json(figures, wanted.audience), [*chosen, *lines], remarks)


def _json_file(figures: Sequence[OfferFigures], audience: Audience) -> bytes:
    return (json.dumps(offers_json(figures, audience), indent=1, ensure_ascii=False) + "\n").encode()
