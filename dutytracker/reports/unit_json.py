"""A unit file as the command `unit --json` prints it (docs/formats.md, "Unit file")."""

from dutytracker.domain.unit import UnitFile
from dutytracker.exchange.unit_file import unit_fields
from dutytracker.reports.unit_words import key_digits


def unit_json(unit: UnitFile) -> dict[str, object]:
    """The payload as it was signed, and the digits of both keys."""
    return unit_fields(unit) | {
        "key_fingerprint": key_digits(unit.key),
        "sealing_key_fingerprint": key_digits(unit.sealing_key),
    }
