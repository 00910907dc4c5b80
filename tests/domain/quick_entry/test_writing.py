"""A draft written as a line reads back to the same draft."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.quick_entry import Draft, NotUnderstood, Situation, line_for, read_line
from dutytracker.domain.quick_entry.words import (
    ABSENCE_WORDS,
    DUTY_OR_REASON,
    LOST_REASONS,
    PLACEMENT_WORDS,
    UNDONE_REASONS,
    WHOLE_DUTY_WORDS,
)
from tests.builders import a_pattern, a_work_day, an_entry
from tests.domain.quick_entry.lines import a_situation, a_timed_entry, read


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("p15", "call 15m 2026-03-04"),
        ("p15 @-", "call 15m @- 2026-03-04"),
        ("e20@910", "email 20m @09:10 2026-03-04"),
        ("c 11pm-12:30 y lunch old", "chart 90m @23:00 2026-03-03 lunch old"),
        ("x 5h y noshow", "x 300m @- 2026-03-03 noshow"),
        ("undone crisis crisis 30 told", "undone safety 30m crisis told 2026-03-04"),
        ("left other other 30", "undone x 30m other 2026-03-04"),
        ("lost appt 1h", "lost 60m booked 2026-03-04"),
        ("vacation y", "pto 2026-03-03"),
        ("pto 4h", "pto 240m 2026-03-04"),
        ("nothing", "done 2026-03-04"),
    ],
)
def test_a_draft_is_written_in_canonical_words(line: str, written: str) -> None:
    assert line_for(read(line)) == written


def test_a_note_is_written_behind_its_slash() -> None:
    assert line_for(read("p15 y / called back", notes=True)) == "call 15m @- 2026-03-03 / called back"


def one_of(*words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(words)


def words_of(*parts: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.tuples(*parts).flatmap(st.permutations).map(" ".join)


duties = st.sampled_from(sorted(WHOLE_DUTY_WORDS))
lengths = st.one_of(
    st.integers(1, 240).map(str),
    st.integers(1, 960).map("{}m".format),
    st.tuples(st.integers(0, 15), st.integers(1, 59)).map(lambda hm: f"{hm[0]}h{hm[1]}"),
    st.decimals("0.02", 16, places=2).map("{}h".format),
)
estimates = st.integers(5, 240).map(str)
clocks = st.tuples(st.integers(0, 23), st.integers(0, 59)).map(lambda hm: f"{hm[0]:02}:{hm[1]:02}")
days = st.one_of(
    one_of("", "today", "y", "mo", "thurs", "3/1", "3/7/26", "2/29", "11/1"),
    st.dates(date(2000, 1, 1), date(2026, 3, 8)).map(date.isoformat),
)
times = st.one_of(one_of("", "@-", "earlier"), clocks.map("@{}".format))
placements = st.sampled_from(["", *PLACEMENT_WORDS])
old = one_of("", "old")
told = one_of("", "told")
notes = st.one_of(st.just(""), st.text("abc é/", max_size=20).map("/ {}".format))

entry_lines = st.tuples(
    st.one_of(
        words_of(duties, lengths, times, days, placements, old),
        words_of(duties, st.tuples(clocks, clocks).map("-".join), days, placements, old),
        words_of(duties, placements),
    ),
    notes,
).map(" ".join)
other_lines = st.one_of(
    words_of(duties, estimates, st.sampled_from(["", *UNDONE_REASONS, *DUTY_OR_REASON]), told, days).map(
        "undone {}".format
    ),
    words_of(lengths, st.sampled_from(sorted(LOST_REASONS)), told, days).map("lost {}".format),
    st.tuples(st.sampled_from(sorted(ABSENCE_WORDS)), days, st.one_of(st.just(""), lengths)).map(" ".join),
    days.map("done {}".format),
)
BLOCKS = a_pattern(day=a_work_day("08:30-17:00", "12:00-12:30", "14:00-15:00"))
situations = st.sampled_from(
    [
        a_situation("2026-03-08T14:17", notes=True),
        a_situation("2026-03-08T03:10", notes=True, patterns=(BLOCKS,)),
        a_situation(
            "2026-03-06T14:17", notes=True, patterns=(BLOCKS,), entries=(a_timed_entry(1, "2026-03-06T13:50", 15),)
        ),
        a_situation("2026-11-01T01:40", notes=True, entries=(an_entry(1, date=date(2026, 11, 1)),)),
        a_situation("2026-03-06T00:20", notes=True),
    ]
)


@given(line=st.one_of(entry_lines, other_lines), situation=situations)
def test_what_was_read_and_written_reads_the_same(line: str, situation: Situation) -> None:
    draft = outcome(line, situation)
    if draft is not None:
        assert read_line(line_for(draft), situation) == draft


@given(line=st.one_of(entry_lines, other_lines), situation=situations, data=st.data())
def test_the_order_of_parts_and_capitals_mean_nothing(line: str, situation: Situation, data: st.DataObject) -> None:
    head, slash, note = line.partition("/ ")
    words = head.split()
    if any("/" in word for word in words) or not words:
        return
    first = 1 if words[0] in {"undone", "lost", "done", *ABSENCE_WORDS} else 0
    shuffled = words[:first] + data.draw(st.permutations(words[first:]))
    other = " ".join(shuffled).upper() + (f" {slash}{note}" if slash else "")
    assert outcome(other, situation) == outcome(line, situation)


def outcome(line: str, situation: Situation) -> Draft | None:
    """The draft of a line; `None` where it is refused, since it lies in the future for example."""
    try:
        return read_line(line, situation)
    except NotUnderstood:
        return None
