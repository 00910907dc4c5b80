"""A note without what was found in it."""

from collections.abc import Iterable

from dutytracker.domain.patient_data.findings import Finding


def without(text: str, findings: Iterable[Finding]) -> str:
    """The text with those parts taken out of it, single blanks between what is left, and no sign that now hangs loose.

    The findings share no letter, as those of `findings_in` do.
    """
    left, at = [], 0
    for finding in sorted(findings):
        left.append(text[at : finding.start])
        at = finding.end
    left.append(text[at:])
    return " ".join(" ".join(left).split()).strip(" ,;:-")
