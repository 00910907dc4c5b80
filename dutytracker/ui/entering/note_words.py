"""What is said about a note that may tell who a patient is. It is never said that a note tells nothing."""

from dutytracker.domain.patient_data import Finding, Kind
from dutytracker.reports.words import translate


def question_words(note: str, findings: tuple[Finding, ...]) -> str:
    """What a note seems to hold, and that it does not belong there; `findings` are strong, by offsets into `note`."""
    return translate("{parts}. Nothing about a patient belongs in the log.").format(parts=_parts(note, findings))


def hint_words(note: str, findings: tuple[Finding, ...]) -> str:
    """What a note could hold; `findings` hint only."""
    words = translate("{parts}? Nothing about a patient belongs in the log.")
    return words.format(parts=", ".join(_part(note, one) for one in findings))


def kind_words(kind: Kind) -> str:
    """What something found in a note looks like."""
    return {
        Kind.PHONE: translate("a phone number"),
        Kind.EMAIL: translate("an email address"),
        Kind.SSN: translate("a Social Security number"),
        Kind.RECORD_NUMBER: translate("a record number"),
        Kind.LONG_NUMBER: translate("a long number"),
        Kind.BIRTH_DATE: translate("a date of birth"),
        Kind.OLD_AGE: translate("an age over 89"),
        Kind.NAME: translate("a name"),
        Kind.INITIALS: translate("initials"),
        Kind.ROOM: translate("a room or bed"),
        Kind.ADDRESS: translate("an address"),
        Kind.MAYBE_NAME: translate("a name"),
        Kind.MAYBE_INITIALS: translate("initials"),
        Kind.DATE: translate("a date"),
        Kind.AGE: translate("an age"),
        Kind.LINK: translate("a link"),
    }[kind]


def _parts(note: str, findings: tuple[Finding, ...]) -> str:
    said = [
        translate("{part} looks like {kind}").format(part=_part(note, one), kind=kind_words(one.kind))
        for one in findings
    ]
    return ", ".join(said)


def _part(note: str, finding: Finding) -> str:
    return f"“{note[finding.start : finding.end]}”"
