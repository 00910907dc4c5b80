"""From a share to the fields of its payload."""

from base64 import b64encode
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from dutytracker import FORMULAS_VERSION
from dutytracker.domain.placement import Placement
from dutytracker.domain.sharing import OUT, Share, SharedDay, SharedTerm, SharedWeek, Since
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.exchange.log_text import day_text, utc_text
from dutytracker.exchange.log_writing import guarantee_fields
from dutytracker.exchange.share_shape import FORMAT, VERSION
from dutytracker.security.chain import Json

Fields = dict[str, Json]
Code = TypeVar("Code", bound=StrEnum)


def fields_of(share: Share) -> Fields:
    """The payload as one object; maps leave out zeros."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "formulas": FORMULAS_VERSION,
        "member": share.member,
        "key": b64encode(share.key).decode(),
        "clinic": share.clinic,
        "program": share.program,
        "made_at": utc_text(share.made_at),
        "log": {
            "seq": share.log.seq,
            "head": share.log.head,
            "first_week": day_text(share.log.first_week.start),
            "weeks_logged": share.log.weeks_logged,
        },
        "since": None if share.since is None else _since(share.since),
        "week_starts_on": share.week_starts_on.value,
        "own_time_included": share.own_time_included,
        "weeks": [_week(week, own_time=share.own_time_included) for week in share.weeks],
    }


def _since(since: Since) -> Fields:
    return {"seq": since.seq, "head": since.head, "digests": list(since.digests)}


def _week(week: SharedWeek, *, own_time: bool) -> Fields:
    summary = week.summary
    fields: Fields = {
        "week": day_text(summary.week.start),
        "pattern": summary.pattern,
        "scheduled": summary.scheduled,
        "contract_known": summary.contract_known,
        "contracted": summary.contracted,
        "contracted_fixed": summary.contracted_fixed,
        "terms": [term_fields(term) for term in week.terms],
        "protected": summary.protected,
        "eroded_by": _map(summary.eroded_by),
        "by_duty": _map(summary.by_duty),
        "by_placement": _places(summary, own_time=own_time),
        "clearing": summary.clearing,
        "undone_by_duty": _map(summary.undone_by_duty),
        "undone_late": summary.undone_late,
        "cleared": {
            "items": summary.cleared.items,
            "estimate": summary.cleared.estimate,
            "actual": summary.cleared.actual,
        },
        "closed": summary.closed,
        "closed_late": summary.closed_late,
        "undone_answered": summary.undone_answered,
        "told_manager": week.told_manager,
        "appointments": _appointments(summary),
        "untimed": summary.untimed,
        "overlap": summary.overlap,
        "provenance": _map(summary.provenance),
        "entries": week.entries,
        "multiples_of_15": week.multiples_of_15,
        "late_edits": week.late_edits,
    }
    if week.days is not None:
        fields["days"] = {one.isoformat(): _day(day) for one, day in week.days.items()}
    return fields


def _places(summary: WeekSummary, *, own_time: bool) -> Fields:
    """With own time the seven codes, else PROT and the sum of everything outside it."""
    if own_time:
        return _map(summary.by_placement)
    out = summary.outside_protected
    protected = summary.logged - out
    return {code: minutes for code, minutes in ((Placement.PROT.value, protected), (OUT, out)) if minutes}


def _day(day: SharedDay) -> Fields:
    return {
        "by_duty": _map(day.by_duty),
        "by_placement": {code: minutes for code, minutes in day.by_placement.items() if minutes},
    }


def _appointments(summary: WeekSummary) -> Fields | None:
    if summary.booked is None:
        return None
    return {"booked": summary.booked, "held": summary.held, "no_show": summary.no_show}


def term_fields(term: SharedTerm) -> Fields:
    """A term as a share tells it."""
    return {
        **guarantee_fields(term.guarantee),
        "absence_rule": term.absence_rule.value,
        "counts_group_preparation": term.counts_group_preparation,
    }


def _map(minutes: Mapping[Code, int]) -> Fields:
    return {code.value: amount for code, amount in minutes.items() if amount}
