"""The name of a widget for screen readers where Qt tells them something else in its place."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from shiboken6 import isValid


class UnseenLabel(QLabel):
    """Lies hidden beside a widget whose name Qt does not tell: what a box has chosen on Linux, the tab of a tab bar.

    It has no text of its own: the name of the widget may change.
    """

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, named: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._named = named
        self.setBuddy(named)
        self.hide()

    def accessible_words(self, kind: QAccessible.Text) -> str | None:
        """The name of the widget."""
        is_asked = kind is QAccessible.Text.Name and isValid(self._named)
        return self._named.accessibleName() if is_asked else None


def label_unseen(widget: QWidget) -> None:
    """Gives a widget such a label, unless a label beside it names it already; more than once does nothing."""
    parent = widget.parentWidget()
    if parent is not None and not any(label.buddy() is widget for label in parent.findChildren(QLabel)):
        UnseenLabel(widget, parent)
