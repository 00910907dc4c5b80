"""The unit file (`.dutyunit`): what a steward sets for a whole unit, read strictly and always written the same."""

import re
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import cast

from dutytracker.domain.errors import DutyError
from dutytracker.domain.offers import Offer
from dutytracker.domain.saying import said
from dutytracker.domain.unit import UnitFile
from dutytracker.exchange.benchmark import sound_benchmark
from dutytracker.exchange.envelope import Kind, envelope_value, signed_file, signed_value
from dutytracker.exchange.log_text import day_text, utc_text
from dutytracker.exchange.log_writing import guarantee_fields, term_fields
from dutytracker.exchange.strict_json import Refused
from dutytracker.exchange.unit_reading import unit_from
from dutytracker.exchange.unit_shape import FORMAT, VERSION, shaped
from dutytracker.security.chain import Json, canonical
from dutytracker.security.dsse import Sign

SUFFIX = ".dutyunit"
UNIT = Kind(payload_type="application/vnd.dutytracker.unit+json", name="unit file", signed_by="key", decimals=True)

MOST_BYTES = 256 * 1024
"""Two hundred clinics, the longest history of a contract and every chosen week take far less."""

NO_UNIT_FILE = "This is not a unit file of Duty Tracker: choose a file whose name ends in .dutyunit."
TOO_LARGE = "This unit file is far larger than a unit file can be: ask the steward for it again."

_SIGNED = {
    "application/vnd.dutytracker.share+json": "This is a share, not a unit file: a steward reads it in Review.",
    "application/vnd.dutytracker.receipt+json": "This is a receipt, not a unit file: a receipt is taken by import.",
}
_PLAIN = {
    b"dutytracker-log": "This is a whole log, not a unit file: a log file is taken over by import.",
    b"dutytracker-sealed": "This is a sealed share, not a unit file: the steward it is sealed to reads it in Review.",
}
_FORMAT = re.compile(rb'\s*\{[^{}]{0,200}?"format"\s*:\s*"([a-z-]+)"')
_TYPE = re.compile(rb'"payloadType"\s*:\s*"application/vnd\.dutytracker\.unit\+json"')


def holds_unit(data: bytes) -> bool:
    """True where a file says that it is a unit file; whether it is a sound one is not looked at."""
    return _TYPE.search(data) is not None


def read_unit(data: bytes) -> UnitFile:
    """What a unit file sets; its signature holds.

    Raises: `Refused`, with one sentence, unless the whole file is sound.
    """
    envelope = _envelope(data)
    return unit_from(shaped(signed_value(envelope, UNIT)))


def write_unit(unit: UnitFile, sign: Sign) -> bytes:
    """The unit file, signed: the same bytes for the same unit.

    Raises: `DutyError` where a reader would refuse it; `ValueError` where `sign` does not sign with the unit's key.
    """
    try:
        payload = canonical(cast("Json", unit_fields(unit)))
        data = signed_file(UNIT, payload.encode(), unit.key, sign)
        read_unit(data)
    except Refused as refusal:
        raise DutyError(
            said(
                "This unit file cannot be made: members could not open it, because their program would say: {sentence}",
                sentence=said(refusal.sentence),
            )
        ) from refusal
    return data


def unit_fields(unit: UnitFile) -> dict[str, object]:
    """The payload of a unit file. Raises: `Refused` for a benchmark that is no sound review."""
    asked, plan = unit.weeks_asked, unit.plan
    return {
        "format": FORMAT,
        "version": VERSION,
        "unit": unit.unit,
        "key": b64encode(unit.key).decode(),
        "sealing_key": b64encode(unit.sealing_key).decode(),
        "made_at": utc_text(unit.made_at.replace(microsecond=0)),
        "week_starts_on": plan.week_starts_on.value,
        "clinics": [{"name": clinic.name, "roster": clinic.roster} for clinic in plan.clinics],
        "terms": [term_fields(term) for term in plan.terms],
        "weeks_asked": None if asked is None else {"from": day_text(asked.first), "to": day_text(asked.last)},
        "sampled_weeks": [day_text(week.start) for week in plan.sampled_weeks] or None,
        "offers": [_offer(offer) for offer in plan.offers],
        "benchmark": None if unit.benchmark is None else sound_benchmark(unit.benchmark),
    }


def said_digest(unit: UnitFile) -> str:
    """The SHA-256 (hexadecimal) of what a unit file says, whenever it was made and with whatever benchmark."""
    said = {name: value for name, value in unit_fields(unit).items() if name not in {"made_at", "benchmark"}}
    return sha256(canonical(cast("Json", said)).encode()).hexdigest()


def _offer(offer: Offer) -> dict[str, object]:
    return {
        "name": offer.name,
        **guarantee_fields(offer.guarantee),
        "absence_rule": offer.absence_rule.value,
    }


def _envelope(data: bytes) -> Mapping[str, object]:
    """The envelope around a unit file, whose signature has not been looked at."""
    plain = _FORMAT.match(data)
    if plain is not None and plain[1] in _PLAIN:
        raise Refused(_PLAIN[plain[1]])
    if len(data) > MOST_BYTES:
        raise Refused(TOO_LARGE if holds_unit(data) else NO_UNIT_FILE)
    try:
        value = envelope_value(data)
    except Refused as refusal:
        raise (refusal if holds_unit(data) else Refused(NO_UNIT_FILE)) from refusal
    if not isinstance(value, dict) or "payload" not in value:
        raise Refused(NO_UNIT_FILE)
    found = value.get("payloadType")
    if isinstance(found, str) and found in _SIGNED:
        raise Refused(_SIGNED[found])
    if found != UNIT.payload_type:
        raise UNIT.damaged
    return value
