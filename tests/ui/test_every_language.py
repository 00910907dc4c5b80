"""Every screen in another language: nothing is cut, and nothing is left in English."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.language import Language, speak
from dutytracker.language.catalogue import catalogue_of
from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.places import Places
from dutytracker.ui.settings.settings_place import SECTIONS
from dutytracker.ui.voice import Voice
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.rows_model import Row
from dutytracker.ui.widgets.text import ElidedText
from tests.ui.accessibility.screens import OVER_LOG, window_over
from tests.ui.conftest import opened
from tests.ui.cut_words import cut_figures_in, cut_words_in, words_in
from tests.ui.looks import SIZES, take
from tests.ui.sample import TODAY, ZONE_NAME
from tests.ui.stretched import Stretched, has_words, unmarked

NAMES = {"Duty", "Tracker", "English", "Español", "Python", "Linux", "smith", "min", "default", "steward", "dutyshare"}
"""What is the same in every language: names, units, what was typed, files. A path or a time zone has a slash."""


@pytest.fixture
def voice(qapp, tmp_path) -> Iterator[Voice]:
    """Spanish is spoken, and English again after the test; made before the window."""
    settings = SettingsFile(tmp_path / "language.json")
    settings.change(language="es", clock="12", lengths="minutes")
    voice = Voice(qapp, settings)
    yield voice
    voice.end()


@pytest.fixture
def longer(voice) -> Stretched:
    """The language of no people is spoken; made before the window."""
    catalogue = Stretched()
    speak(Language.SPANISH, catalogue)
    return catalogue


def screens(window: MainWindow, places: Places) -> Iterator[str]:
    """Goes to every place, its name each."""
    entry = places.today.parts.entry
    entry.line.setText("l 12:10-12:35 lunch")
    yield "today"
    entry.line.setText("call dr smith")
    entry.enter()
    yield "refused"
    for name in ("weeks", "trend", "grid", "lost", "share", "review"):
        getattr(places, f"go_{name}")()
        yield name
    for key, _, _ in SECTIONS:
        places.go_section(key)
        yield f"settings_{key}"
    places.go_today()
    window.actions_.close_day.trigger()
    yield "closing"
    window.show_unlock()
    yield "unlock"
    window.show_first_run(TODAY, ZONE_NAME)
    yield "first_run"


def settled(window: QWidget, size: tuple[int, int]) -> None:
    window.resize(*size)
    for _ in range(5):
        QApplication.processEvents()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_in_spanish(voice, window, filled_logbook, size):
    places = opened(window, filled_logbook)
    cut = []
    for name in screens(window, places):
        settled(window, size)
        take(window, f"spanish_{name}", ThemeChoice.LIGHT, size[0])
        cut += [f"{name}: {words}" for words in (*cut_words_in(window), *cut_figures_in(window))]
        assert (window.width(), window.height()) == size
    assert cut == []


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_or_english_in_a_language_that_is_longer(longer, window, filled_logbook, size):
    places = opened(window, filled_logbook)
    cut, english = [], set()
    for name in screens(window, places):
        settled(window, size)
        take(window, f"longer_{name}", ThemeChoice.LIGHT, size[0])
        cut += [f"{name}: {words}" for words in (*cut_words_in(window), *cut_figures_in(window))]
        assert (window.width(), window.height()) == size
        english |= {word for words in words_in(window) if "/" not in words for word in unmarked(words)}
    assert cut == []
    assert english - NAMES == set()
    assert [each for each in longer.asked if has_words(each) and each not in catalogue_of(Language.SPANISH)] == []


@pytest.mark.parametrize("screen", OVER_LOG, ids=str)
def test_nothing_is_cut_in_a_window_over_it_in_a_language_that_is_longer(longer, window, filled_logbook, screen):
    places = opened(window, filled_logbook)
    settled(window, SIZES[1])
    screen.show(window, places)
    over = window_over(window)
    settled(over, (over.width(), over.height()))
    take(over, f"longer_{screen}", ThemeChoice.LIGHT, SIZES[1][0])
    assert [*cut_words_in(over), *cut_figures_in(over)] == []
    over.close()


@pytest.mark.parametrize("screen", OVER_LOG, ids=str)
def test_nothing_is_cut_in_a_window_over_it_in_spanish(voice, window, filled_logbook, screen):
    places = opened(window, filled_logbook)
    screen.show(window, places)
    over = window_over(window)
    settled(over, (over.width(), over.height()))
    assert [*cut_words_in(over), *cut_figures_in(over)] == []
    over.close()


def test_a_figure_that_ends_in_an_ellipsis_is_found(qtbot, theme):
    line = ElidedText("contract 7 h 00 for the week")
    table = HeadedTable("Weeks", (("Week", 0.9), ("Minutes", 0.1)))
    table.rows_model.show_rows([Row(("November 15 – 21, 2026", "8 h 30 of 40 h"), 1)])
    for each in (line, table):
        qtbot.addWidget(each)
        each.resize(90, 60)
        each.show()
    page = QWidget()
    qtbot.addWidget(page)
    line.setParent(page)
    page.show()
    line.show()
    assert len(cut_words_in(page)) == 1
    assert cut_figures_in(table) != []
