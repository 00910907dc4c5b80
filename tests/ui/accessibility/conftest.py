"""The window of the program as large as it is asked for, with text of any size."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dutytracker.settings import ContrastChoice, SettingsFile, ThemeChoice
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.theme import set_text_percent
from dutytracker.ui.voice import Voice
from dutytracker.ui.window_frame import WindowFrame

Framed = Callable[..., tuple[WindowFrame, MainWindow]]


@pytest.fixture
def framed(tmp_path: Path, qapp: QApplication, theme: ApplicationTheme) -> Iterator[Framed]:
    """Makes the window, in any size and look, with nothing in it yet."""
    frames: list[WindowFrame] = []
    themes: list[ApplicationTheme] = []

    def make(
        size: tuple[int, int],
        *,
        text_percent: int = 100,
        contrast: ContrastChoice = ContrastChoice.USUAL,
        scheme: ThemeChoice = ThemeChoice.LIGHT,
    ) -> tuple[WindowFrame, MainWindow]:
        settings = SettingsFile(tmp_path / "settings.json")
        settings.change(text_size=str(text_percent), contrast=contrast, theme=scheme)
        worn = ApplicationTheme(qapp, scheme, contrast=contrast, text_percent=text_percent)
        frame, contents = WindowFrame(settings), MainWindow(settings, worn)
        themes.append(worn)
        frames.append(frame)
        frame.hold(contents)
        frame.resize(*size)
        frame.show()
        frame.activateWindow()
        QApplication.processEvents()
        return frame, contents

    yield make
    for made in (*frames, *themes):
        made.deleteLater()
    set_text_percent(100)
    qapp.setFont(theme_font())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def spanish(qapp: QApplication, tmp_path: Path) -> Iterator[Voice]:
    """Spanish is spoken, and English again after the test; made before the window."""
    settings = SettingsFile(tmp_path / "language.json")
    settings.change(language="es", clock="12", lengths="minutes")
    voice = Voice(qapp, settings)
    yield voice
    voice.end()


def theme_font():
    """The window's font in its usual size."""
    from dutytracker.ui.theme import text_font

    return text_font()
