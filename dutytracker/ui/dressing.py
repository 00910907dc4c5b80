"""What every window wears. The style sheet stands at each window, and not at the application.

At the application it would reach windows by itself, but Qt then dresses a widget, and everything in it, each time it is
laid into another one, and pages are built from their smallest parts upward. At the window it dresses them once, when
they come into it: Settings is made in two fifths of the time.
"""

from PySide6.QtWidgets import QApplication, QWidget

_WORN = "worn_style_sheet"


def worn() -> str:
    """The style sheet that windows wear now; empty before any was chosen."""
    application = QApplication.instance()
    return "" if application is None else application.property(_WORN) or ""


def dress(window: QWidget) -> None:
    """Has a window that belongs to no other wear it from here on; one that has a parent wears what that wears."""
    window.setStyleSheet(worn())


def wear(sheet: str) -> None:
    """Has all windows that are dressed wear another style sheet."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    application.setProperty(_WORN, sheet)
    for window in application.topLevelWidgets():
        if window.styleSheet():
            window.setStyleSheet(sheet)
