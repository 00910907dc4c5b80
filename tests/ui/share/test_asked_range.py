"""Sharing exactly the weeks that the unit asks for."""

import pytest
from PySide6.QtWidgets import QApplication

from dutytracker.domain.changes import adding
from dutytracker.ui.share.share_options import ASKED
from tests.builders import a_shared_summary
from tests.ui.sample import WEEK
from tests.ui.today.test_asked_line import FIRST, LAST, asking


@pytest.fixture
def share(filled_places, clock):
    """The Share place, the day after the last week asked for."""
    clock.set(LAST.end)
    asking(filled_places.today._workspace.logbook)
    filled_places.go_share()
    QApplication.processEvents()
    return filled_places.by_key["share"]


def test_the_weeks_asked_for_are_the_first_choice_and_chosen(share):
    assert share.options.range.itemData(0) == ASKED
    assert share.options.range.currentText() == "The weeks asked for: Sep 27 – Nov 21"
    assert share.options.weeks() == tuple(WEEK.shifted(-back) for back in range(7, -1, -1))


def test_exactly_these_weeks_leave(share):
    assert [each.week for each in share.preview.summaries] == list(share.options.weeks())


def test_share_says_how_far_the_member_has_come(share):
    assert share.options.asked_words.text().startswith("The 8 weeks asked for are over.")


def test_without_a_unit_file_the_choices_are_as_ever(filled_places):
    filled_places.go_share()
    options = filled_places.by_key["share"].options
    assert options.range.findData(ASKED) == -1
    assert not options.asked_words.isVisible()


def test_before_the_first_week_they_cannot_be_shared(filled_places):
    asking(filled_places.today._workspace.logbook, WEEK.shifted(1), WEEK.shifted(8))
    filled_places.go_share()
    options = filled_places.by_key["share"].options
    assert options.range.findData(ASKED) == -1
    assert options.asked_words.text() == "Your unit asks for 8 weeks, the first from November 22, 2026 on."


def test_in_the_middle_only_weeks_that_are_over_leave(filled_places):
    asking(filled_places.today._workspace.logbook, WEEK.shifted(-2), WEEK.shifted(5))
    filled_places.go_share()
    assert filled_places.by_key["share"].options.weeks() == (WEEK.shifted(-2), WEEK.shifted(-1))


def test_in_the_first_week_asked_for_it_is_the_running_one(filled_places):
    asking(filled_places.today._workspace.logbook, WEEK, WEEK.shifted(7))
    filled_places.go_share()
    assert filled_places.by_key["share"].options.weeks() == (WEEK,)


def test_weeks_before_the_log_began_are_left_out(filled_places):
    asking(filled_places.today._workspace.logbook, FIRST.shifted(-4), LAST)
    filled_places.go_share()
    assert filled_places.by_key["share"].options.weeks()[0] == FIRST


def test_weeks_that_were_over_when_the_log_began_are_not_a_choice(filled_places):
    asking(filled_places.today._workspace.logbook, FIRST.shifted(-4), FIRST.shifted(-1))
    filled_places.go_share()
    options = filled_places.by_key["share"].options
    assert options.range.findData(ASKED) == -1
    assert options.asked_words.text() == "The 4 weeks asked for were over when your log began."


def test_another_choice_stays_chosen(share):
    share.options.range.choose(6)
    share.read_again()
    assert share.options.range.value() == 6


def test_leaving_the_unit_takes_the_choice_away(share, filled_places):
    workspace = filled_places.today._workspace
    workspace.undo()
    assert share.options.range.findData(ASKED) == -1
    assert share.preview is not None


def test_what_was_given_is_said(share, filled_places):
    workspace = filled_places.today._workspace
    given = a_shared_summary(first_week=FIRST.start, last_week=LAST.start, made_at=workspace.logbook.now())
    workspace.perform(adding("Share weeks", given))
    assert share.options.asked_words.text() == "All weeks asked for were shared."
