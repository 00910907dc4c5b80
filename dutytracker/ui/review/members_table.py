"""The list of members, in which the private name and the clinic can be typed in place."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QStyleOptionViewItem, QWidget

from dutytracker.domain.steward import MemberStanding
from dutytracker.domain.text_rules import LABEL_LENGTH
from dutytracker.reports.words import translate
from dutytracker.ui.review.member_rows import (
    CLINIC,
    CODE,
    COLUMNS,
    GIVEN,
    HANDED_IN,
    MISSING,
    NAME,
    MemberRows,
)
from dutytracker.ui.theme import STEP, Colors, Size, text_font
from dutytracker.ui.widgets.headed_table import HeadedTable
from dutytracker.ui.widgets.row_delegate import INSET, RowDelegate, draw_words
from dutytracker.ui.widgets.rows_model import VALUE_ROLE, Index

LEAST_REST = 20
"""What is typed and named has room of so many heights of the text at the least."""

WIDEST = {CODE: "MMMM-MMMM", GIVEN: "00 of 00", HANDED_IN: "Handed in"}
"""The widest words of the columns that take no share of the width."""


class MembersTable(HeadedTable):
    """Enter on a row types the private name, or the clinic where the keyboard is on it; N and C do so anywhere.

    Signals: `named(MemberStanding, str)` and `spelled(MemberStanding, str)` with what was typed, beside those of every
    table of rows.
    """

    named = Signal(object, str)
    spelled = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Members"),
            [(translate(words), share) for words, share in COLUMNS.items()],
            parent,
            figures=(GIVEN,),
            typed=(NAME, CLINIC),
        )
        self.clinics: Sequence[str] = ()
        """Offered while a clinic is typed."""
        self.setItemDelegate(_MembersDelegate(self))
        self.opened.connect(self._on_opened)
        self.key_pressed.connect(self._on_key_pressed)

    def show_members(self, members: Sequence[MemberStanding], *, is_asked: bool) -> None:
        """Shows these members in their order; `is_asked` where weeks are asked for."""
        self.rows_model.show_rows(MemberRows(members, is_asked=is_asked))

    def member(self) -> MemberStanding | None:
        """The member the keyboard is on."""
        value = self.value()
        return value if isinstance(value, MemberStanding) else None

    def type_in(self, column: int) -> None:
        """Opens the name or the clinic of the current row for typing."""
        row = self.currentIndex().row()
        if row >= 0:
            index = self.model().index(row, column)
            self.setCurrentIndex(index)
            self.edit(index)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() is QAbstractItemView.State.EditingState:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right} and self.value() is not None:
            step = 1 if event.key() == Qt.Key.Key_Right else -1
            row, column = self.currentIndex().row(), self.currentIndex().column()
            self.setCurrentIndex(self.model().index(row, min(max(column + step, 0), len(COLUMNS) - 1)))
        else:
            super().keyPressEvent(event)

    def _fit_columns(self) -> None:
        """Codes, numbers and days as wide as they are; what is typed and named shares the rest."""
        metrics = QFontMetrics(text_font(Size.STRONG))
        fixed = {
            column: metrics.horizontalAdvance(translate(words)) + 2 * INSET + STEP for column, words in WIDEST.items()
        }
        self.keep_width(sum(fixed.values()) + LEAST_REST * self.fontMetrics().height())
        rest = self.columns_width() - sum(fixed.values())
        for column in range(len(COLUMNS)):
            share = list(COLUMNS.values())[column]
            self.setColumnWidth(column, fixed.get(column) or round(rest * share))

    def _on_opened(self, _member: object) -> None:
        self.type_in(CLINIC if self.currentIndex().column() == CLINIC else NAME)

    def _on_key_pressed(self, _member: object, text: str) -> None:
        if text in {"n", "c"}:
            self.type_in(NAME if text == "n" else CLINIC)


class _MembersDelegate(RowDelegate):
    """Names the column that Enter types in, and shows what a member owes."""

    def __init__(self, table: MembersTable) -> None:
        super().__init__(table)
        self._members = table

    def draw_cell(self, painter: QPainter, rect: QRectF, index: Index, colors: Colors) -> None:
        member, column = index.data(VALUE_ROLE), index.column()
        if not isinstance(member, MemberStanding):
            return
        inside = rect.adjusted(INSET, 0, -INSET, 0)
        words = str(index.data())
        if self._is_current(index) and column == self._column():
            painter.setPen(QPen(colors.accent, 1))
            painter.setBrush(colors.card)
            painter.drawRoundedRect(rect.adjusted(2, 4, -2, -4), 6, 6)
        if column in {NAME, CLINIC} and not words and self._is_current(index):
            words = translate("type a name") if column == NAME else translate("type a clinic")
        quiet = member.is_removed or column not in {CODE, NAME, CLINIC, GIVEN, MISSING}
        strong = column == CODE and not member.is_removed
        draw_words(
            painter,
            inside,
            words,
            Size.MEDIUM if strong else Size.BODY,
            colors.dim if quiet or not str(index.data()) else colors.ink,
            right=column == GIVEN,
        )

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = QLineEdit(parent)
        field.setMaxLength(LABEL_LENGTH)
        name = translate("Private name of {who}") if index.column() == NAME else translate("Clinic of {who}")
        member = index.data(VALUE_ROLE)
        field.setAccessibleName(name.format(who=member.who if isinstance(member, MemberStanding) else ""))
        if index.column() == CLINIC:
            completer = QCompleter(list(self._members.clinics), field)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            field.setCompleter(completer)
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            editor.setText(str(index.data()))
            editor.selectAll()

    def setModelData(self, editor: QWidget, _model: QAbstractItemModel, index: Index) -> None:
        member = index.data(VALUE_ROLE)
        if not isinstance(editor, QLineEdit) or not isinstance(member, MemberStanding):
            return
        typed = editor.text().strip()
        if typed != str(index.data()):
            signal = self._members.named if index.column() == NAME else self._members.spelled
            signal.emit(member, typed)

    def _column(self) -> int:
        column = self.table.currentIndex().column()
        return column if column in {NAME, CLINIC} else NAME
