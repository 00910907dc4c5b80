"""A report as a file; the suffix of its name decides which kind."""

import json
from collections.abc import Callable, Mapping

from dutytracker.domain.errors import DutyError
from dutytracker.reports.delimited import weeks_csv
from dutytracker.reports.pdf import weeks_pdf
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.spreadsheet import weeks_xlsx
from dutytracker.reports.week_json import weeks_json
from dutytracker.reports.words import translate


def export_bytes(report: WeeksReport, suffix: str) -> bytes:
    """The report as the file that `suffix` (".pdf", ".xlsx", ".csv", ".json", in any case) stands for.

    Raises: DutyError for another suffix.
    """
    return writer_for(suffix)(report)


def writer_for(suffix: str) -> "Writer":
    """What makes the file that `suffix` stands for. Raises: DutyError for another suffix."""
    make = WRITERS.get(suffix.lower())
    if make is None:
        known = ", ".join(WRITERS)
        words = translate("Choose a file name that ends in one of {known}: the suffix decides what is written.")
        if suffix:
            words = translate("Choose a file name that ends in one of {known}: “{suffix}” is none of them.")
        raise DutyError(words.format(known=known, suffix=suffix))
    return make


def weeks_json_bytes(report: WeeksReport) -> bytes:
    """The weeks as JSON, UTF-8, without own time unless the report shows it."""
    told = weeks_json(report.summaries, own_time=report.own_time)
    return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


Writer = Callable[[WeeksReport], bytes]
"""Makes one kind of file from a report."""

WRITERS: Mapping[str, Writer] = {
    ".pdf": weeks_pdf,
    ".xlsx": weeks_xlsx,
    ".csv": weeks_csv,
    ".json": weeks_json_bytes,
}
