"""Settings, appearance: the colors of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.reports.words import translate
from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text

CHOICES = {ThemeChoice.SYSTEM: "System", ThemeChoice.LIGHT: "Light", ThemeChoice.DARK: "Dark"}


class AppearanceSection(QWidget):
    """Three choices; another one is worn at once and remembered."""

    def __init__(self, settings: SettingsFile, theme: ApplicationTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.theme = SegmentedControl(
            self.tr("Colors of the window"), {each.value: translate(words) for each, words in CHOICES.items()}
        )
        layout = sheet(
            self, self.tr("Appearance"), self.tr("System follows the computer, also while the program runs.")
        )
        layout.addWidget(self.theme, 0, Qt.AlignmentFlag.AlignLeft)
        kept = self.tr(
            "Kept in a plain settings file, together with the size of the window; nothing about your work is in it."
        )
        layout.addWidget(Text(kept, Size.SMALL, Tone.FAINT, wraps=True))
        layout.addStretch()
        self.refresh()
        self.theme.chosen.connect(self._on_chosen)

    def refresh(self) -> None:
        """Shows the choice in force."""
        self.theme.choose(self._theme.choice.value)

    def take_focus(self) -> None:
        """Puts the keyboard on the choices."""
        self.theme.setFocus()

    def _on_chosen(self, key: str) -> None:
        choice = ThemeChoice(key)
        self._theme.choose(choice)
        self._settings.change(theme=choice)
