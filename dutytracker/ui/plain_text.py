"""Text from elsewhere is shown as it is, never read as markup: rich text could open files it names."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

AS_MARKUP = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})
"""What `html.escape` does; its module would bring every named character along."""


def plain_label(text: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that shows `text` letter by letter."""
    label = QLabel(parent)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    return label


def set_plain_tool_tip(widget: QWidget, text: str) -> None:
    """Gives `widget` a tool tip that shows `text` letter by letter (tool tips know no plain format)."""
    widget.setToolTip(plain_tip(text))


def plain_tip(text: str) -> str:
    """`text` as a tool tip that shows it letter by letter."""
    return f"<p style='white-space:pre-wrap'>{text.translate(AS_MARKUP)}</p>" if text else ""


def shown_in_menu(text: str) -> str:
    """`text` as a menu or a button shows it letter by letter: an ampersand is no sign for a key."""
    return text.replace("&", "&&")
