"""What buttons, pages and keys are called in English and in Spanish, as the catalogue of the program has it."""

import json
import re
from collections import defaultdict
from collections.abc import Mapping, Set

from dutytracker.resources import shipped_path

BESIDE_THE_CATALOGUE = {
    "N": {"N"},
    "C": {"C"},
    "Ctrl+Z": {"Ctrl+Z"},
    "palette": {"paleta"},
    "inbox": {"buzón"},
    "not chosen": {"no elegidas"},
    "Still missing": {"Todavía falta"},
    "The weeks asked for": {"Las semanas pedidas"},
    "DAY": {"DÍA"},
}
"""Keys, words that are explained, and beginnings of sentences; all that the pages emphasize and is no name."""


def _plain(sentence: str) -> str:
    """A sentence without the sign of the letter for Alt, the key behind a tab, what a word is about, and "…"."""
    return re.sub(r" ?…$|[\t|].*$", "", sentence.replace("&", ""))


def _names() -> Mapping[str, Set[str]]:
    catalogue = json.loads((shipped_path("resources") / "translations" / "es.json").read_text("utf-8"))
    found = defaultdict(set)
    for sentence, translated in catalogue.items():
        found[_plain(sentence)].add(_plain(translated))
    return found


NAMES = _names()
"""Every sentence of the program, plain, with what it can be in Spanish."""


def name_in(name: str) -> Set[str]:
    """What a name may be in Spanish, with its "…" where it has one; empty where the program says no such thing."""
    ending = "…" if name.endswith("…") else ""
    found = NAMES.get(_plain(name), set()) | BESIDE_THE_CATALOGUE.get(name, set())
    return {f"{there}{ending}" for there in found}
