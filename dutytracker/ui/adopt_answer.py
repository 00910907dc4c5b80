"""Adopting a unit file: the same for the command and for the open window."""

from datetime import UTC, tzinfo
from pathlib import Path

from dutytracker.domain.adopting import Adoption, UnitStanding, clinic_named
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.strict_json import plain_file
from dutytracker.exchange.unit_file import read_unit
from dutytracker.handover import Request
from dutytracker.logbook import Logbook
from dutytracker.reports.plain_text import plain
from dutytracker.reports.unit_words import adoption_lines, key_digits, older_words
from dutytracker.reports.words import translate
from dutytracker.ui.answering import Answer


def adopted(request: Request, logbook: Logbook) -> Answer:
    """Adopts the unit file that is asked for. Raises: `DutyError` where it is refused; nothing was changed then."""
    adoption = logbook.unit.adopting(plain_file(Path(request.text)), request.clinic or None)
    refuse(adoption, logbook.zone, other_key=request.other_key)
    edits = adoption.change.edits
    change = logbook.perform(adoption.change) if edits else None
    lines = adoption_lines(adoption, logbook.zone)
    return Answer(adoption_json(adoption), (adopted_words(adoption), *lines) if edits else tuple(lines), change=change)


def rehearse_adoption(request: Request) -> None:
    """Raises what adopting would raise in a new log."""
    unit = read_unit(plain_file(Path(request.text)))
    clinic_named(unit, request.clinic)


def refuse(adoption: Adoption, zone: tzinfo, *, other_key: bool) -> None:
    """Raises `DutyError` for an older file, and for one of another key unless the member said that it is right."""
    if adoption.standing is UnitStanding.OLDER:
        raise DutyError(older_words(adoption, zone))
    if adoption.standing is UnitStanding.OTHER_KEY and not other_key and adoption.held is not None:
        words = translate(
            "This unit file was signed with another key ({digits}) than the one you adopted ({held}): ask the steward "
            "to read out the digits of their key, and adopt it with --other-key if they are the first ones."
        )
        held = key_digits(bytes.fromhex(adoption.held.steward_key))
        raise DutyError(words.format(digits=key_digits(adoption.unit.key), held=held))


def adopted_words(adoption: Adoption) -> str:
    """That it is done, and that it can be taken back."""
    words = translate("Adopted the unit file of {unit}; undo takes all of it back.")
    return words.format(unit=plain(adoption.unit.unit))


def adoption_json(adoption: Adoption) -> dict[str, object]:
    """The same for programs: `changed` counts the records that were added, edited and deleted."""
    unit = adoption.unit
    return {
        "unit": unit.unit,
        "made_at": unit.made_at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z",
        "standing": adoption.standing.value,
        "changed": len(adoption.change.edits),
        "key_fingerprint": key_digits(unit.key),
        "sealing_key_fingerprint": key_digits(unit.sealing_key),
    }
