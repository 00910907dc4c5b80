"""The sample member's log: every change made through the store, at the moment the story says."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import chain

from dutytracker.demo.chance import Chance
from dutytracker.demo.story import (
    CHAPTERS,
    FIRST_DAY,
    FROM_ANOTHER_COMPUTER,
    MEMBER,
    PATTERN,
    SETTINGS,
    SLIPS,
    TERM,
    Chapter,
    Slip,
)
from dutytracker.demo.week import ZONE, Moment, at_minute, moments_of
from dutytracker.domain.calendar import Week
from dutytracker.domain.changes import Change, Edit, adding, deleting
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import Absence, AbsenceKind, Entry, Log, UndoneItem
from dutytracker.exchange.merging import importing
from dutytracker.logbook import create_logbook
from dutytracker.paths import Profile

BEGUN_ON = date(2026, 8, 28)


class StoryClock:
    """A clock that shows what the story says."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at


def make_member(profile: Profile) -> None:
    """Begins the log of the sample member and tells the story to it; only what encrypts it differs from time to time.

    Raises: `DutyError` where there is a log already or the folder cannot be written.
    """
    clock = StoryClock(at_minute(BEGUN_ON, 18 * 60))
    logbook = create_logbook(
        profile,
        settings=SETTINGS,
        passphrase=None,
        clock=clock,
        member=MEMBER,
        random_bytes=Chance("salts").some_bytes,
        signing_key=Chance("signing key").some_bytes(32),
    )
    with closing(logbook):
        for moment in sorted(moments(), key=lambda moment: moment.at):
            clock.at = moment.at
            logbook.perform(moment.change)


def moments() -> Iterator[Moment]:
    """The whole story, week by week; inside a week in no order."""
    yield Moment(at_minute(BEGUN_ON, 18 * 60 + 4), adding("Set up the log", PATTERN, TERM))
    yield _import(Chance("import"))
    items: dict[str, UndoneItem] = {}
    for number, chapter in enumerate(CHAPTERS):
        week = Week(FIRST_DAY).shifted(number)
        chance = Chance(f"week {number}")
        told = list(moments_of(week, chapter, items, chance))
        slips = [slip for slip in SLIPS if slip.chapter == number]
        yield from chain(told if not slips else slipped(told, slips[0], chance), absences_in(week, chapter, chance))


def absences_in(week: Week, chapter: Chapter, chance: Chance) -> Iterator[Moment]:
    """Days off are entered on the Friday before: a holiday where it is one day, else PTO."""
    kind = AbsenceKind.HOLIDAY if len(chapter.absent) == 1 else AbsenceKind.PTO
    absences = [Absence(id=chance.an_id(), date=week.days[day], minutes=None, kind=kind) for day in chapter.absent]
    if absences:
        yield Moment(at_minute(week.start - timedelta(days=2), 17 * 60 + 40), adding("Note an absence", *absences))


def slipped(told: list[Moment], slip: Slip, chance: Chance) -> Iterator[Moment]:
    """The week with one of its entries written down wrongly at first."""
    place, entry = next((n, entry) for n, moment in enumerate(told) if (entry := evening_entry(moment)))
    mended_at = at_minute(entry.date + timedelta(days=slip.days_later), 12 * 60 + 41, 20)
    yield from told[:place]
    if slip.too_many:
        wrong = replace(entry, minutes=entry.minutes + slip.too_many)
        yield replace(told[place], change=adding("Log an entry", wrong))
        yield Moment(mended_at, Change("Change an entry", (Edit(wrong, entry),), slip.reason))
    else:
        again = replace(entry, id=chance.an_id(), recorded_at=entry.recorded_at + timedelta(seconds=95))
        yield told[place]
        yield Moment(again.recorded_at, adding("Log an entry", again))
        yield Moment(mended_at, replace(deleting("Delete an entry", again), reason=slip.reason))
    yield from told[place + 1 :]


def evening_entry(moment: Moment) -> Entry | None:
    """The untimed entry of more than a few minutes that a moment adds on its own day; `None` for any other moment."""
    record = moment.change.edits[0].after
    if not isinstance(record, Entry) or record.start is not None or record.minutes <= 8:
        return None
    return record if moment.at.astimezone(ZONE).date() == record.date else None


def _import(chance: Chance) -> Moment:
    """A few entries kept on another computer, taken over from its log file."""
    entries = []
    for day, begin, minutes in FROM_ANOTHER_COMPUTER:
        start = at_minute(day, begin)
        entries.append(
            Entry(
                id=chance.an_id(),
                duty=Duty.DOC,
                date=day,
                minutes=minutes,
                start=start,
                placement=Placement.GAP,
                recorded_at=start + timedelta(minutes=minutes, seconds=12),
            )
        )
    here = Log(member=MEMBER, settings=SETTINGS, patterns=(PATTERN,), terms=(TERM,))
    at = at_minute(FROM_ANOTHER_COMPUTER[-1][0] + timedelta(days=2), 9 * 60 + 30)
    return Moment(at, importing(replace(here, entries=tuple(entries)), here, at).change)
