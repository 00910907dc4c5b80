import io

import pytest
from pypdf import PdfReader

from dutytracker.reports.pdf import page_images, pdf_of, weeks_pdf
from tests.builders import a_log, a_term
from tests.reports.hostile import HOSTILE_LABELS
from tests.reports.report_logs import a_long_log, a_report

TWELVE = a_report(a_long_log(12), 12)


def opened(document: bytes) -> PdfReader:
    return PdfReader(io.BytesIO(document))


def text_of(document: bytes) -> str:
    return " ".join("\n".join(page.extract_text() for page in opened(document).pages).split())


@pytest.fixture(scope="module")
def document() -> bytes:
    return weeks_pdf(TWELVE)


def test_a_page_is_tagged_and_says_that_it_is_accessible(document):
    reader = opened(document)
    root = reader.root_object
    about = root["/Metadata"].get_object().get_data().decode()
    assert bool(root["/MarkInfo"]["/Marked"])
    assert root["/Lang"] == "en-US"
    assert bool(root["/ViewerPreferences"]["/DisplayDocTitle"])
    assert "<pdfuaid:part>1</pdfuaid:part>" in about
    assert "<pdfaid:part>2</pdfaid:part>" in about
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in about


def tags_of(reader: PdfReader) -> list[tuple[str, str]]:
    """The kind and alternative text of every structure element."""
    found = []

    def walk(element):
        element = element.get_object()
        if isinstance(element, list):
            for each in element:
                walk(each)
        elif isinstance(element, dict):
            if "/S" in element:
                found.append((element["/S"], str(element.get("/Alt", ""))))
            if "/K" in element:
                walk(element["/K"])

    walk(reader.root_object["/StructTreeRoot"])
    return found


def test_headings_tables_and_the_picture_are_marked_as_such(document):
    tags = tags_of(opened(document))
    kinds = [kind for kind, _ in tags]
    further = 5
    assert kinds.count("/H1") == 2
    assert kinds.count("/H2") == 6 + further
    assert kinds.count("/Table") == 6 + further + 1, "own time stands in two columns"
    assert kinds.count("/TH") > 14 + further
    alternatives = [text for kind, text in tags if kind == "/Figure"]
    assert alternatives[0].startswith("Need by week, August 30 – November 21, 2026")
    assert len(alternatives) == 1 + further
    assert all(alternatives)


def test_metadata_hold_a_title_and_the_day_and_name_nobody(document):
    metadata = opened(document).metadata
    assert set(metadata) == {"/Title", "/Creator", "/CreationDate", "/ModDate"}
    assert metadata["/Title"] == "Indirect care, August 30 – November 21, 2026"
    assert metadata["/Creator"].startswith("Typst")
    assert metadata["/CreationDate"].startswith("D:20261125")


def test_the_first_page_of_twelve_weeks_stands_alone_and_the_charts_follow(document):
    first, *others = opened(document).pages
    assert len(others) == 2
    assert "How the weeks went" not in first.extract_text()
    assert "Limits" in first.extract_text()
    assert others[0].extract_text().count("How the weeks went") == 1
    assert "9 of 10 weeks needed more time than the contract gives" in text_of(document)


def test_the_same_report_gives_the_same_bytes(document):
    assert weeks_pdf(TWELVE) == document


def test_a_year_takes_a_few_pages_each_with_its_head_and_foot():
    document = weeks_pdf(a_report(a_long_log(52), 52))
    pages = opened(document).pages
    assert len(pages) == 7
    assert "Limits" in pages[0].extract_text(), "the first page stands alone"
    for number, page in enumerate(pages, start=1):
        assert "entry 1284, head 9f2c 41ab 07de 5a31" in " ".join(page.extract_text().split())
        assert f"{number} / 7" in page.extract_text()
        assert "Member K7QF-2M9X" in page.extract_text()
    assert [kind for kind, _ in tags_of(opened(document))].count("/Figure") == 1 + 4 + 5


@pytest.mark.parametrize("own_time", [True, False])
def test_labels_are_never_read_as_markup_and_never_break_the_page(own_time):
    log = a_long_log(2, settings={"duty_labels": HOSTILE_LABELS}, terms=(a_term(label='#panic("x") \\ “q”'),))
    text = text_of(weeks_pdf(a_report(log, 2, own_time=own_time)))
    assert "=1+1 #set page(fill: red) $x$ *b* _i_" in text
    assert "bell <U+0007> nul <U+0000> override <U+202E>" in text
    assert '#panic("x")' in text


def test_a_page_that_had_to_give_up_the_standard_says_so():
    nowhere = "\U0010fffd"
    document = weeks_pdf(a_report(a_log(settings={"duty_labels": {"CALL": nowhere}}), 1))
    assert "not marked as accessible (PDF/UA)" in text_of(document)
    assert "pdfuaid:part" not in opened(document).root_object["/Metadata"].get_object().get_data().decode()


def test_a_page_of_the_programs_own_words_keeps_the_standard(document):
    assert "not marked as accessible" not in text_of(document)


@pytest.mark.parametrize("log", [a_log(), a_log(terms=()), a_log(patterns=(), terms=())])
def test_an_empty_week_still_makes_a_page(log):
    assert len(opened(weeks_pdf(a_report(log, 1))).pages) == 1


def test_the_pages_for_the_printer_are_pictures_of_the_same_pages():
    images = page_images(a_report(a_long_log(20), 20), dpi=36)
    assert len(images) == len(opened(weeks_pdf(a_report(a_long_log(20), 20))).pages)
    assert all(image.startswith(b"\x89PNG") for image in images)


def test_a_mistake_in_a_template_is_not_taken_for_a_missing_character(tmp_path, monkeypatch):
    broken = tmp_path / "broken.typ"
    broken.write_text("#panic()")
    with pytest.raises(RuntimeError, match="panicked"):
        pdf_of(str(broken), {})
