"""Text in composed characters, whatever it was typed or pasted as: only those are looked at and logged."""

import unicodedata

from PySide6.QtGui import QGuiApplication, QValidator


class ComposedText(QValidator):
    """Puts letters and the accents beside them together in a line, as soon as they stand in it; refuses nothing."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return QValidator.State.Acceptable, composed(text), len(composed(text[:position]))


def composed(text: str) -> str:
    """The same text in composed characters (Unicode NFC)."""
    return unicodedata.normalize("NFC", text)


def decomposed_to_paste() -> str:
    """What is to be pasted, composed, where it is not so already; else empty."""
    text = QGuiApplication.clipboard().text()
    return "" if unicodedata.is_normalized("NFC", text) else composed(text)
