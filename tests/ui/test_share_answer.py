"""Sharing while the window is open: what is shared is told, and cannot be taken back."""

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.share_file import read_share
from dutytracker.handover import Request
from dutytracker.ui.answering import answer
from dutytracker.ui.places import Places
from tests.ui.sample import WEEK


@pytest.fixture
def wanted(tmp_path):
    """A share of the running week."""
    day = WEEK.start.isoformat()
    return Request(ask="share", text=str(tmp_path / "a.dutyshare"), first=day, last=day)


def test_the_bar_says_what_was_shared_and_offers_no_undo(filled_places: Places, window, wanted, tmp_path):
    shown = window.workspace
    answered = answer(wanted, shown.logbook)
    shown.announce(answered.change)
    bar = filled_places.today.parts.undo_bar
    assert bar.text().startswith("Shared: ")
    assert not bar.undo_button.isVisibleTo(bar)
    assert read_share((tmp_path / "a.dutyshare").read_bytes()).weeks[0].summary.week == WEEK


@pytest.mark.parametrize("day", ["", "yesterday", "2026-02-30"])
def test_days_that_are_none_are_refused(logbook, wanted, day):
    with pytest.raises(DutyError, match="real date"):
        answer(Request(ask="share", text=wanted.text, first=day, last=day), logbook)
