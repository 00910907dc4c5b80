"""The recovery sheet: a page that opens a log when its passphrase is forgotten.

It holds no name of a person, no folder and nothing of what was logged.
"""

from dataclasses import field
from datetime import date

from dutytracker.domain.dataclass import dataclass
from dutytracker.reports.pdf import images_of, pdf_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import PROGRAM, full_date, translate
from dutytracker.security.recovery_key import RecoveryKey

SHEET_TEMPLATE = "report/recovery.typ"

OPENS = (
    "Whoever has this sheet and the files of the log can read everything in it and go on with it. "
    "The sheet alone, without the files, opens nothing."
)
PARTS = (
    (
        "What it opens",
        (
            "This one log, its automatic backups, and backups saved to a file while the sheet holds.",
            (
                "It does not open logs of other members or anything else on the computer, and it holds nothing of what "
                "was logged."
            ),
        ),
    ),
    (
        "Where to keep it",
        (
            "At home, where you keep what must not be lost. Not at work, and not beside the computer.",
            "On paper. Do not photograph it, and do not keep it in a cloud or in mail.",
        ),
    ),
    (
        "How to use it",
        (
            (
                "On the screen of the locked log choose “Use the recovery sheet” and type the eight groups. Capital or "
                "small letters make no difference, nor do spaces; there is no letter O, I or L among the signs."
            ),
            "A group that was mistyped is named at once. Then choose a new passphrase; the sheet goes on holding.",
            "On another computer you also need a backup file: restore it, then use the sheet in the same way.",
        ),
    ),
    (
        "When it is lost, or somebody else saw it",
        (
            (
                "Open the log with your passphrase, go to Settings, Safety, and make a new sheet: from then on this "
                "one opens nothing there. Backup files that you saved elsewhere before still open with it: delete them."
            ),
            "Nobody else can make a sheet for you. Without passphrase and without sheet the log stays closed for good.",
        ),
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What one sheet says: its key, when it was made, and the code of the member whose log it opens."""

    key: RecoveryKey = field(repr=False)
    made_on: date
    member: str


def who_can_use_file() -> str:
    """What has to be known of a sheet that is saved as a file."""
    return translate(
        "Whoever gets this file can open your log with it: print it at home, then delete it. Never save it beside the "
        "log, and never send it by mail."
    )


def recovery_sheet_pdf(sheet: RecoverySheet) -> bytes:
    """The page as a PDF file. The same sheet gives the same bytes."""
    return pdf_of(SHEET_TEMPLATE, recovery_sheet_data(sheet))


def recovery_sheet_images(sheet: RecoverySheet, *, dpi: int) -> list[bytes]:
    """The same page as PNG files, for printing."""
    return images_of(SHEET_TEMPLATE, recovery_sheet_data(sheet), dpi)


def recovery_sheet_data(sheet: RecoverySheet) -> dict[str, Json]:
    """What the template asks for."""
    made_on = sheet.made_on
    return {
        "title": translate("Recovery sheet"),
        "made_on": {"year": made_on.year, "month": made_on.month, "day": made_on.day},
        "facts": [
            {"label": translate("Made on"), "value": full_date(made_on)},
            {"label": translate("Member code"), "value": sheet.member},
        ],
        "opening": translate(OPENS),
        "groups": [*sheet.key.groups],
        "checks": translate("The last sign of each group checks the four before it and the place of the group."),
        "parts": [
            {"heading": translate(heading), "lines": [translate(line) for line in lines]} for heading, lines in PARTS
        ],
        "newest": translate("Only the newest sheet opens the log: destroy every older one."),
        "program": PROGRAM,
    }
