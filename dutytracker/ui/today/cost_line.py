"""What logging cost on the day that is shown, said quietly."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from dutytracker.domain.desk_day import whole_seconds
from dutytracker.reports.words import counted, duration, translate
from dutytracker.ui.plain_text import set_plain_tool_tip
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.workspace import Workspace

SETTLED_MILLISECONDS = 300
"""So long after a change, what its line cost is stored."""

MOST_SECONDS = 120
"""From here on it is said in minutes."""

HOW = (
    "Measured from the first key in an empty line until it is logged; a pause of more than 30 seconds counts as 30, "
    "and a favorite as one second. This stays here: it is in no report, no share and no export."
)


class CostLine(Text):
    """Hidden while nothing was typed on the day."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("", Size.SMALL, Tone.FAINT, parent=parent)
        self._workspace = workspace
        self._day = workspace.logbook.today()
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MILLISECONDS)
        self._settled.timeout.connect(self.read_again)
        workspace.changed.connect(self._settled.start)
        set_plain_tool_tip(self, translate(HOW))
        self.setAccessibleDescription(translate(HOW))
        self.read_again()

    def show_day(self, day: date) -> None:
        """Says what that day cost."""
        if day != self._day:
            self._day = day
            self.read_again()

    def read_again(self) -> None:
        """Says what the log knows of the day now."""
        cost = self._workspace.logbook.desk.day(self._day)
        words = cost_words(cost.milliseconds, cost.lines)
        self.setText(words)
        self.setAccessibleName(self.tr("What logging cost: {words}").format(words=words))
        self.setVisible(cost.lines > 0)


def cost_words(milliseconds: int, lines: int) -> str:
    """Time and lines: "41 seconds for 12 lines"; whole seconds or minutes, a half up, and at least one second."""
    seconds = whole_seconds(milliseconds)
    is_short = seconds < MOST_SECONDS
    time = counted(seconds, "second", "seconds") if is_short else duration((seconds + 30) // 60)
    words = translate("{time} of logging for {lines}")
    return words.format(time=time, lines=counted(lines, "line", "lines"))
