"""The color of the window until what it holds is loaded: all that its first paint needs of the theme.

Qt makes its large namespace `Qt` when it is first named, which takes as long as everything else before the first paint;
so nothing here names it.
"""

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from dutytracker.settings import ThemeChoice

LIGHT_WINDOW, DARK_WINDOW = "#F5F6F8", "#12151A"


def first_color(choice: ThemeChoice) -> QColor:
    """The ground of an empty window under a choice, before the application is dressed."""
    if choice is ThemeChoice.SYSTEM:
        is_dark = QGuiApplication.palette().color(QPalette.ColorRole.Window).lightness() < 128
    else:
        is_dark = choice is ThemeChoice.DARK
    return QColor(DARK_WINDOW if is_dark else LIGHT_WINDOW)
