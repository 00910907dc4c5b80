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
from tests.ui.conftest import opened
from tests.ui.cut_words import cut_words_in, words_in
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
        cut += [f"{name}: {words}" for words in cut_words_in(window)]
        assert (window.width(), window.height()) == size
    assert cut == []


def test_nothing_is_cut_or_english_in_a_language_that_is_longer(longer, window, filled_logbook):
    places = opened(window, filled_logbook)
    cut, english = [], set()
    for name in screens(window, places):
        settled(window, SIZES[0])
        cut += [f"{name}: {words}" for words in cut_words_in(window)]
        english |= {word for words in words_in(window) if "/" not in words for word in unmarked(words)}
    assert cut == []
    assert english - NAMES == set()
    assert [each for each in longer.asked if has_words(each) and each not in catalogue_of(Language.SPANISH)] == []
