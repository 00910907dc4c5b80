"""The collections that were deleted: each comes back whole, or goes for good once that was asked for twice."""

from collections.abc import Callable, Sequence
from datetime import date, tzinfo
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.calendar import local_date
from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.reports.words import full_date
from dutytracker.ui.review.shelf import Shelf
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import Button, plain_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

Deleted = tuple[str, date]
"""A name, and the day since when the collection is put away."""


class DeletedWindow(Dialog):
    """`bring_back_wanted(str)` and `destroy_wanted(str)` come with the name of a collection; Esc changes nothing."""

    bring_back_wanted = Signal(str)
    destroy_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Deleted collections"))
        self.rows: list[DeletedRow] = []
        self.problem = ProblemLine()
        self.close_button = plain_button(self.tr("Close"))
        self._none = Text(self.tr("No collection is put away."), Size.BODY, Tone.DIM, wraps=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(3 * STEP)
        buttons = WrappingRow()
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.tr("Deleted collections"), Size.HEADING))
        layout.addWidget(self._none)
        layout.addLayout(self._column)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.setMinimumWidth(round(34 * self.fontMetrics().height()))
        self.close_button.clicked.connect(self.reject)

    def show_deleted(self, deleted: Sequence[Deleted]) -> None:
        """Shows these collections, and puts the keyboard on the first one."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = [DeletedRow(name, day) for name, day in deleted]
        for row in self.rows:
            self._column.addWidget(row)
            row.bring_back_wanted.connect(self.bring_back_wanted)
            row.destroy_wanted.connect(self.destroy_wanted)
        self._none.setVisible(not self.rows)
        self.problem.say("")
        (self.rows[0].bring_back_button if self.rows else self.close_button).setFocus()

    def refuse(self, sentence: str) -> None:
        """Says why it was not possible."""
        self.problem.say(sentence)


def open_deleted(shelf: Shelf, zone: tzinfo, parent: QWidget) -> DeletedWindow:
    """Opens the window over the shelf; what it brings back lands on the desk, and it closes then."""
    window = DeletedWindow(parent)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def show() -> None:
        entries = [(entry.name, entry.deleted_at) for entry in shelf.deleted()]
        window.show_deleted([(name, local_date(at, zone)) for name, at in entries if at is not None])

    def bring_back(name: str) -> None:
        shelf.bring_back(name)
        window.close()

    def destroy(name: str) -> None:
        shelf.destroy(name)
        show()

    def tried(act: Callable[[str], None], name: str) -> None:
        try:
            act(name)
        except DutyError as error:
            window.refuse(translate(error.sentence))

    window.bring_back_wanted.connect(partial(tried, bring_back))
    window.destroy_wanted.connect(partial(tried, destroy))
    show()
    window.open()
    return window


class DeletedRow(QFrame):
    """One collection. `bring_back_wanted(str)`; `destroy_wanted(str)` after a second button said what that means."""

    bring_back_wanted = Signal(str)
    destroy_wanted = Signal(str)

    def __init__(self, name: str, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("{name}, deleted {day}").format(name=name, day=full_date(day))
        self.bring_back_button = _about(self.tr("Bring back"), name)
        self.destroy_button = _about(self.tr("Delete for good…"), name)
        self.sure_button = _about(self.tr("Delete it for good now"), name)
        self.keep_button = _about(self.tr("Keep it"), name)
        self._asks = QWidget()
        question = self.tr(
            "Its key is forgotten, here and in the automatic copies of your log: nobody can read it again, and nothing"
            " brings it back. A copy of your log that you made yourself still holds the key."
        )
        asking = QVBoxLayout(self._asks)
        asking.setContentsMargins(RING, RING, RING, RING)
        asking.setSpacing(2 * STEP)
        asking.addWidget(Text(question, Size.BODY, Tone.DIM, wraps=True))
        asking.addLayout(_side_by_side(self.sure_button, self.keep_button))
        self._offers = QWidget()
        offering = _side_by_side(self.bring_back_button, self.destroy_button)
        offering.setContentsMargins(RING, RING, RING, RING)
        self._offers.setLayout(offering)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        said = Text(words, Size.BODY, wraps=True)
        said.setContentsMargins(RING, 0, 0, 0)
        layout.addWidget(said)
        layout.addWidget(self._offers)
        layout.addWidget(self._asks)
        self._ask(asks=False)
        self.bring_back_button.clicked.connect(lambda: self.bring_back_wanted.emit(name))
        self.destroy_button.clicked.connect(self._on_destroy)
        self.sure_button.clicked.connect(lambda: self.destroy_wanted.emit(name))
        self.keep_button.clicked.connect(self._on_keep)

    def _on_destroy(self) -> None:
        self._ask(asks=True)
        self.keep_button.setFocus()

    def _on_keep(self) -> None:
        self._ask(asks=False)
        self.destroy_button.setFocus()

    def _ask(self, *, asks: bool) -> None:
        self._asks.setVisible(asks)
        self._offers.setVisible(not asks)


def _about(words: str, name: str) -> Button:
    """A button whose accessible name also says of which collection."""
    button = plain_button(words)
    button.setAccessibleName(f"{words} ({name})")
    return button


def _side_by_side(*buttons: Button) -> QHBoxLayout:
    row = WrappingRow(2 * STEP)
    for button in buttons:
        row.addWidget(button)
    row.addStretch()
    return row
