"""The line as a whole: the examples, its bounds, and what holds for any text."""

import csv
from datetime import datetime
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.quick_entry import (
    AbsenceDraft,
    CloseDraft,
    Draft,
    EntryDraft,
    ErosionDraft,
    NotUnderstood,
    Situation,
    UndoneDraft,
    read_line,
)
from tests.builders import a_pattern
from tests.domain.quick_entry.lines import a_situation, meaning, read, refusal

EXAMPLES = Path(__file__).parents[2] / "examples" / "quick-entry.csv"
KINDS = {
    EntryDraft: "entry",
    UndoneDraft: "undone",
    ErosionDraft: "erosion",
    AbsenceDraft: "absence",
    CloseDraft: "close",
}


def examples() -> list[dict[str, str]]:
    with EXAMPLES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", examples(), ids=lambda row: f"{row['now'][-5:]} {row['text'][:40]}")
def test_every_example_reads_as_its_row_says(row: dict[str, str]) -> None:
    if row["error"]:
        refusal(row["text"], row["now"])
    else:
        assert columns(read(row["text"], row["now"])) == {
            name: row[name] for name in row if name not in {"now", "text", "error"}
        }


def columns(draft: Draft) -> dict[str, str]:
    """A draft in the columns of the examples."""

    def text(field: str) -> str:
        value: Any = getattr(draft, field, None)
        match value:
            case None:
                return ""
            case bool():
                return "yes" if value else "no"
            case datetime():
                return f"{value:%H:%M}"
            case _:
                return str(value)

    return {
        "kind": KINDS[type(draft)],
        "code": text("duty"),
        **{field: text(field) for field in ("date", "minutes", "start", "end", "placement", "older")},
        "reason": text("reason") or text("kind"),
        "told": text("told"),
    }


def test_the_order_of_parts_does_not_matter() -> None:
    for parts in permutations(["chart", "1h", "@9:10", "y", "lunch", "old"]):
        assert meaning(" ".join(parts)) == "CHART 60 03-03 09:10-10:10 BREAK old"
    for parts in permutations(["crisis", "c", "60", "told", "mo"]):
        assert meaning(" ".join(("undone", *parts))) == "undone CHART 60 03-02 crisis told"
    for parts in permutations(["1h", "appt", "told", "3/2"]):
        assert meaning(" ".join(("lost", *parts))) == "lost 60 03-02 appointment_booked told"


@pytest.mark.parametrize(
    "line",
    [
        "p15",
        "y chart 9:10-9:40 lunch older",
        "2026-02-27 l45 @- noshow",
        "email 1 hr 30 min 9am",
        "undone crisis c 60 told",
        "lost appt 45 tues told",
        "sick 4h y",
        "done mo",
    ],
)
def test_capitals_and_runs_of_white_space_mean_nothing(line: str) -> None:
    plain = meaning(line)
    assert meaning(line.upper()) == plain
    assert meaning(line.title()) == plain
    assert meaning("  " + line.replace(" ", " \t  ") + " ") == plain


@pytest.mark.parametrize("brk", ["\n", "\r", "\r\n", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize("line", ["p15{}", "{}p15", "p15{}y", "p15 / note{}more"])
def test_a_line_break_is_refused_wherever_it_stands(line: str, brk: str) -> None:
    assert "one line" in refusal(line.format(brk), notes=True).sentence


def test_a_line_has_room_for_two_hundred_characters_with_its_note() -> None:
    full = "p15 / " + "a" * 100
    padded = "p15" + " " * 94 + full.removeprefix("p15")
    assert len(padded) == 200
    assert meaning(padded, notes=True) == "CALL 15 14:02-14:17 assumed / " + "a" * 100
    too_long = refusal(" " + padded, notes=True)
    assert (too_long.at, too_long.part) == (200, "")
    assert "200 characters" in too_long.sentence


@pytest.mark.parametrize("empty", ["", " ", "\t  "])
def test_an_empty_line_asks_what_was_done(empty: str) -> None:
    assert refusal(empty).sentence == "Say which duty it was, such as “call 15”."


@pytest.mark.parametrize(
    ("text", "part", "at"),
    [
        ("zebra 17h @25:00", "zebra", 0),
        ("p 17h zebra", "17h", 2),
        ("p zebra 17h", "zebra", 2),
        ("p 15 20 zebra", "20", 5),
        ("p15 2026-03-05 zebra", "2026-03-05", 4),
        ("p15 @3pm yesteday", "yesteday", 9),
        ("p15 @3pm", "@3pm", 4),
        ("  p15   zebra", "zebra", 8),
        ("p15zebra y y", "p15zebra", 0),
        ("e p x3 zebra", "p", 2),
        ("x3 p zebra", "x3", 0),
        ("P15 ZEBRA", "ZEBRA", 4),
        ("zebra / note", "zebra", 0),
        ("15 / note", "/ note", 3),
        ("15 @3pm / note", "@3pm", 3),
        ("lost 60 zebra / note", "zebra", 8),
        ("15", "", 2),
        ("lost 60 ", "", 8),
    ],
)
def test_the_leftmost_wrong_part_is_named(text: str, part: str, at: int) -> None:
    refused = refusal(text)
    assert (refused.part, refused.at) == (part, at)
    assert text[refused.at :].startswith(refused.part)


@pytest.mark.parametrize("first", ["lost60", "sick4h", "done.", "pto@9", "undone-", "training60", "LEFT60"])
def test_nothing_sticks_to_the_word_that_names_a_line(first: str) -> None:
    assert "put a space" in refusal(f"{first} y").sentence


def test_what_runs_together_with_the_first_word_is_shown_apart() -> None:
    assert refusal("lost60 meeting").shown == "lost 60 meeting"
    assert refusal("sick4h").shown == "sick 4h"


ALPHABET = "pecx159:@-–/., \tamyto\n٣１é😀\u202e\u200b\x00\x1b"
NUMBERS = "15 9 910 9:10 1h 30 @9 @- 9-9:30 15m 1.5 ,5 3/2 2/30 2026-03-01 x3 m min am pm @ - – /"
WORDS = "p e c x call chart y mo th lunch noshow no show old earlier told crisis other undone lost pto done dr bo to"
VOCABULARY = (NUMBERS + " " + WORDS).split()

any_text = st.one_of(
    st.text(max_size=250),
    st.text(alphabet=ALPHABET, max_size=40),
    st.lists(st.sampled_from(VOCABULARY), max_size=9).map(" ".join),
    st.lists(st.sampled_from(VOCABULARY), max_size=6).map("".join),
)
any_situation = st.sampled_from(
    [
        a_situation(),
        a_situation(notes=True, patterns=(a_pattern(),)),
        a_situation("2026-03-08T03:10"),
        a_situation("2026-11-01T01:30"),
    ]
)


@given(text=any_text, situation=any_situation)
def test_any_text_is_a_draft_or_one_plain_sentence(text: str, situation: Situation) -> None:
    refused = refusal_of(text, situation)
    if refused is None:
        return
    assert refused.sentence.endswith(".")
    assert len(refused.sentence) < 500
    assert all(" " <= one <= "~" or one in "–“”…" for one in refused.sentence)
    assert text[refused.at :].startswith(refused.part)
    if refused.shown is not None and refused.shown != refused.sample:
        assert refusal_of(refused.shown, situation) is None


def refusal_of(text: str, situation: Situation) -> NotUnderstood | None:
    """The refusal of a line; `None` where it can be read."""
    try:
        read_line(text, situation)
    except NotUnderstood as refused:
        return refused
    return None


def test_the_longest_hostile_lines_get_a_short_answer() -> None:
    for text in ["9" * 200, "x" * 200, "\u202e" * 200, "1 " * 100, "p" + "9" * 198 + "p", "@" * 200, "/" * 200]:
        assert len(refusal(text).sentence) < 200
