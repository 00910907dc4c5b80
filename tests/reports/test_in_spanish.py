"""What people are handed in Spanish: pages, tables, workbooks; and what stays as it is for programs."""

import csv
import io
import re
from datetime import date, time

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from dutytracker.domain.calendar import Week
from dutytracker.language import Language, speak
from dutytracker.reports import words
from dutytracker.reports.clock_words import times_words
from dutytracker.reports.delimited import weeks_csv
from dutytracker.reports.pdf import weeks_pdf
from dutytracker.reports.spreadsheet import weeks_xlsx
from dutytracker.reports.week_json import weeks_json
from tests.reports.report_logs import a_long_log, a_report

pytestmark = pytest.mark.usefixtures("in_spanish")

TWELVE = a_report(a_long_log(12), 12)
NOVEMBER = date(2026, 11, 28)
ENGLISH = re.compile(r"\b(the|and|with|week|weeks|needed|not|for|Thursday|November|minutes)\b")


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_dates_are_written_day_first():
    assert words.full_day(NOVEMBER) == "sábado 28 de noviembre de 2026"
    assert words.brief_day(NOVEMBER) == "sáb 28 nov"
    assert words.week_words(Week(date(2026, 11, 8))) == "8 – 14 de noviembre"
    assert words.week_words(Week(date(2026, 9, 27))) == "27 de septiembre – 3 de octubre"
    assert words.range_words(date(2026, 8, 30), NOVEMBER) == "30 de agosto – 28 de noviembre de 2026"
    assert words.numbered_day(NOVEMBER) == "28/11"


def test_lengths_and_shares_are_written_as_they_are_read():
    assert plain(words.hours_and_minutes(460)) == "7 h 40 min"
    assert plain(words.signed_hours_and_minutes(-74)) == "−1 h 14 min"
    assert words.tight_hours(460) == "7 h 40"
    assert words.duration(40) == "40 min"
    assert words.percent_words(words.Fraction(351, 1000), 1) == "35.1 %"


def test_clock_times_say_their_half_of_the_day():
    assert plain(words.clock_words(time(14, 5))) == "2:05 p. m."
    assert plain(times_words(time(9, 50), time(10, 5))) == "9:50 – 10:05 a. m."
    assert plain(times_words(time(11, 50), time(12, 10))) == "11:50 a. m. – 12:10 p. m."


def test_a_page_is_in_spanish_and_says_so():
    reader = PdfReader(io.BytesIO(weeks_pdf(TWELVE)))
    text = " ".join(page.extract_text() for page in reader.pages)

    assert reader.root_object["/Lang"] == "es-US"
    assert "Registro propio de la persona integrante" in " ".join(text.split())
    assert ENGLISH.findall(text) == []


def test_a_table_has_spanish_headings_each_once_and_the_same_figures():
    spanish = list(csv.reader(io.StringIO(weeks_csv(TWELVE).decode("utf-8-sig"), newline="")))
    speak(Language.ENGLISH)
    english = list(csv.reader(io.StringIO(weeks_csv(TWELVE).decode("utf-8-sig"), newline="")))

    headings = spanish[0]
    assert headings[0] == "Semana desde"
    assert len(set(headings)) == len(headings)
    numbers = re.compile(r"-?[\d.]+")
    assert [[cell for cell in row if numbers.fullmatch(cell)] for row in spanish] == [
        [cell for cell in row if numbers.fullmatch(cell)] for row in english
    ]


def test_a_workbook_has_spanish_sheets():
    workbook = load_workbook(io.BytesIO(weeks_xlsx(TWELVE)))

    assert workbook.sheetnames[0] == "Semanas"
    assert "Week" not in " ".join(workbook.sheetnames)


def test_what_programs_read_is_the_same_in_every_language():
    summaries = [week.summary for week in TWELVE.weeks]
    spanish = weeks_json(summaries)
    speak(Language.ENGLISH)

    assert spanish == weeks_json(summaries)
