"""How good the record of a range is, a sentence for each thing that weakens or carries it."""

from collections.abc import Iterator
from fractions import Fraction

from dutytracker.domain.evidence import Provenance
from dutytracker.domain.evidence_quality import EntryCounts, EvidenceQuality
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.week_summary import Cleared
from dutytracker.reports.clock_set_words import clock_sentences
from dutytracker.reports.words import counted, hours_and_minutes, percent_words, provenance_words, translate


def evidence_sentences(evidence: EvidenceQuality, cleared: Cleared) -> tuple[str, ...]:
    """Round lengths, timing, lateness and cleared items; what there is nothing of is left out."""
    return tuple(sentence for sentence in _sentences(evidence, cleared) if sentence)


def provenance_sentence(evidence: EvidenceQuality) -> str:
    """When the minutes were written down: "36 % live, 51 % same day, 13 % within a week."; empty without any."""
    shares = ((kind, evidence.share_of(kind)) for kind in Provenance)
    parts = [f"{percent_words(share)} {provenance_words(kind)}" for kind, share in shares if share]
    return translate("Written down: {shares}.").format(shares=", ".join(parts)) if parts else ""


def coverage_sentence(evidence: EvidenceQuality) -> str:
    """How much of the scheduled time is closed, and how many undone lists are answered; empty without any."""
    if evidence.coverage is None:
        return ""
    words = translate("{share} of scheduled time closed in time; undone list answered in {answered} of {weeks}.")
    return words.format(
        share=percent_words(evidence.coverage),
        answered=evidence.answered,
        weeks=counted(evidence.weeks, "week", "weeks"),
    )


def cleared_words(cleared: Cleared) -> str:
    """How estimates of undone items turned out, once they were done; empty where none was."""
    ratio = cleared.actual_to_estimate
    if ratio is None:
        return ""
    words = translate("{items} cleared later took {ratio} × their estimate.")
    if cleared.items == 1:
        words = translate("{items} cleared later took {ratio} × its estimate.")
    return words.format(items=counted(cleared.items, "undone item", "undone items"), ratio=ratio_words(ratio))


def ratio_words(ratio: Fraction) -> str:
    """A ratio with two decimals, half up: "1.08"."""
    hundredths = round_half_up(ratio * 100)
    return f"{hundredths // 100}.{hundredths % 100:02}"


def _sentences(evidence: EvidenceQuality, cleared: Cleared) -> Iterator[str]:
    yield _entries_words(evidence.counts)
    yield _amount_words("{minutes} logged without clock times.", evidence.untimed)
    yield _amount_words("{minutes} logged twice at one time counted once.", evidence.overlap)
    yield translate("Late edits: {edits}; late deletions: {deletions}.").format(
        edits=evidence.late_changes.edits, deletions=evidence.late_changes.deletions
    )
    yield _amount_words("{minutes} of scheduled time closed late.", evidence.closed_late)
    yield _amount_words("{minutes} of undone work noted late.", evidence.undone_late)
    yield from clock_sentences(evidence.clock_jumps, evidence.clock_sets)
    yield cleared_words(cleared)


def _entries_words(counts: EntryCounts) -> str:
    if counts.round_share is None or counts.timed_share is None:
        return translate("No entries.")
    words = translate(
        "{round} of {entries} ({round_share}) are multiples of 15 min; {timed} ({timed_share}) were timed."
    )
    return words.format(
        round=counts.multiples_of_15,
        entries=counted(counts.entries, "entry", "entries"),
        round_share=percent_words(counts.round_share),
        timed=counts.timed,
        timed_share=percent_words(counts.timed_share),
    )


def _amount_words(words: str, minutes: int) -> str:
    return translate(words).format(minutes=hours_and_minutes(minutes)) if minutes else ""
