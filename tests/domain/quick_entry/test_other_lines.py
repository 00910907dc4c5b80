"""Undone work, lost protected time, absences and closed days."""

import pytest

from dutytracker.domain.quick_entry.words import ABSENCE_WORDS, LOST_REASONS, UNDONE_REASONS
from dutytracker.domain.records import AbsenceKind, ErosionReason, UndoneReason
from tests.domain.quick_entry.lines import meaning, refusal


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("undone c60", "undone CHART 60 no_time"),
        ("todo c 60", "undone CHART 60 no_time"),
        ("left 60 c", "undone CHART 60 no_time"),
        ("UNDONE chart 1h y", "undone CHART 60 03-03 no_time"),
        ("undone c 1:30", "undone CHART 90 no_time"),
        ("undone c .5 told", "undone CHART 30 no_time told"),
        ("undone told mo waiting referral 30", "undone REACH 30 03-02 waiting_on_others told"),
        ("undone treatment plan 30", "undone PLAN 30 no_time"),
        ("undone prep 30", "undone PLAN 30 no_time"),
        ("undone c 5", "undone CHART 5 no_time"),
        ("undone c 240", "undone CHART 240 no_time"),
        ("undone c 4:00", "undone CHART 240 no_time"),
        ("undone c 4h", "undone CHART 240 no_time"),
        ("undone no 30", "undone CHART 30 no_time"),
    ],
)
def test_undone_work_has_a_duty_an_estimate_and_perhaps_more(line: str, expected: str) -> None:
    assert meaning(line) == expected


@pytest.mark.parametrize(("word", "reason"), UNDONE_REASONS.items())
def test_undone_work_has_a_reason(word: str, reason: UndoneReason) -> None:
    assert meaning(f"undone c60 {word}") == meaning(f"left {word} 60 chart") == f"undone CHART 60 {reason}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("crisis 30", "SAFE 30 no_time"),
        ("other 30", "OTH 30 no_time"),
        ("30 crisis told", "SAFE 30 no_time told"),
        ("crisis c 30", "CHART 30 crisis"),
        ("c30 other", "CHART 30 other"),
        ("other ema 30", "MSG 30 other"),
        ("s crisis 30", "SAFE 30 crisis"),
        ("crisis s 30", "SAFE 30 crisis"),
        ("safety crisis 30", "SAFE 30 crisis"),
        ("crises crisis 30", "SAFE 30 crisis"),
        ("x other 30", "OTH 30 other"),
        ("crisis crisis 30", "SAFE 30 crisis"),
        ("crisis 30 crisis", "SAFE 30 crisis"),
        ("other other 30", "OTH 30 other"),
        ("crisis taken 30", "SAFE 30 block_taken"),
        ("crisis30", "SAFE 30 no_time"),
        ("crisis30 crisis", "SAFE 30 crisis"),
        ("other30 crisis", "OTH 30 crisis"),
        ("crisis 30 s", "SAFE 30 crisis"),
    ],
)
def test_crisis_and_other_are_the_reason_where_another_part_names_a_duty(line: str, expected: str) -> None:
    assert meaning(f"undone {line}") == f"undone {expected}"


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("undone crisis other", "crisis"),
        ("undone crisis other 30", "crisis"),
        ("undone 30 other crisis", "other"),
        ("undone crisis crisis other 30", "crisis"),
        ("undone c crisis other 30", "other"),
        ("undone c crisis crisis 30", "crisis"),
        ("undone crisis crisis crisis 30", "crisis"),
        ("undone crisis crisis taken 30", "taken"),
        ("undone c taken waiting 30", "waiting"),
        ("undone crisis30 c", "c"),
        ("undone crisis30 other30", "other30"),
        ("undone p e 30", "e"),
        ("undone p15 e20", "e20"),
        ("undone co 30", "co"),
    ],
)
def test_an_undone_line_says_one_duty_and_one_reason(line: str, part: str) -> None:
    assert refusal(line).part == part


def test_crisis_other_alone_is_shown_with_a_duty() -> None:
    assert refusal("undone crisis other 30").shown == "undone safety other 30"


@pytest.mark.parametrize("estimate", ["4", "0", "300", "241m", "4h1", "4:01", "17h", "9:10", "910", "1000"])
def test_an_estimate_is_5_to_240_minutes(estimate: str) -> None:
    refused = refusal(f"undone c {estimate}")
    assert refused.part == estimate
    assert "5 to 240 minutes" in refused.sentence


@pytest.mark.parametrize(("word", "reason"), LOST_REASONS.items())
def test_lost_time_has_a_reason(word: str, reason: ErosionReason) -> None:
    assert meaning(f"lost 60 {word}") == meaning(f"LOST {word.upper()} 1h today") == f"lost 60 {reason}"
    assert meaning(f"lost {word} told 45 y") == f"lost 45 03-03 {reason} told"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("lost 1 meeting", "lost 1 meeting"),
        ("lost 16h meeting", "lost 960 meeting"),
        ("lost 1.5 training tues", "lost 90 03-03 training"),
        ("lost 1h 30 crisis", "lost 90 crisis"),
    ],
)
def test_lost_time_has_a_length(line: str, expected: str) -> None:
    assert meaning(line) == expected


@pytest.mark.parametrize(("word", "kind"), ABSENCE_WORDS.items())
def test_an_absence_is_a_whole_day_or_a_length(word: str, kind: AbsenceKind) -> None:
    assert meaning(word) == f"absent day {kind}"
    assert meaning(f"{word.upper()} y") == f"absent day 03-03 {kind}"
    assert meaning(f"{word} 4h y") == meaning(f"{word} y 4 hours") == f"absent 240 03-03 {kind}"
    assert meaning(f"{word} 4m") == f"absent 4 {kind}"
    assert meaning(f"{word} 15") == f"absent 15 {kind}"


@pytest.mark.parametrize("number", range(1, 15))
def test_a_small_bare_number_of_an_absence_is_refused_with_both_readings(number: int) -> None:
    refused = refusal(f"pto {number} y")
    assert refused.part == str(number)
    assert f"write {number}h or {number}m" in refused.sentence
    assert refused.shown == f"pto {number}h y"


@pytest.mark.parametrize("length", ["0", "17h", "961", "1000"])
def test_an_absence_is_one_minute_to_sixteen_hours(length: str) -> None:
    assert "1 minute to 16 hours" in refusal(f"sick {length}").sentence


@pytest.mark.parametrize("word", ["done", "nothing", "DONE"])
def test_a_day_is_closed(word: str) -> None:
    assert meaning(word) == meaning(f"{word} today") == "close"
    assert meaning(f"{word} y") == meaning(f"{word} 3/3") == "close 03-03"


@pytest.mark.parametrize(
    ("line", "sentence", "shown"),
    [
        ("lost 60", "Say what took the time", "lost 60 meeting"),
        ("lost y 60 told", "Say what took the time", "lost y 60 told meeting"),
        ("lost meeting", "Say how long it was", "lost meeting 60"),
        ("lost", "Say how long it was", "lost 60 meeting"),
        ("undone", "Say which duty was left undone", "undone chart 30"),
        ("undone 30", "Say which duty was left undone", "undone 30 chart"),
        ("todo notime", "Say which duty was left undone", "todo notime chart 30"),
        ("undone c", "Say how long it would have taken", "undone c 30"),
        ("15", "Say which duty it was", "call 15"),
        ("y", "Say which duty it was", "call y 15"),
        ("9-9:30", "Say which duty it was", "call 9-9:30"),
        ("lunch @9", "Say which duty it was", "call lunch @9 15"),
    ],
)
def test_what_is_missing_is_asked_for_with_an_example(line: str, sentence: str, shown: str) -> None:
    refused = refusal(line)
    assert refused.sentence == f"{sentence}, such as “{shown}”."
    assert (refused.part, refused.at) == ("", len(line))


@pytest.mark.parametrize(
    ("line", "part", "shown"),
    [
        ("lost 60 call", "call", None),
        ("lost 60 meeting lunch", "lunch", "lost 60 meeting"),
        ("lost 60 meeting @9", "@9", "lost 60 meeting"),
        ("lost 9-10 meeting", "9-10", None),
        ("lost 60 meeting old", "old", "lost 60 meeting"),
        ("lost 60 notime", "notime", None),
        ("undone c60 @9", "@9", "undone c60"),
        ("undone c 9-10", "9-10", None),
        ("undone c60 old", "old", "undone c60"),
        ("undone c60 lunch", "lunch", "undone c60"),
        ("undone pre 30", "pre", None),
        ("undone c60 no show", "no show", "undone c60"),
        ("undone c60 earlier", "earlier", "undone c60"),
        ("undone c60 meeting", "meeting", "undone c60"),
        ("pto 4h told", "told", "pto 4h"),
        ("pto 9-5", "9-5", "pto"),
        ("pto c", "c", "pto"),
        ("sick crisis", "crisis", "sick"),
        ("done 15", "15", "done"),
        ("done p15", "p15", "done"),
        ("nothing @9", "@9", "nothing"),
        ("done 9pm", "9pm", "done"),
    ],
)
def test_what_does_not_belong_on_a_line_is_told_so(line: str, part: str, shown: str | None) -> None:
    refused = refusal(line)
    assert (refused.part, refused.shown) == (part, shown)
    assert "does not belong on" in refused.sentence


@pytest.mark.parametrize(
    "line",
    [
        "lost 60 30 meeting",
        "lost 60 meeting admin",
        "lost 60 booked appointment",
        "lost 60 meeting told told",
        "undone c 30 60",
        "undone c 30 told told",
        "pto 4h 5h",
        "pto y mo",
        "done y y",
    ],
)
def test_each_part_comes_once_on_every_line(line: str) -> None:
    assert "each part comes once" in refusal(line).sentence
