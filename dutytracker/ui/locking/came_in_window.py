"""What came in while the log was locked: what was logged, with Undo, and what is still to be decided."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.logbook.taken_in import TakenIn, TakenLine
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import counted, translate
from dutytracker.ui.answering import draft_words
from dutytracker.ui.inbox_words import warnings_of
from dutytracker.ui.locking.kept_line_row import KeptLineRow
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.today.timer_words import moment_words
from dutytracker.ui.widgets.button import link_button, plain_button, primary_button
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.dialog import Dialog
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.scroller import MARGIN, Scroller
from dutytracker.ui.widgets.text import BreakingText, Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

LONGEST_SHOWN = 200

MOST_SHOWN = 40
"""So many lines of each kind are shown: whoever wants to annoy can leave hundreds."""

HalfTypedText = tuple[str, str]
"""What a field is called, and what was half typed in it."""


class CameInWindow(Dialog):
    """Lists every line that came in, since anyone at this computer can leave one. Enter closes it, and so does Esc.

    What could not be logged waits in its field, and in the inbox until it is logged or thrown away.
    """

    def __init__(
        self,
        workspace: Workspace,
        taken: TakenIn,
        half_typed: Sequence[HalfTypedText] = (),
        trouble: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`trouble` says why nothing could be taken in; "" where it was."""
        super().__init__(parent)
        self._workspace = workspace
        self._taken = taken
        self.rows = [KeptLineRow(workspace, kept) for kept in taken.kept[:MOST_SHOWN]]
        self.all_away = CheckBox(self.tr("Throw all of them away when this window is closed"))
        self.undo_button = plain_button(self.tr("Take them back"), "undo")
        self.undone = Text("", Size.BODY, Tone.ACCENT, wraps=True)
        self.problem = ProblemLine()
        self.close_button = primary_button(self.tr("All right"))
        self.close_button.setDefault(True)
        self._lay_out(half_typed)
        self.problem.say(" ".join(filter(None, (trouble, *warnings_of(taken)))))
        self.undo_button.clicked.connect(self._on_undo)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self._on_finished)
        for row in self.rows:
            row.logged.connect(self.undo_button.hide)
        (self.rows[0].field if self.rows else self.close_button).setFocus()

    def _on_undo(self) -> None:
        latest = self._workspace.latest
        if latest is None or latest.change is not self._taken.change:
            self.undone.say(self.tr("Something was changed since: take it back with Undo, one by one."))
        elif all(self._workspace.undo() for _ in range(self._taken.changes)):
            self.undo_button.hide()
            self.undone.say(self.tr("Taken back. Redo logs them again."))

    def _on_finished(self) -> None:
        chosen = [row.kept for row in self.rows if row.is_thrown_away]
        away = self._taken.kept if self.all_away.isChecked() else chosen
        if away:
            self._workspace.logbook.inbox.discard(*away)

    def _lay_out(self, half_typed: Sequence[HalfTypedText]) -> None:
        self.setWindowTitle(self.tr("While the log was locked"))
        cards = [card for card in (self._logged_card(), self._kept_card(), _half_typed_card(half_typed)) if card]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 6 * STEP - MARGIN, 5 * STEP)
        layout.setSpacing(3 * STEP)
        layout.addWidget(BreakingText(self.windowTitle(), Size.HEADING))
        layout.addWidget(self.problem)
        layout.addWidget(Scroller(*cards), 1)
        foot = WrappingRow()
        foot.setContentsMargins(0, 0, MARGIN, 0)
        foot.addStretch()
        foot.addWidget(self.close_button)
        layout.addLayout(foot)
        em = self.fontMetrics().height()
        self.setMinimumWidth(40 * em)
        wanted = 12 + 4 * len(self._taken.logged) + 7 * len(self.rows) + 6 * len(half_typed)
        most = self.screen().availableGeometry().height() - 6 * em
        self.resize(QSize(46 * em, min(wanted * em, 38 * em, most)))

    def _logged_card(self) -> Card | None:
        if not self._taken.logged:
            return None
        lines = counted(len(self._taken.logged), "line was logged", "lines were logged")
        card = _card(translate("{lines}, each as of when it was typed").format(lines=lines))
        for one in self._taken.logged[:MOST_SHOWN]:
            card.body.addLayout(self._line(one))
        _say_more(card, len(self._taken.logged))
        note = self.tr("Anyone at this computer can leave a line here. Take them back if they are not yours.")
        row = WrappingRow(3 * STEP)
        row.addWidget(Text(note, Size.SMALL, Tone.DIM, wraps=True), 1)
        row.addWidget(self.undo_button)
        card.body.addLayout(row)
        card.body.addWidget(self.undone)
        self.undone.hide()
        return card

    def _line(self, one: TakenLine) -> QVBoxLayout:
        logbook = self._workspace.logbook
        words = draft_words(one.draft, logbook.today(), logbook.settings)
        typed = self.tr("typed at {time} as {line}").format(
            time=moment_words(one.line.typed_at, logbook.zone, logbook.now()),
            line=f"“{plain(one.line.text, LONGEST_SHOWN)}”",
        )
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(Text(words, Size.STRONG, wraps=True))
        column.addWidget(Text(typed, Size.SMALL, Tone.DIM, wraps=True))
        if one.remarks:
            column.addWidget(
                Text(" ".join(translate(remark) for remark in one.remarks), Size.BODY, Tone.OWN, wraps=True)
            )
        return column

    def _kept_card(self) -> Card | None:
        if not self.rows:
            return None
        lines = counted(len(self._taken.kept), "line waits for you", "lines wait for you")
        card = _card(lines)
        for row in self.rows:
            card.body.addWidget(row)
        _say_more(card, len(self._taken.kept))
        card.body.addWidget(self.all_away)
        self.all_away.setVisible(len(self._taken.kept) > 3)
        return card


def _say_more(card: Card, number: int) -> None:
    if number > MOST_SHOWN:
        more = translate("And {number} more.").format(number=number - MOST_SHOWN)
        card.body.addWidget(Text(more, Size.BODY, Tone.DIM))


def _half_typed_card(half_typed: Sequence[HalfTypedText]) -> Card | None:
    if not half_typed:
        return None
    card = _card(translate("Half typed when it locked"))
    for field, text in half_typed:
        words = Text(plain(text, LONGEST_SHOWN), Size.BODY, wraps=True)
        copy = link_button(translate("Copy"), "copy")
        copy.clicked.connect(partial(_copy, text))
        row = WrappingRow(2 * STEP)
        row.addLayout(labeled(field or translate("A field"), words), 1)
        row.addWidget(copy)
        card.body.addLayout(row)
    return card


def _copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def _card(title: str) -> Card:
    card = Card()
    card.body.setContentsMargins(5 * STEP, 4 * STEP, 5 * STEP, 4 * STEP)
    card.body.setSpacing(3 * STEP)
    card.body.addWidget(Text(title, Size.STRONG, wraps=True))
    return card
