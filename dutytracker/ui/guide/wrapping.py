"""Words in as many lines as there is need of, for lists that are narrower than they are."""

from PySide6.QtGui import QFontMetrics


def in_lines(words: str, indent: str, room: int, font: QFontMetrics) -> str:
    """The words with breaks between them, each line behind `indent` and at most `room` logical pixels wide.

    A word that is wider than that stands in a line of its own.
    """
    first, *others = words.split()
    lines = [indent + first]
    for word in others:
        longer = f"{lines[-1]} {word}"
        if font.horizontalAdvance(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(indent + word)
    return "\n".join(lines)
