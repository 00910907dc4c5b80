"""The question after "that's all": anything left undone? One key a duty; nothing is an answer."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.domain.quick_entry.words import DUTY_KEYS
from dutytracker.domain.records import LogSettings
from dutytracker.reports.words import short_duty_label
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import primary_button, quiet_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.key_tile import KeyTile
from dutytracker.ui.widgets.text import Text

FIRST_ESTIMATE = 30
"""Minutes an undone item is first taken for."""

COLUMNS = 4
KEY_OF = {duty: key for key, duty in DUTY_KEYS.items()}
"""The letter of each duty."""


class ClosingCard(Card):
    """Asks once. `item_named(Duty, minutes)` for each thing left undone, `answered()` when that is all.

    Esc puts the question away without an answer.
    """

    item_named = Signal(object, int)
    answered = Signal()
    put_away = Signal()

    def __init__(self, settings: LogSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._settings = settings
        self._duty = Duty.OTH
        self.question = Text("", Size.HEADING, wraps=True)
        self.meaning = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.nothing_button = primary_button("")
        self.later_button = quiet_button(self.tr("Ask me later (Esc)"))
        self._choices = QWidget()
        self._estimate = QWidget()
        self._estimated = Text("", Size.MEDIUM)
        self.minutes = QLineEdit()
        self.add_button = primary_button(self.tr("Add it"))
        self._pages = QStackedWidget()
        self._buttons: dict[Duty, KeyTile] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("bare", True)
        self._lay_out()
        self.nothing_button.clicked.connect(self.answered)
        self.later_button.clicked.connect(self.put_away)
        self.add_button.clicked.connect(self._on_add)
        self.minutes.installEventFilter(self)
        self.hide()

    def ask(self, closed: str, *, ends_week: bool, listed: int) -> None:
        """Asks after `closed` (a day in words). `ends_week` says that the answer counts for the week's verdict.

        `listed` is how many items the week's list holds already.
        """
        self.question.setText(self.tr("{0} is closed. Anything left undone?").format(closed))
        if ends_week:
            self.meaning.setText(
                self.tr(
                    "No working day of this week is open after it: your answer also confirms the undone list of the "
                    "week, which a verdict needs."
                )
            )
        else:
            self.meaning.setText(
                self.tr("A key adds an item. The list of the week is confirmed on its last working day.")
            )
        nothing = self.tr("Nothing else (Enter)") if listed else self.tr("Nothing (Enter)")
        self.nothing_button.setText(nothing)
        self.setAccessibleName(f"{self.question.text()} {self.meaning.text()}")
        self._pages.setCurrentWidget(self._choices)
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        duty = DUTY_KEYS.get(event.text().lower())
        if event.key() == Qt.Key.Key_Escape:
            self.put_away.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.answered.emit()
        elif duty is not None:
            self._estimate_of(duty)
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.minutes and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._on_add()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._pages.setCurrentWidget(self._choices)
                self.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _estimate_of(self, duty: Duty) -> None:
        self._duty = duty
        words = short_duty_label(duty, self._settings)
        self._estimated.setText(self.tr("{0}: about how many minutes?").format(words))
        self.minutes.setAccessibleName(self._estimated.text())
        self.minutes.setText(str(FIRST_ESTIMATE))
        self._pages.setCurrentWidget(self._estimate)
        self.minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self.minutes.selectAll()

    def _on_add(self) -> None:
        text = self.minutes.text().strip()
        right = text.isascii() and text.isdigit() and 5 <= int(text[:6]) <= 240
        mark(self.minutes, wrong=not right)
        if right:
            self._pages.setCurrentWidget(self._choices)
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.item_named.emit(self._duty, int(text))
        else:
            self._estimated.setText(self.tr("Whole minutes from 5 to 240, please."))

    def _on_duty(self) -> None:
        for duty, button in self._buttons.items():
            if button is self.sender():
                self._estimate_of(duty)

    def _lay_out(self) -> None:
        grid = QGridLayout(self._choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(0)
        for number, duty in enumerate(Duty):
            label = short_duty_label(duty, self._settings)
            button = KeyTile(KEY_OF[duty].upper(), label)
            button.clicked.connect(self._on_duty)
            self._buttons[duty] = button
            grid.addWidget(button, number // COLUMNS, number % COLUMNS)
        ask = QHBoxLayout(self._estimate)
        ask.setContentsMargins(0, 0, 0, 0)
        ask.setSpacing(2 * STEP)
        self._estimated.setBuddy(self.minutes)
        self.minutes.setFixedWidth(round(self.fontMetrics().height() * 4))
        ask.addWidget(self._estimated)
        ask.addWidget(self.minutes)
        ask.addWidget(self.add_button)
        ask.addStretch()
        self._pages.addWidget(self._choices)
        self._pages.addWidget(self._estimate)
        answers = QHBoxLayout()
        answers.addWidget(self.nothing_button)
        answers.addWidget(self.later_button)
        answers.addStretch()
        self.body.addWidget(self.question)
        self.body.addWidget(self.meaning)
        self.body.addWidget(self._pages)
        self.body.addLayout(answers)
