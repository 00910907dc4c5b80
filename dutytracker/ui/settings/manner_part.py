"""Settings, language and look: how clock times and lengths are written."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.language import Clock, Lengths
from dutytracker.reports.words import translate
from dutytracker.settings import SettingsFile
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import Text

CLOCKS = {Clock.SYSTEM: "System", Clock.TWELVE: "12 hours", Clock.TWENTY_FOUR: "24 hours"}
LENGTHS = {Lengths.MINUTES: "Hours and minutes", Lengths.DECIMAL: "Decimal hours"}


class MannerPart(QWidget):
    """Two choices; another one holds at once, on the screen, in pages and in commands."""

    def __init__(self, settings: SettingsFile, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.clock = SegmentedControl(
            self.tr("Clock times"), {each.value: translate(words) for each, words in CLOCKS.items()}
        )
        self.lengths = SegmentedControl(
            self.tr("Lengths from an hour on"), {each.value: translate(words) for each, words in LENGTHS.items()}
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        for heading, control in (
            (self.tr("Clock times"), self.clock),
            (self.tr("Lengths from an hour on"), self.lengths),
        ):
            layout.addWidget(Text(heading, Size.SMALL_STRONG, Tone.DIM))
            layout.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        same = self.tr(
            "2:05 PM or 14:05, 7 h 40 or 7.67 h: on the screen, in pages and in answers to commands. What you may type"
            " stays the same, and so do the files that other programs read. Minutes are kept whole; decimals are"
            " rounded where they are shown, so that they may miss their sum by a hundredth."
        )
        layout.addWidget(Text(same, Size.SMALL, Tone.FAINT, wraps=True))
        self.refresh()
        self.clock.chosen.connect(self._on_clock)
        self.lengths.chosen.connect(self._on_lengths)

    def refresh(self) -> None:
        """Shows the choices in force."""
        current = self._settings.current
        self.clock.choose(current.clock if current.clock in set(Clock) else Clock.SYSTEM.value)
        self.lengths.choose(current.lengths if current.lengths in set(Lengths) else Lengths.MINUTES.value)

    def _on_clock(self, key: str) -> None:
        self._settings.change(clock=key)

    def _on_lengths(self, key: str) -> None:
        self._settings.change(lengths=key)
