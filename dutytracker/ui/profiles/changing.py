"""Another member goes on: the names over a log that is closed, and who of them is chosen."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from dutytracker.paths import Profile
from dutytracker.profiles import member_of, present_members
from dutytracker.ui.locking.leaving import MILLISECONDS_BETWEEN_LOOKS, Leaving
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.profiles.choose_screen import ChooseScreen


class ChangingMember(QObject):
    """Asks who goes on in the window of one member.

    Signals: `stayed()` where it is the same one after all, `chosen(Profile)` with another one's, once the log of the
    first is closed.
    """

    stayed = Signal()
    chosen = Signal(object)

    def __init__(self, profile: Profile, contents: MainWindow, leaving: Leaving, parent: QObject) -> None:
        super().__init__(parent)
        self._profile = profile
        self._contents = contents
        self._leaving = leaving

    @property
    def is_shared(self) -> bool:
        """True where another member is listed."""
        own = member_of(self._profile)
        return any(one.profile != own.profile for one in present_members(own.data_dir))

    @property
    def whose(self) -> str | None:
        """By which name the log is listed among several, "" where by none; `None` where there is no other."""
        own = member_of(self._profile)
        return (own.name if own.has_chosen else "") if self.is_shared else None

    def show_names(self, *, begins: bool) -> None:
        """Shows the names over everything else, or at once the field for the name of one who `begins`."""
        data_dir = member_of(self._profile).data_dir
        screen = ChooseScreen(present_members(data_dir), data_dir, can_go_back=True)
        screen.chosen.connect(self._on_chosen)
        screen.back_wanted.connect(self.stayed)
        self._contents.cover_with(screen)
        (screen.ask_name if begins else screen.ask_who)()

    def refuse(self, sentence: str) -> None:
        """Says why the log of the member who was chosen is not shown here."""
        page = self._contents.pages.currentWidget()
        if isinstance(page, ChooseScreen):
            page.refuse(sentence)

    def _on_chosen(self, profile: Profile) -> None:
        if profile == self._profile:
            self.stayed.emit()
        elif self._leaving.is_under_way:
            QTimer.singleShot(MILLISECONDS_BETWEEN_LOOKS, self, partial(self._on_chosen, profile))
        else:
            self.chosen.emit(profile)
