"""The packet as files: pages that are tagged and name nobody, workbooks with numbers, and one line a figure."""

import csv
import io
import json
from dataclasses import replace
from uuid import UUID

import pytest
from openpyxl import load_workbook

from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.paper import PaperTally, pool_paper
from dutytracker.reports.packet_export import (
    packet_csv,
    packet_images,
    packet_json,
    packet_pdf,
    packet_writer_for,
    packet_xlsx,
)
from dutytracker.reports.review_json import review_json
from tests.builders import WEEK
from tests.domain.shares import a_member, a_shared_week, members_alike
from tests.reports.hostile import HOSTILE_LABELS
from tests.reports.packets import a_packet, a_unit, mostly_enough
from tests.reports.test_pdf import opened, tags_of, text_of

INSIDE, OUTSIDE = Audience.INSIDE, Audience.OUTSIDE
UNIT = a_packet(a_unit(), roster=120)

CASES = {
    "most had too little": UNIT,
    "outside": a_packet(a_unit(), OUTSIDE, 120),
    "half or fewer": a_packet(mostly_enough(), roster=30),
    "no roster": a_packet(a_unit()),
    "cannot tell": a_packet([a_member(a_shared_week(0)) for _ in range(6)], roster=20),
    "too few": a_packet(members_alike(3), roster=20),
    "hidden delivery": a_packet(a_unit(protected=None, eroded_by={}), OUTSIDE, 120),
    "everything hidden": a_packet(members_alike(11, undone=0), OUTSIDE, 5000),
    "a long name": replace(UNIT, unit="Northern California outpatient mental health and everything else there is " * 3),
    "half of many": a_packet([*members_alike(600, logged=600), *members_alike(600)], roster=5000),
}


@pytest.fixture(scope="module")
def document():
    return packet_pdf(UNIT)


@pytest.mark.parametrize("case", CASES)
def test_the_first_page_stands_alone_and_the_figures_follow(case):
    first, second, *others = opened(packet_pdf(CASES[case])).pages

    assert "What it shows" in first.extract_text()
    assert "The figures behind the first page" in second.extract_text()
    assert len(others) <= 1
    for number, page in enumerate((first, second, *others), start=1):
        text = " ".join(page.extract_text().split())
        assert f"{number} / {2 + len(others)}" in text
        assert ("FOR THE TABLE" if CASES[case].audience is OUTSIDE else "FOR USE INSIDE THE UNION") in text


@pytest.mark.parametrize("case", CASES)
def test_the_pages_are_tagged_and_accessible(case):
    reader = opened(packet_pdf(CASES[case]))

    about = reader.root_object["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert all(text for kind, text in tags_of(reader) if kind == "/Figure")


def test_headings_tables_and_pictures_are_marked_as_such(document):
    kinds = [kind for kind, _ in tags_of(opened(document))]

    assert kinds.count("/H1") == 2
    assert kinds.count("/Figure") == 4
    assert kinds.count("/Table") >= 14


def test_the_metadata_name_nobody(document):
    metadata = opened(document).metadata

    assert set(metadata) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert metadata["/Title"] == "Indirect care of a unit, September 27 – November 21, 2026, 8 weeks"


def test_no_code_and_no_key_stands_on_the_pages(document):
    text = text_of(document)

    assert "M227-AAAA" not in text
    assert ".dutyshare" not in text


def test_the_same_packet_gives_the_same_bytes(document):
    assert packet_pdf(UNIT) == document
    assert packet_xlsx(UNIT) == packet_xlsx(UNIT)


def test_names_are_never_read_as_markup_or_as_formulas():
    labels = [*[*HOSTILE_LABELS.values()][:3], "=1+1 #panic()", "+cmd|' /C calc'!A0"]
    members = [replace(member, clinic=labels[at % 5]) for at, member in enumerate(a_unit())]
    packet = a_packet(members, roster=60, unit="#set page(fill: red) =1+1")

    assert "#set page(fill: red) =1+1" in text_of(packet_pdf(packet))
    assert "=1+1 #panic()" in text_of(packet_pdf(packet))
    book = load_workbook(io.BytesIO(packet_xlsx(packet)))
    assert {cell.data_type for sheet in book for row in sheet for cell in row} <= {"s", "n"}
    lines = lines_of(packet_csv(packet))
    assert "'+cmd|' /C calc'!A0" in {line["Row"] for line in lines}


def test_the_pages_for_the_printer_are_pictures_of_the_same_pages(document):
    images = packet_images(UNIT, 36)

    assert len(images) == len(opened(document).pages)
    assert all(image.startswith(b"\x89PNG") for image in images)


@pytest.fixture(scope="module")
def book():
    return load_workbook(io.BytesIO(packet_xlsx(UNIT)))


def cells_of(sheet):
    """Each row by its label, under the headings."""
    heading, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    return {row[0]: dict(zip(heading[1:], row[1:], strict=True)) for row in rows}


def test_each_table_has_its_sheet_with_a_frozen_heading(book):
    assert book.sheetnames == [
        "Participation",
        "Sufficiency",
        "Enough in",
        "Curve",
        "Contract terms",
        "Weeks set aside",
        "Verdicts",
        "By duty",
        "By place",
        "Own time",
        "Need",
        "Left undone",
        "Delivery",
        "Written down",
        "Sensitivity",
        "Groups",
        "About",
    ]
    assert all(sheet.freeze_panes == "B2" for sheet in book.worksheets[:-1])


def test_inside_a_figure_is_a_number_in_minutes_and_in_decimal_hours(book):
    need = cells_of(book["Need"])["Need"]

    told = review_json(UNIT.review)["need_per_40h"]["mean"]
    assert need["Per 40 h (h)"] == told
    assert need["Per 40 h (min)"] == pytest.approx(told * 60, abs=0.9)
    assert need["Per 40 h (min)"] == int(need["Per 40 h (min)"])


def test_an_interval_is_two_numbers_and_a_count_says_of_how_many(book):
    row = cells_of(book["Sensitivity"])["As reported"]

    assert (row["Members"], row["Members, of"]) == (32, 40)
    assert [row["95 % interval, from (share of 1)"], row["95 % interval, to (share of 1)"]] == pytest.approx(
        review_json(UNIT.review)["wilson_95"]
    )


def test_figures_in_different_units_stand_in_one_column_each_in_its_format(book):
    sheet = book["Sufficiency"]
    formats = {row[0].value: row[1].number_format for row in sheet.iter_rows(min_row=2)}

    assert cells_of(sheet)["Share of those reporting"]["Unit"] == "share of 1"
    assert formats["Members who needed more"] == "0"
    assert formats["Share of those reporting"] == "0.0%"
    assert formats["Need per 40 h, mean"] == "0.00"
    bounds = cells_of(sheet)["Of the whole unit, at worst and at best"]
    assert [bounds["Value"], bounds["Value, to"]] == review_json(UNIT.review)["bounds"]


def test_what_is_hidden_says_so_in_its_cell():
    packet = a_packet([*members_alike(12), *members_alike(3, undone=60)])
    row = cells_of(load_workbook(io.BytesIO(packet_xlsx(packet)))["Need"])["Need"]

    assert row["Per 40 h (h)"] == "hidden: fewer than 5"


def test_outside_no_sheet_counts_weeks_and_no_minutes_are_finer_than_half_hours():
    book = load_workbook(io.BytesIO(packet_xlsx(CASES["outside"])))

    assert {"Weeks set aside", "Verdicts"}.isdisjoint(book.sheetnames)
    headings = [cell.value for sheet in book for cell in sheet[1]]
    assert not any("(min)" in str(heading) for heading in headings)
    hours = [
        cell.value
        for sheet in book
        for column in sheet.iter_cols()
        if str(column[0].value).endswith("(h)")
        for cell in column[1:]
        if isinstance(cell.value, int | float)
    ]
    assert len(hours) > 30
    assert all(one * 2 == int(one * 2) for one in hours)


def lines_of(data):
    assert data.startswith(b"\xef\xbb\xbf")
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def test_a_csv_file_has_a_line_for_every_figure():
    lines = lines_of(packet_csv(UNIT))

    assert set(lines[0]) == {"Table", "Row", "Figure", "Unit", "Value"}
    found = [(one["Unit"], one["Value"]) for one in lines if (one["Table"], one["Row"]) == ("Delivery", "Delivered")]
    assert found == [("min", "323"), ("h", "5.38")]
    less = next(one for one in lines if (one["Table"], one["Row"], one["Unit"]) == ("Delivery", "Meeting", "h"))
    assert less["Value"] == "-0.50"
    assert all(line["Value"] for line in lines)


def test_json_is_the_review_without_any_file_name():
    assert json.loads(packet_json(UNIT)) == review_json(UNIT.review)


def test_another_kind_of_file_is_refused_in_a_sentence_that_names_the_four():
    assert packet_writer_for(".XLSX") is packet_xlsx
    with pytest.raises(DutyError, match=r"\.pdf, \.xlsx, \.csv, \.json: “\.doc” is none of them\.$"):
        packet_writer_for(".doc")


def test_too_few_members_give_a_file_of_every_kind():
    packet = CASES["too few"]

    assert load_workbook(io.BytesIO(packet_xlsx(packet))).sheetnames == ["Participation", "About"]
    assert {line["Table"] for line in lines_of(packet_csv(packet))} == {"Participation"}
    assert json.loads(packet_json(packet))["suppressed"] is True


def test_weeks_on_paper_stand_apart():
    tallies = [
        PaperTally(
            id=UUID(int=10 * who + number),
            who=f"sheet {who}",
            clinic="",
            week=WEEK.shifted(number),
            scheduled=2400,
            contracted=420,
            logged=500 + 10 * who,
            undone=0,
        )
        for who in range(6)
        for number in range(2)
    ]
    packet = replace(UNIT, paper=pool_paper(tallies, INSIDE))

    text = text_of(packet_pdf(packet))
    assert "Paper sheets, apart" in text
    assert "sheet 1" not in text
    found = cells_of(load_workbook(io.BytesIO(packet_xlsx(packet)))["On paper"])
    assert found["Members who needed more"]["Value"] == 6
    assert found["Members who needed more"]["Value, of"] == 6
    assert found["Logged per 40 h, mean"] == {"Value": 8.75, "Value, of": None, "Unit": "h", "Value (min)": 525}
    few = replace(UNIT, paper=pool_paper(tallies[:4], INSIDE))
    assert "hidden: fewer than 5" in {
        line["Value"] for line in lines_of(packet_csv(few)) if line["Table"] == "On paper"
    }


def test_a_hidden_interval_says_so_where_its_lower_end_would_stand(book):
    band = {label: row["95 % band, from (share of 1)"] for label, row in cells_of(book["Curve"]).items()}

    assert "hidden: fewer than 5" in band.values()
    assert sum(isinstance(value, float) for value in band.values()) > 10
    assert "95 % band (share of 1)" not in cells_of(book["Curve"])["7 h 00"]


CHOSEN = replace(UNIT, review=replace(UNIT.review, chosen_weeks=6))


def test_pages_workbook_and_table_say_that_the_weeks_were_chosen():
    words = "These figures come from 6 weeks chosen ahead of time; other weeks were not asked for"

    pages = opened(packet_pdf(CHOSEN)).pages
    assert words in " ".join(pages[0].extract_text().split())
    assert "When the steward chose the weeks: that is their word." in text_of(packet_pdf(CHOSEN))
    book = load_workbook(io.BytesIO(packet_xlsx(CHOSEN)))
    assert cells_of(book["Participation"])["Weeks chosen ahead of time, no others"]["Value"] == 6
    assert "Chosen weeks logged but not shared, at most" in cells_of(book["Participation"])
    assert {row[0].value: row[1].value for row in book["About"]}["Which weeks"].startswith(words)
    assert {"Table": "Participation", "Row": "Weeks chosen ahead of time, no others"}.items() <= next(
        line.items()
        for line in lines_of(packet_csv(CHOSEN))
        if line["Value"] == "6" and line["Row"].startswith("Weeks")
    )


def test_where_every_week_was_asked_for_nothing_is_said_of_chosen_ones(document):
    assert "chosen ahead of time" not in text_of(document)
    assert b"chosen" not in packet_csv(UNIT)
