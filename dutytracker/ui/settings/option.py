"""One thing to tick in the settings, with a sentence that says what it does."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.check_box import CheckBox, box_side
from dutytracker.ui.widgets.focus_ring import RING
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import Text


class Option(QWidget):
    """A box with its sentence below, and below that what stands in its way.

    Signals: `chosen(bool)` when the user ticks or clears it.
    """

    chosen = Signal(bool)

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = CheckBox(label)
        self.problem = ProblemLine()
        self._sentence = Text("", Size.BODY, Tone.DIM, wraps=True)
        self._sentence.setSizePolicy(_as_high_as_its_width_makes_it())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(RING, RING, RING, RING)
        layout.setSpacing(STEP)
        below = QVBoxLayout()
        below.setContentsMargins(box_side(self.fontMetrics().height()) + 2 + 2 * STEP, 0, 0, 0)
        below.setSpacing(STEP)
        below.addWidget(self._sentence)
        below.addWidget(self.problem)
        layout.addWidget(self.box, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addLayout(below)
        self.box.clicked.connect(self.chosen)

    def show_state(self, *, ticked: bool, sentence: str) -> None:
        """Shows whether it holds and what it does; nobody chose it here."""
        self.box.setChecked(ticked)
        self._sentence.setText(sentence)
        self.box.setAccessibleDescription(sentence)

    def sentence(self) -> str:
        """What it is said to do."""
        return self._sentence.text()


def _as_high_as_its_width_makes_it() -> QSizePolicy:
    """Many sentences below each other would otherwise ask for the height they have in a narrow column."""
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    return policy
