"""The left edge of the window: the name, the places, and who can open the log."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.logbook.keys import Keys
from dutytracker.ui.actions import Actions, keys_of
from dutytracker.ui.theme import STEP, Size, Tone, colors_of
from dutytracker.ui.widgets.button import quiet_button, triggers
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.navigation_list import NavigationList
from dutytracker.ui.widgets.text import Text

TODAY, WEEKS, SHARE, REVIEW, SETTINGS = "today", "weeks", "share", "review", "settings"


class SideBar(QWidget):
    """Name, places and footer; `places.chosen(key)` says where to go. Only places that exist are listed."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.places = NavigationList(self.tr("Places"))
        self._add(TODAY, self.tr("Today"), keys_of(actions.go_today))
        self._add(WEEKS, self.tr("Weeks"), keys_of(actions.go_weeks))
        self._add(SHARE, self.tr("Share"), keys_of(actions.go_share), icon="file")
        self._add(REVIEW, self.tr("Review"), keys_of(actions.go_review))
        self._add(SETTINGS, self.tr("Settings"), keys_of(actions.go_settings))
        self.keys_button = triggers(quiet_button(self.tr("All keys"), "keyboard"), actions.show_keys)
        self.guide_button = triggers(quiet_button(self.tr("Guide"), "info"), actions.show_guide)
        self._lock = IconLabel("lock")
        self.footer = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self._body = QWidget()
        self._lay_out()
        self.show_nothing()

    def show_protection(self, keys: Keys) -> None:
        """Shows the places, and says in the footer who can open the log."""
        self._body.setVisible(True)
        if not keys.has_passphrase:
            self.footer.setText(self.tr("No passphrase: anyone at this computer can open it"))
        elif _opens_by_keyring(keys):
            self.footer.setText(self.tr("Opens with your passphrase, or for whoever is signed in as you here"))
        else:
            self.footer.setText(self.tr("Protected by your passphrase"))
        self._lock.show_icon("lock" if keys.has_passphrase else "unlock", Tone.DIM)

    def show_nothing(self) -> None:
        """Shows the name alone, while no log is open."""
        self._body.setVisible(False)

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.side)
        painter.fillRect(self.width() - 1, 0, 1, self.height(), colors.border)

    def _add(self, key: str, label: str, keys: str, icon: str = "") -> None:
        self.places.add_place(key, label, icon or key, keys)

    def _lay_out(self) -> None:
        self.setFixedWidth(round(self.fontMetrics().height() * 12.2))
        name = QHBoxLayout()
        name.setContentsMargins(3 * STEP, 0, 0, 0)
        name.setSpacing(2 * STEP)
        name.addWidget(IconLabel("clock", Tone.ACCENT, 1.35))
        name.addWidget(Text("Duty Tracker", Size.PROGRAM))
        name.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * STEP, 0, 0, 0)
        foot.setSpacing(2 * STEP)
        foot.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.footer, 1)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.places)
        body.addStretch()
        body.addWidget(self.guide_button)
        body.addWidget(self.keys_button)
        body.addSpacing(2 * STEP)
        body.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 5 * STEP, 3 * STEP + 1, 5 * STEP)
        column.setSpacing(5 * STEP)
        column.addLayout(name)
        column.addWidget(self._body, 1)
        column.addStretch()


def _opens_by_keyring(keys: Keys) -> bool:
    """False also where the key file cannot be read just now: the settings say so."""
    try:
        return keys.has_keyring
    except DutyError:
        return False
