"""One offer on the table: what is typed of it, its figures below, and what can be done with it."""

from collections.abc import Collection
from enum import StrEnum

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from dutytracker.domain.terms import AbsenceRule
from dutytracker.domain.text_rules import LABEL_LENGTH
from dutytracker.reports.words import translate
from dutytracker.ui.review.offers_cells import FigureCells
from dutytracker.ui.review.offers_columns import in_columns
from dutytracker.ui.review.offers_field import OfferChoice, OfferField
from dutytracker.ui.review.offers_text import Field, OfferBasis, OfferText
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import small_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.text import Text

BASES = {
    OfferBasis.HOURS: "Hours per week",
    OfferBasis.PERCENT: "% of scheduled time",
    OfferBasis.LESS_MEETINGS: "% less meetings",
    OfferBasis.APPOINTMENTS: "% of appointments",
}
"""What an offer can be counted on."""

TIPS = {
    OfferBasis.HOURS: "So many hours in each reference week, of 40 hours unless you type another: 8 per 37.5",
    OfferBasis.PERCENT: "A percentage of scheduled time",
    OfferBasis.LESS_MEETINGS: "A percentage of scheduled time less contractual meetings, so many hours a week",
    OfferBasis.APPOINTMENTS: "A percentage of the appointment time booked in a week",
}
"""The same in full."""

RULES = {AbsenceRule.PRO_RATA: "Shrinks", AbsenceRule.FIXED: "Stays"}
"""What leave does to it."""

EXAMPLES = {
    OfferBasis.HOURS: "8 per 40",
    OfferBasis.PERCENT: "18 %",
    OfferBasis.LESS_MEETINGS: "20 %",
    OfferBasis.APPOINTMENTS: "35 %",
}


class Wish(StrEnum):
    """What can be done with an offer as a whole."""

    DUPLICATE = "duplicate"
    UP = "up"
    DOWN = "down"
    DELETE = "delete"


WISHES = {
    Wish.DUPLICATE: ("D&uplicate", "copy"),
    Wish.UP: ("Move &up\tAlt+Up", "chevron-up"),
    Wish.DOWN: ("Move d&own\tAlt+Down", "chevron-down"),
    Wish.DELETE: ("&Delete", "trash"),
}


class OfferRow(QWidget):
    """Signals: `edited()` with every change of what is typed, `left(Field)` when a cell is left, `chosen()` after
    another basis or rule was chosen, `given_up()` with Escape, `stepped(Field, int)` to the cell above or below, and
    `wanted(Wish)`.
    """

    edited = Signal()
    left = Signal(str)
    chosen = Signal()
    given_up = Signal()
    stepped = Signal(str, int)
    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = Text("", Size.STRONG, Tone.ACCENT)
        self.name = OfferField()
        self.basis = OfferChoice("")
        self.amount = OfferField()
        self.meetings = OfferField()
        self.rule = OfferChoice("")
        self.more = small_button(self.tr("What can be done with this offer"), "more")
        self.cells = FigureCells()
        self.fields = {Field.NAME: self.name, Field.AMOUNT: self.amount, Field.MEETINGS: self.meetings}
        self._is_showing = False
        self._place: tuple[str, int, str] | None = None
        self._lay_out()
        self._connect()

    def text(self) -> OfferText:
        """What is typed."""
        return OfferText(
            name=self.name.text(),
            basis=OfferBasis(str(self.basis.value())),
            amount=self.amount.text(),
            meetings=self.meetings.text(),
            absence_rule=AbsenceRule(str(self.rule.value())),
        )

    def show_text(self, text: OfferText) -> None:
        """Shows what is typed of an offer."""
        self._is_showing = True
        self.name.show_text(text.name)
        self.basis.choose(text.basis)
        self.amount.show_text(text.amount)
        self.meetings.show_text(text.meetings)
        self.rule.choose(text.absence_rule)
        self._is_showing = False
        self._show_basis()

    def forget_typing(self) -> None:
        """From here on undo means the collection."""
        for field in self.fields.values():
            if field.isUndoAvailable() or field.isRedoAvailable():
                at = field.cursorPosition()
                self._is_showing = True
                field.setText(field.text())
                self._is_showing = False
                field.setCursorPosition(at)

    def show_place(self, sign: str, number: int, name: str) -> None:
        """Says which offer this is, to the eye by its sign in the chart and aloud by its name."""
        if (sign, number, name) == self._place:
            return
        self._place = sign, number, name
        self.sign.setText(sign)
        called = name.strip() or translate("offer {number}").format(number=number)
        for widget, words in (
            (self.name, self.tr("Name of {offer}")),
            (self.basis, self.tr("What {offer} is counted on")),
            (self.amount, self.tr("Amount of {offer}")),
            (self.meetings, self.tr("Hours of meetings a week in {offer}")),
            (self.rule, self.tr("What leave does to {offer}")),
            (self.more, self.tr("What can be done with {offer}")),
        ):
            widget.setAccessibleName(words.format(offer=called))
        self.more.setToolTip(self.more.accessibleName())

    def mark(self, wrong: Collection[Field]) -> None:
        """Shows which cells are wrong."""
        for name, field in self.fields.items():
            if bool(field.property("wrong")) != (name in wrong):
                mark(field, wrong=name in wrong)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard goes, in order."""
        return self.name, self.basis, self.amount, self.meetings, self.rule, self.more

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wishes = {Qt.Key.Key_Up: Wish.UP, Qt.Key.Key_Down: Wish.DOWN}
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in wishes:
            self.wanted.emit(wishes[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Delete and self.more.hasFocus():
            self.wanted.emit(Wish.DELETE)
        else:
            super().keyPressEvent(event)

    def _on_edited(self) -> None:
        if not self._is_showing:
            self.edited.emit()

    def _on_chosen(self) -> None:
        self._show_basis()
        if not self._is_showing:
            self.edited.emit()
            self.chosen.emit()

    def _show_basis(self) -> None:
        basis = OfferBasis(str(self.basis.value()))
        self.meetings.setVisible(basis is OfferBasis.LESS_MEETINGS)
        self.rule.setVisible(basis is not OfferBasis.APPOINTMENTS)
        self.amount.setPlaceholderText(translate(EXAMPLES[basis]))
        self.basis.setToolTip(translate(TIPS[basis]))
        self.basis.setAccessibleDescription(translate(TIPS[basis]))

    def _on_more(self) -> None:
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for wish, (words, _icon) in WISHES.items():
            menu.addAction(translate(words)).triggered.connect(lambda _=False, wish=wish: self.wanted.emit(wish))
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _connect(self) -> None:
        for name, field in self.fields.items():
            field.textChanged.connect(self._on_edited)
            field.left.connect(lambda name=name: self.left.emit(name))
            field.stepped.connect(lambda by, name=name: self.stepped.emit(name, by))
            field.given_up.connect(self.given_up)
        self.basis.currentIndexChanged.connect(self._on_chosen)
        self.rule.currentIndexChanged.connect(self._on_chosen)
        self.more.clicked.connect(self._on_more)

    def _lay_out(self) -> None:
        for basis, words in BASES.items():
            self.basis.add(translate(words), basis)
        for rule, words in RULES.items():
            self.rule.add(translate(words), rule)
        self.name.setMaxLength(LABEL_LENGTH)
        self.meetings.setPlaceholderText("2:30")
        for hidden in (self.meetings, self.rule):
            policy = hidden.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            hidden.setSizePolicy(policy)
        self.sign.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = in_columns(self.sign, (self.name, self.basis, self.amount, self.meetings, self.rule), self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(Rule())
        layout.addWidget(line)
        layout.addWidget(self.cells)
