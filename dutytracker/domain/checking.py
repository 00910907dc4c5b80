"""What came of looking at a file that is to be trusted."""

from dataclasses import dataclass
from hashlib import sha256

from dutytracker.domain.shared_summary import fingerprint
from dutytracker.domain.sharing import Share


@dataclass(frozen=True, slots=True, kw_only=True)
class Holding:
    """A share that holds. `digest` is the SHA-256 of the file's bytes."""

    file: str
    share: Share
    digest: bytes

    @property
    def fingerprint(self) -> str:
        """The digits by which two people tell whether they hold the same file."""
        return fingerprint(self.digest)

    @property
    def key_fingerprint(self) -> str:
        """The digits by which two people tell whose key signed it."""
        return fingerprint(sha256(self.share.key).digest())


@dataclass(frozen=True, slots=True, kw_only=True)
class Failing:
    """A file that does not hold, and why as a sentence."""

    file: str
    why: str


Checked = Holding | Failing
