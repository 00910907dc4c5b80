"""Has a screen reader say something that is shown away from the keyboard."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

POLITE = QAccessible.AnnouncementPoliteness.Polite
URGENT = QAccessible.AnnouncementPoliteness.Assertive


def announce(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Asks the screen reader, if there is one, to say `words` when it is done with what it says now.

    What is urgent, such as why nothing was logged, it says at once.
    """
    event = QAccessibleAnnouncementEvent(widget, words)
    event.setPoliteness(URGENT if is_urgent else POLITE)
    QAccessible.updateAccessibility(event)


def announce_if_seen(widget: QWidget, words: str, *, is_urgent: bool = False) -> None:
    """Does that once everything is in place, and only where the widget is in sight then: several may hear of one
    change, and one of them shows it.
    """
    QTimer.singleShot(0, widget, partial(_announce_if_seen, widget, words, is_urgent=is_urgent))


def _announce_if_seen(widget: QWidget, words: str, *, is_urgent: bool) -> None:
    if words and widget.isVisible():
        announce(widget, words, is_urgent=is_urgent)
