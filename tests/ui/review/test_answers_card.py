"""The answers at the head of a review."""

from dataclasses import replace

import pytest

from dutytracker.domain.pooling import Audience
from dutytracker.ui.review.answers_card import AnswersCard
from tests.domain.shares import members_alike, pool

REVIEW = pool(members_alike(12, logged=600), Audience.INSIDE, 20)


@pytest.fixture
def card(qtbot):
    card = AnswersCard()
    qtbot.addWidget(card)
    card.show()
    return card


def test_a_review_of_chosen_weeks_says_that_others_were_not_asked_for(card):
    card.show_review(REVIEW.figures, replace(REVIEW, chosen_weeks=6))

    assert card.chosen_weeks.isVisible()
    assert card.chosen_weeks.text() == (
        "These figures come from 6 weeks chosen ahead of time; other weeks were not asked for and are not counted as"
        " anything."
    )


def test_a_review_of_every_week_says_nothing_of_chosen_ones(card):
    card.show_review(REVIEW.figures, REVIEW)

    assert not card.chosen_weeks.isVisible()
