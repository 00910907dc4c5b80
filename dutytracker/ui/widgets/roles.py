"""What a screen reader is told that a painted widget is: Qt knows it of its own widgets alone.

A class says it with an attribute `accessible_role`, a role or, where naming `QAccessible` would cost a first paint its
time, the name of one; where its words are made when they are asked for, it is `Worded`.
"""

from functools import cache
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


@runtime_checkable
class Worded(Protocol):
    """A widget whose words are made when they are asked for."""

    def accessible_words(self, kind: QAccessible.Text) -> str | None:
        """Its name or description; `None` where those that were set count."""
        ...


class _InWords(QAccessibleWidget):
    """A widget that is asked for its words."""

    def __init__(self, widget: QWidget, role: QAccessible.Role, worded: Worded) -> None:
        super().__init__(widget, role)
        self._worded = worded

    def text(self, kind: QAccessible.Text) -> str:
        words = self._worded.accessible_words(kind)
        return super().text(kind) if words is None else words


@cache
def install_roles() -> None:
    """Has Qt ask the classes of this program what they are; more than once does nothing."""
    QAccessible.installFactory(_made)


def _made(kind: str, widget: QObject) -> QAccessibleInterface | None:
    """`None` leaves it to Qt. A plain widget with a name is a group of what lies in it."""
    role = getattr(type(widget), "accessible_role", None)
    role = QAccessible.Role[role] if isinstance(role, str) else role
    if role is None and kind == "QWidget" and isinstance(widget, QWidget) and widget.accessibleName():
        role = QAccessible.Role.Grouping
    if not isinstance(role, QAccessible.Role) or not isinstance(widget, QWidget):
        return None
    return _InWords(widget, role, widget) if isinstance(widget, Worded) else QAccessibleWidget(widget, role)
