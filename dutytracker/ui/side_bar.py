"""The left edge of the window, or its top where it is narrow: the name, the places, and who can open the log."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.logbook.keys import Keys
from dutytracker.ui.actions import Actions, keys_of
from dutytracker.ui.theme import STEP, Size, Tone, colors_of
from dutytracker.ui.widgets.button import quiet_button, triggers
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.navigation_list import NavigationList
from dutytracker.ui.widgets.text import BreakingText, Text

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
        self.is_narrow = False
        self._name = QWidget()
        self._body = QWidget()
        self._ways = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._column = QVBoxLayout(self)
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

    def be_narrow(self, *, narrow: bool) -> None:
        """Lies at the top, its places side by side and without the name, or else at the left."""
        self.is_narrow = narrow
        self._name.setVisible(not narrow)
        self.places.be_flowing(flowing=narrow)
        self._ways.setDirection(QBoxLayout.Direction.LeftToRight if narrow else QBoxLayout.Direction.TopToBottom)
        self._ways.setStretch(self._ways.count() - 1, 1 if narrow else 0)
        above = (2 if narrow else 5) * STEP
        self._column.setContentsMargins(3 * STEP, above, 3 * STEP + 1, above)
        across = QSizePolicy.Policy.Preferred if narrow else QSizePolicy.Policy.Fixed
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed if narrow else QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return hint if self.is_narrow else QSize(round(self.fontMetrics().height() * 12.2), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors = colors_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), colors.side)
        edge = (
            QRect(0, self.height() - 1, self.width(), 1)
            if self.is_narrow
            else QRect(self.width() - 1, 0, 1, self.height())
        )
        painter.fillRect(edge, colors.border)

    def _add(self, key: str, label: str, keys: str, icon: str = "") -> None:
        self.places.add_place(key, label, icon or key, keys)

    def _lay_out(self) -> None:
        name = QHBoxLayout(self._name)
        name.setContentsMargins(3 * STEP, 0, 0, 0)
        name.setSpacing(2 * STEP)
        name.addWidget(IconLabel("clock", Tone.ACCENT, 1.35))
        name.addWidget(BreakingText("Duty Tracker", Size.PROGRAM))
        name.addStretch()
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * STEP, 0, 0, 0)
        foot.setSpacing(2 * STEP)
        foot.addWidget(self._lock, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.footer, 1)
        self._ways.addWidget(self.guide_button)
        self._ways.addWidget(self.keys_button)
        self._ways.addSpacing(2 * STEP)
        self._ways.addLayout(foot)
        body = QVBoxLayout(self._body)
        body.setContentsMargins(0, 0, 0, 0)
        body.addWidget(self.places)
        body.addStretch()
        body.addLayout(self._ways)
        self._column.setSpacing(5 * STEP)
        self._column.addWidget(self._name)
        self._column.addWidget(self._body, 1)
        self._column.addStretch()
        self.be_narrow(narrow=False)


def _opens_by_keyring(keys: Keys) -> bool:
    """False also where the key file cannot be read just now: the settings say so."""
    try:
        return keys.has_keyring
    except DutyError:
        return False
