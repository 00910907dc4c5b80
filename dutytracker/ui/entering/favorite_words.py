"""A favorite in words, for its tile, its menu and what is read aloud."""

from dutytracker.domain.duties import Duty
from dutytracker.domain.favorites import Favorite
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import duration, duty_label, placement_words, short_placement_words, translate

TILE_LABELS = {
    Duty.CALL: "Patient calls",
    Duty.MSG: "Messages",
    Duty.RES: "Community",
    Duty.CHART: "Charting",
    Duty.DOC: "Coordination",
    Duty.PLAN: "Planning",
    Duty.COLL: "Family, school",
    Duty.SAFE: "Safety",
    Duty.FORM: "Letters",
    Duty.CONS: "Consultation",
    Duty.REACH: "Outreach",
    Duty.GRP: "Groups",
    Duty.OTH: "Other",
}
"""The shortest words that still name a duty; a member's own word stays as it is."""


def tile_label(duty: Duty, settings: LogSettings) -> str:
    """The duty on a tile."""
    return settings.duty_labels.get(duty) or translate(TILE_LABELS[duty])


def tile_length(favorite: Favorite) -> str:
    """Length and, where one belongs to it, placement on a tile."""
    length = duration(favorite.minutes)
    return length if favorite.placement is None else f"{length} · {short_placement_words(favorite.placement)}"


def spoken_favorite(favorite: Favorite, label: str) -> str:
    """What is read aloud: "Patient calls, 15 min, pinned"."""
    parts = [label, duration(favorite.minutes)]
    parts += [placement_words(favorite.placement)] if favorite.placement is not None else []
    parts += [translate("pinned")] if favorite.is_pinned else []
    return ", ".join(parts)


def favorite_tip(favorite: Favorite, number: int, settings: LogSettings) -> str:
    """What a tile does, in full, and how it is changed."""
    words = translate("{favorite} (Ctrl+Alt+{number})\nThe right button or the menu key pins, moves and changes it.")
    return words.format(favorite=spoken_favorite(favorite, duty_label(favorite.duty, settings)), number=number)
