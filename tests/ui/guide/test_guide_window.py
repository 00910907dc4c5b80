"""The guide in the window: read, searched and left by keyboard alone, without a connection."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.guide.chapters import IN_SPANISH, chapter_for
from dutytracker.ui.guide.guide_window import GuideWindow
from dutytracker.ui.guide.pages import GuidePage
from dutytracker.ui.settings.settings_place import SECTIONS
from dutytracker.ui.voice import Voice
from tests.ui.looks import looks, take

KEYS = re.compile(r" \(Ctrl[^)]*\)$")
CONTROL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def voice(qapp, tmp_path) -> Iterator[Voice]:
    """Spanish is spoken, by buttons too, and English again after the test; made before the window."""
    settings = SettingsFile(tmp_path / "language.json")
    settings.change(language="es")
    voice = Voice(qapp, settings)
    yield voice
    voice.end()


@pytest.fixture
def guide(qtbot, theme) -> GuideWindow:
    guide = GuideWindow()
    qtbot.addWidget(guide)
    guide.open_at(chapter_for("today"))
    qtbot.waitExposed(guide)
    return guide


def chapter_in_spanish(place: str, part: str) -> str:
    """The heading that F1 leads to where Spanish is spoken."""
    return IN_SPANISH.get(f"{place}/{part}", IN_SPANISH[place]).heading


def press(guide: GuideWindow, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget() or guide, key, held)


def search(guide: GuideWindow, words: str) -> None:
    press(guide, Qt.Key.Key_F, CONTROL)
    assert guide.search.hasFocus()
    QTest.keyClicks(guide.search, words)
    press(guide, Qt.Key.Key_Return)


def heading_at_the_top(guide: GuideWindow) -> str:
    """What stands in the first lines that are seen, the keyboard's place in the text being a heading."""
    top = guide.text.cursorForPosition(guide.text.viewport().rect().topLeft() + guide.text.viewport().pos())
    lines = [top.block().text(), top.block().next().text()]
    return next(line for line in lines if line)


def chapters(guide: GuideWindow) -> list[str]:
    return [guide.chapters.item(row).text().strip() for row in range(guide.chapters.count())]


def test_it_opens_at_the_chapter_of_the_place(guide, qtbot):
    qtbot.waitUntil(lambda: heading_at_the_top(guide) == "Every day: Today (Ctrl+1)")

    assert guide.page is GuidePage.GUIDE
    assert guide.chapters.currentItem().text() == "Every day: Today"
    assert guide.text.hasFocus()


@pytest.mark.parametrize(
    ("go", "chapter"),
    [
        (lambda places: places.go_today(), "Every day: Today (Ctrl+1)"),
        (lambda places: places.go_weeks(), "Every week: Weeks (Ctrl+2)"),
        (lambda places: places.go_lost(), "Protected time that was taken away"),
        (lambda places: places.go_share(), "Sharing with a steward: Share (Ctrl+3)"),
        (lambda places: places.go_section("backups"), "Backups"),
        (lambda places: places.go_review(), "For stewards: many members (Ctrl+4)"),
    ],
)
def test_f1_leads_to_the_chapter_for_where_one_is(places, window, go, chapter):
    go(places)

    window.actions_.show_guide.trigger()

    (guide,) = window.findChildren(GuideWindow)
    assert guide.text.textCursor().block().text() == chapter
    guide.close()


@pytest.mark.parametrize(
    ("go", "chapter"),
    [
        (lambda places: places.go_today(), "Cada día: Hoy (Ctrl+1)"),
        (lambda places: places.go_weeks(), "Cada semana: Semanas (Ctrl+2)"),
        (lambda places: places.go_lost(), "Tiempo protegido que le quitaron"),
        (lambda places: places.go_share(), "Compartir con un delegado: Compartir (Ctrl+3)"),
        (lambda places: places.go_review(), "Para delegados: muchos integrantes (Ctrl+4)"),
        *(
            (lambda places, key=key: places.go_section(key), chapter_in_spanish("settings", key))
            for key, _label, _icon in SECTIONS
        ),
    ],
)
def test_in_spanish_f1_leads_to_the_chapter_in_spanish(in_spanish, places, window, go, chapter):
    go(places)

    window.actions_.show_guide.trigger()

    (guide,) = window.findChildren(GuideWindow)
    assert guide.text.textCursor().block().text() == chapter
    assert guide.text.toPlainText().startswith("Cómo se usa Duty Tracker")
    guide.close()


def test_in_spanish_a_link_with_accents_leads_to_its_chapter(in_spanish, guide):
    guide.pages.setCurrentRow(list(GuidePage).index(GuidePage.STEWARD))
    link = QUrl("guide.md#el-paquete-para-la-mesa-de-negociación")
    assert link.toString() in guide.text.toMarkdown()

    guide.text.anchorClicked.emit(link)

    assert guide.page is GuidePage.GUIDE
    assert guide.text.textCursor().block().text() == "El paquete para la mesa de negociación"


def test_in_spanish_words_are_found_on_the_long_pages(in_spanish, guide):
    search(guide, "portapapeles")
    assert guide.page is GuidePage.GUIDE
    assert guide.text.textCursor().selectedText().casefold() == "portapapeles"

    search(guide, "Wilson")
    assert guide.page is GuidePage.WORDS
    assert guide.text.textCursor().selectedText() == "Wilson"


def test_f1_again_closes_it_and_the_same_window_comes_back(places, window, qtbot):
    window.actions_.show_guide.trigger()
    (guide,) = window.findChildren(GuideWindow)
    qtbot.waitExposed(guide)
    guide.activateWindow()
    qtbot.waitUntil(guide.text.hasFocus)

    press(guide, Qt.Key.Key_F1)
    assert not guide.isVisible()

    window.actions_.show_guide.trigger()
    assert window.findChildren(GuideWindow) == [guide]
    assert guide.isVisible()
    guide.close()


def test_the_side_bar_leads_to_it(places, window):
    QTest.keyClick(window.side_bar.guide_button, Qt.Key.Key_Space)

    (guide,) = window.findChildren(GuideWindow)
    assert guide.isVisible()
    guide.close()


def test_words_are_found_on_the_page_and_counted(guide):
    search(guide, "inbox")

    assert guide.page is GuidePage.GUIDE
    assert guide.text.textCursor().selectedText().lower() == "inbox"
    assert guide.found.text().endswith("on this page")


def test_words_of_another_page_are_found_there(guide):
    search(guide, "Wilson")

    assert guide.page is GuidePage.WORDS
    assert guide.text.textCursor().selectedText().lower() == "wilson"


def test_f3_goes_on_and_comes_back(guide):
    search(guide, "backup")
    first = guide.text.textCursor().position()

    press(guide, Qt.Key.Key_F3)
    assert guide.text.textCursor().position() > first

    press(guide, Qt.Key.Key_F3, SHIFT)
    assert guide.text.textCursor().position() == first


def test_what_is_nowhere_is_said(guide):
    search(guide, "xylophone")

    assert guide.found.text() == "“xylophone” is nowhere in the guide."


def test_a_link_leads_to_a_chapter_of_another_page_and_back(guide):
    guide.pages.setCurrentRow(1)
    guide.text.anchorClicked.emit(QUrl("guide.md#locking"))

    assert guide.page is GuidePage.GUIDE
    assert guide.text.textCursor().block().text() == "Locking"

    press(guide, Qt.Key.Key_Left, ALT)
    assert guide.page is GuidePage.MEMBER


def test_links_are_followed_with_tab_and_enter(guide):
    guide.pages.setCurrentRow(1)
    guide.text.setFocus()

    press(guide, Qt.Key.Key_Tab)
    press(guide, Qt.Key.Key_Return)

    assert guide.page is GuidePage.THERAPIST


def test_what_is_no_page_of_the_guide_is_not_opened(guide):
    guide.follow("https://example.org/")

    assert guide.page is GuidePage.GUIDE
    assert guide.found.text() == "That page is not a part of the guide."


def test_chapters_are_chosen_in_their_list(guide):
    guide.chapters.setFocus()
    press(guide, Qt.Key.Key_End)

    assert guide.text.textCursor().block().text() == "Keys"
    assert "Locking" in chapters(guide)


def test_pictures_are_never_wider_than_the_page(guide, qtbot):
    for width in (1300, 900, 1100):
        guide.resize(width, 700)
        qtbot.waitUntil(lambda: guide.text.horizontalScrollBar().maximum() == 0)


def test_colors_change_while_it_is_open(guide, theme):
    def ink() -> int:
        return guide.text.palette().text().color().lightness()

    light = ink()
    for page in range(guide.pages.count()):
        guide.pages.setCurrentRow(page)
        theme.choose(ThemeChoice.DARK if page % 2 == 0 else ThemeChoice.LIGHT)
        QApplication.processEvents()

    assert light < 128 < ink()
    assert guide.text.headings()


@pytest.mark.parametrize("page", list(GuidePage), ids=str)
def test_in_spanish_every_chapter_is_whole_in_the_list(in_spanish, guide, page):
    guide.resize(1000, 640)
    guide.pages.setCurrentRow(list(GuidePage).index(page))
    shown = guide.chapters.viewport().width()

    assert guide.chapters.count()
    for row in range(guide.chapters.count()):
        item = guide.chapters.item(row)
        needed = guide.chapters.fontMetrics().boundingRect(QRect(0, 0, 4000, 4000), 0, item.text()).width()
        assert needed < shown, item.text()
        assert " ".join(item.text().split()) == KEYS.sub("", item.data(Qt.ItemDataRole.UserRole))


def test_esc_closes_it(guide):
    press(guide, Qt.Key.Key_Escape)

    assert not guide.isVisible()


def test_every_part_has_a_name_for_a_screen_reader(guide):
    parts = (guide.pages, guide.chapters, guide.search, guide.text, guide.back_button)

    assert all(part.accessibleName() for part in parts)


@looks
@pytest.mark.parametrize("page", list(GuidePage))
def test_pictures_of_its_pages(guide, theme, scheme, size, page):
    theme.choose(ThemeChoice(scheme))
    guide.resize(*size)
    guide.pages.setCurrentRow(list(GuidePage).index(page))

    take(guide, f"guide_{page.name.lower()}", scheme, size[0])


@looks
@pytest.mark.usefixtures("voice")
@pytest.mark.parametrize("key", ["today", "review/offers", "settings/safety"])
def test_pictures_of_its_chapters_in_spanish(guide, theme, scheme, size, key):
    theme.choose(ThemeChoice(scheme))
    guide.resize(*size)
    guide.open_at(chapter_for(*key.split("/")))

    take(guide, f"guide_es_{key.replace('/', '_')}", scheme, size[0])


@looks
def test_pictures_of_the_words_in_spanish(voice, guide, theme, scheme, size):
    theme.choose(ThemeChoice(scheme))
    guide.resize(*size)
    guide.follow("domain.md#ejemplos-calculados")

    take(guide, "guide_es_words", scheme, size[0])
