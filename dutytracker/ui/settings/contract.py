"""Settings, contract: what is guaranteed, on which basis, and how it changed over time."""

from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import week_of
from dutytracker.domain.changes import adding, deleting, editing
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.terms import Term, term_on
from dutytracker.language import translate
from dutytracker.ui.settings.date_field import DateField
from dutytracker.ui.settings.periods import PeriodsList
from dutytracker.ui.settings.term_form import TermForm
from dutytracker.ui.settings.term_text import TermText, term_from
from dutytracker.ui.settings.term_words import full_week_in_words, guarantee_in_words
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import primary_button
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class ContractSection(QWidget):
    """The terms of the log, and a form for one of them."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._shown: tuple[Term, ...] | None = None
        self.list: PeriodsList[Term] = PeriodsList(
            self.tr("Contract terms over time"), self.tr("No guarantee is entered yet."), guarantee_in_words
        )
        self.since = DateField(self.tr("This is guaranteed from"), workspace.logbook.today)
        self.form = TermForm()
        self.save = primary_button(self.tr("Save this guarantee"))
        self.in_words = Text("", Size.STRONG, wraps=True)
        self._problem = ProblemLine()
        self._lay_out()
        self.list.opened.connect(self._on_opened)
        self.list.delete_wanted.connect(self._on_delete)
        self.form.edited.connect(self._on_edited)
        self.since.edited.connect(self._on_edited)
        self.save.clicked.connect(self._on_save)
        self.refresh()

    def refresh(self) -> None:
        """Reads the terms again; what is being typed stays unless they changed."""
        logbook = self._workspace.logbook
        if logbook.terms != self._shown:
            self._shown = logbook.terms
            today = logbook.today()
            in_force = term_on(today, logbook.terms)
            self.list.show_records(logbook.terms, in_force, today)
            shown = in_force or max(logbook.terms, key=lambda term: term.valid_from, default=None)
            if shown is not None:
                self._on_opened(shown)
            else:
                self.since.show_date(week_of(today, logbook.settings.week_starts_on).start)
                self.form.show_text(TermText())
        self._on_edited()

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        self.since.setFocus()

    def _on_opened(self, term: Term) -> None:
        self.since.show_date(term.valid_from)
        self.form.show_term(term)

    def _on_delete(self, term: Term) -> None:
        self._workspace.perform(deleting("Delete what the contract guarantees", term))

    def _on_save(self) -> None:
        try:
            typed = self._typed()
        except Problems as error:
            self.form.mark(error.problems)
            self._problem.say(" ".join(translate(problem.sentence) for problem in error.problems))
            return
        except DutyError as error:
            self._problem.say(translate(error.sentence))
            return
        before = next((each for each in self._workspace.logbook.terms if each.valid_from == typed.valid_from), None)
        if before is None:
            self._workspace.perform(adding("Enter what the contract guarantees", typed))
        else:
            self._workspace.perform(editing("Change what the contract guarantees", before, typed))

    def _typed(self) -> Term:
        return term_from(self.form.text(), self.since.date(), self._workspace.logbook.settings)

    def _on_edited(self) -> None:
        self._problem.say("")
        self.form.mark(())
        try:
            self.in_words.say(full_week_in_words(self._typed(), self._workspace.logbook.patterns))
        except DutyError:
            self.in_words.say("")

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Contract"),
            self.tr(
                "What is guaranteed, as you read the contract; every export says that it is as entered by you. Enter "
                "hours for a full-time week: part-time hours and absences are taken into account day by day."
            ),
        )
        layout.addWidget(self.list)
        layout.addWidget(self.since)
        layout.addWidget(self.form)
        layout.addWidget(self.in_words)
        layout.addWidget(self._problem)
        row = WrappingRow(3 * STEP)
        row.addWidget(self.save)
        hint = self.tr("A date that is new begins a new term; the weeks before it keep theirs.")
        row.addWidget(Text(hint, Size.SMALL, Tone.FAINT, wraps=True), 1)
        layout.addLayout(row)
        layout.addStretch()
