"""What may stand together without white space."""

import pytest

from tests.domain.quick_entry.lines import meaning, refusal


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("p15", "CALL 15 14:02-14:17 assumed"),
        ("call15", "CALL 15 14:02-14:17 assumed"),
        ("calls15m", "CALL 15 14:02-14:17 assumed"),
        ("MSG15", "MSG 15 14:02-14:17 assumed"),
        ("c1h30", "CHART 90 12:47-14:17 assumed"),
        ("c1:30", "CHART 90 12:47-14:17 assumed"),
        ("c1.5h", "CHART 90 12:47-14:17 assumed"),
        ("c.5", "CHART 30 13:47-14:17 assumed"),
        ("c1,5", "CHART 90 12:47-14:17 assumed"),
        ("e20@910", "MSG 20 09:10-09:30"),
        ("e20@9am", "MSG 20 09:00-09:20"),
        ("e20@9 am", "MSG 20 09:00-09:20"),
        ("e1h@9:10", "MSG 60 09:10-10:10"),
        ("p@910 15", "CALL 15 09:10-09:25"),
        ("call@9:10 15", "CALL 15 09:10-09:25"),
        ("20@910 e", "MSG 20 09:10-09:30"),
        ("20m@910 e", "MSG 20 09:10-09:30"),
        ("c9-9:30", "CHART 30 09:00-09:30"),
        ("c9–9:30", "CHART 30 09:00-09:30"),
        ("c@9-9:30", "CHART 30 09:00-09:30"),
        ("chart9am-10am", "CHART 60 09:00-10:00"),
        ("c9 - 9:30", "CHART 30 09:00-09:30"),
        ("p15@-", "CALL 15"),
        ("undone c60", None),
        ("undone crisis30", None),
    ],
)
def test_a_duty_sticks_to_its_length_time_or_range_and_a_length_to_its_time(line: str, expected: str | None) -> None:
    assert meaning(line).startswith(expected or "undone")


@pytest.mark.parametrize(
    ("line", "part", "shown"),
    [
        ("15p", "15p", "p15"),
        ("15call", "15call", "call15"),
        ("15mp y", "15mp", None),
        ("1h30c y", "1h30c", "c1h30 y"),
        ("20email@9:10", "20email@9:10", "email20@9:10"),
        ("15p zebra", "15p", "p15"),
        ("15ema y", "15ema", "ema 15 y"),
        ("p9am", "p9am", None),
        ("p9am 15", "p9am", "p 9am 15"),
        ("p9am15", "p9am15", None),
        ("p15y", "p15y", "p15 y"),
        ("y15 p", "y15", "y 15 p"),
        ("p15old", "p15old", "p15 old"),
        ("p15noshow", "p15noshow", "p15 noshow"),
        ("@910p 15", "@910p", None),
        ("9-9:30c", "9-9:30c", "9-9:30 c"),
        ("3/2p15", "3/2p15", "3/2 p15"),
        ("p3/2 15", "p3/2", "p 3/2 15"),
        ("p15@910y", "p15@910y", "p15@910 y"),
        ("15@11p c y", "15@11p", "15@11pm c y"),
        ("ema15", "ema15", "ema 15"),
        ("ema@9 15", "ema@9", "ema @9 15"),
        ("ema9-9:30", "ema9-9:30", "ema 9-9:30"),
        ("15@-p", "15@-p", "15@- p"),
        ("p15zebra", "p15zebra", None),
        ("pzebra15", "pzebra15", None),
        ("lost 60meeting", "60meeting", "lost 60 meeting"),
        ("lost meeting60", "meeting60", "lost meeting 60"),
        ("undone 60c", "60c", "undone c60"),
        ("undone c60told", "c60told", "undone c60 told"),
    ],
)
def test_anything_else_is_refused_and_shown_apart(line: str, part: str, shown: str | None) -> None:
    refused = refusal(line)
    assert (refused.part, refused.shown) == (part, shown)


def test_the_sentence_says_how_it_sticks() -> None:
    assert "the duty comes before its length" in refusal("15p").sentence
    assert "a clock time without @ stands apart" in refusal("p9am").sentence
    assert "only a key, a code or a whole word" in refusal("ema15").sentence
    assert "put a space" in refusal("p15y").sentence
