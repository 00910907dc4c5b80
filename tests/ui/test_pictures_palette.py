"""Pictures of the palette in every state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.ui.palette.closed_page import ClosedPage
from tests.ui.conftest import opened
from tests.ui.looks import looks, take
from tests.ui.palette.conftest import followed
from tests.ui.palette.conftest import opened as palette_opened
from tests.ui.today.test_timer import a_minute_later, time_line


@pytest.fixture
def anywhere(filled_logbook, window, clock, scheme, theme):
    """Charting was interrupted by a call that runs for twelve minutes."""
    places = opened(window, filled_logbook)
    time_line(places, "c")
    a_minute_later(places.today.parts.timer, clock, 20)
    theme.choose(scheme)
    yield from followed(places)


def typed(page, text: str) -> None:
    page.form.line.selectAll()
    QTest.keyClicks(page.form.line, text)


@looks
def test_the_palette(anywhere, scheme, size, clock):
    def shown(name: str) -> None:
        take(anywhere.palette, f"palette_{name}", scheme, size[0])

    page = palette_opened(anywhere)
    shown("empty")
    typed(page, "p15 noshow")
    shown("typed")
    typed(page, "c 3h @9")
    QTest.keyClick(page.form.line, Qt.Key.Key_Return)
    shown("odd")
    typed(page, "co")
    shown("words")
    typed(page, "co 15")
    QTest.keyClick(page.form.line, Qt.Key.Key_Return)
    shown("refused")
    QTest.keyClick(page.form.line, Qt.Key.Key_Escape)
    anywhere.log_favorite(2)
    take(anywhere.confirmation, "palette_confirmation", scheme, size[0])
    page = palette_opened(anywhere)
    QTest.keyClick(page.form.line, Qt.Key.Key_Backspace)
    QTest.keyClick(page.form.line, Qt.Key.Key_Up)
    shown("edited")
    page.form.line.undo()
    QTest.keyClick(page.form.line, Qt.Key.Key_Escape)
    page = palette_opened(anywhere)
    page.actions_.undo.trigger()
    shown("taken_back")


@looks
def test_the_palette_with_timers(anywhere, scheme, size, clock, window):
    page = palette_opened(anywhere)
    typed(page, "p")
    QTest.keyClick(page.form.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    a_minute_later(anywhere.page._timer(), clock, 12)
    palette_opened(anywhere)
    take(anywhere.palette, "palette_paused", scheme, size[0])
    a_minute_later(anywhere.page._timer(), clock, 125)
    window.activateWindow()
    QApplication.processEvents()
    QApplication.processEvents()
    palette_opened(anywhere)
    take(anywhere.palette, "palette_asked", scheme, size[0])


@looks
def test_the_palette_of_a_locked_log(anywhere, scheme, size):
    sentence = "Unlock it in the window once; from then on this is the line that logs."
    anywhere.palette.hold(ClosedPage("Your log is locked", sentence, "lock"))
    anywhere.palette.open()
    QApplication.processEvents()
    take(anywhere.palette, "palette_locked", scheme, size[0])
