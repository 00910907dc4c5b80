"""The file that gettext reads: what click says, which asks gettext, in another language."""

import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from translating.words_of_click import Words

MAGIC, REVISION = 0x950412DE, 0

SIZE_OF_HEAD, SIZE_OF_ENTRY = 28, 8
"""In bytes; an entry is the length of a text and where it lies."""

ABOUT = "Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n"
"""What stands for the empty sentence. Spanish chooses as English does."""


def write_mo(path: Path, words: Iterable[Words], translated: Mapping[str, str]) -> None:
    """Writes those of `words` that are translated in full, in the order gettext asks for."""
    found = {"": ABOUT}
    for each in words:
        texts = [sentence for sentence in (each.one, each.many) if sentence]
        if all(text in translated for text in texts):
            found["\0".join(texts)] = "\0".join(translated[text] for text in texts)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(_packed(dict(sorted((key.encode(), text.encode()) for key, text in found.items()))))


def _packed(texts: Mapping[bytes, bytes]) -> bytes:
    """The head, two tables of entries, and all texts one after the other, each closed by a zero byte."""
    tables, content = [], b""
    begin = SIZE_OF_HEAD + 2 * SIZE_OF_ENTRY * len(texts)
    for column in (texts.keys(), texts.values()):
        for text in column:
            tables.append(struct.pack("<2I", len(text), begin + len(content)))
            content += text + b"\0"
    second = SIZE_OF_HEAD + SIZE_OF_ENTRY * len(texts)
    head = struct.pack("<7I", MAGIC, REVISION, len(texts), SIZE_OF_HEAD, second, 0, begin)
    return head + b"".join(tables) + content
