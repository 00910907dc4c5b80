"""Other working hours for one week: a moved block, a swapped shift, with the usual hours again after it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dutytracker.domain.calendar import WEEKDAYS, Week, Weekday
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.errors import DutyError
from dutytracker.domain.patterns import ClockRange, Pattern, WorkDay, pattern_on
from dutytracker.domain.validation import work_day_troubles

LABEL = "Change the hours of one week"


def days_in_force(week: Week, patterns: Sequence[Pattern]) -> dict[Weekday, WorkDay]:
    """The working days that the patterns give the week, also where they change within it."""
    found = {}
    for day in week.days:
        pattern = pattern_on(day, patterns)
        work_day = pattern.on(day) if pattern else None
        if work_day is not None:
            found[WEEKDAYS[day.weekday()]] = work_day
    return found


def changing_week(week: Week, days: Mapping[Weekday, WorkDay], patterns: Sequence[Pattern]) -> Change:
    """The change by which `days` hold in the week alone; no edit where they hold already.

    What held on the day after the week holds from there on. A pattern that begins within the week gives way.

    Raises: `DutyError` where no hours are in force after the week.
    """
    after = pattern_on(week.end, patterns)
    if after is None:
        raise DutyError("Enter your usual working hours first: they hold again after this week.")
    if days_in_force(week, patterns) == dict(days):
        return Change(LABEL, ())
    inside = [pattern for pattern in patterns if pattern.valid_from in week]
    first = next((pattern for pattern in inside if pattern.valid_from == week.start), None)
    wanted = Pattern(valid_from=week.start, days=dict(days))
    edits = [Edit(pattern, None) for pattern in inside if pattern is not first]
    if wanted != first:
        edits.append(Edit(first, wanted))
    if after.valid_from != week.end:
        edits.append(Edit(None, replace(after, valid_from=week.end)))
    return Change(LABEL, tuple(edits))


def with_block_moved(
    days: Mapping[Weekday, WorkDay],
    block: tuple[Weekday, ClockRange] | None,
    *,
    to: tuple[Weekday, ClockRange] | None,
) -> dict[Weekday, WorkDay]:
    """The days with a protected block somewhere else; without `block` one more, without `to` one less.

    Raises: `DutyError` where the block does not fit into the day it is moved to.
    """
    changed = dict(days)
    if block is not None:
        weekday, clocks = block
        day = changed[weekday]
        changed[weekday] = replace(day, protected=tuple(each for each in day.protected if each != clocks))
    if to is not None:
        weekday, clocks = to
        if weekday not in changed:
            raise DutyError("That day is off in this week: choose a day with a shift, or swap the shift first.")
        day = changed[weekday]
        blocks = sorted((*day.protected, clocks), key=lambda each: each.offset_in(day.shift))
        changed[weekday] = replace(day, protected=tuple(blocks))
        for trouble in work_day_troubles(changed[weekday]):
            raise DutyError(trouble)
    return changed


def with_days_swapped(days: Mapping[Weekday, WorkDay], first: Weekday, second: Weekday) -> dict[Weekday, WorkDay]:
    """The days with the whole shifts of two weekdays in each other's place; a day off is moved like a shift."""
    places = {first: second, second: first}
    moved = {places.get(weekday, weekday): day for weekday, day in days.items()}
    return {weekday: moved[weekday] for weekday in Weekday if weekday in moved}


def with_day_off(days: Mapping[Weekday, WorkDay], weekday: Weekday) -> dict[Weekday, WorkDay]:
    """The days without the shift of that weekday."""
    return {each: day for each, day in days.items() if each is not weekday}
