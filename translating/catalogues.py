"""The catalogues of the program: brought up to what the code says, and made into what the program loads."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from dutytracker.cli_help import DOMAIN
from translating.finding import fields_of
from translating.mo_file import write_mo
from translating.modules import ROOT
from translating.ts_file import read_ts, write_ts
from translating.words_of_click import words_of_click

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
    """Writes the files of a language: for translators, for the program, and for click in it.

    `given` are translations to take over.

    What the code no longer says goes out of all of them.
    """
    before = read_ts(ts_path(language, folder))
    known = before | dict(given)
    wrong = tuple(sorted(each for each in places if known.get(each) and fields_of(each) != fields_of(known[each])))
    translated = {each: known[each] for each in sorted(places) if known.get(each) and each not in wrong}
    write_ts(ts_path(language, folder), LANGUAGES[language], places, translated)
    loaded_path(language, folder).write_text(
        json.dumps(translated, ensure_ascii=False, indent=0) + "\n", encoding="utf-8"
    )
    write_mo(mo_path(language, folder), words_of_click(), translated)
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


def mo_path(language: str, folder: Path = FOLDER) -> Path:
    """The file that click is answered from, where gettext looks for it."""
    return folder / language / "LC_MESSAGES" / f"{DOMAIN}.mo"
