"""What the program wears: font, palette and style sheet; follows the computer's scheme while it runs."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from dutytracker.settings import ContrastChoice, Settings, ThemeChoice
from dutytracker.ui.dressing import wear, worn
from dutytracker.ui.resources import load_fonts
from dutytracker.ui.style_sheet import style_sheet
from dutytracker.ui.theme import Colors, palette_of, scheme_of, set_text_percent, text_font
from dutytracker.ui.widgets.roles import install_roles


def theme_of(settings: Settings, application: QApplication, parent: QObject) -> "ApplicationTheme":
    """The theme that the settings choose, worn from now on."""
    return ApplicationTheme(
        application, settings.theme, parent, contrast=settings.contrast, text_percent=settings.text_percent
    )


class ApplicationTheme(QObject):
    """The scheme in force; `changed()` comes after every change of it."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        parent: QObject | None = None,
        *,
        contrast: ContrastChoice = ContrastChoice.SYSTEM,
        text_percent: int = 100,
    ) -> None:
        """`text_percent` is how large text is, in percent of its usual size, for as long as this theme is worn."""
        super().__init__(parent or application)
        self._application = application
        self._choice = choice
        self._contrast = contrast
        set_text_percent(text_percent)
        install_roles()
        load_fonts()
        application.setStyle("Fusion")
        application.setFont(text_font())
        self._dress()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)

    @property
    def choice(self) -> ThemeChoice:
        """What was chosen, `SYSTEM` included."""
        return self._choice

    @property
    def colors(self) -> Colors:
        """The colors in force."""
        return scheme_of(self._choice, self._contrast)

    def choose_contrast(self, contrast: ContrastChoice) -> None:
        """Changes how far colors stand apart at once, in every window."""
        self._contrast = contrast
        self._dress()

    def choose(self, choice: ThemeChoice) -> None:
        """Changes the scheme at once, in every window."""
        self._choice = choice
        self._dress()

    def _on_system_changed(self, _what: object) -> None:
        self._dress()

    def _dress(self) -> None:
        """Dresses the application, unless it wears these colors already; another theme may have dressed it since."""
        colors = self.colors
        sheet = style_sheet(colors)
        if worn() == sheet:
            return
        self._application.setPalette(palette_of(colors))
        wear(sheet)
        self.changed.emit()
