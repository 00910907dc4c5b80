"""The first run: three questions at most, each one skipped with Esc, and the first entry is half a minute away."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.records import LogSettings
from dutytracker.ui.first_run.answers import FirstRunAnswers
from dutytracker.ui.first_run.facts import Facts
from dutytracker.ui.first_run.guarantee_question import GuaranteeQuestion
from dutytracker.ui.first_run.hours_question import HoursQuestion
from dutytracker.ui.first_run.passphrase_question import PassphraseQuestion
from dutytracker.ui.first_run.questions import Question
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.sheet import scrolled
from dutytracker.ui.widgets.text import Text

PROCEED = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstRun(QWidget):
    """The whole window until there is a log.

    Signals: `finished(FirstRunAnswers)` once, after the last question.
    """

    finished = Signal(object)

    def __init__(self, today: date, time_zone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = LogSettings(time_zone=time_zone)
        first_day = week_of(today, self._settings.week_starts_on).start
        self.hours = HoursQuestion(first_day, self._settings.week_starts_on)
        self.guarantee = GuaranteeQuestion(first_day, self._settings)
        self.passphrase = PassphraseQuestion()
        self._questions: tuple[Question, ...] = (self.hours, self.guarantee, self.passphrase)
        self._pages = QStackedWidget()
        self._step = Text("", Size.SMALL_STRONG, Tone.ACCENT)
        self.proceed_button = primary_button("")
        self.skip_button = plain_button("")
        self.back_button = link_button(self.tr("Back"))
        self._lay_out()
        self.proceed_button.clicked.connect(self.proceed)
        self.skip_button.clicked.connect(self.skip)
        self.back_button.clicked.connect(self.go_back)
        self._show(0)

    @property
    def answers(self) -> FirstRunAnswers:
        """The answers so far."""
        return FirstRunAnswers(
            settings=self._settings,
            passphrase=self.passphrase.passphrase,
            pattern=self.hours.pattern,
            term=self.guarantee.term,
        )

    def proceed(self) -> None:
        """Takes the answer that is typed and moves on, where it can be taken."""
        if self._question.accept():
            self._move_on()

    def skip(self) -> None:
        """Moves on without an answer."""
        self._question.skip()
        self._move_on()

    def go_back(self) -> None:
        """Shows the question before this one."""
        self._show(max(0, self._pages.currentIndex() - 1))

    @property
    def _question(self) -> Question:
        return self._questions[self._pages.currentIndex()]

    def _move_on(self) -> None:
        at = self._pages.currentIndex() + 1
        if at == len(self._questions):
            self.finished.emit(self.answers)
        else:
            self._show(at)

    def _show(self, at: int) -> None:
        pattern = self.hours.pattern
        self.guarantee.show_patterns((pattern,) if pattern else ())
        self._pages.setCurrentIndex(at)
        question = self._question
        self._step.setText(self.tr("Question {number} of {all}").format(number=at + 1, all=len(self._questions)))
        self.proceed_button.setText(self.tr("{words}   Enter").format(words=question.proceed_label))
        self.proceed_button.setAccessibleName(question.proceed_label)
        self.skip_button.setText(self.tr("{words}   Esc").format(words=question.skip_label))
        self.skip_button.setAccessibleName(question.skip_label)
        self.back_button.setVisible(at > 0)
        question.take_focus()

    def _lay_out(self) -> None:
        for page in (self.hours, self.guarantee, self.passphrase):
            self._pages.addWidget(page)
        em = self.fontMetrics().height()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8 * STEP, 6 * STEP, 8 * STEP, 6 * STEP)
        middle = QWidget()
        middle.setMaximumSize(72 * em, 33 * em)
        columns = QHBoxLayout(middle)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(8 * STEP)
        facts = Facts()
        side = scrolled(facts)
        side.setMinimumWidth(facts.minimumSizeHint().width())
        columns.addWidget(side, 4)
        columns.addWidget(self._sheet(), 7)
        layout.addWidget(middle)

    def _sheet(self) -> Card:
        card = Card(parent=self)
        card.body.setContentsMargins(8 * STEP, 6 * STEP, 8 * STEP, 6 * STEP)
        card.body.setSpacing(3 * STEP)
        card.body.addWidget(self._step)
        card.body.addWidget(self._pages, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * STEP)
        buttons.addWidget(self.proceed_button)
        buttons.addWidget(self.skip_button)
        buttons.addStretch()
        buttons.addWidget(self.back_button)
        card.body.addLayout(buttons)
        return card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = event.key() == Qt.Key.Key_Left and event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Escape:
            self.skip()
        elif event.key() in PROCEED:
            focused = self.focusWidget()
            (focused.click if isinstance(focused, QPushButton) else self.proceed)()
        elif back:
            self.go_back()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._question.take_focus()


__all__ = ["FirstRun", "FirstRunAnswers"]
