"""The line by itself in a window, over a log with working hours; favorites and timers are left out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from dutytracker.ui.entering.line_form import LineForm
from dutytracker.ui.workspace import Workspace
from tests.ui.sample import TODAY


class Typist:
    """A member at the line."""

    def __init__(self, window: QWidget, form: LineForm, workspace: Workspace) -> None:
        self.window = window
        self.form = form
        self.line = form.line
        self.workspace = workspace

    def types(self, text: str) -> None:
        """Types text, key by key."""
        QTest.keyClicks(self.line, text)

    def presses(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses keys where the keyboard is."""
        for key in keys:
            QTest.keyClick(QApplication.focusWidget() or self.line, key, held)

    def enters(self, text: str) -> None:
        """Types a line and presses Enter."""
        self.types(text)
        self.presses(Qt.Key.Key_Return)

    def offered(self) -> list[str]:
        """The words in the list under the line."""
        shown = self.form.completing.list
        return [row.completion.text for row in shown.rows] if shown is not None and shown.isVisible() else []

    def said(self) -> str:
        """What the row under the line says."""
        return self.form.preview.text()

    def logged(self) -> list[tuple[str, int]]:
        """Duty and minutes of today's entries, in their order."""
        return [(entry.duty.value, entry.minutes) for entry in self.workspace.logbook.records.entries_on(TODAY)]


@pytest.fixture
def typist(qtbot, workspace) -> Typist:
    """A member whose keyboard is in the line."""
    window = QWidget()
    qtbot.addWidget(window)
    form = LineForm(workspace, lambda _text: True)
    column = QVBoxLayout(window)
    column.addWidget(form)
    column.addStretch()
    window.resize(720, 300)
    window.show()
    window.activateWindow()
    qtbot.waitExposed(window)
    form.take_focus()
    qtbot.waitUntil(form.line.hasFocus)
    return Typist(window, form, workspace)
