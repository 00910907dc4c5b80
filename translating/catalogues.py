"""The catalogues of the program: brought up to what the code says, and made into what the program loads."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from translating.finding import fields_of
from translating.modules import ROOT
from translating.ts_file import read_ts, write_ts

FOLDER = ROOT / "resources" / "translations"

LANGUAGES = {"es": "es_US"}
"""The languages there are catalogues of, and how Qt Linguist calls each."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What bringing a catalogue up to date came to; sentences in order."""

    new: tuple[str, ...]
    gone: tuple[str, ...]
    untranslated: tuple[str, ...]
    wrong: tuple[str, ...]
    """Those whose translation has other fields than the English sentence: they are left out of what is loaded."""


def bring_up_to_date(
    language: str, places: Mapping[str, Sequence[str]], given: Mapping[str, str], folder: Path = FOLDER
) -> Brought:
    """Writes both files of a language: for translators, and for the program; `given` are translations to take over.

    What the code no longer says goes out of both.
    """
    before = read_ts(ts_path(language, folder))
    known = before | dict(given)
    wrong = tuple(sorted(each for each in places if known.get(each) and fields_of(each) != fields_of(known[each])))
    translated = {each: known[each] for each in sorted(places) if known.get(each) and each not in wrong}
    write_ts(ts_path(language, folder), LANGUAGES[language], places, translated)
    loaded_path(language, folder).write_text(
        json.dumps(translated, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    return Brought(
        new=tuple(sorted(each for each in places if each not in before)),
        gone=tuple(sorted(each for each in before if each not in places)),
        untranslated=tuple(sorted(each for each in places if each not in translated)),
        wrong=wrong,
    )


def ts_path(language: str, folder: Path = FOLDER) -> Path:
    """The file that translators edit."""
    return folder / f"{language}.ts"


def loaded_path(language: str, folder: Path = FOLDER) -> Path:
    """The file that the program loads."""
    return folder / f"{language}.json"
