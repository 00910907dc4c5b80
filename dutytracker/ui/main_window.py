"""What the window holds: it arranges the screens and connects them, nothing more."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, Signal
from PySide6.QtGui import QGuiApplication, QPixmapCache, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dutytracker.file_kinds import is_backup
from dutytracker.log_place import LogPlace
from dutytracker.logbook import Logbook, system_clock
from dutytracker.logbook.locked import LockedLog
from dutytracker.settings import SettingsFile
from dutytracker.ui.actions import Actions
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.bug_bar import BugBar
from dutytracker.ui.collecting import collect
from dutytracker.ui.desktop.ways_in import WaysIn
from dutytracker.ui.left_open import LeftOpen
from dutytracker.ui.resources import program_icon
from dutytracker.ui.side_bar import TODAY, SideBar
from dutytracker.ui.theme import STEP
from dutytracker.ui.trouble_screen import TroubleScreen
from dutytracker.ui.typed_again import at_way, type_again, typed_in, way_to
from dutytracker.ui.unit.unit_drops import UnitDrops
from dutytracker.ui.unit.unit_files import parted
from dutytracker.ui.unlock_screen import UnlockScreen
from dutytracker.ui.widgets.minutely import Minutely
from dutytracker.ui.window_frame import SMALLEST
from dutytracker.ui.workspace import Workspace

if TYPE_CHECKING:
    from dutytracker.ui.locking.renewal import Renewed
    from dutytracker.ui.places import Places
    from dutytracker.ui.today.timer_bar import TimerBar

NARROW = 54
"""Below this width, in heights of the text, the side bar lies over the places instead of beside them."""


class MainWindow(QWidget):
    """Empty at first; then shows the first run, the locked screen, or the places of an open log.

    `unlock_wanted(str)` comes with a passphrase, `way_in_wanted(WayIn)` with another way in, `open_wanted()` when the
    log is to be tried again, `begun(FirstRunAnswers)` after the first run, `lock_wanted()` when the log is to be
    locked, `protection_changed()` when a way into it was made or changed, `quit_wanted()` when the program is to end,
    `restore_wanted()` when a backup is to take the place of a log that is not open, `backup_opened(Path)` with a backup
    that was opened from elsewhere, `older_copy_accepted()` when an
    older copy of it is to stay. `who_wanted(bool)` comes when another member is to go on, true where one begins.
    """

    unlock_wanted = Signal(str)
    way_in_wanted = Signal(object)
    open_wanted = Signal()
    begun = Signal(object)
    lock_wanted = Signal()
    protection_changed = Signal()
    quit_wanted = Signal()
    restore_wanted = Signal()
    backup_opened = Signal(object)
    older_copy_accepted = Signal()
    who_wanted = Signal(bool)

    def __init__(self, settings: SettingsFile, theme: ApplicationTheme, ways_in: WaysIn | None = None) -> None:
        """`ways_in` is `None` where nothing listens for keys and no sign is shown in the tray."""
        super().__init__()
        self._settings = settings
        self._theme = theme
        self._ways_in = ways_in
        self.workspace: Workspace | None = None
        self.actions_ = Actions(self)
        self.side_bar = SideBar(self.actions_)
        self.pages = QStackedWidget()
        self.bug_bar = BugBar(QGuiApplication.clipboard())
        self.places: Mapping[str, QWidget] = {}
        self._made: Places | None = None
        """The places of an open log, from when they are made until they are shown."""
        self.place = TODAY
        """The key of the place that is shown, or was before the log was locked: there it begins again."""
        self._files: list[Path] = []
        self._units: list[Path] = []
        self._drops = UnitDrops(self, self._takes_unit_files)
        self._minute = Minutely(system_clock, self)
        self._minute.timeout.connect(self._on_minute)
        self._minute.begin()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._lay_out()
        self.pages.addWidget(QWidget())
        self._enable_log_actions(enabled=False)
        self.actions_.show_keys.triggered.connect(self._on_show_keys)
        self.actions_.show_guide.triggered.connect(self._on_show_guide)
        self.actions_.lock.triggered.connect(self.lock_wanted)
        self.actions_.quit.triggered.connect(self.quit_wanted)
        self._drops.dropped.connect(self._on_dropped)

    @property
    def timer_bar(self) -> "TimerBar":
        """The bar of the running timer, on Today. The places must be shown."""
        from dutytracker.ui.places import Places

        places = self.pages.currentWidget()
        if isinstance(places, Places):
            return places.today.parts.timer
        raise RuntimeError("no log is shown yet")

    def show_unlock(self, log: LockedLog | None = None, *, whose: str | None = None) -> UnlockScreen:
        """Shows the screen of a locked log; `log` takes lines for it, `whose` it is stands there (`UnlockScreen`)."""
        screen = self.cover(log, whose=whose)
        self.leave_log()
        return screen

    def cover(self, log: LockedLog | None, *, whose: str | None = None) -> UnlockScreen:
        """Shows the screen of a locked log over everything else, which is there, unseen, until `leave_log`."""
        screen = UnlockScreen(log, whose=whose)
        screen.entered.connect(self.unlock_wanted)
        screen.way_wanted.connect(self.way_in_wanted)
        screen.who_wanted.connect(self.who_wanted)
        self.cover_with(screen)
        screen.take_focus()
        self._open_units()
        return screen

    def cover_with(self, screen: QWidget) -> None:
        """Shows a screen over everything else, which is there, unseen, until `leave_log`."""
        self.pages.addWidget(screen)
        self.pages.setCurrentWidget(screen)
        if self.workspace is not None or self._made is not None:
            self._stop_showing()

    def uncover_first_run(self) -> bool:
        """Takes away what covers the questions of the first run; false where there are none below."""
        from dutytracker.ui.first_run.first_run import FirstRun

        pages = [self.pages.widget(at) for at in range(self.pages.count())]
        below = next((page for page in pages if isinstance(page, FirstRun)), None)
        if below is None:
            return False
        self.pages.setCurrentWidget(below)
        self.leave_log()
        below.take_focus()
        return True

    def waiting_files(self) -> tuple[Path, ...]:
        """What was opened and waits for an open log."""
        return (*self._units, *self._files)

    def leave_log(self) -> None:
        """Deletes everything but what is shown."""
        for page in [self.pages.widget(at) for at in range(self.pages.count())]:
            if page is not None and page is not self.pages.currentWidget():
                self.pages.removeWidget(page)
                page.deleteLater()

    def show_trouble(self, sentence: str, *, is_older_copy: bool = False, is_shared: bool = False) -> None:
        """Shows why the log cannot be opened; `is_shared` where another member may go on all the same."""
        screen = TroubleScreen(is_shared=is_shared)
        screen.who_wanted.connect(partial(self.who_wanted.emit, False))
        screen.again_wanted.connect(self.open_wanted)
        screen.restore_wanted.connect(self.restore_wanted)
        screen.go_on_wanted.connect(self.older_copy_accepted)
        self._show_alone(screen)
        screen.say(sentence, is_older_copy=is_older_copy)

    def refuse_backup(self, sentence: str) -> None:
        """Says why a file is no backup that could be restored, on the page that offered it; all else stays."""
        from dutytracker.ui.first_run.first_run import FirstRun

        page = self.pages.currentWidget()
        if isinstance(page, FirstRun | TroubleScreen):
            page.problem.say(sentence)

    def show_first_run(
        self, today: date, time_zone: str, *, place: LogPlace | None = None, is_shared: bool = False
    ) -> None:
        """Shows the questions of the first run; `place` is where the log will lie, `None` where that is all right, and
        `is_shared` says that there are other members.
        """
        from dutytracker.ui.first_run.first_run import FirstRun

        screen = FirstRun(today, time_zone, place=place, is_shared=is_shared)
        screen.who_wanted.connect(partial(self.who_wanted.emit, False))
        screen.finished.connect(self.begun)
        screen.restore_wanted.connect(self.restore_wanted)
        screen.language_wanted.connect(lambda code: self._settings.change(language=code))
        self.side_bar.hide()
        self._show_alone(screen)
        self._open_units()

    def make_ahead(self, workspace: Workspace) -> bool:
        """Does a step of `show_log` ahead of time, unseen; false where nothing is left but to show what was made."""
        if self._made is not None:
            return self._made.finish()
        self._made = self._made_places(workspace, in_steps=True)
        return True

    def _made_places(self, workspace: Workspace, *, in_steps: bool) -> "Places":
        from dutytracker.ui.places import Places

        parts = (workspace, self.actions_, self._settings, self._theme, self._ways_in)
        places = Places(*parts, parent=self.pages, in_steps=in_steps)
        self.pages.addWidget(places)
        return places

    def show_log(self, workspace: Workspace) -> None:
        """Shows the places of an open log: Today first, or the place that was shown before it was locked."""
        places = self._made or self._made_places(workspace, in_steps=False)
        places.finish()
        self._made = None
        self.workspace = workspace
        self.side_bar.show()
        self.side_bar.show_protection(workspace.logbook.keys)
        self._show_alone(places)
        self.places = places.by_key
        places.went_to.connect(self.side_bar.places.go_to)
        places.went_to.connect(self._on_went_to)
        places.protection_changed.connect(self._on_protection_changed)
        self._enable_log_actions(enabled=True)
        place = self.place
        places.go_to(TODAY)
        if place != TODAY:
            places.go_to(place)
        self.side_bar.places.chosen.connect(places.show_place)
        self.side_bar.places.entered_place.connect(places.go_to)
        self._add_to_review(())
        self._open_units()

    def left_open(self, logbook: Logbook) -> LeftOpen:
        """What is shown and typed of an open log, for windows that are made anew."""
        from dutytracker.ui.settings.settings_place import SettingsPlace

        place = self.places.get(self.place)
        section = place.section() if isinstance(place, SettingsPlace) else ""
        keyboard = way_to(self.window().focusWidget(), place)
        typed = typed_in(self.places)
        return LeftOpen(logbook=logbook, place=self.place, section=section, typed=typed, keyboard=keyboard)

    def go_back_to(self, left: LeftOpen) -> None:
        """Shows what was shown, with what was typed, once the log is shown."""
        from dutytracker.ui.places import Places

        places = self.pages.currentWidget()
        if not isinstance(places, Places):
            return
        for key in dict.fromkeys(typed.place for typed in left.typed):
            places.go_to(key)
        type_again(self.places, left.typed)
        if left.section:
            places.go_section(left.section)
        else:
            places.go_to(left.place)
        widget = at_way(self.places[left.place], left.keyboard) if left.keyboard else None
        if widget is not None:
            widget.setFocus()

    def open_files(self, files: Sequence[Path]) -> None:
        """Shows what is in unit files, asks for a look at a backup, and adds all others to what is kept in Review.

        Units and shares wait until a log is open; the first run takes a unit file at once.
        """
        units, others = parted(files)
        backups = [path for path in others if is_backup(path)]
        others = [path for path in others if not is_backup(path)]
        if backups:
            self.backup_opened.emit(backups[-1])
        self._units += units
        self._add_to_review(others)
        self._open_units()

    def _open_units(self) -> None:
        if not self._units:
            return
        from dutytracker.ui.first_run.first_run import FirstRun
        from dutytracker.ui.places import Places

        page = self.pages.currentWidget()
        if isinstance(page, FirstRun | Places):
            wanted, self._units = self._units, []
            page.open_units(wanted)
        elif isinstance(page, UnlockScreen):
            page.say_file_waits()

    def _takes_unit_files(self) -> bool:
        """True where the page that is shown has its own use for them."""
        from dutytracker.ui.places import Places

        page = self.pages.currentWidget()
        return isinstance(page, Places) and page.takes_unit_files

    def _on_dropped(self, files: Sequence[Path]) -> None:
        """Packages are checked, whatever is shown. What lies beside a unit file is a share where Review is shown."""
        from dutytracker.exchange.evidence.reading import is_package
        from dutytracker.ui.places import Places

        packages = [file for file in files if is_package(file)]
        units, others = parted(file for file in files if file not in packages)
        page = self.pages.currentWidget()
        if packages:
            self._check_packages(packages)
        self.open_files([*units, *(others if isinstance(page, Places) and page.is_review_shown else ())])

    def _check_packages(self, packages: Sequence[Path]) -> None:
        """Needs no open log: nothing in a package is sealed."""
        from dutytracker.ui.evidence.check_window import CheckWindow

        window = CheckWindow(None, self)
        window.check(packages)
        window.open()

    def _add_to_review(self, files: Sequence[Path]) -> None:
        self._files += files
        if self.workspace is None or not self._files:
            return
        from dutytracker.ui.places import Places

        places = self.pages.currentWidget()
        if isinstance(places, Places):
            added, self._files = self._files, []
            places.add_to_review(added)

    def type_line(self, text: str) -> None:
        """Puts `text` into the line on Today, whatever place is shown. The places must be shown."""
        from dutytracker.ui.places import Places

        page = self.pages.currentWidget()
        if isinstance(page, Places):
            page.today.parts.entry.begin(text)

    def show_backup(self, file: Path) -> None:
        """Shows in the settings what is in a backup. The places must be shown."""
        from dutytracker.ui.places import Places

        page = self.pages.currentWidget()
        if isinstance(page, Places):
            page.go_backup(file)

    def show_safety(self, renewed: "Renewed | None" = None) -> None:
        """Shows in the settings who can open the log, and what came of new keys."""
        from dutytracker.ui.places import Places

        page = self.pages.currentWidget()
        if isinstance(page, Places):
            page.go_safety(renewed)

    def _stop_showing(self) -> None:
        """No action, no key and no clock reaches the places any more."""
        self.workspace = self._made = None
        self.places = {}
        self._enable_log_actions(enabled=False)
        self.side_bar.show_nothing()
        for action in self.actions_.in_log():
            if action is not self.actions_.lock and action.receivers(SIGNAL("triggered(bool)")):
                action.triggered.disconnect()

    def _on_minute(self) -> None:
        """Collects garbage also while nothing is shown; what is shown of a log follows the clock.

        Behind another program the pictures go that Qt keeps for painting, all at once: left to itself it wakes up every
        ten seconds to throw away a quarter of them.
        """
        collect()
        if QApplication.activeWindow() is None:
            QPixmapCache.clear()
        if self.workspace is not None:
            from dutytracker.ui.places import Places

            page = self.pages.currentWidget()
            if isinstance(page, Places):
                page.follow_the_clock()

    def _on_went_to(self, key: str) -> None:
        self.place = key

    def _show_alone(self, page: QWidget) -> None:
        for gone in [self.pages.widget(at) for at in range(self.pages.count())]:
            if gone is not None and gone is not page:
                self.pages.removeWidget(gone)
                gone.deleteLater()
        if self.pages.currentWidget() is not page:
            self.pages.addWidget(page)
            self.pages.setCurrentWidget(page)

    def _enable_log_actions(self, *, enabled: bool) -> None:
        for action in self.actions_.in_log():
            action.setEnabled(enabled)

    def _on_show_keys(self) -> None:
        from dutytracker.ui.keys_window import KeysWindow
        from dutytracker.ui.places import Places

        page = self.pages.currentWidget()
        palette_key = self._settings.current.palette_key
        keys = KeysWindow(self.actions_, self, can_type=isinstance(page, Places), palette_key=palette_key)
        if isinstance(page, Places):
            keys.example_wanted.connect(page.type_line)
        keys.show()

    def _on_show_guide(self) -> None:
        from dutytracker.ui.guide.chapters import chapter_for
        from dutytracker.ui.guide.guide_window import GuideWindow
        from dutytracker.ui.places import Places

        page = self.pages.currentWidget()
        shown = self.findChild(GuideWindow)
        guide = shown if isinstance(shown, GuideWindow) else GuideWindow(self)
        guide.open_at(chapter_for(self.place, page.part_shown()) if isinstance(page, Places) else chapter_for(""))

    def _on_protection_changed(self) -> None:
        if self.workspace is not None:
            self.side_bar.show_protection(self.workspace.logbook.keys)
            self.protection_changed.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        window = self.window().windowHandle()
        if window is not None:
            self._drops.watch(window)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW * self.fontMetrics().height()
        if narrow != self.side_bar.is_narrow:
            ways = QBoxLayout.Direction
            self._row.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)
            self.side_bar.be_narrow(narrow=narrow)

    def _lay_out(self) -> None:
        self.setWindowIcon(program_icon())
        self.setMinimumSize(*SMALLEST)
        right = QVBoxLayout()
        right.setSpacing(0)
        bar = QVBoxLayout()
        bar.setContentsMargins(6 * STEP, 0, 6 * STEP, 0)
        bar.addWidget(self.bug_bar)
        right.addWidget(self.pages, 1)
        right.addLayout(bar)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.side_bar)
        self._row.addLayout(right, 1)
