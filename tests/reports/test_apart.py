import pytest

from dutytracker.reports.apart import apart_sentence
from tests.reports.summaries import a_summary


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (
            a_summary(logged=690, eroded=60),
            (
                "Needed and given are 5 h 30 apart: 4 h 30 because the contract is too small, 1 h 00 because it was not"
                " kept."
            ),
        ),
        (a_summary(logged=690), "Needed and given are 4 h 30 apart, all of it because the contract is too small."),
        (a_summary(eroded=60), "Needed and given are 1 h 00 apart, all of it because the contract was not kept."),
        (a_summary(), "Needed, contracted and given are the same."),
        (a_summary(logged=400), "The contract gives 0 h 20 more than was needed, and it was kept."),
        (
            a_summary(logged=400, eroded=60),
            (
                "The contract gives 0 h 20 more than was needed, but 1 h 00 of it was not given:"
                " 0 h 40 of what was needed was not given."
            ),
        ),
        (
            a_summary(logged=360, eroded=60),
            (
                "The contract gives 1 h 00 more than was needed, but 1 h 00 of it was not given:"
                " as much was given as was needed."
            ),
        ),
        (
            a_summary(logged=330, eroded=60),
            (
                "The contract gives 1 h 30 more than was needed, but 1 h 00 of it was not given:"
                " 0 h 30 more was given than needed."
            ),
        ),
        (
            a_summary(logged=430, protected=450),
            (
                "The contract is 0 h 10 too small, and 0 h 30 more was given than it says: 0 h 20 more was given than"
                " needed."
            ),
        ),
        (a_summary(protected=450), "The contract is just enough, and 0 h 30 more was given than it says."),
        (
            a_summary(logged=400, protected=450),
            "The contract gives 0 h 20 more than was needed, and 0 h 30 more was given than it says.",
        ),
    ],
)
def test_the_whole_gap_is_split_between_the_two_questions(summary, expected):
    assert apart_sentence(summary) == expected


def test_a_patchy_log_still_says_how_far_apart_at_least():
    assert apart_sentence(a_summary(logged=690, eroded=60, closed=1200)) == (
        "Needed and given are at least 5 h 30 apart: at least 4 h 30 because the contract is too small, at least 1 h 00"
        " because it was not kept."
    )


@pytest.mark.parametrize(
    "summary",
    [
        a_summary(contracted=None),
        a_summary(protected=None),
        a_summary(scheduled=0),
        a_summary(logged=300, closed=1200),
        a_summary(logged=690, closed=1200),
        a_summary(undone_answered=False),
    ],
)
def test_nothing_is_split_where_a_part_is_not_known(summary):
    assert apart_sentence(summary) == ""
