"""The pages of the guide: there, in the reader's language, and nothing in them leads nowhere."""

import re
from pathlib import Path

import pytest

from bundling.contents import data_files
from dutytracker.resources import shipped_path
from dutytracker.ui.guide.guide_text import slug
from dutytracker.ui.guide.pages import GuidePage, page_at, reading_of, title_of

ROOT = Path(__file__).parents[3]
FILES = sorted([ROOT / "docs" / f"{page.value}.md" for page in GuidePage] + list((ROOT / "docs" / "es").glob("*.md")))
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)]+)\)")

every_file = pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))


def parts_of(markdown: str) -> list[tuple[str, str]]:
    """The sign of each heading and its words."""
    return re.findall(r"^(#+) (.*)$", markdown, re.MULTILINE)


def pictures_of(markdown: str) -> list[str]:
    return [target for sign, target in LINK.findall(markdown) if sign]


def headings_of(file: Path) -> set[str]:
    lines = file.read_text("utf-8").splitlines()
    return {slug(line.lstrip("#").strip()) for line in lines if line.startswith("#")}


@every_file
def test_every_link_and_picture_of_a_page_is_there(file):
    for sign, target in LINK.findall(file.read_text("utf-8")):
        path, _, heading = target.partition("#")
        there = (file.parent / path).resolve() if path else file
        assert there.is_file(), target
        assert sign or page_at(there.name) is not None, f"{target} is no page of the guide"
        assert not heading or heading in headings_of(there), target


@every_file
def test_a_page_and_its_pictures_are_shipped(file):
    shipped = {Path(path) for path, _ in data_files(ROOT)}
    pictures = {(file.parent / target).resolve() for sign, target in LINK.findall(file.read_text("utf-8")) if sign}

    assert {file, *pictures} <= shipped


def test_the_page_of_the_therapist_fits_on_one_page():
    words = (ROOT / "docs" / "guide-therapist.md").read_text("utf-8").split()

    assert len(words) < 600


def test_a_page_is_read_in_english_without_a_remark():
    reading = reading_of(GuidePage.MEMBER)

    assert reading.markdown.startswith("# For members")
    assert reading.folder == shipped_path("docs")


@pytest.mark.parametrize(
    ("page", "begins", "title"),
    [
        (GuidePage.THERAPIST, "# Duty Tracker en una página", "En una página"),
        (GuidePage.MEMBER, "# Para integrantes", "Para integrantes"),
        (GuidePage.STEWARD, "# Para delegados", "Para delegados"),
        (GuidePage.LINE, "# Registrar con una línea", "La línea de entrada"),
        (GuidePage.GUIDE, "# Cómo se usa Duty Tracker", "Todo, en orden"),
        (GuidePage.PROMISES, "# Lo que promete y lo que no puede", "Lo que promete"),
        (GuidePage.WORDS, "# Las palabras y las cifras", "Palabras y cifras"),
    ],
)
def test_every_page_is_there_in_spanish(in_spanish, page, begins, title):
    reading = reading_of(page)

    assert reading.markdown.startswith(begins)
    assert reading.folder == shipped_path("docs") / "es"
    assert title_of(page) == title


@pytest.mark.parametrize("file", sorted((ROOT / "docs" / "es").glob("*.md")), ids=lambda file: file.name)
def test_a_page_in_spanish_has_every_part_and_picture_of_the_one_in_english(file):
    spanish, english = file.read_text("utf-8"), (ROOT / "docs" / file.name).read_text("utf-8")

    assert [level for level, _ in parts_of(spanish)] == [level for level, _ in parts_of(english)]
    assert [Path(picture).name for picture in pictures_of(spanish)] == [
        Path(picture).name for picture in pictures_of(english)
    ]


def test_a_page_that_is_there_in_english_alone_says_so_in_spanish(in_spanish, monkeypatch, tmp_path):
    (tmp_path / "domain.md").write_text("# The words and the figures\n", "utf-8")
    monkeypatch.setattr("dutytracker.ui.guide.pages.shipped_path", lambda _name: tmp_path)

    assert reading_of(GuidePage.WORDS).markdown == "*Esta página está en inglés.*\n\n# The words and the figures\n"


def test_a_page_that_is_missing_is_one_sentence(monkeypatch, tmp_path):
    monkeypatch.setattr("dutytracker.ui.guide.pages.shipped_path", lambda _name: tmp_path)

    assert "missing here" in reading_of(GuidePage.GUIDE).markdown


@pytest.mark.parametrize(
    ("link", "page"),
    [
        ("guide.md", GuidePage.GUIDE),
        ("../quick-entry.md", GuidePage.LINE),
        ("es/guide-therapist.md", GuidePage.THERAPIST),
        ("contributing.md", None),
        ("guide.txt", None),
        ("https://example.org/", None),
    ],
)
def test_a_link_means_a_page_of_the_guide_or_none(link, page):
    assert page_at(link) is page
