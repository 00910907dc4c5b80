"""What is said of a share: where it was saved, what it tells, and the digits to compare."""

from collections.abc import Iterator
from pathlib import Path

from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.domain.sharing import Share
from dutytracker.reports.words import counted, range_words, translate


def who_can_read() -> str:
    """What has to be known of every plain file."""
    return translate("Whoever gets this file can read it; do not send it by your employer's mail.")


def saved_share_lines(file: Path, share: Share, record: SharedSummary) -> Iterator[str]:
    """Where a share lies, what it tells, and the digits to compare."""
    yield translate("Saved {file}.").format(file=file)
    yield f"{contents_words(share)}."
    yield translate("Fingerprint: {digits}").format(digits=record.fingerprint)


def saved_share_json(file: Path, share: Share, record: SharedSummary) -> dict[str, object]:
    """The same for programs."""
    return {"file": str(file), "weeks": len(share.weeks), "fingerprint": record.fingerprint}


def contents_words(share: Share) -> str:
    """Which weeks a share tells of, how finely, and whether with own time; no full stop."""
    parts = [counted(len(share.weeks), "week", "weeks")]
    if share.weeks:
        parts.append(range_words(share.weeks[0].summary.week.start, share.weeks[-1].summary.week.last))
    tells_days = any(week.days is not None for week in share.weeks)
    parts.append(translate("totals of each day") if tells_days else translate("totals of each week"))
    parts.append(translate("with own time") if share.own_time_included else translate("without own time"))
    return ", ".join(parts)
