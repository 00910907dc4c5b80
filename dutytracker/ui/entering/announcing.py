"""Has a screen reader say something that is shown away from the keyboard."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Asks the screen reader, if there is one, to say `words` when it is done with what it says now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
