"""What the log keeps of a share that was saved."""

from hashlib import sha256

from dutytracker.domain.changes import Change, adding
from dutytracker.domain.shared_summary import Detail, Recipient, SharedSummary
from dutytracker.domain.sharing import Share


def sharing(share: Share, file: bytes, recipient: Recipient = Recipient.ANYONE) -> Change:
    """The change that puts a share on record; it is performed before the file leaves."""
    return adding("Share weeks", record_of(share, file, recipient))


def record_of(share: Share, file: bytes, recipient: Recipient = Recipient.ANYONE) -> SharedSummary:
    """The record of a share of at least one week; `file` is what was saved, whoever can read it."""
    return SharedSummary(
        digest=sha256(file).hexdigest(),
        made_at=share.made_at,
        first_week=share.weeks[0].summary.week.start,
        last_week=share.weeks[-1].summary.week.start,
        detail=Detail.WEEKS if share.weeks[0].days is None else Detail.DAYS,
        own_time=share.own_time_included,
        recipient=recipient,
    )
