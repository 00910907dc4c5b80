"""The licences of the program and of everything it stands on, to be read without a connection."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QVBoxLayout, QWidget

from dutytracker.licences import licence_texts
from dutytracker.ui.theme import STEP, Size, Tone, text_font
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow


class LicencesWindow(Dialog):
    """A list of parts, and the text of the one that is chosen; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._texts = licence_texts()
        self.names = QListWidget()
        self.text = QTextBrowser()
        self.close_button = primary_button(self.tr("Close"))
        self._lay_out()
        self.names.currentRowChanged.connect(self._on_chosen)
        self.close_button.clicked.connect(self.accept)
        self.names.addItems([each.title or self.tr("What it is made of") for each in self._texts])
        height = round(self.names.fontMetrics().height() * 1.7)
        for row in range(self.names.count()):
            self.names.item(row).setSizeHint(QSize(0, height))
        self.names.setCurrentRow(1)
        self.names.setFocus()

    def _on_chosen(self, row: int) -> None:
        chosen = self._texts[row]
        words = chosen.read() or self.tr("This text is missing here; it comes with every copy of the program.")
        if chosen.path.suffix == ".md":
            self.text.setMarkdown(words)
        else:
            self.text.setPlainText(words)
        self.text.setAccessibleName(self.names.item(row).text())

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Licences"))
        self.names.setAccessibleName(self.tr("Parts"))
        self.names.setFont(text_font(Size.BODY))
        self.names.setFixedWidth(round(13 * self.fontMetrics().height()))
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.setFont(text_font(Size.BODY))
        columns = QHBoxLayout()
        columns.setSpacing(3 * STEP)
        columns.addWidget(self.names)
        columns.addWidget(self.text, 1)
        buttons = WrappingRow()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.tr("Licences"), Size.PROGRAM))
        explanation = self.tr(
            "Duty Tracker is yours to use, change and pass on under the MIT licence. It stands on the work of others, "
            "whose licences are here."
        )
        layout.addWidget(Text(explanation, Size.BODY, Tone.DIM, wraps=True))
        layout.addLayout(columns, 1)
        layout.addLayout(buttons)
        line = self.fontMetrics().height()
        self.resize(QSize(60 * line, 40 * line).boundedTo(self.screen().availableGeometry().size()))
