"""What an evidence package says of itself to people: the parts of its page, and the page as plain text."""

from collections.abc import Iterator, Mapping
from datetime import datetime

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.evidence_package import EvidenceFacts
from dutytracker.reports.checking_words import place_line
from dutytracker.reports.clock_set_words import off_words
from dutytracker.reports.evidence_meaning import shown_lines, unshown_lines
from dutytracker.reports.evidence_offer import days_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.unit_words import key_digits
from dutytracker.reports.words import counted, duration, full_date, provenance_words, translate

LONGEST_REASON = 500
CHECK_BY_PROGRAM = "dutytracker verify FOLDER"
CHECK_OF_SIGNATURE = (
    "ssh-keygen -Y verify -f allowed_signers -I {member} -n dutytracker-evidence -s statement.json.sig < statement.json"
)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the page; a line of `commands` says what one is good for, and then the command itself."""

    heading: str
    lines: tuple[str, ...]
    commands: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class EvidencePage:
    """The page: its title, whose log and how far it had come, and the parts."""

    title: str
    lead: tuple[str, ...]
    parts: tuple[Part, ...]


def evidence_page(facts: EvidenceFacts, minutes: Mapping[Provenance, int]) -> EvidencePage:
    """What the package shows and what not; `minutes` are those of the period by when they were written down."""
    title = translate("Evidence of the log of member {member}, {days}")
    made = translate("Made on {day} with Duty Tracker, at the wish of the member whose log it is.")
    return EvidencePage(
        title.format(member=facts.member, days=days_words(facts.wanted.first, facts.wanted.last)),
        (
            made.format(day=full_date(facts.made_at.date())),
            place_line(facts.place),
            translate("Fingerprint of the key: {digits}").format(digits=key_digits(facts.key)),
        ),
        (
            Part(translate("What was logged, by when it was written down"), tuple(_logged(facts, minutes))),
            Part(translate("What happened to these entries"), tuple(_steps(facts))),
            Part(
                translate("Entries changed or deleted more than 7 days after the day of the work"),
                tuple(_late_changes(facts)),
            ),
            Part(translate("Where the clock of the computer was set, anywhere in the log"), tuple(_clock(facts))),
            Part(translate("What this shows"), tuple(shown_lines(facts))),
            Part(translate("What it does not show"), tuple(unshown_lines(facts))),
            Part(
                translate("How to check it without Duty Tracker"),
                (translate("Take verify.py from someone you trust where you do not trust who gave you this folder."),),
                tuple(_commands(facts)),
            ),
        ),
    )


def page_text(page: EvidencePage) -> str:
    """The page as plain text."""
    lines = [page.title, "", *page.lead]
    for part in page.parts:
        lines += ["", part.heading, *(f"  {line}" for line in part.lines)]
        for words, command in part.commands:
            lines += [f"  {words}", f"      {command}"]
    return "\n".join(lines) + "\n"


def _logged(facts: EvidenceFacts, minutes: Mapping[Provenance, int]) -> Iterator[str]:
    entries = counted(len(facts.provenance), "entry", "entries")
    yield translate("{entries}, {minutes} in all.").format(entries=entries, minutes=duration(sum(minutes.values())))
    for provenance in Provenance:
        if minutes.get(provenance):
            yield f"{provenance_words(provenance)}: {duration(minutes[provenance])}"


def _steps(facts: EvidenceFacts) -> Iterator[str]:
    steps = facts.steps
    words = translate("Added {added}, changed {changed}, deleted {deleted}.")
    yield words.format(
        added=counted(steps.added, "time", "times"),
        changed=counted(steps.changed, "time", "times"),
        deleted=counted(steps.deleted, "time", "times"),
    )
    if steps.erased:
        erased = counted(steps.erased, "time", "times")
        yield translate("The text of a note was erased for good {erased}.").format(erased=erased)
    yield translate("An entry that was moved into or out of these days is among them, with all its steps.")


def _late_changes(facts: EvidenceFacts) -> Iterator[str]:
    if not facts.late_changes:
        yield translate("None.")
        return
    yield translate("{changes} in all.").format(changes=counted(len(facts.late_changes), "change", "changes"))
    for late in facts.late_changes:
        reason = translate("no reason was given") if late.reason is None else plain(late.reason, LONGEST_REASON)
        words = translate("Revision {seq}, written on {at}: {reason}")
        yield words.format(seq=late.seq, at=_instant(late.at), reason=reason)


def _clock(facts: EvidenceFacts) -> Iterator[str]:
    if not facts.clock_jumps and not facts.clock_sets:
        yield translate("Nowhere, as far as the program could notice.")
    for jump in facts.clock_jumps:
        words = translate("Revision {seq}: written on {at}, after a change written on {before}")
        yield words.format(seq=jump.seq, at=_instant(jump.at), before=_instant(jump.before))
    for one in facts.clock_sets:
        words = translate(
            "From revision {seq}, written on {at}, to {last}, written on {last_at}: "
            "since the program was started the clock had been set {off}"
        )
        if one.seq == one.last:
            words = translate(
                "Revision {seq}, written on {at}: since the program was started the clock had been set {off}"
            )
        told = {"at": _instant(one.at), "last_at": _instant(one.last_at), "off": off_words(one.seconds)}
        yield words.format(seq=one.seq, last=one.last, **told)


def _commands(facts: EvidenceFacts) -> Iterator[tuple[str, str]]:
    yield (
        translate("That everything in the folder fits together, with Python alone, in this folder:"),
        "python3 -I -S verify.py",
    )
    yield (
        translate(
            "That the key of this log signed it, with OpenSSH, in this folder (on Windows, in the command prompt):"
        ),
        CHECK_OF_SIGNATURE.format(member=facts.member),
    )
    yield (
        translate("Both at once and the receipts too, with Duty Tracker:"),
        CHECK_BY_PROGRAM,
    )


def _instant(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M:%S} UTC"
