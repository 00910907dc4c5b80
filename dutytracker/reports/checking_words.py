"""What `verify` says of files."""

from collections.abc import Iterable, Iterator, Sequence

from dutytracker.domain.checking import Checked, Failing, Holding, SoundEvidence, Unchecked, WholeBackup
from dutytracker.domain.history import LogPlace
from dutytracker.domain.receipts import SignedReceipt
from dutytracker.domain.sharing import LogState, Share
from dutytracker.domain.unit import UnitFile
from dutytracker.reports.backup_words import instant_json, left_out_words, protection_words
from dutytracker.reports.evidence_offer import days_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.share_words import contents_words
from dutytracker.reports.unit_parts import LONGEST_NAME
from dutytracker.reports.unit_words import key_digits
from dutytracker.reports.words import counted, full_date, translate

HEAD_DIGITS = 16
"""How much of a head people are shown."""


def checked_lines(checked: Iterable[Checked]) -> Iterator[str]:
    """Each file with what holds of it, or why it does not."""
    for one in checked:
        match one:
            case Failing():
                yield translate("Does not hold: {file}. {why}").format(file=one.file, why=translate(one.why))
            case Unchecked():
                yield translate("Not checked: {file}. {why}").format(file=one.file, why=translate(one.why))
            case WholeBackup():
                yield translate("Holds: {file}").format(file=one.file)
                yield from _backup(one)
            case SoundEvidence():
                yield translate("Holds: {file}").format(file=one.file)
                yield from _evidence(one)
            case Holding():
                yield translate("Holds: {file}").format(file=one.file)
                yield from _told(one.found)
                yield from _digits(one)


def failure_words(checked: Sequence[Checked]) -> str | None:
    """How many files do not hold or cannot be checked, as a sentence; `None` where all hold."""
    failed = sum(isinstance(one, Failing) for one in checked)
    unchecked = sum(isinstance(one, Unchecked) for one in checked)
    if not failed and not unchecked:
        return None
    files = counted(len(checked), "file", "files")
    if not failed:
        return translate("{unchecked} of {files} cannot be checked.").format(unchecked=unchecked, files=files)
    words = (
        translate("{failed} of {files} does not hold") if failed == 1 else translate("{failed} of {files} do not hold")
    )
    if unchecked:
        words += translate(", and {unchecked} cannot be checked").format(unchecked=unchecked)
    return words.format(failed=failed, files=files) + "."


def checked_json(checked: Sequence[Checked]) -> dict[str, object]:
    """The same for programs; `error` is there where a file does not hold or cannot be checked."""
    document: dict[str, object] = {"files": [_json(one) for one in checked]}
    failure = failure_words(checked)
    return document if failure is None else document | {"error": failure}


def place_line(of: SignedReceipt | SoundEvidence | LogState | LogPlace) -> str:
    """How far a log had come, on a line of its own."""
    return translate("Place in the log: {seq}, {head}").format(seq=of.seq, head=of.head[:HEAD_DIGITS])


def _told(found: Share | SignedReceipt | UnitFile) -> Iterator[str]:
    match found:
        case Share():
            yield from _share(found)
        case SignedReceipt():
            yield from _receipt(found)
        case UnitFile():
            yield from _unit(found)


def _share(share: Share) -> Iterator[str]:
    words = translate("  Signed by member {member} on {day}, and not altered since; the totals add up.")
    yield words.format(member=share.member, day=full_date(share.made_at.date()))
    yield translate("  It tells: {contents}.").format(contents=contents_words(share))


def _receipt(receipt: SignedReceipt) -> Iterator[str]:
    words = translate("  Signed by a steward on {day}, and not altered since.")
    yield words.format(day=full_date(receipt.made_at.date()))
    words = translate("  It says that a share of member {member} arrived, whose log had come to entry {seq}.")
    yield words.format(member=receipt.member, seq=receipt.seq)


def _unit(unit: UnitFile) -> Iterator[str]:
    words = translate("  Signed by a steward on {day}, and not altered since.")
    yield words.format(day=full_date(unit.made_at.date()))
    yield translate("  It sets up the members of {unit}.").format(unit=plain(unit.unit, LONGEST_NAME))


def _backup(backup: WholeBackup) -> Iterator[str]:
    words = translate("  A backup made on {day}; every byte is as it was written.")
    yield words.format(day=full_date(backup.made_at.astimezone().date()))
    yield "  " + protection_words(is_protected=backup.is_protected)
    if backup.left_out:
        yield "  " + left_out_words(backup.left_out)
    yield translate("  Fingerprint of the file: {digits}").format(digits=backup.fingerprint)


def _evidence(one: SoundEvidence) -> Iterator[str]:
    words = translate("  Signed by member {member} on {day}, and not altered since; lists, totals and history agree.")
    yield words.format(member=one.member, day=full_date(one.made_at.date()))
    words = translate("  It tells of {days}: {entries}.")
    yield words.format(days=days_words(one.first, one.last), entries=counted(one.entries, "entry", "entries"))
    words = translate("  It tells of {late} and of {clock} where the computer’s clock went back or had been set.")
    yield words.format(
        late=counted(one.late_changes, "late change", "late changes"),
        clock=counted(one.clock_jumps, "place", "places"),
    )
    if one.all_times:
        yield translate("  No later step of what it tells is left out.")
    else:
        yield translate(
            "  Whether a later step of what it tells was left out cannot be seen: it hides the times of other steps."
        )
    if one.receipts:
        words = translate("  Its history leads through {receipts} of stewards.")
        yield words.format(receipts=counted(one.receipts, "receipt", "receipts"))
    yield translate("  Fingerprint of the statement: {digits}").format(digits=one.fingerprint)
    yield translate("  Fingerprint of the key: {digits}").format(digits=one.key_fingerprint)
    yield "  " + place_line(one)


def _digits(one: Holding) -> Iterator[str]:
    yield translate("  Fingerprint of the file: {digits}").format(digits=one.fingerprint)
    if isinstance(one.found, Share):
        yield translate("  Fingerprint of the key: {digits}").format(digits=one.key_fingerprint)
        yield "  " + place_line(one.found.log)
        return
    yield translate("  Fingerprint of the steward's key: {digits}").format(digits=one.key_fingerprint)
    if isinstance(one.found, SignedReceipt):
        yield translate("  Fingerprint of the member's key: {digits}").format(digits=one.member_key_fingerprint)
        yield "  " + place_line(one.found)
    else:
        sealing = key_digits(one.found.sealing_key)
        yield translate("  Fingerprint of the key that shares are sealed to: {digits}").format(digits=sealing)


def _json(one: Checked) -> dict[str, object]:
    match one:
        case Failing():
            return {"file": one.file, "holds": False, "why": one.why}
        case Unchecked():
            return {"file": one.file, "holds": None, "why": one.why}
        case WholeBackup():
            return {
                "file": one.file,
                "holds": True,
                "kind": "backup",
                "made_at": instant_json(one.made_at),
                "protected": one.is_protected,
                "left_out": one.left_out,
                "fingerprint": one.fingerprint,
            }
        case SoundEvidence():
            return {
                "file": one.file,
                "holds": True,
                "kind": "evidence",
                "member": one.member,
                "made_at": instant_json(one.made_at),
                "first": one.first.isoformat(),
                "last": one.last.isoformat(),
                "entries": one.entries,
                "seq": one.seq,
                "head": one.head,
                "receipts": one.receipts,
                "late_changes": one.late_changes,
                "clock_jumps": one.clock_jumps,
                "all_times": one.all_times,
                "fingerprint": one.fingerprint,
                "key_fingerprint": one.key_fingerprint,
            }
        case Holding():
            return {"file": one.file, "holds": True} | _found_json(one.found) | _digits_json(one)


def _found_json(found: Share | SignedReceipt | UnitFile) -> dict[str, object]:
    made: dict[str, object] = {"made_at": instant_json(found.made_at)}
    match found:
        case UnitFile():
            return {"kind": "unit", "unit": found.unit, **made}
        case SignedReceipt():
            return {"kind": "receipt", "member": found.member, **made, "seq": found.seq, "head": found.head}
        case Share():
            place: dict[str, object] = {"seq": found.log.seq, "head": found.log.head}
            return {"kind": "share", "member": found.member, **made, "weeks": len(found.weeks), **place}


def _digits_json(one: Holding) -> dict[str, object]:
    digits: dict[str, object] = {"fingerprint": one.fingerprint, "key_fingerprint": one.key_fingerprint}
    if isinstance(one.found, SignedReceipt):
        digits["member_key_fingerprint"] = one.member_key_fingerprint
    elif isinstance(one.found, UnitFile):
        digits["sealing_key_fingerprint"] = key_digits(one.found.sealing_key)
    return digits
