"""The seam: what every sentence passes on its way to the reader."""

from collections.abc import Mapping

from dutytracker.domain.saying import Said
from dutytracker.language.catalogue import catalogue_of
from dutytracker.language.languages import Language

_NOTHING: Mapping[str, str] = {}


class _Spoken:
    """What is spoken in this process; one for all its windows, files and answers."""

    language = Language.ENGLISH
    catalogue = _NOTHING


def speak(language: Language, catalogue: Mapping[str, str] | None = None) -> None:
    """From now on `translate` answers in this language; from `catalogue` where one is given, as the tests do."""
    _Spoken.language = language
    if catalogue is None:
        catalogue = _NOTHING if language is Language.ENGLISH else catalogue_of(language)
    _Spoken.catalogue = catalogue


def spoken() -> Language:
    """The language that is spoken."""
    return _Spoken.language


def looked_up(text: str, about: str = "") -> str | None:
    """What the catalogue has for a sentence; `None` where it has nothing, as of English."""
    return _Spoken.catalogue.get(f"{text}|{about}" if about else text)


def translate(text: str, about: str = "") -> str:
    """`text` in the reader's language, English where it has no translation.

    `about` tells apart English words that mean two things: it is a part of the key, and never shown.

    A sentence passes here before its fields are filled in; one that was filled in by `said` passes as it is, and what
    was filled in is translated with it.
    """
    catalogue = _Spoken.catalogue
    if catalogue is _NOTHING:
        return text
    if not isinstance(text, Said):
        return looked_up(text, about) or text
    fields = {name: translate(field) if isinstance(field, Said) else field for name, field in text.fields.items()}
    whole = catalogue.get(text.template, text.template)
    return whole.format(**fields) if fields else whole
