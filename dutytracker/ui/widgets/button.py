"""Buttons in the four shapes the window uses."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from dutytracker.ui.plain_text import shown_in_menu
from dutytracker.ui.resources import icon
from dutytracker.ui.theme import colors_of


class Button(QPushButton):
    """A button; its shape (`plain`, `primary`, `link`, `quiet`, `square`) is chosen by the functions below."""

    def __init__(self, text: str, kind: str, icon_name: str = "", parent: QWidget | None = None) -> None:
        shown = shown_in_menu(text)
        super().__init__(f" {shown}" if icon_name and text else shown, parent)
        if text:
            self.setAccessibleName(text)
        self._kind = kind
        self._icon_name = icon_name
        self.setProperty("kind", kind)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._color_icon()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._color_icon()

    def _color_icon(self) -> None:
        if not self._icon_name:
            return
        colors = colors_of(self)
        tone = {"primary": colors.on_accent, "link": colors.accent}.get(self._kind, colors.dim)
        side = round(self.fontMetrics().height() * 1.05)
        self.setIcon(icon(self._icon_name, tone, side))
        self.setIconSize(QSize(side, side))


def plain_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """An outlined button."""
    return Button(text, "plain", icon_name, parent)


def primary_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """The filled button: one a screen, for what Enter does."""
    return Button(text, "primary", icon_name, parent)


def link_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """A button that reads like a link: it goes somewhere or does a small thing in place."""
    return Button(text, "link", icon_name, parent)


def quiet_button(text: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """A button without a frame until the pointer is on it."""
    return Button(text, "quiet", icon_name, parent)


def square_button(name: str, icon_name: str, parent: QWidget | None = None) -> Button:
    """A button with an icon alone; `name` is its accessible name and tool tip."""
    button = Button("", "square", icon_name, parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    side = round(button.fontMetrics().height() * 2.2)
    button.setFixedSize(side, side)
    return button


def small_button(name: str, icon_name: str, parent: QWidget | None = None) -> Button:
    """A small button with an icon alone, for the head of a card; `name` is its accessible name and tool tip."""
    button = Button("", "small", icon_name, parent)
    button.setAccessibleName(name)
    button.setToolTip(name)
    side = round(button.fontMetrics().height() * 1.6)
    button.setFixedSize(side, side)
    return button


def triggers(button: Button, action: QAction) -> Button:
    """Makes `button` do what `action` does, and be as enabled as it is."""
    button.clicked.connect(action.trigger)
    button.setEnabled(action.isEnabled())
    action.enabledChanged.connect(button.setEnabled)
    return button


def enter_clicks(event: QKeyEvent, focused: QWidget | None) -> bool:
    """Clicks the button that is `focused`, where the key is Enter; false where it is not, or nothing of that kind."""
    if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter} or not isinstance(focused, QPushButton):
        return False
    focused.click()
    return True
