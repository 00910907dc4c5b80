"""What the timeline shows, in words: for tool tips, screen readers and its table."""

from collections.abc import Iterable, Iterator

from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import duration, placement_words, short_duty_label, translate
from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.clock_words import stretch_words
from dutytracker.ui.today.day_marks import DayMarks, PlacedEntry
from dutytracker.ui.today.day_moves import Held, latest_of, trouble_with
from dutytracker.ui.widgets.rows_model import Row

Item = PlacedEntry | Stretch
"""What the keyboard can stand on: an entry, or a gap."""


def stretch_of(item: Item) -> Stretch:
    """Where an item lies."""
    return item.stretch if isinstance(item, PlacedEntry) else item


def item_words(item: Item, settings: LogSettings) -> str:
    """An entry or a gap in one line, such as "9:50 – 10:05 AM: Patient calls, between appointments, 15 min"."""
    words = _entry_words(item, settings) if isinstance(item, PlacedEntry) else gap_words()
    stretch = stretch_of(item)
    minutes = item.entry.minutes if isinstance(item, PlacedEntry) and item.entry else stretch.minutes
    return translate("{times}: {what}, {minutes}").format(
        times=stretch_words(stretch), what=words, minutes=duration(minutes)
    )


def gap_words() -> str:
    """What a gap is."""
    return translate("nothing logged, protected block")


def shared_words(minutes: int) -> str:
    """That other entries hold minutes too; they count once."""
    return translate("{minutes} overlap").format(minutes=duration(minutes))


def held_words(held: Held, placement: Placement, marks: DayMarks) -> str:
    """Where an entry that is held would lie, in which placement, what it would overlap, or why it cannot lie there."""
    parts = [stretch_words(held.stretch), duration(held.stretch.minutes)]
    trouble = trouble_with(held.stretch, latest_of(marks))
    if trouble is not None:
        return f"{', '.join(parts)} · {trouble}"
    parts.append(placement_words(placement))
    if overlaps(held, marks):
        parts.append(translate("overlaps another entry"))
    return ", ".join(parts)


def overlaps(held: Held, marks: DayMarks) -> bool:
    """True if an entry that is held would share minutes with another one."""
    stretch = held.stretch
    others = (each.stretch for each in marks.entries if each.entry != held.placed.entry)
    return any(other.start < stretch.end and stretch.start < other.end for other in others)


def untimed_words(marks: DayMarks) -> str:
    """What was logged and has no place on the timeline; empty where that is nothing."""
    if not marks.untimed_minutes:
        return ""
    return translate("and {minutes} without a clock time").format(minutes=duration(marks.untimed_minutes))


def marks_rows(marks: DayMarks, settings: LogSettings) -> tuple[Row, ...]:
    """The timeline as a table, in the order of the clock; an entry's row has its `PlacedEntry`, a gap's its stretch."""
    rows = [_row(part, what, part) for part, what in _parts(marks)]
    for each in marks.entries:
        words = translate("logged: {what}").format(what=_entry_words(each, settings))
        rows.append(_row(each.stretch, words, each))
    if marks.timed is not None:
        duty = short_duty_label(marks.timed.duty, settings)
        words = translate("being timed: {what}").format(what=_work_words(duty, marks.timed.placement))
        rows += [_row(piece, words, None) for piece in marks.timed.pieces]
    rows.sort(key=lambda row: row[0])
    return tuple(row for _, row in rows)


def day_words(rows: Iterable[Row], marks: DayMarks) -> str:
    """All that the timeline shows, which are the `rows` of its table, in one sentence after the other."""
    words = (f"{row.cells[0]} {row.cells[1]}" for row in rows)
    return ", ".join(part for part in (*words, untimed_words(marks)) if part)


def _parts(marks: DayMarks) -> Iterator[tuple[Stretch, str]]:
    yield from ((block, translate("protected block")) for block in marks.blocks)
    yield from ((meal, translate("meal")) for meal in marks.meals)
    yield from ((lost, translate("protected time lost")) for lost in marks.lost)
    yield from ((gap, gap_words()) for gap in marks.gaps)
    if marks.typed is not None:
        yield marks.typed.stretch, translate("being typed")


def _row(stretch: Stretch, what: str, value: object) -> tuple[int, Row]:
    return stretch.start, Row((stretch_words(stretch), what, duration(stretch.minutes)), value)


def _entry_words(placed: PlacedEntry, settings: LogSettings) -> str:
    duty = short_duty_label(placed.entry.duty, settings) if placed.entry else ""
    words = _work_words(duty, placed.placement)
    return f"{words}, {shared_words(placed.shared)}" if placed.shared else words


def _work_words(duty: str, placement: Placement) -> str:
    return ", ".join(part for part in (duty, placement_words(placement)) if part)
