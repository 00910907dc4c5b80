"""The choice of what a week is compared with."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import Week
from dutytracker.domain.contract_changes import ContractChange, contract_changes
from dutytracker.domain.terms import Term
from dutytracker.logbook import Logbook
from dutytracker.reports.words import range_words
from dutytracker.ui.weeks.compare.against import Against, AgainstKind, offers
from dutytracker.ui.weeks.summaries import Summaries
from dutytracker.ui.widgets.choice_box import ChoiceBox

FIRST_CHOICE = Against(AgainstKind.WEEK_BEFORE)


class AgainstBox(ChoiceBox):
    """The choice stays while the window is open.

    Signals: `chosen()` when another side is chosen, or another week is marked to be it.
    """

    chosen = Signal()

    def __init__(self, logbook: Logbook, summaries: Summaries, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Compare with"))
        self.setToolTip(self.tr("Space or Shift+click in the list marks another week to compare with"))
        self._logbook = logbook
        self._summaries = summaries
        self._made_from: tuple[tuple[Term, ...], tuple[Week, ...], bool] | None = None
        self._of_weeks = FIRST_CHOICE
        self.changes: tuple[ContractChange, ...] = ()
        self.marked: Week | None = None
        self.renew()
        self.currentIndexChanged.connect(self._on_chosen)

    def side(self) -> Against:
        """What is chosen."""
        value = self.value()
        return value if isinstance(value, Against) else FIRST_CHOICE

    def title(self) -> str:
        """What is chosen, as a title."""
        words = self.currentText()
        return words[:1].upper() + words[1:]

    def marked_now(self) -> Week | None:
        """The week that was marked, while it is compared with."""
        return self.marked if self.side().kind is AgainstKind.OTHER_WEEK else None

    def mark(self, week: Week) -> None:
        """Compares with that week; marking it again takes that back."""
        self.marked = None if week == self.marked_now() else week
        self._name_other_week()
        wanted = Against(AgainstKind.WEEK_BEFORE if self.marked is None else AgainstKind.OTHER_WEEK)
        if self.side() == wanted:
            self.chosen.emit()
        else:
            self.choose(wanted)

    def leave_ranges(self) -> None:
        """Goes back from ranges to what was chosen for a week; says nothing."""
        if self.side().is_about_ranges:
            self._choose_quietly(self._of_weeks)

    def renew(self) -> None:
        """Follows the contract and the weeks of the log; what is chosen stays where it is still offered."""
        chosen = self._summaries.are_chosen_alone(self._summaries.weeks)
        made_from = (self._logbook.terms, self._summaries.weeks, chosen)
        if made_from == self._made_from:
            return
        self._made_from = made_from
        self.changes = contract_changes(self._logbook.terms, tuple(reversed(self._summaries.weeks)))
        side = self.side()
        self.blockSignals(True)
        self.clear()
        for against, words in offers(self.changes, chosen=chosen):
            self.add(words, against)
        self.blockSignals(False)
        self._name_other_week()
        self._choose_quietly(side)

    def _name_other_week(self) -> None:
        words = self.tr("another week (mark it with Space)")
        if self.marked is not None:
            dates = range_words(self.marked.start, self.marked.last)
            words = self.tr("the week {dates}").format(dates=dates)
        for index in range(self.count()):
            if self.itemData(index) == Against(AgainstKind.OTHER_WEEK):
                self.setItemText(index, words)
        self.update()

    def _choose_quietly(self, side: Against) -> None:
        self.blockSignals(True)
        self.choose(side)
        self.blockSignals(False)
        self.update()

    def _on_chosen(self) -> None:
        if not self.side().is_about_ranges:
            self._of_weeks = self.side()
        self.chosen.emit()
