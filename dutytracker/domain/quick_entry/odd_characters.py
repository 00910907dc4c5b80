"""Characters that stand for nothing on a line."""

import unicodedata

from dutytracker.domain.quick_entry.line import Line
from dutytracker.domain.quick_entry.refusal import NotUnderstood, quoted
from dutytracker.domain.saying import said

PUNCTUATION = ".,;:!?"


def odd_refusal(line: Line, index: int) -> NotUnderstood:
    """The refusal of what stands between white space around the atom at `index`."""
    start = line.atoms[line.chunk_start(index)].start
    end = line.atoms[line.chunk_end(index) - 1].end
    typed = line.text[start:end]
    if not typed.isascii():
        plain = unicodedata.normalize("NFKC", typed)
        statement = said(
            "{typed} holds a character that is not plain: only plain letters, digits and signs count",
            typed=quoted(typed),
        )
        return line.refusal(statement, start, end, line.with_text(plain, start, end))
    bare = typed.strip(PUNCTUATION)
    return line.refusal(
        said("{typed} is not a part of a line", typed=quoted(typed)), start, end, line.with_text(bare, start, end)
    )
