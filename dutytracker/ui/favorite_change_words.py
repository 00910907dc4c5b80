"""What arranging the favorites did, in the member's words."""

from collections.abc import Sequence

from dutytracker.domain.changes import Change
from dutytracker.domain.favorites import Pin, PinnedFavorites, PutAway
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import duration, short_duty_label, short_placement_words, translate


def favorite_change_words(change: Change, settings: LogSettings) -> str | None:
    """One line about a change of the favorites; `None` about any other."""
    edit = next((edit for edit in change.edits if isinstance(edit.record, PinnedFavorites)), None)
    if edit is None:
        return None
    pins_before, away_before = _decided(edit.before)
    pins_after, away_after = _decided(edit.after)
    pinned = [pin for pin in pins_after if pin not in pins_before]
    unpinned = [pin for pin in pins_before if pin not in pins_after]
    away = [each for each in away_after if each not in away_before]
    back = [each for each in away_before if each not in away_after]
    if away:
        return translate("Favorite put away: {favorite}").format(favorite=_named(away[0], settings))
    if len(pinned) > 1 or len(unpinned) > 1:
        return translate("Favorites moved")
    if pinned:
        words = translate("Key {number} logs {favorite}, and keeps it")
        return words.format(number=pinned[0].number, favorite=_named(pinned[0], settings))
    if unpinned:
        return translate("Favorite no longer pinned: {favorite}").format(favorite=_named(unpinned[0], settings))
    named = _named(back[0], settings) if back else ""
    return translate("Favorite offered again: {favorite}").format(favorite=named)


def _decided(record: object) -> tuple[Sequence[Pin], Sequence[PutAway]]:
    """What is pinned and what is put away; nothing where there is no record."""
    return (record.pins, record.put_away) if isinstance(record, PinnedFavorites) else ((), ())


def _named(decided: Pin | PutAway, settings: LogSettings) -> str:
    parts = [short_duty_label(decided.duty, settings), duration(decided.minutes)]
    if isinstance(decided, Pin) and decided.placement is not None:
        parts.append(short_placement_words(decided.placement))
    return ", ".join(parts)
