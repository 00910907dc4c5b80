"""Outside the note only plain characters count."""

import pytest

from tests.domain.quick_entry.lines import meaning, refusal


@pytest.mark.parametrize(
    ("line", "part", "shown"),
    [
        ("p １５", "１５", "p 15"),
        ("ｐ15", "ｐ15", "p15"),
        ("p ١٥", "١٥", None),
        ("p15\u00a0y", "p15\u00a0y", "p15 y"),
        ("p 15 😀", "😀", None),
        ("p 1\u200b5", "1\u200b5", None),
        ("\u202ep15", "\u202ep15", None),
        ("café 15", "café", None),
        ("c 9—9:30", "9—9:30", None),
        ("p 15 ½", "½", None),
        ("pto １", "１", None),
        ("p 15 ＠9", "＠9", "p 15 @9"),
    ],
)
def test_other_characters_are_refused_and_named_by_their_number(line: str, part: str, shown: str | None) -> None:
    refused = refusal(line)
    assert (refused.part, refused.shown) == (part, shown)
    assert "<U+" in refused.sentence


@pytest.mark.parametrize(
    ("line", "part", "shown"),
    [
        ("p15.", "p15.", "p15"),
        ("p15, y", "p15,", "p15 y"),
        ("p15!", "p15!", "p15"),
        ("p15; e20", "p15;", None),
        ("p15 #x", "#x", None),
        ("p15 \x00", "\x00", None),
        ("p15 \x1b[0m", "\x1b[0m", None),
        ("p15 \x7f", "\x7f", None),
        ("p15 =1+1", "=1+1", None),
        ("p15 (y)", "(y)", None),
        ("c 9-9:30 - 10", "-", None),
    ],
)
def test_signs_that_stand_for_nothing_are_refused(line: str, part: str, shown: str | None) -> None:
    refused = refusal(line)
    assert (refused.part, refused.shown) == (part, shown)
    assert refused.sentence.isprintable()


def test_the_long_dash_counts_between_clock_times() -> None:
    assert meaning("c 9:10–9:40") == "CHART 30 09:10-09:40"
