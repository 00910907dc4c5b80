"""How the weights fare on the notes of a writer from whom they did not learn."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from dutytracker.domain.patient_data.finding import found_by_rules, read_calmly
from dutytracker.domain.patient_data.findings import Finding
from dutytracker.domain.patient_data.weighing.clues import clues_in
from dutytracker.domain.patient_data.weighing.weigh import taken_for_strong, tells
from dutytracker.domain.patient_data.weighing.words_of_note import Word
from learning.fitting import learned_from
from learning.marked_notes import MarkedNote, notes_in, tables


def scores(names: Iterable[str]) -> Iterator[str]:
    """A line for each writer named, for all where none is, and one for them together."""
    wanted, found, parts, alarms, harmless = set(names), 0, 0, 0, 0
    for table in tables():
        if wanted and table.stem not in wanted:
            continue
        weights = learned_from(note for other in tables() if other != table for note in notes_in(other))
        here = [(note, _told_in(note, weights.telling)) for note in notes_in(table)]
        of_parts = [_is_found(part, told) for note, told in here for part in note.telling]
        of_harmless = [bool(told) for note, told in here if not note.telling]
        yield _line(table, sum(of_parts), len(of_parts), sum(of_harmless), len(of_harmless))
        found, parts = found + sum(of_parts), parts + len(of_parts)
        alarms, harmless = alarms + sum(of_harmless), harmless + len(of_harmless)
    yield _line(Path("together"), found, parts, alarms, harmless)


def _is_found(part: Finding, told: Iterable[Word]) -> bool:
    return any(word.start < part.end and part.start < word.end for word in told)


def _told_in(note: MarkedNote, telling: Mapping[str, float]) -> list[Word]:
    calm = read_calmly(note.text)
    by_rules = found_by_rules(calm)
    return [
        looked.word
        for looked in clues_in(calm, by_rules)
        if tells(
            sum(telling.get(clue, 0.0) for clue in looked.clues),
            by_a_rule=taken_for_strong(looked.word, by_rules),
        )
    ]


def _line(table: Path, found: int, parts: int, alarms: int, harmless: int) -> str:
    return (
        f"{table.stem}: {found} of {parts} parts found ({found / parts:.1%}), "
        f"{alarms} of {harmless} harmless notes asked about ({alarms / harmless:.1%})"
    )
