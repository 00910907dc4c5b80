import pytest

from dutytracker.reports.sufficiency_words import sufficiency_headline, sufficiency_text
from tests.reports.summaries import a_summary
from tests.reports.test_range_headline import weeks

SHORT = a_summary(logged=690)
SHORT_WITH_UNDONE = a_summary(undone=120)
ENOUGH = a_summary(logged=400)
PER_40_H = "Per 40 h, medians of the {} comparable weeks; by work done alone: {}."


@pytest.mark.parametrize(
    ("range_", "headline", "text"),
    [
        (
            weeks(SHORT, SHORT, SHORT_WITH_UNDONE),
            "11 h 30 needed, 7 h 00 contracted",
            PER_40_H.format(3, "11 h 30") + " The median week needed 4 h 30 more than its contract. In 2 of the 3 short"
            " weeks the work done alone was more than the contract; in 1 (*) only with work left undone.",
        ),
        (
            weeks(SHORT, SHORT),
            "11 h 30 needed, 7 h 00 contracted",
            PER_40_H.format(2, "11 h 30") + " The median week needed 4 h 30 more than its contract. In both short weeks"
            " the work done alone was more than the contract.",
        ),
        (
            weeks(ENOUGH, ENOUGH),
            "6 h 40 needed, 7 h 00 contracted",
            PER_40_H.format(2, "6 h 40") + " The median week needed 0 h 20 less than its contract. No week was short.",
        ),
        (
            weeks(a_summary(), a_summary()),
            "7 h 00 needed, 7 h 00 contracted",
            PER_40_H.format(2, "7 h 00") + " The median week needed as much as its contract. No week was short.",
        ),
        (
            weeks(SHORT_WITH_UNDONE),
            "9 h 00 needed, 7 h 00 contracted",
            (
                "Per 40 h, from the one comparable week; by work done alone: 7 h 00."
                " The short week (*) is short only with the work left undone."
            ),
        ),
        (
            weeks(a_summary(contracted=None)),
            "Need per 40 h can’t be told yet",
            (
                "A week can be compared once its contract is known, at least half of it was worked, 80 % of it is"
                " closed and the undone list is answered."
            ),
        ),
    ],
)
def test_sufficiency_is_told_apart_from_delivery(range_, headline, text):
    assert sufficiency_headline(range_) == headline
    assert sufficiency_text(range_) == text


def test_short_weeks_that_are_not_complete_are_still_said_to_be_short():
    text = sufficiency_text(weeks(*[a_summary(logged=690, closed=1200)] * 3))
    assert text.endswith("In all 3 short weeks the work done alone was more than the contract.")
    undone = sufficiency_text(weeks(SHORT_WITH_UNDONE, SHORT_WITH_UNDONE))
    assert undone.endswith("Both short weeks (*) are short only with the work left undone.")
    undone = sufficiency_text(weeks(*[SHORT_WITH_UNDONE] * 3))
    assert undone.endswith("All 3 short weeks (*) are short only with the work left undone.")
    assert sufficiency_text(weeks(SHORT)).endswith("In the short week the work done alone was more than the contract.")
