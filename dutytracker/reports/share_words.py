"""What is said of a share: where it was saved, what it tells, and the digits to compare."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from dutytracker.domain.shared_summary import Recipient, SharedSummary, fingerprint
from dutytracker.domain.sharing import Share
from dutytracker.reports.words import counted, range_words, translate

if TYPE_CHECKING:
    from dutytracker.domain.unit import UnitFile


def who_can_read() -> str:
    """What has to be known of every plain file."""
    return translate("Whoever gets this file can read it; do not send it by your employer's mail.")


def sealed_words(unit: "UnitFile") -> str:
    """The same of a share that is sealed to the steward of a unit."""
    words = translate(
        "Sealed to the steward of {unit}, digits {digits}: nobody else can read it. "
        "Still, do not send it by your employer's mail."
    )
    return words.format(unit=unit.unit, digits=sealing_digits(unit.sealing_key))


def sealing_digits(key: bytes) -> str:
    """The digits by which a member and a steward tell whether they mean the same raw sealing key."""
    return fingerprint(sha256(key).digest())


def reader_word(recipient: Recipient) -> str:
    """Whether a share was sealed, in one word."""
    return translate("sealed") if recipient is Recipient.STEWARD else translate("plain")


def saved_share_lines(file: Path, share: Share, record: SharedSummary) -> Iterator[str]:
    """Where a share lies, what it tells, and the digits to compare."""
    yield translate("Saved {file}.").format(file=file)
    yield f"{contents_words(share)}."
    yield translate("Fingerprint: {digits}").format(digits=record.fingerprint)


def saved_share_json(
    file: Path, share: Share, record: SharedSummary, sealed_to: "UnitFile | None" = None
) -> dict[str, object]:
    """The same for programs, of a sealed share with the digits of the key."""
    told: dict[str, object] = {"file": str(file), "weeks": len(share.weeks), "fingerprint": record.fingerprint}
    return told if sealed_to is None else told | {"sealed_to": sealing_digits(sealed_to.sealing_key)}


def contents_words(share: Share) -> str:
    """Which weeks a share tells of, how finely, and whether with own time; no full stop."""
    parts = [counted(len(share.weeks), "week", "weeks")]
    if share.weeks:
        parts.append(range_words(share.weeks[0].summary.week.start, share.weeks[-1].summary.week.last))
    tells_days = any(week.days is not None for week in share.weeks)
    parts.append(translate("totals of each day") if tells_days else translate("totals of each week"))
    parts.append(translate("with own time") if share.own_time_included else translate("without own time"))
    return ", ".join(parts)
