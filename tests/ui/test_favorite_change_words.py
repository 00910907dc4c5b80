"""What the bar with Undo says about the favorites."""

from datetime import UTC, datetime

import pytest

from dutytracker.domain.arranging import Arranging
from dutytracker.domain.changes import Change, adding
from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import favorites_of
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import LogSettings
from dutytracker.ui.favorite_change_words import favorite_change_words
from tests.builders import ZONE, an_entry

SETTINGS = LogSettings(time_zone=ZONE)


def arranging(*changes: Change) -> Arranging:
    """The favorites after these changes."""
    kept = changes[-1].edits[0].after if changes else None
    return Arranging(shown=favorites_of(kept, ()), kept=kept, recorded_at=datetime(2026, 3, 2, tzinfo=UTC))


def words(change: Change) -> tuple[str | None, str | None]:
    """What is said about the change, and about its undoing."""
    return favorite_change_words(change, SETTINGS), favorite_change_words(change.inverted(), SETTINGS)


PINNED = arranging().pin(2)
AWAY = arranging().put_away(3)


@pytest.mark.parametrize(
    ("change", "done", "undone"),
    [
        (
            PINNED,
            "Key 2 logs Emails, messages, 15 min, and keeps it",
            "Favorite no longer pinned: Emails, messages, 15 min",
        ),
        (
            arranging(PINNED).set_placement(2, Placement.BREAK),
            "Key 2 logs Emails, messages, 15 min, own: breaks, and keeps it",
            "Key 2 logs Emails, messages, 15 min, and keeps it",
        ),
        (arranging().swap(1, 2), "Favorites moved", "Favorites moved"),
        (
            AWAY,
            "Favorite put away: Community support, 15 min",
            "Favorite offered again: Community support, 15 min",
        ),
        (
            arranging(AWAY).put(1, Duty.RES),
            "Key 1 logs Community support, 15 min, and keeps it",
            "Favorite put away: Community support, 15 min",
        ),
    ],
)
def test_a_change_of_the_favorites_and_its_undoing_are_told(change, done, undone):
    assert words(change) == (done, undone)


def test_nothing_is_said_about_other_changes():
    assert favorite_change_words(adding("Log", an_entry()), SETTINGS) is None
