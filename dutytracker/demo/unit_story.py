"""The sample unit: many members whose weeks are those of the story, varied by chance."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, time

from dutytracker.demo.chance import Chance
from dutytracker.demo.story import (
    CHAPTERS,
    DUTY_WEIGHTS,
    LONG_BLOCK,
    MEAL,
    PATTERN,
    SHIFT,
    TERM,
    Chapter,
    Clearing,
    Loss,
    Undone,
)
from dutytracker.demo.week import LEAST_IN_BLOCK, SPOTS, Worker, room_in_blocks
from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay
from dutytracker.domain.records import Member
from dutytracker.domain.terms import HoursGuarantee, PercentGuarantee, Term

UNIT = "Sample unit"
MEMBERS, ROSTER, WEEKS = 40, 64, 8
FIRST_WEEK = Week(date(2026, 9, 27))
LAST_DAY = FIRST_WEEK.shifted(WEEKS - 1).last

CLINICS = {"North": 35, "South": 30, "East": 23, "Telehealth": 8, "": 4}
"""How often each comes up, of a hundred."""

LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

SHORTER_BLOCK = ClockRange(time(15, 36), time(17))
"""Of a part-timer: as much a day as 7 hours are in five."""

PERCENT_BLOCK = ClockRange(time(15, 48), time(17))
"""15 % of a day."""

FIVE = (Weekday.MONDAY, Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)
FEWER_DAYS = (FIVE[1:], FIVE[:4], (FIVE[0], *FIVE[2:]), FIVE[1:4], FIVE[2:])

PERCENTAGE = replace(TERM, guarantee=PercentGuarantee(percent="15"), label="part-time schedule")
EIGHT_HOURS = replace(TERM, guarantee=HoursGuarantee(guaranteed_minutes=480, reference_minutes=2400))
"""What so few hold that no figure shows it."""

OFTEN, SOMETIMES, SELDOM, HARDLY = 60, 20, 8, 4
"""In a hundred weeks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitMember:
    """One member of the unit: who they are, how they work, what they were promised and what they give."""

    number: int
    member: Member
    worker: Worker
    term: Term
    level: int
    """How much work there is outside protected time, in percent of the story."""
    tells_own_time: bool
    first_week: int
    """The first week that they share."""

    @property
    def name(self) -> str:
        """What their file is called."""
        return self.member.code


def unit_members(number: int = MEMBERS) -> tuple[UnitMember, ...]:
    """So many members, the same every time."""
    return tuple(_unit_member(one) for one in range(number))


def roster_of(members: int) -> int:
    """How many there are in a unit of which so many report."""
    return ROSTER * members // MEMBERS


def chapters_of(one: UnitMember, chance: Chance) -> Sequence[Chapter]:
    """The weeks of a member, each a chapter of the story with other figures."""
    open_items: dict[str, Undone] = {}
    return [_chapter(one, number, open_items, chance) for number in range(WEEKS)]


def _unit_member(number: int) -> UnitMember:
    chance = Chance(f"unit member {number}")
    letters = "".join(chance.one_of(LETTERS) for _ in range(8))
    days = FIVE if chance.below(100) < OFTEN + SOMETIMES else chance.one_of(FEWER_DAYS)
    term = TERM
    if number % 10 < 3:
        term = PERCENTAGE
    elif number % 20 == 9:
        term = EIGHT_HOURS
    if number % 7 == 6:
        term = replace(term, valid_from=FIRST_WEEK.shifted(2).start)
    return UnitMember(
        number=number,
        member=Member(code=f"{letters[:4]}-{letters[4:]}", clinic=chance.weighted(CLINICS)),
        worker=Worker(pattern=_pattern(days, term, chance), duty_weights=_duty_weights(chance)),
        term=term,
        level=chance.between(30, 150),
        tells_own_time=number % 16 != 5,
        first_week=2 if number % 6 == 4 else 0,
    )


def _pattern(days: Sequence[Weekday], term: Term, chance: Chance) -> Pattern:
    """Full-timers as in the story, others with shorter blocks; some without the block of a day."""
    is_percent = isinstance(term.guarantee, PercentGuarantee)
    bare = chance.one_of(days) if chance.below(100) < SOMETIMES else None
    if len(days) == len(FIVE) and not is_percent:
        if bare is None:
            return PATTERN
        return replace(PATTERN, days={day: _work_day(None if day is bare else LONG_BLOCK) for day in FIVE})
    block = PERCENT_BLOCK if is_percent else SHORTER_BLOCK
    return replace(PATTERN, days={day: _work_day(None if day is bare else block) for day in days})


def _work_day(block: ClockRange | None) -> WorkDay:
    return WorkDay(shift=SHIFT, meal=MEAL, protected=() if block is None else (block,))


def _duty_weights(chance: Chance) -> Mapping[Duty, int]:
    return {duty: max(1, weight * chance.between(50, 150) // 100) for duty, weight in DUTY_WEIGHTS.items()}


def _chapter(one: UnitMember, number: int, open_items: dict[str, Undone], chance: Chance) -> Chapter:
    base, week = chance.one_of(CHAPTERS[:6] + CHAPTERS[8:]), FIRST_WEEK.shifted(number)
    worked = [day for day in range(1, 6) if one.worker.pattern.on(week.days[day]) is not None]
    absent = _absent(worked, chance)
    days = [day for day in worked if day not in absent]
    if not days:
        return Chapter(absent=absent, closed=(), booked=0, no_show=0)
    empty = Chapter(absent=absent)
    losses = _losses(base, room_in_blocks(week, empty, one.worker.pattern), chance)
    room = room_in_blocks(week, replace(empty, losses=losses), one.worker.pattern)
    clearings = _clearings(open_items, room, chance)
    undone = _undone(one, number, base, days, chance)
    for clearing in clearings:
        del open_items[clearing.item or ""]
    dropped = tuple(open_items)[:1] if chance.below(100) < SELDOM else ()
    for name in dropped:
        del open_items[name]
    open_items.update((each.name, each) for each in undone)
    booked = 330 * len(days) + 10 * chance.below(12)
    return replace(
        _elsewhere(one, base, len(days), chance),
        protected=max(_least_protected(room, clearings), sum(room.values()) * chance.between(82, 100) // 100),
        losses=losses,
        undone=undone,
        clearings=clearings,
        dropped=dropped,
        closed=tuple(days if chance.below(100) >= SELDOM else days[: len(days) // 2]),
        absent=absent,
        booked=booked,
        no_show=booked * chance.between(3, 10) // 100,
        answered=chance.below(100) >= HARDLY,
    )


def _absent(worked: Sequence[int], chance: Chance) -> tuple[int, ...]:
    drawn = chance.below(100)
    if drawn < HARDLY:
        return tuple(worked)
    if drawn < SELDOM:
        return tuple(worked[1:])
    return (chance.one_of(worked),) if drawn < SOMETIMES else ()


def _elsewhere(one: UnitMember, base: Chapter, days: int, chance: Chance) -> Chapter:
    """Minutes outside protected blocks; no more than the spots of a day hold."""
    percent = one.level * chance.between(75, 125) // 100
    usual = (base.freed, base.meal, base.before, base.after)
    freed, meal, before, after = (
        min(wanted * percent * days // 500, days * (spot.most - 24)) for wanted, spot in zip(usual, SPOTS, strict=True)
    )
    gap = min(base.gap * percent * days // 500, days * 15)
    return Chapter(freed=freed, gap=gap, meal=meal, before=before, after=after, off=min(90, base.off * percent // 100))


def _losses(base: Chapter, room: Mapping[int, int], chance: Chance) -> tuple[Loss, ...]:
    """The losses of the chapter, one a day, on days with a block."""
    days = list(room)
    losses = []
    for loss in base.losses:
        if not days or chance.below(100) >= OFTEN:
            continue
        day = days.pop(chance.below(len(days)))
        minutes = min(room[day], max(10, loss.minutes * chance.between(60, 110) // 100))
        losses.append(replace(loss, day=day, minutes=minutes, told=chance.below(2) == 0))
    return tuple(sorted(losses, key=lambda loss: loss.day))


def _clearings(open_items: Mapping[str, Undone], room: Mapping[int, int], chance: Chance) -> tuple[Clearing, ...]:
    """Older work at the start of a block that holds it, an item a day."""
    days = dict(room)
    clearings = []
    for name, item in open_items.items():
        minutes = max(5, item.estimate * chance.between(70, 140) // 100)
        fitting = [day for day, free in days.items() if free > minutes + 12]
        if fitting and chance.below(100) < OFTEN // 2:
            day = chance.one_of(fitting)
            del days[day]
            clearings.append(Clearing(day, item.duty, minutes, name))
    return tuple(clearings)


def _least_protected(room: Mapping[int, int], clearings: Sequence[Clearing]) -> int:
    """What a week cannot fall below: the story uses at least a few minutes of each block, after what was cleared."""
    cleared = {clearing.day: clearing.minutes for clearing in clearings}
    return sum(min(free, cleared.get(day, 0) + LEAST_IN_BLOCK) for day, free in room.items())


def _undone(one: UnitMember, number: int, base: Chapter, days: Sequence[int], chance: Chance) -> tuple[Undone, ...]:
    return tuple(
        replace(
            item,
            name=f"{item.name} of week {number}",
            day=chance.one_of(days),
            estimate=max(5, item.estimate * chance.between(50, 120) // 100),
            told=chance.below(3) == 0,
        )
        for item in base.undone
        if chance.below(100) < 20 + one.level // 2
    )
