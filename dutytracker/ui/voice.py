"""The language of the windows: Qt asks the same catalogue as everything else, and speaks of its own parts in it."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from dutytracker.language import Language, language_for, looked_up, speak, spoken
from dutytracker.settings import SettingsFile
from dutytracker.ui.key_names import key_name


class Voice(QObject):
    """What the windows of an application speak: the language that the settings choose, else the computer's."""

    def __init__(self, application: QCoreApplication, settings: SettingsFile) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._translators: list[QTranslator] = []
        self._speak(self._wanted())

    def follow(self) -> bool:
        """Speaks as the settings say by now; true where that is another language than before."""
        wanted = self._wanted()
        if wanted is spoken():
            return False
        self._speak(wanted)
        return True

    def end(self) -> None:
        """Speaks English again, as before."""
        self._speak(Language.ENGLISH)

    def _wanted(self) -> Language:
        return language_for(self._settings.current.language, QLocale.system().uiLanguages())

    def _speak(self, language: Language) -> None:
        speak(language)
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = [] if language is Language.ENGLISH else [_of_qt(language, self), _Catalogue(self)]
        for translator in self._translators:
            self._application.installTranslator(translator)


class _Catalogue(QTranslator):
    """Answers Qt's `tr` from the catalogue, whatever the context."""

    def translate(self, context: str, source: str, disambiguation: str | None = None, number: int = -1) -> str | None:
        """`None` where the catalogue does not know, so that Qt asks on."""
        del number
        if context == "QShortcut":
            return key_name(source)
        return looked_up(source, disambiguation or "")


def _of_qt(language: Language, parent: QObject) -> QTranslator:
    """Qt's own words, for dialogs of files and menus of fields; it holds none where they were left out."""
    translator = QTranslator(parent)
    translator.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
