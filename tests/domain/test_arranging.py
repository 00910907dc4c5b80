"""Pinning, moving, changing and putting away favorites, each one change."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dutytracker.domain.arranging import Arranging
from dutytracker.domain.changes import Change
from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.domain.favorites import Favorite, Pin, PinnedFavorites, PutAway, Used, favorites_of
from dutytracker.domain.placement import Placement

AT = datetime(2026, 3, 2, 17, tzinfo=UTC)
USED = (Used(duty=Duty.CALL, minutes=20, placement=None, times=9, lately=0, latest=AT),)


def arranging(kept: PinnedFavorites | None = None) -> Arranging:
    """The favorites of someone who makes calls of 20 minutes."""
    return Arranging(shown=favorites_of(kept, USED), kept=kept, recorded_at=AT)


def after(change: Change) -> Arranging:
    """How the favorites stand once a change is stored."""
    (edit,) = change.edits
    assert isinstance(edit.after, PinnedFavorites)
    return arranging(edit.after)


def words(favorites: Arranging) -> list[str]:
    return [f"{each.duty} {each.minutes}{' pinned' if each.is_pinned else ''}" for each in favorites.shown]


def test_a_pinned_favorite_stays_as_it_is():
    pinned = after(arranging().pin(1))
    assert pinned.kept == PinnedFavorites(pins=(Pin(number=1, duty=Duty.CALL, minutes=20),), recorded_at=AT)
    assert words(pinned)[:2] == ["CALL 20 pinned", "MSG 15"]
    assert pinned.pin(1).edits == ()


def test_an_unpinned_favorite_is_learned_again():
    pinned = after(arranging().set_minutes(1, 45))
    assert words(pinned)[0] == "CALL 45 pinned"
    assert words(after(pinned.unpin(1)))[0] == "CALL 20"


def test_unpinning_what_is_not_pinned_changes_nothing():
    assert arranging().unpin(1).edits == ()
    assert after(arranging().pin(1)).unpin(2).edits == ()


def test_two_favorites_take_each_others_key_and_keep_it():
    moved = after(arranging().swap(1, 2))
    assert words(moved)[:3] == ["MSG 15 pinned", "CALL 20 pinned", "RES 15"]
    again = after(moved.swap(2, 3))
    assert words(again)[:3] == ["MSG 15 pinned", "RES 15 pinned", "CALL 20 pinned"]


def test_a_length_that_is_set_keeps_its_key_and_its_placement():
    at_lunch = after(arranging().set_placement(1, Placement.BREAK))
    changed = after(at_lunch.set_minutes(1, 45))
    assert changed.shown[0] == Favorite(duty=Duty.CALL, minutes=45, placement=Placement.BREAK, is_pinned=True)
    assert after(changed.set_placement(1, None)).shown[0].placement is None


@pytest.mark.parametrize("minutes", [0, 961])
def test_a_length_no_line_takes_is_refused(minutes):
    with pytest.raises(DutyError, match="from 1 minute to 16 hours"):
        arranging().set_minutes(1, minutes)


def test_no_favorite_stands_under_two_keys():
    two_calls = after(after(arranging().pin(1)).put(9, Duty.CALL))
    assert (words(two_calls)[0], words(two_calls)[8]) == ("CALL 20 pinned", "CALL 15 pinned")
    with pytest.raises(DutyError, match="under key 1 already"):
        two_calls.set_minutes(9, 20)


def test_what_is_put_away_makes_room_for_another_duty():
    away = after(arranging().put_away(2))
    assert Duty.MSG in away.not_shown
    assert away.kept is not None
    assert away.kept.put_away == (PutAway(duty=Duty.MSG, minutes=15),)
    assert words(away)[1] == "CONS 15"


def test_a_pinned_favorite_can_be_put_away_too():
    away = after(after(arranging().pin(1)).put_away(1))
    assert away.kept is not None
    assert away.kept.pins == ()
    assert Duty.CALL in away.not_shown


def test_a_duty_that_was_put_away_comes_back_under_the_key_it_is_put_on():
    away = after(after(arranging().put_away(1)).put_away(2))
    back = after(away.put(5, Duty.CALL))
    assert words(back)[4] == "CALL 20 pinned"
    assert back.kept is not None
    assert [each.duty for each in back.kept.put_away] == [Duty.MSG]


def test_a_duty_that_has_no_key_is_put_on_one():
    assert arranging().not_shown == (Duty.CONS, Duty.REACH, Duty.GRP, Duty.OTH)
    assert words(after(arranging().put(3, Duty.GRP)))[2] == "GRP 15 pinned"


def test_undoing_every_step_leaves_the_record_empty_and_one_edit_each():
    pinned = after(arranging().pin(1))
    (edit,) = pinned.unpin(1).edits
    assert edit.before == pinned.kept
    assert edit.after == replace(edit.before, pins=())


def moved_up() -> Arranging:
    """A favorite that was pinned to key 9 and stands under key 8, so much is put away."""
    away = tuple(PutAway(duty=duty, minutes=15) for duty in list(Duty)[7:12])
    return arranging(PinnedFavorites(pins=(Pin(number=9, duty=Duty.OTH, minutes=5),), put_away=away, recorded_at=AT))


def test_a_pinned_favorite_that_moved_up_is_arranged_by_the_key_it_stands_under():
    assert words(moved_up())[7:] == ["OTH 5 pinned"]
    assert words(after(moved_up().unpin(8)))[7:] == ["OTH 15"]
    assert words(after(moved_up().swap(7, 8)))[6:] == ["OTH 5 pinned", "COLL 15 pinned"]
    assert words(after(moved_up().set_minutes(8, 45)))[7:] == ["OTH 45 pinned"]
    assert Duty.OTH not in {each.duty for each in after(moved_up().put_away(8)).shown}


def test_pinning_what_moved_up_and_is_pinned_changes_nothing():
    assert moved_up().pin(8).edits == ()
    assert moved_up().unpin(7).edits == ()


def test_a_duty_that_is_not_used_is_not_offered_for_a_key():
    offered = replace(arranging(), unused=frozenset({Duty.OTH}))

    assert Duty.OTH in arranging().not_shown
    assert Duty.OTH not in offered.not_shown
