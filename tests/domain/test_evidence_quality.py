"""How good the record of several weeks is as evidence."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.evidence_quality import (
    EntryCounts,
    evidence_quality,
    summed_counts,
)
from dutytracker.domain.history import LateChanges
from tests.reports.summaries import a_summary

NONE_LATE = LateChanges()


def quality_of(*summaries, counts=None):
    return evidence_quality(summaries, counts=counts or EntryCounts(), late_changes=NONE_LATE)


def test_the_shares_of_what_looks_rounded_and_what_was_timed_are_those_of_all_entries():
    counts = EntryCounts(entries=3, multiples_of_15=2, timed=1)
    assert (counts.round_share, counts.timed_share) == (Fraction(2, 3), Fraction(1, 3))


def test_without_entries_no_share_is_made_up():
    assert (EntryCounts().round_share, EntryCounts().timed_share) == (None, None)
    nothing = quality_of()
    assert (nothing.share_of(Provenance.LIVE), nothing.coverage) == (None, None)


def test_the_shares_of_a_range_are_those_of_all_its_minutes_together():
    quality = quality_of(
        a_summary(logged=300, provenance={Provenance.SAME_DAY: 100, Provenance.LATER: 200}, closed=1200),
        a_summary(logged=100, provenance={Provenance.SAME_DAY: 100}, closed=2400, undone_answered=False),
    )
    assert quality.share_of(Provenance.SAME_DAY) == Fraction(1, 2)
    assert quality.share_of(Provenance.LATER) == Fraction(1, 2)
    assert quality.share_of(Provenance.IMPORTED) == 0
    assert quality.coverage == Fraction(3, 4)
    assert (quality.weeks, quality.answered) == (2, 1)


def test_a_week_away_asks_for_no_answer():
    quality = quality_of(a_summary(), a_summary(scheduled=0, logged=0, undone_answered=False))
    assert (quality.weeks, quality.answered) == (1, 1)


amounts = st.integers(0, 600)


@given(st.lists(st.tuples(amounts, amounts, amounts)), st.lists(amounts))
def test_every_figure_of_a_range_is_the_sum_of_its_weeks(figures, entries):
    summaries = [a_summary(untimed=one, closed_late=two, undone_late=three) for one, two, three in figures]
    quality = quality_of(*summaries)
    assert quality.untimed == sum(one for one, _, _ in figures)
    assert quality.closed_late == sum(two for _, two, _ in figures)
    assert quality.undone_late == sum(three for _, _, three in figures)
    parts = [EntryCounts(entries=number, multiples_of_15=number, timed=0) for number in entries]
    assert summed_counts(parts) == EntryCounts(entries=sum(entries), multiples_of_15=sum(entries))
