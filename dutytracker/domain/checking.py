"""What came of looking at a file that is to be trusted."""

from datetime import date, datetime
from hashlib import sha256

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.receipts import SignedReceipt
from dutytracker.domain.shared_summary import fingerprint
from dutytracker.domain.sharing import Share
from dutytracker.domain.unit import UnitFile


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A share, a receipt or a unit file that holds. `digest` is the SHA-256 of the file's bytes."""

    file: str
    found: Share | SignedReceipt | UnitFile
    digest: bytes

    @property
    def fingerprint(self) -> str:
        """The digits by which two people tell whether they hold the same file."""
        return fingerprint(self.digest)

    @property
    def key_fingerprint(self) -> str:
        """The digits by which two people tell whose key signed it."""
        key = self.found.steward_key if isinstance(self.found, SignedReceipt) else self.found.key
        return fingerprint(sha256(key).digest())

    @property
    def member_key_fingerprint(self) -> str | None:
        """The digits of the key of the member that it is about; `None` of a unit file, which is about nobody."""
        return None if isinstance(self.found, UnitFile) else fingerprint(sha256(self.found.key).digest())


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeBackup:
    """A backup of which every byte is what was written. `digest` is the SHA-256 of the file's bytes.

    `made_at` is an aware instant; `left_out` counts collections that were missing when it was made.
    """

    file: str
    made_at: datetime
    is_protected: bool
    left_out: int
    digest: bytes

    @property
    def fingerprint(self) -> str:
        """The digits by which two people tell whether they hold the same file."""
        return fingerprint(self.digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundEvidence:
    """A sound evidence package. `key` is the raw public key that signed it, `digest` the SHA-256 of the statement.

    It tells of `first` to `last`, both included; `receipts` counts those of stewards that its history leads through,
    `clock_jumps` the places where the clock went back or had been set. With `all_times` no later step of what is told
    can be hidden.
    """

    file: str
    member: str
    key: bytes
    made_at: datetime
    first: date
    last: date
    entries: int
    seq: int
    head: str
    receipts: int
    late_changes: int
    clock_jumps: int
    all_times: bool
    digest: bytes

    @property
    def fingerprint(self) -> str:
        """The digits by which two people tell whether they hold the same package."""
        return fingerprint(self.digest)

    @property
    def key_fingerprint(self) -> str:
        """The digits by which two people tell whose key signed it."""
        return fingerprint(sha256(self.key).digest())


@dataclass(frozen=True, slots=True, kw_only=True)
class Failing:
    """A file that does not hold, and why as a sentence."""

    file: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchecked:
    """A file of which nothing can be checked, and why as a sentence; it may be sound or not."""

    file: str
    why: str


Checked = Holding | WholeBackup | SoundEvidence | Failing | Unchecked
