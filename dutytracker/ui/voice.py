"""The language of the windows, and how they write times.

Qt asks the same catalogue as everything else, and speaks of its own parts in it.
"""

import os
import re
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from dutytracker.language import (
    Language,
    Manner,
    language_for,
    looked_up,
    manner,
    manner_for,
    speak,
    spoken,
    write_in,
)
from dutytracker.language.computer_clock import names_a_way_to_write_times
from dutytracker.settings import SettingsFile
from dutytracker.ui.key_names import key_name

OF_QT = re.compile(r"Q[A-Z]")
"""How Qt's own classes are called, which have translations of their own."""


class Voice(QObject):
    """What the windows of an application speak, and how they write times: as the settings choose, else the computer."""

    def __init__(self, application: QCoreApplication, settings: SettingsFile) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._translators: list[QTranslator] = []
        self._speak(self._wanted())
        write_in(self._wanted_manner())

    def follow(self) -> bool:
        """Speaks and writes as the settings say by now; true where that is otherwise than before."""
        wanted, wanted_manner = self._wanted(), self._wanted_manner()
        if (wanted, wanted_manner) == (spoken(), manner()):
            return False
        write_in(wanted_manner)
        if wanted is not spoken():
            self._speak(wanted)
        return True

    def end(self) -> None:
        """Speaks English and writes American times again, as before."""
        self._speak(Language.ENGLISH)
        write_in(Manner())

    def _wanted(self) -> Language:
        return language_for(self._settings.current.language, QLocale.system().uiLanguages())

    def _wanted_manner(self) -> Manner:
        settings = self._settings.current
        return manner_for(settings.clock, settings.lengths, computer_has_24_hours=_has_24_hours(QLocale.system()))

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
        if OF_QT.match(context):
            return None
        return looked_up(source, disambiguation or "")


def _has_24_hours(computer: QLocale) -> bool:
    """A computer that says nothing about people writes American times.

    Where the environment says it, Qt takes an English language and the times of 24 hours of `C` for one locale.
    """
    says_by_environment = sys.platform not in {"win32", "darwin"}
    if says_by_environment and not names_a_way_to_write_times(os.environ):
        return False
    if computer.language() is QLocale.Language.C:
        return False
    return "a" not in computer.timeFormat(QLocale.FormatType.ShortFormat).lower()


def _of_qt(language: Language, parent: QObject) -> QTranslator:
    """Qt's own words, for dialogs of files and menus of fields; it holds none where they were left out."""
    translator = QTranslator(parent)
    translator.load(f"qtbase_{language.value}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator
