"""What the rows of the completions say."""

from dataclasses import replace
from datetime import date

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry.completing import completions
from dutytracker.ui.entering.completion_words import CompletionRow, row_of
from tests.domain.quick_entry.lines import a_situation


def row(typed: str, situation=None) -> CompletionRow:
    """The first row for what fits behind `typed`."""
    known = situation or a_situation()
    return row_of(completions(typed, len(typed), known)[0], known)


def test_a_duty_has_its_words_its_sign_and_its_key():
    email = row("ema")
    assert (email.completion.text, email.words, email.key, email.duty) == ("email", "Emails, messages", "E", Duty.MSG)
    assert email.spoken == "email, Emails, messages, key E"


def test_a_duty_is_called_as_the_member_calls_it():
    situation = a_situation()
    situation = replace(situation, settings=replace(situation.settings, duty_labels={Duty.MSG: "Post"}))
    assert row("ema", situation).words == "Post"


def test_a_placement_says_where_and_whether_it_is_own_time():
    lunch = row("p15 lun")
    assert (lunch.words, lunch.placement) == ("meal or rest break · own time", Placement.BREAK)
    assert lunch.spoken == "lunch, meal or rest break · own time"


@pytest.mark.parametrize(
    ("typed", "day"), [("p15 tod", date(2026, 3, 4)), ("p15 yest", date(2026, 3, 3)), ("pto m", date(2026, 3, 2))]
)
def test_a_day_says_its_date(typed, day):
    assert row(typed).words == f"March {day.day}"


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("undone c 30 wai", "waiting on others"),
        ("lost 30 meet", "meeting"),
        ("und", "work that was left undone"),
        ("los", "protected time that was lost"),
        ("don", "everything of a day is logged"),
        ("vac", "absent: PTO"),
        ("p15 earl", "without clock times"),
        ("p15 back", "work from an earlier week"),
        ("lost 30 meeting tol", "a manager was told today"),
    ],
)
def test_every_other_word_says_what_it_means(typed, words):
    assert row(typed).words == words


def test_every_word_there_is_has_a_meaning_in_words():
    for typed in ("", "p15 ", "undone ", "undone c 30 ", "lost 30 ", "pto ", "done "):
        for each in completions(typed, len(typed), a_situation()):
            assert row_of(each, a_situation()).words
