"""The note of a quick-entry line, looked at where it stands."""

import unicodedata

from dutytracker.domain.patient_data.asking import telling
from dutytracker.domain.patient_data.finding import findings_in
from dutytracker.domain.patient_data.findings import Finding
from dutytracker.domain.patient_data.removing import without
from dutytracker.domain.quick_entry.reading import NOTE


def findings_in_line(text: str) -> tuple[Finding, ...]:
    """What in the note of a line could tell who a patient is, by offsets into the line; none without a note."""
    slash = NOTE.search(text)
    if slash is None:
        return ()
    behind = text[slash.end() :]
    at = len(text) - len(behind.lstrip())
    return tuple(Finding(one.start + at, one.end + at, one.kind) for one in findings_in(behind.strip()))


def cleaned_line(text: str) -> str:
    """The line with what tells a person taken out of its note; without the slash where nothing of the note is left."""
    slash = NOTE.search(text)
    if slash is None:
        return text
    behind = text[slash.end() :]
    typed = unicodedata.normalize("NFC", behind.strip())
    note = without(typed, telling(typed))
    if not note:
        return text[: slash.start()].rstrip()
    return f"{text[: slash.end()]}{' ' if behind[:1].isspace() else ''}{note}"
