"""Which duty each project or tag of a file means, one choice a name."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.domain.records import LogSettings
from dutytracker.domain.tracking.importing import NamedTime
from dutytracker.domain.tracking.meaning import folded
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import counted, duration, duty_label
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.choice_box import ChoiceBox
from dutytracker.ui.widgets.text import Text

NO_CARE = "none"
UNKNOWN = ""


class NamesForm(QWidget):
    """A row a name: what it is called, how much it holds, and its duty.

    Signals: `changed()` after a choice.
    """

    changed = Signal()

    def __init__(self, settings: LogSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._chosen: dict[str, str] = {}
        self.choices: dict[str, ChoiceBox] = {}
        """By the name as it is compared."""
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(4 * STEP)
        self._grid.setVerticalSpacing(2 * STEP)
        self._grid.setColumnStretch(0, 1)

    @property
    def given(self) -> Mapping[str, Duty | None]:
        """What was chosen, by the name as it is compared; `None` is no indirect care."""
        return {name: None if code == NO_CARE else Duty(code) for name, code in self._chosen.items()}

    def show_names(self, rows: Sequence[NamedTime]) -> None:
        """Shows the names of a file; rows of one name that mean different things are one."""
        for row in rows:
            name = folded(row.name)
            if name not in self.choices:
                same = [one for one in rows if folded(one.name) == name]
                self._add(row, sum(one.minutes for one in same), sum(one.records for one in same))

    def _add(self, row: NamedTime, minutes: int, records: int) -> None:
        name, at = folded(row.name), self._grid.rowCount()
        words = plain(row.name) if row.name else self.tr("Without a project or tag")
        about = self.tr("{minutes} in {records}").format(
            minutes=duration(minutes), records=counted(records, "record", "records")
        )
        choice = ChoiceBox(self.tr("What {name} means").format(name=words))
        choice.setAccessibleDescription(about)
        if row.meaning is None:
            choice.add(self.tr("Not known: stays out"), UNKNOWN)
        for duty in Duty:
            choice.add(duty_label(duty, self._settings), duty.value)
        choice.add(self.tr("No indirect care: stays out"), NO_CARE)
        choice.choose(_value_of(row))
        choice.currentIndexChanged.connect(lambda _index: self._on_chosen(name))
        self.choices[name] = choice
        self._grid.addWidget(Text(words, Size.MEDIUM, wraps=True), at, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(Text(about, Size.BODY, Tone.DIM), at, 1, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(choice, at, 2)

    def _on_chosen(self, name: str) -> None:
        value = str(self.choices[name].value())
        if value == UNKNOWN:
            self._chosen.pop(name, None)
        else:
            self._chosen[name] = value
        self.changed.emit()


def _value_of(row: NamedTime) -> str:
    if row.meaning is None:
        return UNKNOWN
    return NO_CARE if row.meaning.duty is None else row.meaning.duty.value
