import pytest

from dutytracker.domain.contract import Missing
from dutytracker.domain.records import ErosionReason
from dutytracker.reports import sentences
from tests.reports.summaries import a_summary

AWAY = {"scheduled": 0, "contracted": 0, "protected": 0}


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (
            a_summary(logged=690, eroded=60),
            "You needed 11 h 30; the contract gives 7 h 00, of which 6 h 00 were given.",
        ),
        (a_summary(eroded=360), "You needed 7 h 00; the contract gives 7 h 00, of which 1 h 00 was given."),
        (a_summary(), "You needed 7 h 00; the contract gives 7 h 00, all of which was given."),
        (a_summary(eroded=420), "You needed 7 h 00; the contract gives 7 h 00, none of which was given."),
        (a_summary(contracted=396), "You needed 7 h 00; the contract gives 6 h 36, and 7 h 00 were given."),
        (a_summary(protected=None), "You needed 7 h 00; the contract gives 7 h 00."),
        (a_summary(contracted=0, protected=0), "You needed 7 h 00; the contract gives 0 h 00."),
        (a_summary(contracted=None), "You needed at least 7 h 00; what the contract gives is not known."),
        (
            a_summary(logged=235, closed=1200),
            "You needed at least 3 h 55; the contract gives 7 h 00, of which at most 7 h 00 were given.",
        ),
        (a_summary(logged=0, **AWAY), "You were away all week."),
        (a_summary(logged=45, **AWAY), "You were away all week; 45 min was needed all the same."),
    ],
)
def test_a_week_is_said_in_one_sentence(summary, expected):
    assert sentences.needed_sentence(summary) == expected


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (
            a_summary(logged=310, undone=150),
            "Needed so far 7 h 40: already 40 min more than the contract gives for the whole week.",
        ),
        (a_summary(logged=310), "Needed so far 5 h 10; the contract gives 7 h 00 for the whole week."),
        (a_summary(contracted=None), "Needed so far 7 h 00; what the contract gives is not known."),
    ],
)
def test_a_running_week_never_speaks_of_time_to_spare(summary, expected):
    assert sentences.needed_sentence(summary, running=True) == expected


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (a_summary(logged=690), "4 h 30 more needed than the contract gives"),
        (a_summary(logged=690, closed=1200), "At least 4 h 30 more needed than the contract gives"),
        (a_summary(logged=380), "40 min less needed than the contract gives"),
        (a_summary(logged=380, closed=1200), "Not more logged so far than the contract gives"),
        (a_summary(), "Exactly as much needed as the contract gives"),
        (a_summary(contracted=None), "What the contract gives is not known"),
        (a_summary(logged=0, **AWAY), "Away all week: no need to compare"),
    ],
)
def test_was_it_enough_is_answered_by_itself(summary, expected):
    assert sentences.enough_words(summary) == expected


def test_was_it_enough_so_far_says_only_what_is_certain():
    over = sentences.enough_words(a_summary(logged=460), running=True)
    assert over == "Already 40 min more than the contract gives for the whole week"
    under = sentences.enough_words(a_summary(logged=60), running=True)
    assert under == "Not more so far than the contract gives for the whole week"


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        (a_summary(eroded=60), "6 h 00 given of 7 h 00 due"),
        (a_summary(eroded=60, closed=1200), "At most 6 h 00 given of 7 h 00 due"),
        (a_summary(protected=None), "No fixed protected time was entered"),
        (a_summary(logged=0, **AWAY), "Away all week: none was due"),
    ],
)
def test_was_it_given_is_answered_by_itself(summary, expected):
    assert sentences.given_words(summary) == expected


def test_what_was_given_so_far_is_told_against_what_was_due_so_far():
    assert sentences.given_so_far_words(300, 360) == "5 h 00 given of 6 h 00 due so far"


def test_lost_time_names_what_took_it():
    lost = a_summary(eroded_by={ErosionReason.APPOINTMENT_BOOKED: 60, ErosionReason.MEETING: 30})
    assert sentences.lost_words(lost) == "1 h 30 lost (appointment booked over it, meeting)"
    assert sentences.lost_words(a_summary()) == ""


def test_older_work_is_said_not_to_count():
    said = sentences.older_sentence(a_summary(clearing=70))
    assert said == "1 h 10 of work from earlier weeks was also done; it does not count toward this week’s need."
    assert sentences.older_sentence(a_summary()) == ""


def test_each_missing_thing_is_named_with_the_way_to_mend_it():
    said = sentences.missing_sentences(
        a_summary(contracted=None, protected=None, closed=1200, undone_answered=False), tuple(Missing)[:3]
    )
    assert [sentence.split(":")[0] for sentence in said] == [
        "Working hours are missing for a day of this week",
        "No contract is entered for a day that was worked",
        "The contract counts booked appointments",
        "No fixed protected time was entered",
        "50 % of the working time is closed and 80 % is needed",
        "The undone list is not answered",
    ]
    assert sentences.missing_sentences(a_summary(), ()) == ()
