"""All rules over one note."""

import unicodedata
from collections.abc import Iterator

from dutytracker.domain.patient_data.addresses import ADDRESSES
from dutytracker.domain.patient_data.ages import AGES
from dutytracker.domain.patient_data.capitals import calm
from dutytracker.domain.patient_data.dates import DATES
from dutytracker.domain.patient_data.findings import Finding
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


def findings_in(text: str) -> tuple[Finding, ...]:
    """What in a note could tell who a patient is, from left to right, no two of them sharing a letter.

    `text` is a note in composed characters; offsets count its characters. Nothing found does not mean that nothing is
    there.
    """
    flat = calm("".join(" " if unicodedata.category(sign) == "Zs" else sign for sign in text))
    found = [finding for rule in RULES for finding in rule.findings(flat)]
    found.sort(key=lambda finding: not finding.is_strong)
    return tuple(sorted(_apart(found)))


def _apart(found: list[Finding]) -> Iterator[Finding]:
    taken: list[Finding] = []
    for finding in found:
        if all(finding.end <= other.start or other.end <= finding.start for other in taken):
            taken.append(finding)
            yield finding
