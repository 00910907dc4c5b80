"""What is asked about before a note is stored."""

from dutytracker.domain.patient_data.finding import findings_in
from dutytracker.domain.patient_data.findings import Finding


def telling(note: str | None) -> tuple[Finding, ...]:
    """The findings in a note that are asked about, from left to right; none without a note."""
    return tuple(finding for finding in findings_in(note or "") if finding.is_strong)
