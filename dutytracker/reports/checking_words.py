"""What `verify` says of files."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC

from dutytracker.domain.checking import Checked, Failing, Holding
from dutytracker.reports.share_words import contents_words
from dutytracker.reports.words import counted, full_date, translate

HEAD_DIGITS = 16
"""How much of a head people are shown."""


def checked_lines(checked: Iterable[Checked]) -> Iterator[str]:
    """Each file with what holds of it, or why it does not."""
    for one in checked:
        match one:
            case Failing():
                yield translate("Does not hold: {file}. {why}").format(file=one.file, why=one.why)
            case Holding():
                yield from _holding(one)


def failure_words(checked: Sequence[Checked]) -> str | None:
    """How many files do not hold, as a sentence; `None` where all do."""
    failed = sum(isinstance(one, Failing) for one in checked)
    if not failed:
        return None
    words = (
        translate("{failed} of {files} does not hold.")
        if failed == 1
        else translate("{failed} of {files} do not hold.")
    )
    return words.format(failed=failed, files=counted(len(checked), "file", "files"))


def checked_json(checked: Sequence[Checked]) -> dict[str, object]:
    """The same for programs; `error` is there where a file does not hold."""
    document: dict[str, object] = {"files": [_json(one) for one in checked]}
    failure = failure_words(checked)
    return document if failure is None else document | {"error": failure}


def _holding(one: Holding) -> Iterator[str]:
    share = one.share
    yield translate("Holds: {file}").format(file=one.file)
    words = translate("  Signed by member {member} on {day}, and not altered since; the totals add up.")
    yield words.format(member=share.member, day=full_date(share.made_at.date()))
    yield translate("  It tells: {contents}.").format(contents=contents_words(share))
    yield translate("  Fingerprint of the file: {digits}").format(digits=one.fingerprint)
    yield translate("  Fingerprint of the key: {digits}").format(digits=one.key_fingerprint)
    yield translate("  Place in the log: {seq}, {head}").format(seq=share.log.seq, head=share.log.head[:HEAD_DIGITS])


def _json(one: Checked) -> dict[str, object]:
    match one:
        case Failing():
            return {"file": one.file, "holds": False, "why": one.why}
        case Holding():
            return {
                "file": one.file,
                "holds": True,
                "kind": "share",
                "member": one.share.member,
                "made_at": one.share.made_at.astimezone(UTC).replace(tzinfo=None).isoformat() + "Z",
                "weeks": len(one.share.weeks),
                "seq": one.share.log.seq,
                "head": one.share.log.head,
                "fingerprint": one.fingerprint,
                "key_fingerprint": one.key_fingerprint,
            }
