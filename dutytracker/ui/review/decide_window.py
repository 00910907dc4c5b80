"""Asks what a share that is set aside is: nothing is decided until a button is pressed, and each can be undone."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.collecting import Aside, SetAside, Whose
from dutytracker.reports.words import full_day
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.review.not_taken import question
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import Button, plain_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.text import Text

Decision = Callable[[StewardBook], object]


class DecideWindow(Dialog):
    """`decided(Decision)` comes with what the steward chose; Esc leaves it open."""

    decided = Signal(object)

    def __init__(self, aside: SetAside, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A share that is set aside"))
        self._aside = aside
        self.buttons: list[Button] = []
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(Text(aside.received.file, Size.HEADING, wraps=True))
        head = aside.received.head
        said = self.tr("Made on {day} by {member}, {clinic}.").format(
            day=full_day(head.made_at.date()), member=head.member, clinic=head.clinic or self.tr("no clinic named")
        )
        layout.addWidget(Text(said, Size.BODY, Tone.DIM, wraps=True))
        layout.addWidget(Text(question(aside), Size.BODY, wraps=True))
        layout.addSpacing(STEP)
        self._column = layout
        self._offer()
        self._add(self.tr("Decide later (Esc)"), None)
        layout.addStretch(1)
        self.setMinimumWidth(round(30 * self.fontMetrics().height()))
        self.buttons[0].setFocus()

    def _offer(self) -> None:
        head, why = self._aside.received.head, self._aside.why
        if why is Aside.OTHER_KEY:
            self._add(self.tr("One person uses both keys"), lambda book: book.decide(head.key, Whose.ONE_PERSON))
            self._add(
                self.tr("Another person uses the same code"),
                lambda book: book.decide(head.key, Whose.ANOTHER_PERSON),
            )
            return
        if why is Aside.FORK:
            self._add(self.tr("This share holds, the others do not"), lambda book: book.keep_history(head.digest))
        self._add(self.tr("Leave this share out"), lambda book: book.leave_out(head.digest))
        if why is Aside.BROKEN:
            self._add(self.tr("This share holds, the earlier do not"), lambda book: book.keep_history(head.digest))

    def _add(self, words: str, decision: Decision | None) -> None:
        button = plain_button(words)
        self.buttons.append(button)
        self._column.addWidget(button)
        button.clicked.connect(lambda: self._on_chosen(decision))

    def _on_chosen(self, decision: Decision | None) -> None:
        self.close()
        if decision is not None:
            self.decided.emit(decision)
