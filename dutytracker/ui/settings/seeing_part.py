"""Settings, language and look: how far colors stand apart, and how large text is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.reports.words import translate
from dutytracker.settings import TEXT_SIZES, ContrastChoice, SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.text import Text

CONTRASTS = {ContrastChoice.SYSTEM: "System", ContrastChoice.USUAL: "Usual", ContrastChoice.HIGH: "High"}
SYSTEM = "system"
"""Stands for text as large as the computer has it, which the settings file tells by an empty size."""


class SeeingPart(QWidget):
    """Two choices; another one is worn at once, in every window, and remembered."""

    def __init__(self, settings: SettingsFile, theme: ApplicationTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.contrast = SegmentedControl(
            self.tr("Contrast"), {each.value: translate(words) for each, words in CONTRASTS.items()}
        )
        sizes = {size: self.tr("{percent} %").format(percent=size) for size in TEXT_SIZES}
        self.text_size = SegmentedControl(self.tr("Text size"), {SYSTEM: self.tr("System")} | sizes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        for heading, control in ((self.tr("Contrast"), self.contrast), (self.tr("Text size"), self.text_size)):
            layout.addWidget(Text(heading, Size.SMALL_STRONG, Tone.DIM))
            layout.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        self.refresh()
        self.contrast.chosen.connect(self._on_contrast)
        self.text_size.chosen.connect(self._on_text_size)

    def refresh(self) -> None:
        """Shows the choices in force."""
        self.contrast.choose(self._settings.current.contrast.value)
        size = self._settings.current.text_size
        self.text_size.choose(size if size in TEXT_SIZES else SYSTEM)

    def _on_contrast(self, key: str) -> None:
        self._theme.choose_contrast(ContrastChoice(key))
        self._settings.change(contrast=ContrastChoice(key))

    def _on_text_size(self, key: str) -> None:
        self._settings.change(text_size="" if key == SYSTEM else key)
