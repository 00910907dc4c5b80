"""The file that translators edit: Qt Linguist's format, each English sentence once, under one context."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from xml.etree.ElementTree import parse
from xml.sax.saxutils import escape

CONTEXT = "Duty Tracker"

HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


def read_ts(path: Path) -> dict[str, str]:
    """What each sentence is translated to; empty where it is not yet, or is marked as unfinished."""
    if not path.exists():
        return {}
    found: dict[str, str] = {}
    for message in parse(path).getroot().iter("message"):  # noqa: S314 - the project's own files
        source, translation = message.find("source"), message.find("translation")
        if source is not None and source.text and translation is not None:
            is_done = translation.get("type") is None
            found[source.text] = (translation.text or "") if is_done else ""
    return found


def write_ts(path: Path, language: str, places: Mapping[str, Sequence[str]], translated: Mapping[str, str]) -> None:
    """Writes the sentences in order, each with the files it stands in, and what it is translated to."""
    messages = "".join(
        _message(sentence, places[sentence], translated.get(sentence, "")) for sentence in sorted(places)
    )
    body = f'<TS version="2.1" language="{language}" sourcelanguage="en_US">\n<context>\n<name>{CONTEXT}</name>\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{HEAD}{body}{messages}</context>\n</TS>\n", encoding="utf-8")


def _message(sentence: str, places: Sequence[str], translation: str) -> str:
    locations = "".join(f'    <location filename="../../{escape(place)}"/>\n' for place in places)
    mark = "" if translation else ' type="unfinished"'
    return (
        f"<message>\n{locations}    <source>{_text(sentence)}</source>\n"
        f"    <translation{mark}>{_text(translation)}</translation>\n</message>\n"
    )


def _text(text: str) -> str:
    return escape(text).replace("\t", "&#9;").replace("\n", "&#10;")
