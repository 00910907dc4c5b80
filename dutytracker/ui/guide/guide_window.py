"""The guide in a window of its own, beside the one that work is done in."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.ui.guide.chapter_list import HEADING, ChapterList
from dutytracker.ui.guide.chapters import Chapter
from dutytracker.ui.guide.guide_text import GuideText
from dutytracker.ui.guide.pages import GuidePage, page_at, reading_of, title_of
from dutytracker.ui.theme import STEP, Size, Tone, text_font
from dutytracker.ui.widgets.button import plain_button
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText, Outcome, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow

Spot = tuple[GuidePage, int]
"""A page, and how far it is scrolled."""

NARROW = 44
"""Below this width, in heights of the text, the lists lie over the page."""


class GuideWindow(Dialog):
    """Lists of pages and chapters, a field that searches all pages, and the page. Esc closes it.

    Ctrl+F goes to the field, Enter and F3 to the next place that is found, Alt+Left back to what was read before.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.pages, self.chapters = QListWidget(), ChapterList()
        _dress(self.pages, self.tr("Pages"))
        _dress(self.chapters, self.tr("On this page"))
        self.search = QLineEdit()
        self.found = Outcome("", Size.SMALL, Tone.DIM)
        self.back_button = plain_button(self.tr("Back"))
        self.text = GuideText(self.tr("The page"))
        self.page = GuidePage.GUIDE
        self._before: list[Spot] = []
        for page in GuidePage:
            self.pages.addItem(title_of(page))
        self._lay_out()
        self._give_keys()
        self.pages.currentRowChanged.connect(self._on_page)
        self.chapters.currentItemChanged.connect(self._on_chapter)
        self.search.returnPressed.connect(self.find_next)
        self.search.textChanged.connect(self._on_typed)
        self.text.link_followed.connect(self.follow)
        self.back_button.clicked.connect(self.go_back)
        self._show(GuidePage.GUIDE)
        self._before.clear()
        self.back_button.setEnabled(False)

    def open_at(self, chapter: Chapter) -> None:
        """Shows a chapter, and the window before all others, with the keyboard on the page."""
        self._show(chapter.page)
        if chapter.heading:
            self._go_to(chapter.heading)
        self.show()
        self.raise_()
        self.activateWindow()
        self.text.setFocus()

    def follow(self, link: str) -> None:
        """Goes where a link of the page leads: to a chapter of it, or to another page of the guide."""
        path, _, heading = link.partition("#")
        page = page_at(path) if path else self.page
        if page is None:
            self.found.say(translate("That page is not a part of the guide."))
            return
        self._show(page)
        if heading:
            self._go_to(heading)

    def go_back(self) -> None:
        """Shows again what was read before."""
        if self._before:
            page, scrolled = self._before.pop()
            self._turn_to(page)
            self.text.verticalScrollBar().setValue(scrolled)
        self.back_button.setEnabled(bool(self._before))

    def find_next(self) -> None:
        """Goes to the next place with the words that are searched: on this page, else on the next one that has them."""
        self._find(QTextDocument.FindFlag(0))

    def find_before(self) -> None:
        """Goes to the place before, on this page."""
        self._find(QTextDocument.FindFlag.FindBackward)

    def _find(self, flags: QTextDocument.FindFlag) -> None:
        words = self.search.text().strip()
        if not words or self.text.find(words, flags):
            self.found.say(self._told(words))
            return
        pages = list(GuidePage)
        here = pages.index(self.page)
        for page in (*pages[here + 1 :], *pages[: here + 1]):
            if words.casefold() in reading_of(page).markdown.casefold():
                self._show(page)
                if self.text.find(words):
                    self.found.say(self._told(words))
                    return
        self.found.say(translate("“{words}” is nowhere in the guide.").format(words=words))

    def _told(self, words: str) -> str:
        if not words:
            return ""
        many = self.text.toPlainText().casefold().count(words.casefold())
        told = translate("Once on this page") if many == 1 else translate("{count} times on this page")
        return told.format(count=many)

    def _show(self, page: GuidePage) -> None:
        """Turns to a page, and remembers what was read before."""
        self._before.append((self.page, self.text.verticalScrollBar().value()))
        self.back_button.setEnabled(True)
        self._turn_to(page)

    def _turn_to(self, page: GuidePage) -> None:
        self.page = page
        self.text.show_reading(reading_of(page))
        self.pages.blockSignals(True)
        self.pages.setCurrentRow(list(GuidePage).index(page))
        self.pages.blockSignals(False)
        self.chapters.blockSignals(True)
        self.chapters.show_headings(self.text.headings())
        self.chapters.blockSignals(False)

    def _go_to(self, heading: str) -> None:
        self.text.go_to(heading)
        self.chapters.blockSignals(True)
        here = self.text.textCursor().block().text()
        for row in range(self.chapters.count()):
            if self.chapters.item(row).data(HEADING) == here:
                self.chapters.setCurrentRow(row)
        self.chapters.blockSignals(False)

    def _on_page(self, row: int) -> None:
        self._show(list(GuidePage)[row])

    def _on_chapter(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.go_to(item.data(HEADING))

    def _on_typed(self) -> None:
        self.found.say("")

    def _on_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _give_keys(self) -> None:
        for keys, what in (
            (QKeySequence(QKeySequence.StandardKey.Find), self._on_search),
            (QKeySequence("F3"), self.find_next),
            (QKeySequence("Shift+F3"), self.find_before),
            (QKeySequence("Alt+Left"), self.go_back),
            (QKeySequence("F1"), self.close),
        ):
            QShortcut(keys, self).activated.connect(what)

    def _lay_out(self) -> None:
        self.setWindowTitle(self.tr("Guide"))
        self.search.setPlaceholderText(self.tr("Search all pages (Ctrl+F)"))
        self.search.setAccessibleName(self.tr("Search all pages"))
        line = self.fontMetrics().height()
        lists, page = QWidget(), QWidget()
        left = QVBoxLayout(lists)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(2 * STEP)
        left.addWidget(_heading(self.tr("Pages"), self.pages))
        left.addWidget(self.pages)
        left.addWidget(_heading(self.tr("On this page"), self.chapters))
        left.addWidget(self.chapters, 1)
        self.pages.setFixedHeight(sum(self.pages.sizeHintForRow(row) + 4 for row in range(self.pages.count())) + 4)
        top = WrappingRow(2 * STEP, self.back_button)
        top.addWidget(self.search, 1)
        top.addWidget(self.found)
        right = QVBoxLayout(page)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2 * STEP)
        right.addLayout(top)
        right.addWidget(self.text, 1)
        both = SideBySide(NARROW * line, 4 * STEP)
        both.add(lists, 0, width=round(17 * line), least_height=18 * line)
        both.add(page, least_height=18 * line)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
        layout.addWidget(both)
        self.resize(QSize(66 * line, 44 * line).boundedTo(self.screen().availableGeometry().size()))


def _dress(items: QListWidget, name: str) -> None:
    items.setAccessibleName(name)
    items.setFont(text_font(Size.BODY))
    items.setTextElideMode(Qt.TextElideMode.ElideNone)
    items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    items.setSpacing(2)


def _heading(words: str, buddy: QWidget) -> Text:
    heading = BreakingText(words, Size.SMALL_STRONG, Tone.DIM)
    heading.setBuddy(buddy)
    return heading
