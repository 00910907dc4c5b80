"""What an evidence package shows, and what it does not, in plain sentences."""

from collections.abc import Iterator

from dutytracker.domain.evidence_package import EvidenceFacts, Wanted
from dutytracker.reports.words import counted, translate


def shown_lines(facts: EvidenceFacts) -> Iterator[str]:
    """What somebody who checks the package knows then."""
    yield translate("Every step of the entries of these days is in revisions.jsonl: what was added, changed, deleted.")
    yield translate("All steps of the log hang together in one chain: none can be altered without its end changing.")
    yield translate("The statement was signed with the key of this log, and names the end of the chain.")
    yield translate(
        "The list, its totals, when things were written down and which changes were late follow from the steps: "
        "verify.py works them out anew."
    )
    if facts.wanted.all_times:
        yield translate(
            "When every other step of the log was written down, and what kind of record it is about: no later step of "
            "an entry that is told is left out, and no place where the clock went back."
        )
    if facts.receipts:
        words = translate("{receipts} of stewards fix how the log stood when a share reached them.")
        if len(facts.receipts) == 1:
            words = translate("{receipts} of a steward fixes how the log stood when a share reached them.")
        yield words.format(receipts=counted(len(facts.receipts), "receipt", "receipts"))


def unshown_lines(facts: EvidenceFacts) -> Iterator[str]:
    """What the package leaves open, whoever checks it."""
    yield translate("Whether what was typed is true.")
    yield translate(
        "The time, other than as the member’s own computer told it. A clock that was wrong before the program was "
        "started and stayed so is not noticed."
    )
    if facts.receipts:
        yield translate("That what came after the last receipt was not written anew by whoever has the key.")
    else:
        yield translate("That the log was not written anew as a whole by whoever has the key: no receipt fixes it.")
    yield from hidden_lines(facts.wanted)
    yield translate("Whose key it is: compare its fingerprint with the member.")
    if not facts.wanted.notes:
        yield translate("Notes: they were left out.")


def hidden_lines(wanted: Wanted) -> Iterator[str]:
    """What whoever has the key could leave out of such a package, unnoticed by a check."""
    if wanted.all_times:
        yield translate("What the steps about other days say: it is hidden.")
        yield translate(
            "That an entry is told at all: a member who alters the program could hide all of its steps among the "
            "others, where their times and their number stay to be seen."
        )
        return
    yield translate(
        "What the steps about other days say, and when they were written, but for where the clock was set: of each it "
        "holds a digest alone."
    )
    yield translate(
        "That no step is missing: a member who alters the program could hide an entry, or later steps of one, among "
        "the digests. Ask for a package with the times of all steps where that matters."
    )
