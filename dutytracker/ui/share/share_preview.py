"""Exactly what would leave, read back from the very bytes that would be saved; no widgets."""

import json
from base64 import b64decode
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING

from dutytracker.domain.calendar import Week
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import CAMPAIGN_DUTIES, Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.shared_summary import Recipient, fingerprint
from dutytracker.domain.sharing import Share
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.exchange.share_file import read_share
from dutytracker.logbook import Logbook
from dutytracker.reports.share_words import sealed_words, who_can_read
from dutytracker.reports.verdict_words import verdict_words
from dutytracker.reports.words import (
    counted,
    duration,
    hours_and_minutes,
    percent_words,
    short_week,
    translate,
)
from dutytracker.ui.share_answer import sealed_for

if TYPE_CHECKING:
    from dutytracker.domain.unit import UnitFile

COLUMNS = ("Week", "Work time", "Contract", "Due", "Lost", "Logged", "of it older", "Undone", "Closed")

UNKNOWN = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class Preview:
    """A share as a file, and what a reader finds in it."""

    data: bytes
    """The file that leaves: the signed one, or that one sealed."""
    signed: bytes
    share: Share
    unit: "UnitFile | None"
    """The unit to whose steward it is sealed; `None` where whoever gets the file can read it."""

    @property
    def key_digits(self) -> str:
        """The digits of the member's key, to be read aloud once."""
        return fingerprint(sha256(self.share.key).digest())

    @property
    def file_digits(self) -> str:
        """The digits of the file."""
        return fingerprint(sha256(self.data).digest())

    @property
    def as_text(self) -> str:
        """The payload of the file, word for word, laid out to be read."""
        payload = b64decode(json.loads(self.signed)["payload"])
        return json.dumps(json.loads(payload), indent=1, ensure_ascii=False)

    @property
    def recipient(self) -> Recipient:
        """Who can read the file."""
        return Recipient.ANYONE if self.unit is None else Recipient.STEWARD

    @property
    def warning(self) -> str:
        """Who can read the file, and what not to do with it."""
        return who_can_read() if self.unit is None else sealed_words(self.unit)

    @property
    def summaries(self) -> tuple[WeekSummary, ...]:
        """The totals of its weeks."""
        return tuple(week.summary for week in self.share.weeks)


def preview_of(
    logbook: Logbook, weeks: Sequence[Week], *, days: bool, own_time: bool, unit: "UnitFile | None" = None
) -> Preview:
    """Signs what would leave, reads it back, and seals it to the steward of the unit. Raises: `DutyError`."""
    share = logbook.sharing.share(weeks[0].start, weeks[-1].last, days=days, own_time=own_time)
    signed = logbook.sharing.signed(share)
    return Preview(data=sealed_for(unit, signed), signed=signed, share=read_share(signed), unit=unit)


def week_cells(summary: WeekSummary) -> tuple[str, ...]:
    """One week as a row of `COLUMNS`."""
    closed = UNKNOWN if summary.coverage is None else percent_words(summary.coverage)
    return (
        short_week(summary.week),
        hours_and_minutes(summary.scheduled),
        _known(summary.contracted),
        _known(summary.protected),
        duration(summary.eroded),
        hours_and_minutes(summary.logged),
        duration(summary.clearing),
        duration(summary.undone),
        closed,
    )


def total_cells(summaries: Sequence[WeekSummary]) -> tuple[str, ...]:
    """All weeks as a row; a sum of which a part is unknown is unknown."""
    return (
        counted(len(summaries), "week", "weeks"),
        hours_and_minutes(sum(each.scheduled for each in summaries)),
        _known(_sum([each.contracted for each in summaries])),
        _known(_sum([each.protected for each in summaries])),
        duration(sum(each.eroded for each in summaries)),
        hours_and_minutes(sum(each.logged for each in summaries)),
        duration(sum(each.clearing for each in summaries)),
        duration(sum(each.undone for each in summaries)),
        "",
    )


def duty_cells(summaries: Sequence[WeekSummary]) -> tuple[tuple[Duty | None, str, str], ...]:
    """Minutes logged and undone of the campaign's duties, and of the others together (`None`)."""

    def pair(duties: Sequence[Duty]) -> tuple[str, str]:
        logged = sum(each.by_duty.get(duty, 0) for each in summaries for duty in duties)
        undone = sum(each.undone_by_duty.get(duty, 0) for each in summaries for duty in duties)
        return duration(logged), duration(undone)

    others = [duty for duty in Duty if duty not in CAMPAIGN_DUTIES]
    return (*((duty, *pair([duty])) for duty in CAMPAIGN_DUTIES), (None, *pair(others)))


def in_words(summaries: Sequence[WeekSummary]) -> str:
    """The weeks in a few sentences."""
    return " ".join(_sentences(summaries))


def also_in_file(share: Share) -> tuple[str, ...]:
    """What else a reader finds, a line each."""
    told = sum(week.told_manager for week in share.weeks)
    places = translate("Where it was done: protected time, and all else as one sum")
    if share.own_time_included:
        places = translate("Where it was done, own time told apart")
    found = [
        translate("Minutes and undone work by duty, for each week"),
        places,
        translate("Reasons for lost time; managers told: {number}").format(number=told),
        translate("How it was logged: timed, same day, later"),
        translate("Member code {code} and its key").format(code=share.member),
    ]
    if share.since is not None:
        steps = counted(len(share.since.digests), "check value", "check values")
        words = translate("That the record goes on from entry {seq}: {steps}, nothing readable")
        found.append(words.format(seq=share.since.seq, steps=steps))
    if any(week.days is not None for week in share.weeks):
        found.insert(1, translate("Totals of each day, without clock times"))
    return (*found, *(words for words in (share.clinic, share.program) if words))


def stays_here(share: Share) -> tuple[str, ...]:
    """What does not leave, a line each."""
    stays = [
        translate("Clock times, single entries, notes"),
        translate("Your name, user name, folder names"),
        translate("Anything about patients: never asked for"),
    ]
    if not share.own_time_included:
        stays.insert(0, translate("Own time: a part of “outside protected”"))
    return tuple(stays)


def left_out_words(share: Share) -> str:
    """How many logged weeks the share leaves out, which it says itself."""
    left_out = share.log.weeks_logged - sum(bool(each.summary.logged) for each in share.weeks)
    if left_out <= 0:
        return translate("It holds every week you logged.")
    words = translate("It says that {weeks} you logged are not in it.")
    if left_out == 1:
        words = translate("It says that {weeks} you logged is not in it.")
    return words.format(weeks=counted(left_out, "week", "weeks"))


def _sentences(summaries: Sequence[WeekSummary]) -> Iterator[str]:
    if len(summaries) == 1:
        yield translate("The week: {verdict}.").format(verdict=verdict_words(summaries[0]))
    told = [each for each in summaries if each.verdict.is_short or each.verdict.value == "enough"]
    if len(summaries) > 1 and told:
        words = translate("In {short} of {told} I needed more than the contract gives.")
        short = sum(each.verdict.is_short for each in told)
        yield words.format(short=short, told=counted(len(told), "week that can be told", "weeks that can be told"))
    logged = sum(each.logged for each in summaries)
    protected = sum(each.by_placement.get(Placement.PROT, 0) for each in summaries)
    words = translate("I logged {logged}, of it {protected} in protected time and {outside} outside it.")
    yield words.format(
        logged=hours_and_minutes(logged),
        protected=hours_and_minutes(protected),
        outside=hours_and_minutes(logged - protected),
    )
    undone = sum(each.undone for each in summaries)
    if undone:
        yield translate("{minutes} stayed undone.").format(minutes=hours_and_minutes(undone))
    due = _sum([each.protected for each in summaries])
    if due:
        lost = sum(each.eroded for each in summaries)
        words = translate("{lost} of {due} protected time due was lost.")
        yield words.format(lost=hours_and_minutes(lost), due=hours_and_minutes(due))


def _sum(parts: Sequence[int | None]) -> int | None:
    known = [part for part in parts if part is not None]
    return sum(known) if len(known) == len(parts) else None


def _known(minutes: int | None) -> str:
    return UNKNOWN if minutes is None else hours_and_minutes(minutes)
