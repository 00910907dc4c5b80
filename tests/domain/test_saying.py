"""Sentences that can still be said in another language after they were filled in."""

import pickle
from datetime import date

import pytest

from dutytracker.domain.errors import Problem, Problems
from dutytracker.domain.saying import Said, in_a_row, joined, said, said_date


def test_a_sentence_reads_as_english_text_and_knows_what_it_was_made_of():
    sentence = said("There is no folder {folder}: choose one that is there.", folder="/gone")

    assert sentence == "There is no folder /gone: choose one that is there."
    assert isinstance(sentence, Said)
    assert (sentence.template, sentence.fields) == (
        "There is no folder {folder}: choose one that is there.",
        {"folder": "/gone"},
    )


def test_what_a_member_typed_may_hold_braces():
    assert said("No member is called {name}.", name="{odd}") == "No member is called {odd}."
    assert said("{odd}") == "{odd}"


def test_what_was_said_is_not_said_again():
    trouble = said("must not be longer than {most} characters", most=40)

    assert said(trouble) is trouble


def test_a_sentence_survives_the_way_between_processes():
    sentence = pickle.loads(pickle.dumps(said("Line {line} is damaged.", line=3)))  # noqa: S301 - our own

    assert (sentence, sentence.template, sentence.fields) == (
        "Line 3 is damaged.",
        "Line {line} is damaged.",
        {"line": 3},
    )


def test_sentences_in_a_row_keep_what_each_was_made_of():
    row = in_a_row(("Type a day.", said("At most {most} clinics can be named.", most=200)))

    assert row == "Type a day. At most 200 clinics can be named."
    assert row.fields["part1"].template == "At most {most} clinics can be named."
    assert in_a_row(()) == ""
    assert joined(", ", ("a", "b")) == "a, b"


@pytest.mark.parametrize(
    ("day", "words"), [(date(2026, 1, 4), "January 4, 2026"), (date(2026, 12, 31), "December 31, 2026")]
)
def test_a_date_is_english_text_of_which_every_part_can_be_translated(day, words):
    filled_in = said("Nothing was saved on {day}.", day=said_date(day))

    assert filled_in == f"Nothing was saved on {words}."
    assert filled_in.fields["day"].fields["date"].fields["month"].template == words.partition(" ")[0]


def test_several_problems_say_all_that_is_wrong():
    problems = Problems((Problem("name", "Give it a name."), Problem("minutes", said("From {least}.", least=1))))

    assert problems.sentence == "Give it a name. From 1."
    assert problems.sentence.fields["part1"].template == "From {least}."
