"""Other working hours for one week: a moved block, a swapped shift, with the usual hours again after it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.errors import DutyError
from dutytracker.domain.patterns import Pattern, WorkDay, pattern_on

LABEL = "Change the hours of one week"


def days_in_force(week: Week, patterns: Sequence[Pattern]) -> dict[Weekday, WorkDay]:
    """The working days that the patterns give the week, also where they change within it."""
    found = {}
    for day in week.days:
        pattern = pattern_on(day, patterns)
        work_day = pattern.on(day) if pattern else None
        if work_day is not None:
            found[list(Weekday)[day.weekday()]] = work_day
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
