"""The readable page of an evidence package, as plain text."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.evidence_package import EvidenceFacts
from dutytracker.reports.checking_words import place_line
from dutytracker.reports.plain_text import plain
from dutytracker.reports.unit_words import key_digits
from dutytracker.reports.words import counted, duration, full_date, provenance_words, range_words, translate

LONGEST_REASON = 500


def evidence_page(facts: EvidenceFacts, minutes: Mapping[Provenance, int]) -> str:
    """What the package shows and what not; `minutes` are those of the period by when they were written down."""
    return "\n".join(_lines(facts, minutes)) + "\n"


def _lines(facts: EvidenceFacts, minutes: Mapping[Provenance, int]) -> Iterator[str]:
    title = translate("Evidence of the log of member {member}, {days}")
    yield title.format(member=facts.member, days=range_words(facts.first, facts.last))
    yield ""
    yield translate("Made on {day} with Duty Tracker, at the wish of the member whose log it is.").format(
        day=full_date(facts.made_at.date())
    )
    yield place_line(facts.place)
    yield translate("Fingerprint of the key: {digits}").format(digits=key_digits(facts.key))
    yield ""
    yield translate("What was logged, by when it was written down")
    words = translate("  {entries}, {minutes} in all.")
    yield words.format(
        entries=counted(len(facts.provenance), "entry", "entries"), minutes=duration(sum(minutes.values()))
    )
    for provenance in Provenance:
        if minutes.get(provenance):
            yield f"  {provenance_words(provenance)}: {duration(minutes[provenance])}"
    yield ""
    yield from _late_changes(facts)
    yield from _clock_jumps(facts)
    yield from _meaning(facts)
    yield from _checking()


def _late_changes(facts: EvidenceFacts) -> Iterator[str]:
    yield translate("Entries changed or deleted more than 7 days after the day of the work")
    if not facts.late_changes:
        yield translate("  None.")
    for late in facts.late_changes:
        reason = translate("no reason was given") if late.reason is None else plain(late.reason, LONGEST_REASON)
        yield translate("  Revision {seq}, written on {at}: {reason}").format(
            seq=late.seq, at=_instant(late.at), reason=reason
        )
    yield ""


def _clock_jumps(facts: EvidenceFacts) -> Iterator[str]:
    yield translate("Where the clock of the computer went back between two changes, anywhere in the log")
    if not facts.clock_jumps:
        yield translate("  Nowhere.")
    for jump in facts.clock_jumps:
        yield translate("  Revision {seq}: written on {at}, after a change written on {before}").format(
            seq=jump.seq, at=_instant(jump.at), before=_instant(jump.before)
        )
    yield ""


def _meaning(facts: EvidenceFacts) -> Iterator[str]:
    yield translate("What this shows")
    yield translate(
        "  Every step of the entries of these days is in revisions.jsonl: what was added, changed, deleted."
    )
    yield translate(
        "  All steps of the log hang together in one chain, so none can be altered without its end changing."
    )
    yield translate("  The statement was signed with the key of this log, and names the end of the chain.")
    if facts.receipts:
        words = translate("  {receipts} of stewards fix how the log stood when a share reached them.")
        if len(facts.receipts) == 1:
            words = translate("  {receipts} of a steward fixes how the log stood when a share reached them.")
        yield words.format(receipts=counted(len(facts.receipts), "receipt", "receipts"))
    yield ""
    yield translate("What it does not show")
    yield translate("  Whether what was typed is true.")
    yield translate("  The time, other than as the member’s own computer told it.")
    if facts.receipts:
        yield translate("  That what came after the last receipt was not written anew by whoever has the key.")
    else:
        yield translate("  That the log was not written anew as a whole by whoever has the key: no receipt fixes it.")
    yield translate("  Whose key it is: compare its fingerprint with the member.")
    yield translate(
        "  The other days of the log: of their steps it holds digests, which tell nothing but their number."
    )
    if not facts.with_notes:
        yield translate("  Notes: they were left out.")
    yield ""


def _checking() -> Iterator[str]:
    yield translate("How to check it")
    yield translate("  With Duty Tracker, which checks the signatures and receipts too: dutytracker verify FOLDER")
    yield translate("  With Python alone, in this folder: python3 -I -S verify.py")
    yield translate("  That prints the command by which ssh-keygen checks who signed it.")
    yield translate("  Take verify.py from someone you trust where you do not trust who gave you this folder.")


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"
