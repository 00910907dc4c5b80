"""The open log of the steward, as far as a collection needs it."""

from datetime import date, datetime, tzinfo
from typing import Protocol

from dutytracker.domain.records import LogSettings
from dutytracker.security.sealing import SealingKey
from dutytracker.store.signing import SigningKey


class StewardKeys(Protocol):
    """The pairs that a steward signs with, has shares sealed to, and opens them with."""

    def steward_key(self) -> SigningKey: ...
    def sealing_key(self) -> SealingKey: ...
    def held_sealing_key(self) -> SealingKey | None: ...


class Steward(Protocol):
    """What a collection asks of the log that holds its key."""

    @property
    def settings(self) -> LogSettings: ...
    @property
    def zone(self) -> tzinfo: ...
    @property
    def keys(self) -> StewardKeys: ...
    def now(self) -> datetime: ...
    def today(self) -> date: ...
