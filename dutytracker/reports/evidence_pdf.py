"""The page of an evidence package as a PDF file."""

from datetime import date

from dutytracker.reports.evidence_page import EvidencePage
from dutytracker.reports.no_breaks import kept_together
from dutytracker.reports.pdf import pdf_of
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import PROGRAM

EVIDENCE_TEMPLATE = "report/evidence.typ"


def evidence_pdf(page: EvidencePage, made_on: date) -> bytes:
    """The page as a PDF file, dated `made_on`. The same page gives the same bytes."""
    return pdf_of(EVIDENCE_TEMPLATE, evidence_data(page, made_on))


def evidence_data(page: EvidencePage, made_on: date) -> dict[str, Json]:
    """What the template asks for."""
    return kept_together(
        {
            "title": page.title,
            "made_on": {"year": made_on.year, "month": made_on.month, "day": made_on.day},
            "lead": [*page.lead],
            "parts": [
                {
                    "heading": part.heading,
                    "lines": [*part.lines],
                    "commands": [{"words": words, "command": command} for words, command in part.commands],
                }
                for part in page.parts
            ],
            "program": PROGRAM,
        }
    )
