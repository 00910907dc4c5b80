"""The page of the unit file: what every member gets is set, read in words, signed and saved."""

from collections.abc import Callable
from datetime import date, tzinfo
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.unit_setup import missing_in_setup
from dutytracker.reports.words import translate
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.review.plan_card import PlanCard, PlanEdit
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.review.unit_asked_card import UnitAskedCard
from dutytracker.ui.review.unit_benchmark_card import UnitBenchmarkCard
from dutytracker.ui.review.unit_clinics_card import UnitClinicsCard
from dutytracker.ui.review.unit_contract_card import UnitContractCard
from dutytracker.ui.review.unit_draft import UnitDraft
from dutytracker.ui.review.unit_file_card import UnitFileCard
from dutytracker.ui.review.unit_offers_card import UnitOffersCard
from dutytracker.ui.review.unit_weeks_card import UnitWeeksCard
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.button import enter_clicks
from dutytracker.ui.widgets.scroller import Scroller
from dutytracker.ui.widgets.side_by_side import SideBySide


class UnitPage(QWidget):
    """Signals: `change_wanted(work, then, on_refused)` with what is to be done with the book; `draft_wanted(bool)`
    where a draft is to be shown, with the figures of the unit or without.
    """

    change_wanted = Signal(object, object, object)
    draft_wanted = Signal(bool)

    def __init__(self, today: Callable[[], date], zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.asked = UnitAskedCard(today)
        self.clinics = UnitClinicsCard()
        self.contract = UnitContractCard(today)
        self.weeks = UnitWeeksCard(today)
        self.offers = UnitOffersCard()
        self.benchmark = UnitBenchmarkCard()
        self.file = UnitFileCard(zone)
        self.draft: UnitDraft | None = None
        """What a file made now would say; `None` while something is missing."""
        self._plan_cards: tuple[PlanCard, ...] = (self.asked, self.clinics, self.contract, self.weeks)
        self._lay_out()
        for card in self._plan_cards:
            card.edit_wanted.connect(partial(self._on_edit, card))
        self.asked.facts.facts_changed.connect(self._on_facts)
        self.benchmark.toggled.connect(self._ask)

    def show_sight(self, sight: Sight) -> None:
        """Shows what is set in a collection; what is being typed stays."""
        for card in self._plan_cards:
            card.show_sight(sight)
        self.offers.show_sight(sight)
        self.benchmark.show_sight(sight)
        self.file.show_made(sight.made_file)
        missing = missing_in_setup(sight.facts)
        if missing:
            self.draft = None
            self.file.show_missing([translate(problem.sentence) for problem in missing])
        else:
            self._ask(self.benchmark.is_wanted)

    def show_draft(self, draft: UnitDraft) -> None:
        """Shows what the file would say."""
        self.draft = draft
        self.benchmark.show_draft(draft)
        self.file.show_draft(draft)

    def refuse_draft(self, sentence: str) -> None:
        """Says why no file can be made of what is set."""
        self.draft = None
        self.file.show_missing([sentence])

    def take_focus(self) -> None:
        """Puts the keyboard on the name of the unit."""
        self.asked.facts.unit.setFocus()

    def _ask(self, benchmark: bool) -> None:
        self.draft_wanted.emit(benchmark)

    def _on_edit(self, card: PlanCard, edit: PlanEdit) -> None:
        self.file.problem.say("")

        def work(book: StewardBook) -> None:
            book.unit.set_plan(edit(book.unit.plan))

        self.change_wanted.emit(work, card.accept, card.refuse)

    def _on_facts(self, facts: object) -> None:
        card = self.asked.facts
        self.file.problem.say("")
        self.change_wanted.emit(lambda book: book.set_facts(facts), lambda: card.say(""), card.say)

    def _lay_out(self) -> None:
        em = self.fontMetrics().height()
        settings, file = QWidget(), QWidget()
        for widget, cards in (
            (settings, (self.asked, self.clinics, self.contract, self.weeks, self.offers, self.benchmark)),
            (file, (self.file,)),
        ):
            column = QVBoxLayout(widget)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(3 * STEP)
            for card in cards:
                column.addWidget(card)
            column.addStretch(1)
        columns = SideBySide(62 * em, 3 * STEP)
        columns.add(settings, 60)
        columns.add(file, 40)
        self.scroller = Scroller(columns)
        for records in (self.clinics.list, self.contract.list, self.weeks.list):
            self.scroller.follow(records.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.scroller)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that the keyboard is on."""
        if not enter_clicks(event, self.window().focusWidget()):
            super().keyPressEvent(event)
