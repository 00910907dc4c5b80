"""Whether the unit file carries the pooled figures, and what that means."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.pooling import Audience
from dutytracker.reports.unit_parts import benchmark_words
from dutytracker.reports.words import translate
from dutytracker.ui.review.sight import Sight
from dutytracker.ui.review.unit_draft import UnitDraft
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.check_box import CheckBox
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text

WHAT = "Members then see the unit’s figures beside their own weeks, and nobody else’s."
RULES = (
    "Because the file lies on members’ computers, some of which belong to the employer, the rules for outside hold: "
    "figures of at least {k} members, hours to half hours, shares to whole percent, no counts of weeks. It counts as a "
    "packet: whoever has the file can read every figure that a packet for outside shows."
)


class UnitBenchmarkCard(Card):
    """`toggled(bool)` comes where the steward wants it or no longer does."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Figures of the unit in the file"), parent=parent)
        self.box = CheckBox(self.tr("Put the pooled figures into the file"))
        self.box.setAccessibleName(self.box.text())
        self.what = Text(translate(WHAT), Size.BODY, Tone.DIM, wraps=True)
        self.rules = Text(translate(RULES).format(k=Audience.OUTSIDE.k), Size.BODY, Tone.DIM, wraps=True)
        self.shown = Text("", Size.BODY, wraps=True)
        self.problem = ProblemLine()
        self._was_set = False
        for widget in (self.box, self.what, self.rules, self.shown, self.problem):
            self.body.addWidget(widget)
        self.box.clicked.connect(self._on_clicked)
        self._show_rules()

    @property
    def is_wanted(self) -> bool:
        """Whether the steward wants the figures in the file."""
        return self.box.isChecked()

    def show_sight(self, sight: Sight) -> None:
        """Begins as the last file was made, and stays as the steward sets it."""
        if not self._was_set and sight.made_file is not None:
            self.box.setChecked(sight.made_file.benchmark)
            self._show_rules()

    def clear(self) -> None:
        """Forgets what the steward set for another collection."""
        self._was_set = False
        self.box.setChecked(False)
        self._show_rules()

    def show_draft(self, draft: UnitDraft) -> None:
        """Shows what the file would tell of the unit, or why it cannot."""
        self.problem.say(draft.no_benchmark)
        self.shown.say(benchmark_words(draft.unit) if draft.unit.benchmark is not None else "")

    def _on_clicked(self) -> None:
        self._was_set = True
        self._show_rules()
        self.toggled.emit(self.is_wanted)

    def _show_rules(self) -> None:
        self.rules.setVisible(self.is_wanted)
        self.shown.hide()
        self.problem.say("")
