"""The members of a collection, for the steward alone: who still owes weeks, what they are called, their receipts."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.spelling import ClinicSuggestion
from dutytracker.domain.steward import MemberStanding
from dutytracker.domain.text_rules import LABEL_LENGTH
from dutytracker.domain.validation import MEMBER_CODE
from dutytracker.stewardbook import Members, StewardBook
from dutytracker.ui.review.member_rows import weeks_tip
from dutytracker.ui.review.members_table import MembersTable
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.field import mark
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.row_delegate import INSET
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

MOST_SUGGESTIONS = 3
"""So many look-alikes are offered at a time."""


class MembersPage(QWidget):
    """Signals: `change_wanted(work)` with what is to be done with the book, `receipts_wanted(members)` with whose,
    `refused(str)` with why something was not possible.
    """

    change_wanted = Signal(object)
    refused = Signal(str)
    receipts_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = Card(self.tr("Members"), " ")
        self.table = MembersTable()
        self.remove_button = plain_button(self.tr("Remove"), "trash")
        self.receipt_button = plain_button(self.tr("Save receipt…"), "save")
        self.receipts_button = plain_button(self.tr("Save all receipts…"), "save")
        self.code = QLineEdit()
        self.name = QLineEdit()
        self.expect_button = plain_button(self.tr("Expect them"), "plus")
        self.problem = ProblemLine()
        self.missing = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.suggestions = QVBoxLayout()
        self._scroller = Scroller(self.card)
        self._members: Sequence[MemberStanding] = ()
        self._lay_out()
        self.table.named.connect(self._on_named)
        self.table.spelled.connect(self._on_spelled)
        self.table.delete_wanted.connect(self._on_remove)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_current())
        self.remove_button.clicked.connect(lambda: self._on_remove(self.table.member()))
        self.receipt_button.clicked.connect(self._on_receipt)
        self.expect_button.clicked.connect(self._on_expect)
        self.code.returnPressed.connect(self._on_expect)
        self.name.returnPressed.connect(self._on_expect)
        self.code.textChanged.connect(lambda _text: self._say(""))
        self.receipts_button.clicked.connect(self._on_receipts)

    def show_sight(self, sight: Sight) -> None:
        """Shows the members of a collection."""
        self._members = sight.standing
        self.card.aside.setText(sight.standing_told)
        self.table.clinics = sorted(set(sight.clinics.values()))
        self.table.show_members(sight.standing, is_asked=sight.weeks_asked is not None)
        if sight.standing and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        self._show_suggestions(sight.suggestions)
        self._show_current()

    def take_focus(self) -> None:
        """Puts the keyboard into the list."""
        self.table.setFocus()

    def _show_current(self) -> None:
        member = self.table.member()
        self.remove_button.setEnabled(member is not None)
        self.receipt_button.setEnabled(member is not None and member.made_at is not None)
        self.receipts_button.setEnabled(any(one.made_at is not None for one in self._members))
        removed = member is not None and member.is_removed
        self.remove_button.setText(" " + (self.tr("Bring back") if removed else self.tr("Remove")))
        self.remove_button.setAccessibleName(self.remove_button.text().strip())
        words = ""
        if member is not None and member.weeks_missing and not removed:
            words = self.tr("Missing of {who}: {weeks}.")
            words = words.format(who=member.name or member.who, weeks=weeks_tip(member.weeks_missing))
        self.missing.setText(words)

    def _on_named(self, member: MemberStanding, name: str) -> None:
        self.change_wanted.emit(lambda book: book.members.set_name(member.who, name))

    def _on_spelled(self, member: MemberStanding, clinic: str) -> None:
        if member.clinic:
            self.change_wanted.emit(lambda book: book.members.set_clinic(member.clinic, clinic))
        else:
            self.refused.emit(self.tr("This member named no clinic: ask them to name it in their settings."))

    def _on_remove(self, member: object) -> None:
        if not isinstance(member, MemberStanding):
            return
        act = Members.bring_back if member.is_removed else Members.remove
        self.change_wanted.emit(lambda book: act(book.members, member.who))

    def _on_expect(self) -> None:
        code, name = self.code.text().strip().upper(), self.name.text().strip()
        if not MEMBER_CODE.fullmatch(code):
            self._say(self.tr("A member code is two groups of four letters and digits, such as K7QF-2M9X."))
        elif not name:
            self._say(self.tr("Give this member a private name, so that you know who is expected."))
            self.name.setFocus()
        else:
            self.change_wanted.emit(lambda book: book.members.set_name(code, name))
            self.code.clear()
            self.name.clear()
            self.code.setFocus()

    def _say(self, sentence: str) -> None:
        mark(self.code, wrong=bool(sentence))
        self.problem.say(sentence)

    def _on_receipt(self) -> None:
        member = self.table.member()
        if member is not None:
            self.receipts_wanted.emit([member])

    def _on_receipts(self) -> None:
        self.receipts_wanted.emit([one for one in self._members if one.made_at is not None and not one.is_removed])

    def _show_suggestions(self, suggestions: Sequence[ClinicSuggestion]) -> None:
        while (gone := self.suggestions.takeAt(0)) is not None:
            if (widget := gone.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for suggestion in suggestions[:MOST_SUGGESTIONS]:
            self.suggestions.addWidget(self._suggested(suggestion))

    def _suggested(self, suggestion: ClinicSuggestion) -> QWidget:
        row = QWidget()
        layout = WrappingRow(3 * STEP, parent=row)
        layout.setContentsMargins(INSET, 0, INSET, 0)
        others = ", ".join(f"“{other}”" for other in suggestion.others)
        words = self.tr("{others} looks like “{clinic}”.").format(others=others, clinic=suggestion.clinic)
        button = link_button(self.tr("Write it “{clinic}”").format(clinic=suggestion.clinic))
        button.clicked.connect(lambda: self.change_wanted.emit(partial(_spell_all, suggestion)))
        layout.addWidget(Text(words, Size.BODY, wraps=True), 1)
        layout.addWidget(button)
        return row

    def _lay_out(self) -> None:
        self.card.set_sides(5 * STEP - INSET, inset=INSET)
        self.missing.setContentsMargins(INSET, 0, INSET, 0)
        keys = Text(
            self.tr(
                "N types the private name, C the clinic, Delete removes. Names and this list never leave. “Not shown”"
                " means that the newest share had no receipt to go on from: save one for that member."
            ),
            Size.SMALL,
            Tone.DIM,
            wraps=True,
        )
        keys.setContentsMargins(INSET, 0, INSET, 0)
        buttons = WrappingRow()
        buttons.setContentsMargins(0, 0, MARGIN, 0)
        buttons.setSpacing(2 * STEP)
        buttons.addWidget(self.remove_button)
        buttons.addStretch()
        buttons.addWidget(self.receipt_button)
        buttons.addWidget(self.receipts_button)
        expected = WrappingRow()
        expected.setContentsMargins(INSET, 0, INSET, 0)
        expected.setSpacing(3 * STEP)
        words = BreakingText(self.tr("Who should hand in, but has not yet"), Size.SMALL_STRONG, Tone.DIM)
        words.setContentsMargins(INSET, 0, INSET, 0)
        words.setBuddy(self.code)
        for field, name in ((self.code, self.tr("Member code")), (self.name, self.tr("Private name"))):
            field.setAccessibleName(name)
            field.setPlaceholderText(name)
            field.setMaxLength(LABEL_LENGTH)
            field.setMaximumWidth(round(11 * self.fontMetrics().height()))
        expected.addWidget(self.code, 1)
        expected.addWidget(self.name, 1)
        expected.addWidget(self.expect_button)
        expected.addStretch(1)
        self.card.body.addLayout(self.suggestions)
        self.card.body.addWidget(words)
        self.card.body.addLayout(expected)
        self.card.body.addWidget(self.problem)
        self.card.body.addWidget(keys)
        self.card.body.addWidget(self.table)
        self._scroller.follow(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._scroller, 1)
        layout.addWidget(self.missing)
        layout.addLayout(buttons)


def _spell_all(suggestion: ClinicSuggestion, book: StewardBook) -> None:
    for other in suggestion.others:
        book.members.set_clinic(other, suggestion.clinic)
