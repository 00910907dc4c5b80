"""All that is found in one note: what rules find, and what all clues together say of it."""

import unicodedata
from collections.abc import Iterator

from dutytracker.domain.patient_data.addresses import ADDRESSES
from dutytracker.domain.patient_data.ages import AGES
from dutytracker.domain.patient_data.capitals import calm
from dutytracker.domain.patient_data.dates import DATES
from dutytracker.domain.patient_data.findings import Finding, Kind
from dutytracker.domain.patient_data.identifiers import IDENTIFIERS, LABELED, SOCIAL_SECURITY
from dutytracker.domain.patient_data.initials import INITIALS
from dutytracker.domain.patient_data.mail import MAIL
from dutytracker.domain.patient_data.names import NAMES
from dutytracker.domain.patient_data.names_by_place import NAMES_BY_PLACE
from dutytracker.domain.patient_data.names_spoken_of import NAMES_SPOKEN_OF
from dutytracker.domain.patient_data.names_with_care import NAMES_WITH_CARE
from dutytracker.domain.patient_data.phones import PHONES
from dutytracker.domain.patient_data.rooms import ROOMS
from dutytracker.domain.patient_data.spoken_digits import SPOKEN_DIGITS
from dutytracker.domain.patient_data.weighing.weigh import telling_parts

RULES = (
    *DATES,
    *MAIL,
    *SOCIAL_SECURITY,
    *LABELED,
    *PHONES,
    *SPOKEN_DIGITS,
    *ROOMS,
    *IDENTIFIERS,
    *AGES,
    *ADDRESSES,
    *NAMES,
    *NAMES_BY_PLACE,
    *NAMES_SPOKEN_OF,
    *NAMES_WITH_CARE,
    *INITIALS,
)
"""Those that know more about what they find come first: of findings that share a letter the first counts, a
strong one before any that hints."""


HINTED = {
    Kind.NAME: Kind.MAYBE_NAME,
    Kind.INITIALS: Kind.MAYBE_INITIALS,
    Kind.BIRTH_DATE: Kind.DATE,
    Kind.OLD_AGE: Kind.AGE,
}
"""What is left of a rule's finding where all clues together speak against it; nothing of the others."""


def findings_in(text: str) -> tuple[Finding, ...]:
    """What in a note could tell who a patient is, from left to right, no two of them sharing a letter.

    What rules find is one clue among many (`weighing`); what the clues together speak for is strong. What only rules
    find, and what they take for a hint, is a hint.

    `text` is a note in composed characters; offsets count its characters. Nothing found does not mean that nothing is
    there.
    """
    calm_text = read_calmly(text)
    by_rules = found_by_rules(calm_text)
    telling = telling_parts(calm_text, by_rules)
    hints = [
        Finding(finding.start, finding.end, kind)
        for finding in by_rules
        if (kind := HINTED.get(finding.kind) if finding.is_strong else finding.kind) is not None
    ]
    return tuple(sorted(_apart([*telling, *hints])))


def read_calmly(text: str) -> str:
    """The same note, sign for sign, as rules and clues read it: blanks that do not break are blanks, no word shouts."""
    return calm("".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text))


def found_by_rules(text: str) -> tuple[Finding, ...]:
    """What rules find in a note read calmly, from left to right, no two of them sharing a letter."""
    found = [finding for rule in RULES for finding in rule.findings(text)]
    found.sort(key=lambda finding: not finding.is_strong)
    return tuple(sorted(_apart(found)))


def _apart(found: list[Finding]) -> Iterator[Finding]:
    taken: list[Finding] = []
    for finding in found:
        if all(finding.end <= other.start or other.end <= finding.start for other in taken):
            taken.append(finding)
            yield finding
