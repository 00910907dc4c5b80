"""The words for what a week comes to."""

import pytest

from dutytracker.domain.week_summary import Verdict
from dutytracker.reports.verdict_words import VERDICTS, verdict_words
from tests.reports.summaries import a_summary


def test_every_verdict_has_its_words():
    assert list(VERDICTS) == list(Verdict)


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (a_summary(logged=690), "not enough, by logged work"),
        (a_summary(undone=120), "not enough, with undone work"),
        (a_summary(), "enough"),
        (a_summary(closed=1200), "cannot tell · 50 % closed"),
        (a_summary(contracted=None), "cannot tell · contract unknown"),
        (a_summary(undone_answered=False), "cannot tell · undone list not answered"),
        (a_summary(logged=0, scheduled=0), "away"),
    ],
)
def test_the_verdict_says_why_where_it_cannot_be_told(summary, expected):
    assert verdict_words(summary) == expected


def test_a_running_week_has_no_verdict_but_says_when_it_is_over_already():
    assert verdict_words(a_summary(logged=310, undone=150), running=True) == "running · already 40 min over"
    assert verdict_words(a_summary(logged=310), running=True) == "running"
    assert verdict_words(a_summary(contracted=None), running=True) == "running"
