"""The card in which a closed day is gone through: one question at a time, each answered by one key."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QWidget

from dutytracker.ui.theme import RADIUS, STEP, Size, Tone, colors_of
from dutytracker.ui.today.day_review.minutes_row import MinutesRow
from dutytracker.ui.today.day_review.step_view import BACK, ENTER, LATER, SPACE, Choice, StepView
from dutytracker.ui.widgets.announcing import announce
from dutytracker.ui.widgets.button import Button, link_button, plain_button, primary_button, quiet_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.key_tile import KeyTile
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

COLUMNS = 4

NAMED_KEYS = {
    Qt.Key.Key_Space: SPACE,
    Qt.Key.Key_Down: SPACE,
    Qt.Key.Key_Return: ENTER,
    Qt.Key.Key_Enter: ENTER,
    Qt.Key.Key_Backspace: BACK,
    Qt.Key.Key_Escape: LATER,
    Qt.Key.Key_Minus: "-",
}


class ReviewCard(Card):
    """Shows a step and says which of its keys was pressed; a button is the same as its key.

    Signals: `pressed(str)` with a key of the step, `BACK` or `LATER`; `reopen_wanted()`; `shown()` whenever it appears.
    """

    pressed = Signal(str)
    reopen_wanted = Signal()
    shown = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._view: StepView | None = None
        self._read = ""
        self.question = Text("", Size.HEADING, wraps=True)
        self.progress = Text("", Size.SMALL, Tone.DIM)
        self.meaning = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.minutes = MinutesRow()
        self.tiles: dict[str, KeyTile] = {}
        self.buttons: dict[str, Button] = {}
        self.back_button = link_button(self.tr("One back (Backspace)"))
        self.later_button = link_button(self.tr("Later (Esc)"))
        self.reopen_button = link_button(self.tr("Open the day again"))
        self.away_button = quiet_button(self.tr("Put it away"))
        self._choices = QWidget()
        self._grid = QGridLayout(self._choices)
        self._answers = WrappingRow(2 * STEP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("bare", True)
        self._lay_out()
        self._connect()
        self.hide()

    def show_step(self, view: StepView, progress: str, *, can_go_back: bool) -> None:
        """Asks something; `progress` says how far one has come."""
        holds_focus = self._holds_focus
        if view != self._view:
            self._view = view
            self._show_choices(view.choices)
            self._show_answers(view.answers)
            self.minutes.ask(view.minutes)
        self.question.setText(view.question)
        self.meaning.say(view.meaning)
        self.progress.setText(progress)
        self._show_foot(is_over=False)
        self.back_button.setVisible(can_go_back)
        self._appear()
        if holds_focus:
            self.take_focus()
            self._read_out()

    def show_end(self, came_to: str, beside: str) -> None:
        """Says what the day came to; nothing is asked any more."""
        self._view = None
        self._show_choices(())
        self._show_answers(())
        self.minutes.ask(None)
        self.question.setText(came_to)
        self.meaning.say(beside)
        self.progress.setText("")
        self._show_foot(is_over=True)
        self.back_button.hide()
        self._appear()
        self._read_out()

    def take_focus(self) -> None:
        """Puts the keyboard where the keys of the step are taken."""
        if self._view is not None and self._view.minutes is not None and not self._view.choices:
            self.minutes.take_focus()
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._takes(event):
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card whose keys are taken now wears the frame of the entry line."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colors_of(self).accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)

    def _takes(self, event: QKeyEvent) -> bool:
        view, focused = self._view, self.focusWidget()
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        key = NAMED_KEYS.get(Qt.Key(event.key()), event.text().lower())
        if key == ENTER and isinstance(focused, QAbstractButton):
            focused.click()
        elif view is None:
            return key == LATER and self._press(LATER)
        elif key == ENTER and view.answers and not (view.choices and self.minutes.is_typed):
            return self._press(view.answers[0].key)
        elif key in view.keys or key in {BACK, LATER}:
            return self._press(key)
        elif view.minutes is not None and key.isascii() and key.isdigit():
            self.minutes.begin(key)
        else:
            return False
        return True

    def _press(self, key: str) -> bool:
        self.pressed.emit(key)
        return True

    def _on_answered(self, event: QKeyEvent) -> None:
        self._takes(event)

    def _on_clicked(self) -> None:
        for key, button in (self.tiles | self.buttons).items():
            if button is self.sender():
                self.pressed.emit(key)
                return

    def _on_back(self) -> None:
        self.pressed.emit(BACK)

    def _on_later(self) -> None:
        self.pressed.emit(LATER)

    @property
    def _holds_focus(self) -> bool:
        focused = self.window().focusWidget()
        return self.isVisible() and focused is not None and (focused is self or self.isAncestorOf(focused))

    def _appear(self) -> None:
        self.setAccessibleName(f"{self.question.text()} {self.meaning.text()} {self.progress.text()}".strip())
        if self.isHidden():
            self.show()
            self.shown.emit()

    def _read_out(self) -> None:
        """Has a screen reader say what is asked now, once: the keyboard stays where it was."""
        words = self.accessibleName()
        if words != self._read:
            self._read = words
            announce(self, words)

    def _show_choices(self, choices: tuple[Choice, ...]) -> None:
        if tuple((key, tile.text()) for key, tile in self.tiles.items()) == tuple((c.key, c.words) for c in choices):
            return
        _empty(self._grid)
        self.tiles = {}
        for choice in choices:
            tile = KeyTile(choice.key.upper(), choice.words)
            tile.clicked.connect(self._on_clicked)
            self.tiles[choice.key] = tile
        self._put_tiles()
        self._choices.setVisible(bool(choices))

    def _put_tiles(self) -> None:
        """In as many columns as leave each tile room for its words."""
        widest = max((tile.least_width() for tile in self.tiles.values()), default=1)
        sides = self.body.contentsMargins()
        room = self.width() - sides.left() - sides.right()
        columns = max(min(COLUMNS, (room + STEP) // (widest + STEP)), 1)
        for number, tile in enumerate(self.tiles.values()):
            self._grid.addWidget(tile, number // columns, number % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._put_tiles()

    def _show_answers(self, answers: tuple[Choice, ...]) -> None:
        _empty(self._answers)
        self.buttons = {}
        for choice in answers:
            made = plain_button if self.buttons else primary_button
            button = made(f"{choice.words} ({self._key_words(choice.key)})")
            button.clicked.connect(self._on_clicked)
            self.buttons[choice.key] = button
            self._answers.addWidget(button)
        self._answers.addStretch()

    def _show_foot(self, *, is_over: bool) -> None:
        self.later_button.setVisible(not is_over)
        self.away_button.setVisible(is_over)

    def _key_words(self, key: str) -> str:
        named = {SPACE: self.tr("Space"), ENTER: self.tr("Enter"), "-": "−"}
        return named.get(key, key.upper())

    def _connect(self) -> None:
        self.minutes.answered.connect(self._on_answered)
        self.minutes.emptied.connect(self.take_focus)
        self.back_button.clicked.connect(self._on_back)
        self.later_button.clicked.connect(self._on_later)
        self.away_button.clicked.connect(self._on_later)
        self.reopen_button.clicked.connect(self.reopen_wanted)

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(STEP)
        self._grid.setVerticalSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(3 * STEP)
        head.addWidget(self.question, 1)
        head.addWidget(self.progress, 0, Qt.AlignmentFlag.AlignTop)
        foot = WrappingRow(3 * STEP, self.back_button, self.later_button, self.away_button)
        foot.addStretch()
        foot.addWidget(self.reopen_button)
        self.body.addLayout(head)
        self.body.addWidget(self.meaning)
        self.body.addWidget(self.minutes)
        self.body.addWidget(self._choices)
        self.body.addLayout(self._answers)
        self.body.addLayout(foot)


def _empty(layout: QGridLayout | QHBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
