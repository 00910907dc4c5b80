"""The pages of Review: one of them is shown, or what will be here, and each is made when it is first looked at."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.review.empty_page import EmptyPage
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.widgets.segmented_control import SegmentedControl


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page, what it is called in the control, and what shows a collection on it."""

    words: str
    widget: QWidget
    show: Callable[[Sight], None]
    needs_shares: bool = False
    """True where the empty page stands in its place as long as nothing was handed in."""


class ReviewPages(QStackedWidget):
    """Goes with `control`, which says the pages by their keys and lies above them."""

    def __init__(self, empty: EmptyPage, pages: Mapping[str, Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._empty = empty
        self._pages = pages
        self._sight: Sight | None = None
        self._unseen: set[str] = set()
        self.control = SegmentedControl(
            self.tr("Part of the review"), {key: page.words for key, page in pages.items()}, small=True
        )
        for widget in (empty, *(page.widget for page in pages.values())):
            self.addWidget(widget)
        self.control.chosen.connect(self._show_chosen)

    def take_focus(self) -> None:
        """Puts the keyboard on the files to add while there are none, else on the control."""
        (self._empty.add_button if self.currentWidget() is self._empty else self.control).setFocus()

    def show_nothing(self) -> None:
        """Says what will be here, with no collection on the desk."""
        self._sight = None
        self.control.hide()
        self._go_to(self._empty)

    def put_away(self) -> None:
        """Lets go of what is shown, once Review is left; it stays on its page until there is something else."""
        self._sight = None

    def show_sight(self, sight: Sight) -> None:
        """Shows a collection on the page that is chosen, and on the others once they are."""
        self._sight = sight
        self._unseen = set(self._pages)
        self.control.show()
        self._show_chosen()

    def go_to(self, key: str) -> None:
        """Shows a page, with the keyboard on its word."""
        self.control.choose(key)
        self.control.setFocus()

    def _show_chosen(self) -> None:
        sight = self._sight
        if sight is None:
            return
        key = self.control.key()
        page = self._pages[key]
        is_empty = page.needs_shares and sight.is_empty
        if key in self._unseen and not is_empty:
            self._unseen.discard(key)
            page.show(sight)
        self._go_to(self._empty if is_empty else page.widget)

    def _go_to(self, page: QWidget) -> None:
        """Shows a page; the keyboard does not stay on one that is gone."""
        before = self.currentWidget()
        if before is page or before is None:
            return
        had_focus = before.isAncestorOf(self.window().focusWidget() or self)
        self.setCurrentWidget(page)
        if had_focus:
            self.take_focus()
