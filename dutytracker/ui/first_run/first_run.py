"""The first run: three questions at most, each one skipped with Esc, and the first entry is half a minute away."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.errors import DutyError
from dutytracker.domain.records import LogSettings
from dutytracker.language import Language, spoken, translate
from dutytracker.log_place import NETWORK, LogPlace
from dutytracker.ui.first_run.answers import FirstRunAnswers
from dutytracker.ui.first_run.facts import Facts
from dutytracker.ui.first_run.guarantee_question import GuaranteeQuestion
from dutytracker.ui.first_run.hours_question import HoursQuestion
from dutytracker.ui.first_run.passphrase_question import PassphraseQuestion
from dutytracker.ui.first_run.place_question import PlaceQuestion
from dutytracker.ui.first_run.questions import Question
from dutytracker.ui.first_run.unit_question import UnitQuestion
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.unit.unit_files import AskForUnitFile, UnitFileDialog
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import scrolled
from dutytracker.ui.widgets.side_by_side import WIDEST, SideBySide
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

NARROW = 48
"""Below this width, in heights of the text, what the record is lies over the question."""

CARRIED = (
    "Your record would lie in {folder}, which {carrier} copies to other computers while it is written. That can damage "
    "it. Close this, and start with --data-dir and a folder that lies on this computer alone."
)
ON_THE_NETWORK = (
    "Your record would lie in {folder}, on a drive of the network. A connection that breaks can damage it. Close this, "
    "and start with --data-dir and a folder on this computer, if you have one that stays."
)

PROCEED = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FirstRun(QWidget):
    """The whole window until there is a log. A unit file can come at any time; it takes the place of the question what
    the contract guarantees, unless it says nothing about that, or only for later than the first
    week asked for. Where the log would lie in a place that the computer may forget, a second place for backups is asked
    for last; where another program carries it elsewhere, a warning stands above every question.

    Signals: `finished(FirstRunAnswers)` once, after the last question; `restore_wanted()` for a backup
    in place of all that, `who_wanted()` where another member is to go on, `language_wanted(str)` with the code of
    another language.
    """

    finished = Signal(object)
    restore_wanted = Signal()
    who_wanted = Signal()
    language_wanted = Signal(str)

    def __init__(
        self,
        today: date,
        time_zone: str,
        parent: QWidget | None = None,
        *,
        place: LogPlace | None = None,
        is_shared: bool = False,
    ) -> None:
        """`place` is where the log will lie, `None` where nothing has to be said about it; `is_shared` where there are
        other members.
        """
        super().__init__(parent)
        self._is_shared = is_shared
        self._today = today
        self._settings = LogSettings(time_zone=time_zone)
        first_day = week_of(today, self._settings.week_starts_on).start
        self.hours = HoursQuestion(first_day, self._settings.week_starts_on)
        self.guarantee = GuaranteeQuestion(first_day, self._settings)
        self.passphrase = PassphraseQuestion()
        self.unit = UnitQuestion(ZoneInfo(time_zone))
        self.place = PlaceQuestion(place) if place is not None and place.needs_second_place else None
        """`None` where nothing urges a second place."""
        self.warning = ProblemLine()
        self.path_from: AskForUnitFile = UnitFileDialog()
        self.problem = ProblemLine()
        self.open_action = QAction(self.tr("Open a unit file"), self)
        self._questions: tuple[Question, ...] = (self.hours, self.guarantee, *self._last)
        self._at = 0
        self._pages = QStackedWidget()
        self._step = Text("", Size.SMALL_STRONG, Tone.ACCENT)
        self.proceed_button = primary_button("")
        self.skip_button = plain_button("")
        self.back_button = link_button(self.tr("Back"))
        self.restore_button = link_button(self.tr("Restore a backup…"))
        self.who_button = link_button(self.tr("I am someone else…"))
        self._other = next(language for language in Language if language is not spoken())
        self.language_button = link_button(self._other.own_name)
        self._middle = SideBySide(NARROW * self.fontMetrics().height(), 8 * STEP)
        self._lay_out()
        self.warning.say("" if place is None else _warning(place))
        self.proceed_button.clicked.connect(self.proceed)
        self.skip_button.clicked.connect(self.skip)
        self.back_button.clicked.connect(self.go_back)
        self.restore_button.clicked.connect(self.restore_wanted)
        self.who_button.clicked.connect(self.who_wanted)
        self.language_button.clicked.connect(self._on_language)
        self.open_action.setShortcut(QKeySequence.StandardKey.Open)
        self.addAction(self.open_action)
        self.open_action.triggered.connect(self._on_open)
        self.guarantee.unit_file_wanted.connect(self._on_open)
        self._show(0)

    @property
    def answers(self) -> FirstRunAnswers:
        """The answers so far."""
        unit, pattern, term = self.unit.answer, self.hours.pattern, self.guarantee.term
        settings = self._settings
        if unit is not None:
            settings = replace(settings, week_starts_on=unit.unit.plan.week_starts_on)
        first_day = week_of(self._today, settings.week_starts_on).start
        return FirstRunAnswers(
            settings=settings,
            passphrase=self.passphrase.passphrase,
            pattern=None if pattern is None else replace(pattern, valid_from=first_day),
            term=None if term is None or self.guarantee not in self._questions else replace(term, valid_from=first_day),
            unit=unit,
            second_place=None if self.place is None else self.place.folder,
        )

    def open_units(self, files: Sequence[Path]) -> None:
        """Shows what the last of these unit files sets; one that cannot be taken changes nothing."""
        from dutytracker.exchange.strict_json import plain_file
        from dutytracker.exchange.unit_file import read_unit

        try:
            data = plain_file(files[-1])
            unit = read_unit(data)
        except DutyError as error:
            self.problem.say(translate(error.sentence))
            return
        self.unit.show_file(data, unit)
        needed_from = self._today if unit.weeks_asked is None else max(self._today, unit.weeks_asked.first)
        is_told = any(term.valid_from <= needed_from for term in unit.plan.terms)
        rest: tuple[Question, ...] = self._last if is_told else (self.guarantee, *self._last)
        is_first = self._question is self.hours or self._questions[0] is self.unit
        self._questions = (self.unit, self.hours, *rest) if is_first else (self.hours, self.unit, *rest)
        self._show(self._questions.index(self.unit))

    def proceed(self) -> None:
        """Takes the answer that is typed and moves on, where it can be taken."""
        if self._question.accept():
            self._move_on()

    def skip(self) -> None:
        """Moves on without an answer."""
        self._question.skip()
        if self._question is self.unit:
            self._leave_unit()
        else:
            self._move_on()

    def take_focus(self) -> None:
        """Puts the keyboard on the question that is shown."""
        self._question.take_focus()

    def go_back(self) -> None:
        """Shows the question before this one."""
        self._show(max(0, self._at - 1))

    @property
    def _question(self) -> Question:
        return self._questions[self._at]

    @property
    def _last(self) -> tuple[Question, ...]:
        """What is asked last, whatever came before."""
        return (self.passphrase,) if self.place is None else (self.passphrase, self.place)

    def _leave_unit(self) -> None:
        """Asks what would have been asked without a unit file."""
        self._questions = (self.hours, self.guarantee, *self._last)
        self._show(self._at)

    def _on_open(self) -> None:
        path = self.path_from(self)
        if path:
            self.open_units([Path(path)])

    def _move_on(self) -> None:
        at = self._at + 1
        if at == len(self._questions):
            self.finished.emit(self.answers)
        else:
            self._show(at)

    def _show(self, at: int) -> None:
        pattern = self.hours.pattern
        self.guarantee.show_patterns((pattern,) if pattern else ())
        self._at = at
        question = self._question
        if isinstance(question, QWidget):
            self._pages.setCurrentWidget(question)
        self.problem.say("")
        self._step.setText(self.tr("Question {number} of {all}").format(number=at + 1, all=len(self._questions)))
        self.proceed_button.setText(self.tr("{words}   Enter").format(words=question.proceed_label))
        self.proceed_button.setAccessibleName(question.proceed_label)
        self.skip_button.setText(self.tr("{words}   Esc").format(words=question.skip_label))
        self.skip_button.setAccessibleName(question.skip_label)
        self.back_button.setVisible(at > 0)
        self.restore_button.setVisible(at == 0)
        self.who_button.setVisible(at == 0 and self._is_shared)
        self.language_button.setVisible(at == 0)
        question.take_focus()

    def _lay_out(self) -> None:
        for page in filter(None, (self.unit, self.hours, self.guarantee, self.passphrase, self.place)):
            self._pages.addWidget(page)
        em = self.fontMetrics().height()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8 * STEP, 6 * STEP, 8 * STEP, 6 * STEP)
        self._middle.setMaximumSize(72 * em, 33 * em)
        self._middle.turned.connect(self._on_turned)
        facts = Facts()
        side = scrolled(facts)
        side.setMinimumWidth(facts.minimumSizeHint().width())
        beside = QWidget()
        column = QVBoxLayout(beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(side, 1)
        column.addWidget(self.language_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._middle.add(beside, 4, least_height=18 * em)
        self._middle.add(self._sheet(), 7, least_height=24 * em)
        layout.addWidget(self._middle)

    def _on_turned(self) -> None:
        em = self.fontMetrics().height()
        self._middle.setMaximumHeight(WIDEST if self._middle.is_column else 33 * em)

    def _on_language(self) -> None:
        self.language_wanted.emit(self._other.value)

    def _sheet(self) -> Card:
        card = Card(parent=self)
        card.body.setContentsMargins(8 * STEP, 6 * STEP, 8 * STEP, 6 * STEP)
        card.body.setSpacing(3 * STEP)
        card.body.addWidget(self.warning)
        card.body.addWidget(self._step)
        card.body.addWidget(self._pages, 1)
        card.body.addWidget(self.problem)
        buttons = WrappingRow(2 * STEP, self.proceed_button, self.skip_button)
        buttons.addStretch()
        buttons.addWidget(self.who_button)
        buttons.addWidget(self.restore_button)
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


def _warning(place: LogPlace) -> str:
    """What may become of a log that lies there; empty where nothing has to be feared."""
    if not place.carried_by:
        return ""
    words = CARRIED if place.carried_by != NETWORK else ON_THE_NETWORK
    return translate(words).format(carrier=place.carried_by, folder=place.folder)


__all__ = ["FirstRun", "FirstRunAnswers"]
