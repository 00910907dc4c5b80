"""How good the record of a range is, in sentences."""

from dataclasses import replace
from datetime import UTC, datetime
from fractions import Fraction

from dutytracker.domain.clock_jumps import ClockJump, ClockSet
from dutytracker.domain.evidence_quality import EntryCounts, evidence_quality
from dutytracker.domain.history import LateChanges
from dutytracker.domain.week_summary import Cleared
from dutytracker.reports.clock_set_words import off_words
from dutytracker.reports.evidence_words import cleared_words, evidence_sentences, ratio_words
from tests.reports.summaries import a_summary


def test_cleared_items_show_how_their_estimates_turned_out():
    assert cleared_words(Cleared(items=2, estimate=120, actual=130)) == (
        "2 undone items cleared later took 1.08 × their estimate."
    )
    assert cleared_words(Cleared(items=1, estimate=60, actual=50)) == (
        "1 undone item cleared later took 0.83 × its estimate."
    )
    assert cleared_words(Cleared()) == ""


def test_a_ratio_is_rounded_half_up():
    assert ratio_words(Fraction(1085, 1000)) == "1.09"
    assert ratio_words(Fraction(2)) == "2.00"


def test_only_what_there_is_gets_a_sentence():
    summary = a_summary(logged=90, untimed=40, closed_late=480, undone_late=30)
    counts = EntryCounts(entries=3, multiples_of_15=1, timed=0)
    quality = evidence_quality([summary], counts=counts, late_changes=LateChanges(2, 1))
    assert evidence_sentences(quality, Cleared()) == (
        "1 of 3 entries (33 %) are multiples of 15 min; 0 (0 %) were timed.",
        "0 h 40 logged without clock times.",
        "Late edits: 2; late deletions: 1.",
        "8 h 00 of scheduled time closed late.",
        "0 h 30 of undone work noted late.",
    )


def test_a_clock_that_went_back_is_told_with_both_times():
    before, at = datetime(2026, 3, 4, 20, 5, tzinfo=UTC), datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    jump = ClockJump(seq=7, before=before, at=at)
    quality = evidence_quality(
        [a_summary()], counts=EntryCounts(), late_changes=LateChanges(), clock_jumps=(jump, jump)
    )
    assert (
        "The computer’s clock went back 2 times between two changes, "
        "first from 2026-03-04 20:05 to 2026-03-02 09:00 UTC."
    ) in evidence_sentences(quality, Cleared())


def test_a_clock_that_had_been_set_is_told_with_how_often_and_how_much():
    at = datetime(2026, 3, 4, 20, 5, tzinfo=UTC)
    one = ClockSet(seq=7, last=9, at=at, last_at=at, seconds=7200)
    back = replace(one, seq=11, last=11, seconds=-600)
    quality = evidence_quality([a_summary()], counts=EntryCounts(), late_changes=LateChanges(), clock_sets=(one, back))
    assert (
        "The computer’s clock had been set 2 times while changes were made, first 2 h 00 ahead at 2026-03-04 20:05 UTC."
    ) in evidence_sentences(quality, Cleared())
    assert off_words(-600) == "10 min back"


def test_a_range_without_entries_says_so():
    quality = evidence_quality([a_summary(logged=0, untimed=0)], counts=EntryCounts(), late_changes=LateChanges())
    assert evidence_sentences(quality, Cleared()) == ("No entries.", "Late edits: 0; late deletions: 0.")
