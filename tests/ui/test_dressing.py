"""Windows wear the style sheet, and the application does not, which would have Qt dress every part again and again."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QVBoxLayout, QWidget

from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.desktop.tray import Tray
from dutytracker.ui.dressing import dress
from dutytracker.ui.palette.confirmation import Confirmation
from dutytracker.ui.palette.page import Page
from dutytracker.ui.palette.palette import Palette
from dutytracker.ui.theme import DARK, LIGHT
from dutytracker.ui.window_frame import WindowFrame


def looks_of(button: QPushButton) -> str:
    """The color of a button right of its words."""
    picture = button.grab().toImage()
    return picture.pixelColor(picture.width() - 12, picture.height() // 2).name()


@pytest.fixture
def dialog(theme, qtbot) -> Iterator[QDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    dialog = QDialog(window)
    QVBoxLayout(dialog).addWidget(QPushButton("Save"))
    dialog.show()
    yield dialog
    window.close()


def test_a_dialog_wears_what_its_window_wears(dialog):
    assert looks_of(dialog.findChild(QPushButton)) == LIGHT.card.name()


def test_another_scheme_reaches_every_window_and_what_belongs_to_it(dialog, theme):
    theme.choose(ThemeChoice.DARK)
    assert looks_of(dialog.findChild(QPushButton)) == DARK.card.name()


def test_the_application_itself_wears_no_sheet(dialog):
    assert not QApplication.instance().styleSheet()


def test_whatever_belongs_to_no_window_is_dressed_by_itself(theme, qtbot, workspace, tmp_path):
    frame, palette, confirmation = (
        WindowFrame(SettingsFile(tmp_path / "settings.json")),
        Palette(LIGHT),
        Confirmation(workspace),
    )
    tray = Tray(frame)
    frame.hold(QWidget())
    palette.hold(Page())
    alone = [frame, palette, confirmation, tray.menu]
    assert all(window.parentWidget() is None and window.styleSheet() for window in alone)
    for window in alone:
        window.deleteLater()


def test_a_window_that_is_dressed_twice_looks_the_same(dialog):
    before = looks_of(dialog.findChild(QPushButton))
    dress(dialog.parentWidget())
    assert looks_of(dialog.findChild(QPushButton)) == before
