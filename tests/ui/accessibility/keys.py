"""Where the keyboard comes to by itself: a round with Tab, and with the arrows inside of what takes them."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QRadioButton, QWidget

MOST_STEPS = 400
"""No screen has so many stops: whoever goes on longer is in a trap."""

MOST_INSIDE = 100
"""A page of text has stops inside, its links, and not so many of them."""


def round_of(window: QWidget, key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """Every widget the keyboard comes to, from where it is until it is there again.

    Raises: AssertionError where it never comes back, or is nowhere.
    """
    stops: list[QWidget] = []
    inside = 0
    for _ in range(MOST_STEPS):
        focused = QApplication.focusWidget()
        assert focused is not None, f"after {_named(stops)} the keyboard is nowhere"
        if stops and focused is stops[-1]:
            inside += 1
            assert inside < MOST_INSIDE, f"the keyboard is caught at {_named(stops[-1:])}"
        elif focused in stops:
            assert focused in stops[:2], f"the keyboard is caught between {_named(stops[-2:])}"
            return stops
        else:
            inside = 0
            stops.append(focused)
        QTest.keyClick(focused, key)
    raise AssertionError(f"the keyboard never comes back; it was last at {_named(stops[-3:])}")


def never_reached(window: QWidget, stops: list[QWidget]) -> list[str]:
    """What can be pressed or typed into, and the round does not come to."""
    reached = set(stops)
    return [
        f"{type(part).__name__} “{part.accessibleName()}”"
        for part in window.findChildren(QWidget)
        if part.isVisible() and part.isEnabled() and _takes_keys(part) and not _belongs(part, reached)
    ]


def _takes_keys(part: QWidget) -> bool:
    return bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus) or isinstance(part, QAbstractButton)


def _belongs(part: QWidget, reached: set[QWidget]) -> bool:
    """True where the keyboard comes to it, to what it hands its keys to, or to one of several that arrows lead to."""
    proxy = part.focusProxy()
    siblings = part.parentWidget().findChildren(QRadioButton) if isinstance(part, QRadioButton) else []
    return part in reached or (proxy is not None and proxy in reached) or any(each in reached for each in siblings)


def _named(widgets: list[QWidget]) -> str:
    return ", ".join(f"{type(widget).__name__} “{widget.accessibleName()}”" for widget in widgets)
