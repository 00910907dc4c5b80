"""The history of the contract that every member gets: the same form as in the settings, for the whole unit."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.records import LogSettings
from dutytracker.domain.terms import Term, term_on
from dutytracker.domain.unit import UnitPlan
from dutytracker.reports.words import counted, translate
from dutytracker.ui.review.plan_card import PlanCard
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.settings.periods import PeriodsList
from dutytracker.ui.settings.term_form import TermForm
from dutytracker.ui.settings.term_text import UNNAMED, TermText, term_from
from dutytracker.ui.settings.term_words import guarantee_in_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

OF_UNIT = "as set in the unit file"


class UnitContractCard(PlanCard):
    """The form shows while a term is typed: from the start where there is none."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("The contract over time"), parent=parent)
        self._today = today
        self._week_starts_on = Weekday.SUNDAY
        self._is_pending = False
        self._had_terms = False
        self.list: PeriodsList[Term] = PeriodsList(
            self.tr("Contract terms of the unit"),
            self.tr("Nothing is entered yet. Without it, each member enters the contract alone."),
            guarantee_in_words,
        )
        self.add_button = plain_button(self.tr("Add another term"), "plus")
        self.since = DateField(self.tr("This is guaranteed from"), today)
        self.form = TermForm()
        self.form.label.setPlaceholderText(translate(OF_UNIT))
        self.save_button = plain_button(self.tr("Save this guarantee"), "check")
        self.leave_button = plain_button(self.tr("Leave it"))
        self.typing = QWidget()
        self._lay_out()
        self.list.opened.connect(self._on_opened)
        self.list.delete_wanted.connect(self._on_delete)
        self.add_button.clicked.connect(self._on_add)
        self.save_button.clicked.connect(self._on_save)
        self.leave_button.clicked.connect(self._on_leave)
        self.form.edited.connect(self._on_edited)
        self.since.edited.connect(self._on_edited)

    def show_sight(self, sight: Sight) -> None:
        """Shows the terms of a collection; what is being typed stays."""
        terms, today = sight.plan.terms, self._today()
        self._week_starts_on = sight.plan.week_starts_on
        self.list.show_records(terms, term_on(today, terms), today)
        self.aside.setText(counted(len(terms), "term", "terms") if terms else "")
        if not terms:
            self.typing.show()
        elif not self._had_terms and self._is_untouched():
            self.typing.hide()
        self._had_terms = bool(terms)
        self.add_button.setVisible(bool(terms) and self.typing.isHidden())
        self.leave_button.setVisible(bool(terms))

    def accept(self) -> None:
        """The term is in; the form goes away."""
        super().accept()
        if self._is_pending:
            self._is_pending = False
            self.form.show_text(TermText())
            self.since.show_date(None)
            self._hide_form()

    def refuse(self, sentence: str) -> None:
        """The term could not be kept; everything typed stays."""
        self._is_pending = False
        super().refuse(sentence)

    def _on_opened(self, term: Term) -> None:
        self._show_form()
        self.since.show_date(term.valid_from)
        self.form.show_term(_unnamed(term))
        self.since.setFocus()

    def _on_add(self) -> None:
        self._show_form()
        self.since.setFocus()

    def _on_leave(self) -> None:
        self.problem.say("")
        self._hide_form()

    def _on_delete(self, term: Term) -> None:
        self.edit_wanted.emit(
            lambda plan: replace(plan, terms=tuple(one for one in plan.terms if one.valid_from != term.valid_from))
        )

    def _on_save(self) -> None:
        settings = LogSettings(week_starts_on=self._week_starts_on, time_zone="UTC")
        try:
            term = _named(term_from(self.form.text(), self.since.date(), settings))
        except Problems as error:
            self.form.mark(error.problems)
            self.refuse(translate(error.sentence))
        except DutyError as error:
            self.refuse(translate(error.sentence))
            self.since.setFocus()
        else:
            self._is_pending = True
            self.edit_wanted.emit(lambda plan: _with(plan, term))

    def _on_edited(self) -> None:
        self.problem.say("")
        self.form.mark(())

    def _is_untouched(self) -> bool:
        return self.since.is_empty() and self.form.text() == TermText()

    def _show_form(self) -> None:
        self.typing.show()
        self.add_button.hide()
        self.leave_button.setVisible(bool(self.list.table.rows_model.rows))

    def _hide_form(self) -> None:
        had_focus = self.typing.isAncestorOf(self.window().focusWidget() or self)
        self.typing.hide()
        self.add_button.show()
        if had_focus:
            self.add_button.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.typing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 * STEP)
        column.addWidget(self.since)
        column.addWidget(self.form)
        row = WrappingRow(3 * STEP)
        row.addWidget(self.save_button)
        row.addWidget(self.leave_button)
        hint = self.tr("A date that is new begins a new term; the weeks before it keep theirs.")
        row.addWidget(Text(hint, Size.SMALL, Tone.FAINT, wraps=True), 1)
        column.addLayout(row)
        for widget in (self.list, self.add_button, self.typing, self.problem):
            self.body.addWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and isinstance(self.window().focusWidget(), QLineEdit):
            self._on_save()
        else:
            super().keyPressEvent(event)


def _named(term: Term) -> Term:
    """A term that was given no name says where members have it from."""
    return replace(term, label=translate(OF_UNIT)) if term.label == UNNAMED else term


def _unnamed(term: Term) -> Term:
    """The same as it was typed."""
    return replace(term, label=UNNAMED) if term.label == translate(OF_UNIT) else term


def _with(plan: UnitPlan, term: Term) -> UnitPlan:
    """The plan with the term; one of the same first day makes room for it."""
    return replace(plan, terms=(*(one for one in plan.terms if one.valid_from != term.valid_from), term))
