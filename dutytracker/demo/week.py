"""One week of the story as changes, each with the moment the member made it."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from enum import Enum, auto
from zoneinfo import ZoneInfo

from dutytracker.demo.chance import Chance
from dutytracker.demo.story import (
    DUTY_WEIGHTS,
    MADE_ON,
    PATTERN,
    SAT,
    SETTINGS,
    Chapter,
    Clearing,
)
from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.changes import Change, Edit, adding
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import Pattern
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import (
    AppointmentWeek,
    ClosedDay,
    ClosedWeek,
    Entry,
    Erosion,
    Source,
    UndoneItem,
    UndoneStatus,
)

ZONE = ZoneInfo(SETTINGS.time_zone)
GAP_HOURS = (9, 10, 11, 13, 14)
"""Between appointments: the last ten minutes of these hours."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A change and when the member made it."""

    at: datetime
    change: Change


@dataclass(frozen=True, slots=True, kw_only=True)
class Worker:
    """How somebody works: their working week, and how often each duty comes up. Shifts are those of the story."""

    pattern: Pattern
    duty_weights: Mapping[Duty, int]


THE_MEMBER = Worker(pattern=PATTERN, duty_weights=DUTY_WEIGHTS)
"""The sample member."""


class Habit(Enum):
    """When and how an entry is written down."""

    TIMER = auto()
    JUST_ENDED = auto()
    EVENING = auto()
    NEXT_DAYS = auto()
    RECONSTRUCTED = auto()


HABITS = {Habit.TIMER: 36, Habit.JUST_ENDED: 17, Habit.EVENING: 26, Habit.NEXT_DAYS: 16, Habit.RECONSTRUCTED: 5}


@dataclass(frozen=True, slots=True)
class Stretch:
    """Minutes of one placement on one day, from a minute of that day on."""

    day: date
    placement: Placement
    begin: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Spot:
    """Where in a day minutes of a placement lie: from a minute of the day on, so many at most."""

    placement: Placement
    begin: int
    most: int


SPOTS = (
    Spot(Placement.FREED, 13 * 60, 50),
    Spot(Placement.BREAK, 12 * 60 + 1, 28),
    Spot(Placement.PRE, 8 * 60 + 1, 28),
    Spot(Placement.POST, 17 * 60 + 2, 75),
)
LEAST_IN_BLOCK = 4
"""Minutes that each block is used at least, after what was cleared in it."""

WEEKEND = Spot(Placement.OFF, 10 * 60 + 12, 90)


def at_minute(day: date, minute: int, second: int = 0) -> datetime:
    """The UTC instant of a minute of the local day; no story happens in the hours a clock change touches."""
    local = datetime.combine(day, datetime.min.time(), tzinfo=ZONE) + timedelta(minutes=minute)
    return local.replace(second=second).astimezone(UTC)


def moments_of(
    week: Week, chapter: Chapter, items: dict[str, UndoneItem], chance: Chance, worker: Worker = THE_MEMBER
) -> Iterator[Moment]:
    """All that a member wrote down about a week, in no order.

    `items` are the undone items so far, as they are now; those of this week are added, those it ends are ended.
    """
    yield from _ended_items(week, chapter, items, chance, worker)
    latest: dict[date, datetime] = {}
    for moment in (*_logged(week, chapter, chance, worker), *_lost(week, chapter, chance)):
        yield moment
        day = moment.at.astimezone(ZONE).date()
        latest[day] = max(latest.get(day, moment.at), moment.at)
    for moment in _left_undone(week, chapter, items, chance):
        yield moment
        day = moment.at.astimezone(ZONE).date()
        latest[day] = max(latest.get(day, moment.at), moment.at)
    yield from _closed(week, chapter, latest, chance)


def _logged(week: Week, chapter: Chapter, chance: Chance, worker: Worker) -> Iterator[Moment]:
    for stretch in (*_protected(week, chapter, chance, worker), *_elsewhere(week, chapter, chance, worker)):
        yield _entry(stretch, chance.weighted(worker.duty_weights), chance)


def _entry(stretch: Stretch, duty: Duty, chance: Chance) -> Moment:
    """The entry of a stretch, written down as the member's habits have it."""
    habit = chance.weighted(HABITS)
    if habit is Habit.RECONSTRUCTED and stretch.day + timedelta(days=13) > MADE_ON:
        habit = Habit.EVENING
    start = at_minute(stretch.day, stretch.begin)
    end = start + timedelta(minutes=stretch.minutes)
    timed = habit in {Habit.TIMER, Habit.JUST_ENDED}
    recorded_at = {
        Habit.TIMER: end + timedelta(seconds=chance.between(2, 40)),
        Habit.JUST_ENDED: end + timedelta(seconds=chance.between(3, 50)),
        Habit.EVENING: max(end, at_minute(stretch.day, 17 * 60)) + timedelta(seconds=chance.between(60, 900)),
        Habit.NEXT_DAYS: at_minute(stretch.day + timedelta(days=1), 8 * 60 + chance.between(12, 27), chance.below(60)),
        Habit.RECONSTRUCTED: at_minute(stretch.day + timedelta(days=chance.between(9, 12)), 730, chance.below(60)),
    }[habit]
    usual = {Placement.PROT} if not timed else set(Placement) - {Placement.FREED}
    entry = Entry(
        id=chance.an_id(),
        duty=duty,
        date=stretch.day,
        minutes=stretch.minutes,
        start=start if timed else None,
        start_assumed=habit is Habit.JUST_ENDED,
        placement=stretch.placement,
        placement_chosen=stretch.placement not in usual,
        source=Source.TIMER if habit is Habit.TIMER else Source.QUICK,
        recorded_at=recorded_at,
    )
    return Moment(recorded_at, adding("Log an entry", entry))


def _protected(week: Week, chapter: Chapter, chance: Chance, worker: Worker) -> Iterator[Stretch]:
    """The stretches in protected blocks: after what was lost, one after the other."""
    room = room_in_blocks(week, chapter, worker.pattern)
    cleared = {clearing.day: clearing.minutes for clearing in chapter.clearings}
    spare = sum(room.values()) - chapter.protected
    while spare > 0:
        day = chance.one_of(sorted(room))
        if room[day] > cleared.get(day, 0) + LEAST_IN_BLOCK:
            room[day] -= 1
            spare -= 1
    for day, minutes in room.items():
        begin = _block_begin(week, chapter, day, worker.pattern) + cleared.get(day, 0)
        for piece in _pieces(minutes - cleared.get(day, 0), 4, 34, chance):
            yield Stretch(week.days[day], Placement.PROT, begin, piece)
            begin += piece


def room_in_blocks(week: Week, chapter: Chapter, pattern: Pattern) -> dict[int, int]:
    """The protected minutes of each day that were not taken away."""
    lost = {loss.day: loss.minutes for loss in chapter.losses}
    room = {}
    for number, day in enumerate(week.days):
        work_day = pattern.on(day)
        if work_day is not None and number not in (*chapter.absent, *chapter.silent):
            room[number] = work_day.protected_minutes - lost.get(number, 0)
    return {number: minutes for number, minutes in room.items() if minutes}


def _block_begin(week: Week, chapter: Chapter, day: int, pattern: Pattern) -> int:
    """The minute of the day from which the block was free."""
    block = pattern.days[list(Weekday)[week.days[day].weekday()]].protected[0].start
    return block.hour * 60 + block.minute + sum(loss.minutes for loss in chapter.losses if loss.day == day)


def _elsewhere(week: Week, chapter: Chapter, chance: Chance, worker: Worker) -> Iterator[Stretch]:
    """The stretches outside protected blocks, none over another."""
    worked = [day for day in range(1, 6) if worker.pattern.on(week.days[day]) is not None]
    days = [day for day in worked if day not in (*chapter.absent, *chapter.silent)]
    for spot, minutes in zip(SPOTS, (chapter.freed, chapter.meal, chapter.before, chapter.after), strict=True):
        yield from _run(week, spot, minutes, days, chance)
    yield from _run(week, WEEKEND, chapter.off, [SAT], chance)
    hours = [(day, hour) for day in days for hour in GAP_HOURS]
    for piece in _pieces(chapter.gap, 3, 10, chance):
        day, hour = hours.pop(chance.below(len(hours)))
        yield Stretch(week.days[day], Placement.GAP, hour * 60 + 60 - piece, piece)


def _run(week: Week, spot: Spot, minutes: int, days: list[int], chance: Chance) -> Iterator[Stretch]:
    """Stretches at a spot of some of the days, following each other."""
    used = dict.fromkeys(days, 0)
    for piece in _pieces(minutes, 6, 24, chance):
        day = chance.one_of([day for day in days if used[day] + piece <= spot.most])
        yield Stretch(week.days[day], spot.placement, spot.begin + used[day], piece)
        used[day] += piece


def _pieces(minutes: int, least: int, most: int, chance: Chance) -> Iterator[int]:
    """`minutes` in pieces of `least` to `most`; less than `least` only where there is not more."""
    while minutes > most:
        piece = chance.between(least, min(most, minutes - least))
        yield piece
        minutes -= piece
    if minutes:
        yield minutes


def _lost(week: Week, chapter: Chapter, chance: Chance) -> Iterator[Moment]:
    for loss in chapter.losses:
        day = week.days[loss.day]
        at = at_minute(day, 17 * 60 + chance.between(1, 14), chance.below(60))
        yield Moment(
            at,
            adding(
                "Note lost protected time",
                Erosion(
                    id=chance.an_id(),
                    date=day,
                    minutes=loss.minutes,
                    reason=loss.reason,
                    told_manager=day if loss.told else None,
                    recorded_at=at,
                ),
            ),
        )


def _left_undone(week: Week, chapter: Chapter, items: dict[str, UndoneItem], chance: Chance) -> Iterator[Moment]:
    for undone in chapter.undone:
        day = week.days[undone.day]
        at = at_minute(day, 17 * 60 + chance.between(3, 16), chance.below(60))
        item = UndoneItem(
            id=chance.an_id(),
            duty=undone.duty,
            arose=day,
            estimate_minutes=undone.estimate,
            reason=undone.reason,
            told_manager=day if undone.told else None,
            recorded_at=at,
        )
        items[undone.name] = item
        yield Moment(at, adding("Note an undone item", item))


def _ended_items(
    week: Week, chapter: Chapter, items: dict[str, UndoneItem], chance: Chance, worker: Worker
) -> Iterator[Moment]:
    """Older work done at the start of a block, and what will not be done any more."""
    for clearing in chapter.clearings:
        begin = _block_begin(week, chapter, clearing.day, worker.pattern)
        yield _cleared(at_minute(week.days[clearing.day], begin), clearing, items, chance)
    for name in chapter.dropped:
        day = week.days[2]
        item, dropped = items[name], replace(items[name], status=UndoneStatus.DROPPED, ended=day)
        items[name] = dropped
        yield Moment(at_minute(day, 8 * 60 + 29, 11), Change("Drop an undone item", (Edit(item, dropped),)))


def _cleared(start: datetime, clearing: Clearing, items: dict[str, UndoneItem], chance: Chance) -> Moment:
    day = start.astimezone(ZONE).date()
    end = start + timedelta(minutes=clearing.minutes, seconds=chance.between(4, 40))
    item = None if clearing.item is None else items[clearing.item]
    entry = Entry(
        id=chance.an_id(),
        duty=clearing.duty,
        date=day,
        minutes=clearing.minutes,
        start=start,
        placement=Placement.PROT,
        older=item is None,
        clears=None if item is None else item.id,
        source=Source.TIMER,
        recorded_at=end,
    )
    if item is None:
        return Moment(end, adding("Log an entry", entry))
    done = replace(item, status=UndoneStatus.DONE, ended=day)
    items[clearing.item or ""] = done
    return Moment(end, Change("Mark an undone item as done", (Edit(item, done), Edit(None, entry))))


def _closed(week: Week, chapter: Chapter, latest: Mapping[date, datetime], chance: Chance) -> Iterator[Moment]:
    """The days closed on their own evening, then the week with its appointments on Saturday."""
    for number in chapter.closed:
        day = week.days[number]
        evening = max(latest.get(day, at_minute(day, 0)), at_minute(day, 17 * 60 + 17))
        at = evening + timedelta(seconds=chance.between(20, 200))
        yield Moment(at, adding("Close a day", ClosedDay(date=day, recorded_at=at)))
    if chapter.closed:
        held = chapter.booked - chapter.no_show
        yield Moment(
            at_minute(week.last, 20 * 60 + 30),
            adding(
                "Close a week",
                ClosedWeek(week=week.start, undone_answered=chapter.answered),
                AppointmentWeek(
                    week=week.start,
                    booked_minutes=chapter.booked,
                    held_minutes=held,
                    no_show_minutes=chapter.no_show,
                ),
            ),
        )
