"""A report as a file; the suffix of its name decides which kind."""

import json
from collections.abc import Callable, Mapping

from dutytracker.reports.delimited import weeks_csv
from dutytracker.reports.pdf import weeks_pdf
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.spreadsheet import weeks_xlsx
from dutytracker.reports.suffixes import kind_for
from dutytracker.reports.week_json import weeks_json


def export_bytes(report: WeeksReport, suffix: str) -> bytes:
    """The report as the file that `suffix` (".pdf", ".xlsx", ".csv", ".json", in any case) stands for.

    Raises: DutyError for another suffix.
    """
    return writer_for(suffix)(report)


def writer_for(suffix: str) -> "Writer":
    """What makes the file that `suffix` stands for. Raises: DutyError for another suffix."""
    return kind_for(suffix, WRITERS)


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
