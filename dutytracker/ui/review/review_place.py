"""The Review place: a steward drops members' shares here and reads what all of them tell together."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.paper import PaperTally
from dutytracker.domain.steward import Added, UnitFacts
from dutytracker.language import translate
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.actions import Actions
from dutytracker.ui.review.adding_bar import AddingBar
from dutytracker.ui.review.decide_window import DecideWindow
from dutytracker.ui.review.deleted_window import open_deleted
from dutytracker.ui.review.desk import Desk, Work
from dutytracker.ui.review.dialogs import AskForFiles, ShareDialogs
from dutytracker.ui.review.empty_page import EmptyPage
from dutytracker.ui.review.facts_card import FactsCard
from dutytracker.ui.review.figures_page import FiguresPage
from dutytracker.ui.review.members_page import MembersPage
from dutytracker.ui.review.not_taken import NotTaken, not_taken
from dutytracker.ui.review.not_taken_card import NotTakenCard
from dutytracker.ui.review.offers_from_file import are_unit_files
from dutytracker.ui.review.offers_page import OffersPage
from dutytracker.ui.review.packet_steps import PacketSteps
from dutytracker.ui.review.paper_page import PaperPage
from dutytracker.ui.review.receipts import Receipts
from dutytracker.ui.review.review_bar import ReviewBar, label_words
from dutytracker.ui.review.review_head import ReviewHead
from dutytracker.ui.review.review_pages import Page, ReviewPages
from dutytracker.ui.review.shelf import Shelf, Step
from dutytracker.ui.review.shelf_bar import ShelfBar
from dutytracker.ui.review.shelf_windows import ask_for_new, ask_for_other_name
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.review.sight_words import nothing_words, standing_words, taken_words
from dutytracker.ui.review.unit_steps import UnitSteps
from dutytracker.ui.theme import STEP
from dutytracker.ui.widgets.drop_area import DropArea
from dutytracker.ui.widgets.scroller import MARGIN
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace


class ReviewPlace(DropArea):
    """Files are dropped anywhere on it. Undo and redo mean the collection that is open, never the log."""

    def __init__(self, workspace: Workspace, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        logbook = workspace.logbook
        dialogs = ShareDialogs()
        self.files_from: AskForFiles = dialogs.files
        self.folder_from: AskForFiles = dialogs.folder
        self.desk = Desk(self)
        self.shelf = Shelf(logbook, self.desk, self)
        self.packet = PacketSteps(self.desk, logbook.today, self)
        self.receipts = Receipts(self.desk, self)
        self.head = ReviewHead()
        self.shelf_bar = ShelfBar()
        self.adding = AddingBar()
        self.empty = EmptyPage()
        self.facts = FactsCard(logbook.today)
        self.not_taken = NotTakenCard()
        self.figures = FiguresPage(self.facts, self.not_taken)
        self.members = MembersPage()
        self.paper = PaperPage(logbook.today, lambda: logbook.settings.week_starts_on)
        self.offers = OffersPage()
        self.unit = UnitSteps(self.desk, logbook.today, logbook.zone, self)
        self.bar = ReviewBar(actions.undo, actions.redo)
        self._stack = ReviewPages(self.empty, self._all_pages())
        self.pages = self._stack.control
        self._tools = QWidget()
        self._offers_of: tuple[str | None, StewardBook | None] = (None, None)
        self._added: Added | None = None
        self._step: Step | None = None
        self._is_undone = False
        self._lay_out()
        self._connect()
        for field in self.findChildren(QLineEdit):
            field.setAcceptDrops(False)
        self._show_nothing()

    @property
    def takes_unit_files(self) -> bool:
        """True while a page is shown that has its own use for unit files that are dropped."""
        return self.offers.isVisible() or self.unit.page.isVisible()

    def take_focus(self) -> None:
        """Puts the keyboard on the files to add while there are none, else into the page."""
        self._stack.take_focus()

    def arrive(self) -> None:
        """Opens the collection that lay on the desk, or says what will be here."""
        if not self._try(self.shelf.open_one):
            self._on_shelf_changed()

    def leave(self) -> None:
        """Closes the collection, so that the log can be given new keys elsewhere."""
        self.shelf.put_back()
        self.offers.put_away()
        self._stack.put_away()

    def add(self, paths: Sequence[Path]) -> None:
        """Reads files and folders into the collection; where there is none, one is begun."""
        if paths and self._try(self.shelf.begin_silently):
            self.adding.show_progress(0, 0)
            self.desk.add(paths)

    def undo(self) -> None:
        """Takes back what was done last here."""
        step = self._step
        if step is None or self._is_undone:
            self.desk.undo()
        elif self._try(step.undo):
            self._step, self._is_undone = step, True
            self.bar.say_taken_back(step.words)

    def redo(self) -> None:
        """Makes what was taken back last here again."""
        step = self._step
        if step is None or not self._is_undone:
            self.desk.redo()
        elif self._try(step.redo):
            self._on_step(step)

    def _on_seen(self, sight: Sight) -> None:
        self.head.show_standing(standing_words(sight), has_figures=sight.review.figures is not None)
        self.facts.show_facts(sight.facts, sight.roster_problem)
        files = not_taken(sight.set_aside, sight.left_out, self._added)
        self.not_taken.show_files(files, self._added)
        self.not_taken.setVisible(bool(files) or sight.review.figures is not None)
        self._tools.show()
        self._stack.show_sight(sight)

    def _on_collection_changed(self, name: str) -> None:
        """A command wrote into a collection while the window was open."""
        if self.isVisible():
            self._try(partial(self.shelf.open_again, name))

    def _on_chosen(self, name: str) -> None:
        if not self._try(partial(self.shelf.open, name)):
            self._on_shelf_changed()

    def _on_shelf_changed(self) -> None:
        self._added = None
        self.unit.show_collection(self.shelf.current)
        self.shelf_bar.show_names(self.shelf.names(), self.shelf.current)
        is_any_deleted = bool(self.shelf.deleted())
        self.shelf_bar.deleted_action.setEnabled(is_any_deleted)
        self.empty.deleted_button.setVisible(is_any_deleted)
        self.packet.panel.hide()
        self._forget_offers_of_another()
        if self.shelf.current is None:
            self._show_nothing()

    def _forget_offers_of_another(self) -> None:
        """What is being typed of offers stays with its collection, also under another name or opened again."""
        name, book = self._offers_of
        if self.desk.book is None:
            return
        if book is not self.desk.book and name != self.shelf.current:
            self.offers.forget()
        self._offers_of = self.shelf.current, self.desk.book

    def _show_nothing(self) -> None:
        self.head.show_standing(nothing_words(), has_figures=False)
        self._tools.setVisible(bool(self.shelf.names()))
        self._stack.show_nothing()

    def _on_added(self, added: Added) -> None:
        self.adding.hide()
        self._added = added
        self._forget_step()
        if added.new:
            self.bar.say_changed(taken_words(added))
        else:
            self.bar.say(taken_words(added))

    def _on_canceled(self) -> None:
        self.adding.hide()
        self.bar.say(self.tr("Canceled. Nothing was taken in."))

    def _on_changed(self, label: str) -> None:
        self._forget_step()
        self.bar.say_changed(label_words(label))

    def _on_taken_back(self, label: str) -> None:
        self._forget_step()
        self.bar.say_taken_back(label)

    def _on_made_again(self, label: str) -> None:
        self._on_changed(label)

    def _on_refused(self, sentence: str) -> None:
        self.adding.hide()
        self.bar.refuse(sentence)

    def _on_step(self, step: Step) -> None:
        self._step, self._is_undone = step, False
        self.bar.say_changed(step.words)

    def _forget_step(self) -> None:
        self._step, self._is_undone = None, False

    def _on_facts(self, facts: UnitFacts) -> None:
        self.desk.change(lambda book: book.set_facts(facts), on_refused=self.facts.say)

    def _on_audience(self, audience: Audience) -> None:
        self.packet.panel.hide()
        self.desk.show_for(audience)

    def _on_change_wanted(self, work: Work) -> None:
        self.desk.change(work)

    def _on_tally(self, tally: PaperTally) -> None:
        self.desk.change(lambda book: book.paper.set_tally(tally), then=self.paper.accept, on_refused=self.paper.refuse)

    def _on_offers(self, work: Work) -> None:
        self.desk.change(work, on_refused=self.offers.refuse)

    def _on_dropped(self, paths: Sequence[Path]) -> None:
        if are_unit_files(paths) and self.offers.isVisible():
            self.offers.take_over(paths)
        elif are_unit_files(paths) and self.unit.page.isVisible():
            self.unit.take_over(paths)
        else:
            self.add(paths)

    def _on_decide(self, row: NotTaken) -> None:
        if row.left_out is not None:
            digest = row.left_out.head.digest
            self.desk.change(lambda book: book.take_in_again(digest))
        elif row.aside is not None:
            window = DecideWindow(row.aside, self)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            window.decided.connect(self._on_change_wanted)
            window.open()

    def _on_deleted_wanted(self) -> None:
        open_deleted(self.shelf, self._workspace.logbook.zone, self)

    def _try(self, act: Callable[[], None]) -> bool:
        """Does it; false after a refusal, which is said."""
        try:
            act()
        except DutyError as error:
            self.bar.refuse(translate(error.sentence))
            return False
        return True

    def _connect(self) -> None:
        self.dropped.connect(self._on_dropped)
        self.empty.files_wanted.connect(self._on_files_wanted)
        self.empty.unit_wanted.connect(self._on_unit_wanted)
        self.head.files_wanted.connect(self._on_files_wanted)
        self.head.folder_wanted.connect(lambda: self.add(self.folder_from(self)))
        self.head.packet_wanted.connect(self.packet.make)
        self.shelf.changed.connect(self._on_shelf_changed)
        self.shelf.done.connect(self._on_step)
        self.shelf_bar.chosen.connect(self._on_chosen)
        self.shelf_bar.new_wanted.connect(lambda: ask_for_new(self.shelf, self))
        self.shelf_bar.rename_wanted.connect(lambda: ask_for_other_name(self.shelf, self))
        self.shelf_bar.deleted_wanted.connect(self._on_deleted_wanted)
        self.empty.deleted_wanted.connect(self._on_deleted_wanted)
        self.shelf_bar.delete_wanted.connect(lambda: self._try(self.shelf.delete))
        self.adding.canceled.connect(self.desk.cancel)
        self.desk.seen.connect(self._on_seen)
        self.desk.added.connect(self._on_added)
        self.desk.progressed.connect(self.adding.show_progress)
        self.desk.canceled.connect(self._on_canceled)
        self.desk.changed.connect(self._on_changed)
        self.desk.taken_back.connect(self._on_taken_back)
        self.desk.made_again.connect(self._on_made_again)
        self.desk.refused.connect(self._on_refused)
        self.facts.facts_changed.connect(self._on_facts)
        self.facts.audience_changed.connect(self._on_audience)
        self.not_taken.decide_wanted.connect(self._on_decide)
        self.figures.curve.view.refused.connect(self.bar.refuse)
        self.figures.answers.bounds.refused.connect(self.bar.refuse)
        self.members.change_wanted.connect(self._on_change_wanted)
        self.members.receipts_wanted.connect(self.receipts.save)
        self.receipts.saved.connect(self.bar.say)
        self.receipts.refused.connect(self.bar.refuse)
        self.members.refused.connect(self.bar.refuse)
        self.paper.change_wanted.connect(self._on_change_wanted)
        self.paper.given.connect(self._on_tally)
        self.offers.change_wanted.connect(self._on_offers)
        self.offers.chart.view.refused.connect(self.bar.refuse)
        self.unit.saved.connect(self._on_unit_saved)
        self.unit.page.offers.offers_wanted.connect(lambda: self._stack.go_to("offers"))
        self._workspace.collection_changed.connect(self._on_collection_changed)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.offers.asking.forget)
            application.aboutToQuit.connect(self.desk.end)

    def _on_unit_wanted(self) -> None:
        if self._try(self.shelf.begin_silently):
            self._stack.go_to("unit")

    def _on_unit_saved(self, words: str) -> None:
        self._forget_step()
        self.bar.say(words)

    def _on_files_wanted(self) -> None:
        self.add(self.files_from(self))

    def _all_pages(self) -> dict[str, Page]:
        """The pages by their keys, in the order of their words."""
        return {
            "figures": Page(
                words=self.tr("Figures"), widget=self.figures, show=self.figures.show_sight, needs_shares=True
            ),
            "members": Page(words=self.tr("Members"), widget=self.members, show=self.members.show_sight),
            "paper": Page(words=self.tr("Paper sheets"), widget=self.paper, show=self.paper.show_sight),
            "offers": Page(words=self.tr("Offers"), widget=self.offers, show=self.offers.show_sight),
            "unit": Page(words=self.tr("Unit file"), widget=self.unit.page, show=self.unit.page.show_sight),
        }

    def _lay_out(self) -> None:
        tools = WrappingRow(2 * STEP, parent=self._tools)
        tools.setContentsMargins(0, 0, MARGIN, 0)
        tools.addWidget(self.pages)
        tools.addStretch()
        tools.addWidget(self.shelf_bar)
        head = WrappingRow()
        head.setContentsMargins(0, 0, MARGIN, 0)
        head.addWidget(self.head)
        notices = QVBoxLayout()
        notices.setContentsMargins(0, 0, MARGIN, 0)
        notices.setSpacing(2 * STEP)
        notices.addWidget(self.adding)
        notices.addWidget(self.packet.panel)
        foot = WrappingRow()
        foot.setContentsMargins(0, 0, MARGIN, 0)
        foot.addWidget(self.bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP - MARGIN, 4 * STEP)
        layout.setSpacing(2 * STEP)
        layout.addLayout(head)
        layout.addWidget(self._tools)
        layout.addLayout(notices)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)
