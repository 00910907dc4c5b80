"""Learning from marked notes."""

import pytest

from dutytracker.domain.patient_data import Finding, Kind
from dutytracker.domain.patient_data.weighing import weights
from learning import leaving_out
from learning.fitting import Weights, examples_of, learned_from
from learning.leaving_out import scores
from learning.marked_notes import as_in_life, note_of, notes_in, tables
from learning.writing import WEIGHTS, digest_of_what_is_learned_from, source_of

FEW = [
    *(note_of(f"pt ⟦name:{name}⟧ called again") for name in ("Zorb", "Quill", "Brax", "Tamsin", "Ulric", "Wenna")),
    *(note_of(f"cell ⟦phone:408-555-01{number}⟧ is new") for number in range(30, 40)),
    *(note_of(f"{work}, {minutes} min") for work in ("staff meeting", "audit", "charting") for minutes in (15, 30, 45)),
]


def test_marks_are_taken_out_and_kept_as_what_tells() -> None:
    note = note_of("pt ⟦name:Zorb⟧, ⟦phone:555-0133⟧")
    assert note.text == "pt Zorb, 555-0133"
    assert note.telling == (Finding(3, 7, Kind.NAME), Finding(9, 17, Kind.PHONE))


def test_nothing_is_learned_of_what_only_made_up_numbers_and_addresses_have() -> None:
    marked = (
        "cell ⟦phone:408-555-0133⟧, five five five; ⟦email:rosa@mail.example⟧, "
        "⟦phone:five five five one two⟧, ⟦phone:cinco cinco cinco uno⟧, 555 calls"
    )
    lifelike = as_in_life(marked)
    note = note_of(lifelike)
    assert "555" not in next(note.text[part.start : part.end] for part in note.telling)
    assert "example" not in note.text
    assert "five five five;" in note.text
    assert "five five five one" not in note.text
    assert "cinco cinco" not in note.text
    assert note.text.endswith("555 calls")
    assert as_in_life(marked) == lifelike


@pytest.mark.parametrize(
    ("marked", "why"),
    [("pt ⟦name:Zorb", "open"), ("pt Zorb⟧", "open"), ("pt ⟦nickname:Zorb⟧", "not a valid Kind")],
)
def test_a_mark_that_is_none_is_refused(marked: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        note_of(marked)


def test_every_note_that_is_learned_from_can_be_read() -> None:
    notes = [note for table in tables() for note in notes_in(table)]
    assert len(notes) > 20_000
    assert {part.kind for note in notes for part in note.telling} == {kind for kind in Kind if kind.is_strong}
    assert 0.3 < sum(bool(note.telling) for note in notes) / len(notes) < 0.7


def test_the_words_of_a_marked_part_are_examples_of_its_kind() -> None:
    assert [example.kind for example in examples_of(FEW[0])] == [None, "name", None, None]


def test_what_is_learned_from_few_notes_tells_them_apart_and_is_the_same_each_time() -> None:
    learned = learned_from(FEW)
    assert learned == learned_from(FEW)
    for note in FEW:
        for example in examples_of(note):
            score = sum(learned.telling.get(clue, 0.0) for clue in example.clues)
            assert (score >= 0) == (example.kind is not None), note
    assert set(learned.of_kinds) == {"name", "phone"}


def test_the_weights_of_the_program_are_of_these_notes_and_these_clues() -> None:
    assert digest_of_what_is_learned_from() == weights.LEARNED_FROM, "Learn anew: python -m learning"


def test_the_module_of_weights_is_written_as_it_lies_there() -> None:
    lies_there = Weights(telling=weights.TELLING, of_kinds=weights.OF_KINDS)
    assert source_of(lies_there, weights.LEARNED_FROM) == WEIGHTS.read_text(encoding="utf-8")


def test_a_writer_who_is_left_out_is_scored_by_what_was_learned_from_the_others(tmp_path, monkeypatch) -> None:
    for writer, names, exchange in (("one", ("Zorb", "Quill", "Brax", "Tamsin"), 408), ("two", ("Ulric", "Odo"), 510)):
        lines = [f"en\tpt ⟦name:{name}⟧ called again\nen\tstaff meeting, {len(name)}0 min" for name in names]
        lines += [f"en\tcell ⟦phone:{exchange}-555-01{number}⟧ is new" for number in range(30, 34)]
        (tmp_path / f"{writer}.txt").write_text("\n".join(lines), "utf-8")
    monkeypatch.setattr(leaving_out, "tables", lambda: sorted(tmp_path.glob("*.txt")))
    only = [*scores(["two"])]
    assert only[0] == "two: 6 of 6 parts found (100.0%), 0 of 2 harmless notes asked about (0.0%)"
    assert only[1].startswith("together: 6 of 6")
    assert [line.split(":")[0] for line in scores([])] == ["one", "two", "together"]
