"""Settings, language and look: what the program speaks, and the colors of the window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from dutytracker.language import Language
from dutytracker.reports.words import translate
from dutytracker.settings import SettingsFile, ThemeChoice
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.settings.manner_part import MannerPart
from dutytracker.ui.settings.seeing_part import SeeingPart
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.segmented_control import SegmentedControl
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text

SYSTEM = "system"
"""Stands for the language of the computer, which the settings file tells by an empty one."""

CHOICES = {ThemeChoice.SYSTEM: "System", ThemeChoice.LIGHT: "Light", ThemeChoice.DARK: "Dark"}


class AppearanceSection(QWidget):
    """Two times three choices; another one is spoken or worn at once and remembered."""

    def __init__(self, settings: SettingsFile, theme: ApplicationTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme = theme
        self.theme = SegmentedControl(
            self.tr("Colors of the window"), {each.value: translate(words) for each, words in CHOICES.items()}
        )
        self.language = SegmentedControl(
            self.tr("Language"),
            {SYSTEM: self.tr("System")} | {each.value: each.own_name for each in Language},
        )
        self.seeing = SeeingPart(settings, theme)
        self.manner = MannerPart(settings)
        layout = sheet(self, self.tr("Language and look"), self.tr("System follows the computer."))
        for heading, control in ((self.tr("Colors of the window"), self.theme), (self.tr("Language"), self.language)):
            layout.addWidget(Text(heading, Size.SMALL_STRONG, Tone.DIM))
            layout.addWidget(control, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.seeing)
        layout.addWidget(self.manner)
        kept = self.tr(
            "Another language is spoken at once, also in files, pages and commands. What is typed into the line stays"
            " as it is. All these choices are kept in a plain settings file, together with the size of the window;"
            " nothing about your work is in it."
        )
        layout.addWidget(Text(kept, Size.SMALL, Tone.FAINT, wraps=True))
        layout.addStretch()
        self.refresh()
        self.theme.chosen.connect(self._on_chosen)
        self.language.chosen.connect(self._on_language_chosen)

    def refresh(self) -> None:
        """Shows the choices in force."""
        self.theme.choose(self._theme.choice.value)
        self.language.choose(self._settings.current.language or SYSTEM)
        self.seeing.refresh()
        self.manner.refresh()

    def take_focus(self) -> None:
        """Puts the keyboard on the choices."""
        self.theme.setFocus()

    def _on_chosen(self, key: str) -> None:
        choice = ThemeChoice(key)
        self._theme.choose(choice)
        self._settings.change(theme=choice)

    def _on_language_chosen(self, key: str) -> None:
        self._settings.change(language="" if key == SYSTEM else key)
