"""Stewards with unit files, to whom members seal, for tests."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from dutytracker.domain.shared_summary import fingerprint
from dutytracker.domain.unit import UnitFile, UnitPlan
from dutytracker.exchange.unit_file import write_unit
from dutytracker.security.dsse import public_key, signer
from dutytracker.security.sealing import SealingKey, new_sealing_key

MADE_AT = datetime(2026, 9, 1, 8, tzinfo=UTC)


@dataclass(frozen=True)
class ASteward:
    """Who signs unit files with one key and opens shares with another."""

    private: bytes
    sealing_key: SealingKey

    @property
    def digits(self) -> str:
        """The digits of the sealing key."""
        return fingerprint(sha256(self.sealing_key.public).digest())


STEWARD = ASteward(bytes(range(32)), new_sealing_key(bytes(range(1, 33))))
ANOTHER_STEWARD = ASteward(bytes(range(2, 34)), new_sealing_key(bytes(range(3, 35))))


def a_unit_file(
    steward: ASteward = STEWARD, *, unit: str = "North Clinic", sealing_key: bytes | None = None, later: bool = False
) -> bytes:
    """A unit file that sets nothing but to whom shares are sealed."""
    file = UnitFile(
        unit=unit,
        key=public_key(steward.private),
        sealing_key=steward.sealing_key.public if sealing_key is None else sealing_key,
        made_at=MADE_AT + timedelta(days=later),
        plan=UnitPlan(),
        weeks_asked=None,
    )
    return write_unit(file, signer(steward.private))
