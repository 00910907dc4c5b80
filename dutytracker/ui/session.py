"""What runs behind the windows once one was seen: the log, its lock, the ways in, and the except hook."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.journal import Journal
from dutytracker.language import translate
from dutytracker.logbook import Clock, Logbook, open_logbook
from dutytracker.logbook.locked import LockedLog
from dutytracker.paths import Profile, journal_folder, log_exists
from dutytracker.security.faults import PassphraseNeeded
from dutytracker.security.recovery_key import RecoveryKey
from dutytracker.security.unlocking import WayIn
from dutytracker.settings import SettingsFile
from dutytracker.store.head_file import OlderCopy, accept_older_copy
from dutytracker.ui.application_theme import theme_of
from dutytracker.ui.backing_up import close_and_back_up
from dutytracker.ui.bug_report import BugReport
from dutytracker.ui.desktop.ways_in import WaysIn
from dutytracker.ui.first_run.beginning import Beginning
from dutytracker.ui.first_run.first_backup import keep_backups_in
from dutytracker.ui.following_log import FollowingLog
from dutytracker.ui.handover_server import HandoverServer
from dutytracker.ui.left_open import LeftOpen
from dutytracker.ui.locking.coming_back import ComingBack
from dutytracker.ui.locking.emptying import clear_clipboard
from dutytracker.ui.locking.leaving import MILLISECONDS_BETWEEN_LOOKS, Leaving
from dutytracker.ui.locking.lock_key import LockKey
from dutytracker.ui.locking.lock_watch import LockWatch
from dutytracker.ui.locking.new_passphrase import ask_for_new_passphrase
from dutytracker.ui.locking.renewal import Renewal, Renewed, Renewing, unseen_words
from dutytracker.ui.locking.renewing_screen import RenewingScreen
from dutytracker.ui.locking.unlocking import DoesNotOpen, Unlocked, Unlocking
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.palette.anywhere import Anywhere
from dutytracker.ui.palette.palette import Palette
from dutytracker.ui.profiles.changing import ChangingMember
from dutytracker.ui.profiles.choose_screen import is_open_to_anyone
from dutytracker.ui.replacing_log import ReplacingLog
from dutytracker.ui.unlock_screen import UnlockScreen
from dutytracker.ui.widgets.focus_ring import FocusRing
from dutytracker.ui.window_frame import WindowFrame
from dutytracker.ui.workspace import Workspace


class Session(QObject):
    """One log, the window and the palette that show it, and the ways into them.

    The window and the palette are there already. `quit_wanted()` asks for the end of the program,
    `member_wanted(Profile)` for a session of another member in place of this one, whose log is closed by then.
    """

    quit_wanted = Signal()
    member_wanted = Signal(object)

    def __init__(
        self,
        application: QApplication,
        profile: Profile,
        settings: SettingsFile,
        window: WindowFrame,
        parent: QObject,
        *,
        palette: Palette,
        clock: Clock,
    ) -> None:
        super().__init__(parent)
        self.has_failed = False
        """True after an error nobody expected."""
        self._profile = profile
        self._settings = settings
        self._clock = clock
        self._window = window
        self._locked: UnlockScreen | RenewingScreen | None = None
        self.locked_log = LockedLog(profile, clock)
        self.watch = LockWatch(settings, self)
        self.unlocking = Unlocking(self)
        self.renewing = Renewing(self)
        self._sheet: RecoveryKey | None = None
        """The recovery sheet that opens the log just now: a new passphrase is asked for once it is open."""
        self._bugs = BugReport(Journal(journal_folder(profile)), self)
        theme = theme_of(settings.current, application, self)
        self._ring = FocusRing(application, self)
        self._server = HandoverServer(profile.folder, self)
        self.ways_in = WaysIn(settings, self)
        """Not open for a palette alone that goes when it is closed."""
        self.contents = MainWindow(settings, theme, self.ways_in)
        self._lock_key = LockKey(self.contents.actions_.lock.shortcut(), self)
        self.anywhere = Anywhere(palette, self)
        self.coming_back = ComingBack(self.contents)
        self.leaving = Leaving(self.contents, self.coming_back, self)
        self.changing = ChangingMember(profile, self.contents, self.leaving, self)
        self.replacing = ReplacingLog(profile, clock, self.contents, self)
        self.beginning = Beginning(profile, clock, self.contents, self)
        self.following = FollowingLog(
            self,
            window=window,
            contents=self.contents,
            server=self._server,
            anywhere=self.anywhere,
            ways_in=self.ways_in,
            watch=self.watch,
        )
        self._connect()
        self._bugs.install()
        self.contents.bug_bar.report_crash(self._bugs.crash_before())
        self._server.listen()
        window.hold(self.contents)
        if not palette.isVisible() or settings.current.stays_open:
            self.ways_in.open()

    def _connect(self) -> None:
        self._bugs.reported.connect(self._on_reported)
        self._server.show_wanted.connect(self.following.show_window)
        self._server.quick_wanted.connect(self.anywhere.open)
        self._server.room_wanted.connect(self.make_room)
        self._server.files_wanted.connect(self.contents.open_files)
        self._server.line_kept.connect(self._on_line_kept)
        self.watch.due.connect(self.lock)
        self._lock_key.pressed.connect(self.lock, Qt.ConnectionType.QueuedConnection)
        self.unlocking.unlocked.connect(self._on_unlocked)
        self.unlocking.refused.connect(self._on_not_unlocked)
        self.unlocking.failed.connect(self._say_trouble)
        self.renewing.ended.connect(self._on_renewed)
        self.changing.stayed.connect(self.go_on)
        self.changing.chosen.connect(self.member_wanted)
        self.contents.lock_wanted.connect(self.lock)
        self.contents.who_wanted.connect(self.ask_who)
        self.ways_in.lock_wanted.connect(self.lock)
        self.contents.open_wanted.connect(self.open)
        self.contents.unlock_wanted.connect(self._on_unlock_wanted)
        self.contents.way_in_wanted.connect(self._unlock)
        self.beginning.begun.connect(self._on_begun)
        self.beginning.failed.connect(self._say_trouble)
        self.contents.quit_wanted.connect(self.quit_wanted)
        self.contents.restore_wanted.connect(self.replacing.ask)
        self.contents.backup_opened.connect(self._on_backup_opened)
        self.contents.older_copy_accepted.connect(self._go_on_with_copy)
        self.replacing.refused.connect(self.contents.refuse_backup)
        self.replacing.replaced.connect(self._on_replaced)
        self.anywhere.window_wanted.connect(self.following.show_window)
        self.anywhere.line_kept.connect(self._on_line_kept)
        self.ways_in.palette_wanted.connect(self.anywhere.open)
        self.ways_in.window_wanted.connect(self.following.show_window)
        self.ways_in.favorite_wanted.connect(self.anywhere.log_favorite)
        self.ways_in.timer_stop_wanted.connect(self.anywhere.stop_timer)
        self.ways_in.quit_wanted.connect(self.quit_wanted)

    def open(self) -> None:
        """Opens the log as far as that goes without a passphrase, and shows it where the window is seen."""
        self.begin()
        if self._window.isVisible():
            self.following.fill_window()

    def begin(self) -> None:
        """Does what `open` does at a start: the window is filled in steps, so that it never stands still."""
        if not log_exists(self._profile):
            self._ask_first()
            return
        if self.locked_log.waiting and is_open_to_anyone(self._profile):
            self._unlock(WayIn())
            return
        try:
            logbook = open_logbook(self._profile, clock=self._clock)
        except PassphraseNeeded:
            self._locked = self.contents.show_unlock(self.locked_log, whose=self.changing.whose)
            self._say_locked()
        except DutyError as error:
            self._say_trouble(error)
        else:
            self._show(logbook)

    def _go_on_with_copy(self) -> None:
        """Takes the older copy that is there for the log, and opens it as any log."""
        try:
            accept_older_copy(self._profile)
        except DutyError as error:
            self._say_trouble(error)
        else:
            self.open()

    def lock(self) -> None:
        """Locks the open log: what shows it is gone at once, and the log is closed once nothing is under way with it.

        Without a passphrase there is nothing to lock: the window shows where one is set.
        """
        if self.renewing.is_under_way:
            self.renewing.stay_closed()
            if isinstance(self._locked, RenewingScreen):
                self._locked.say_stays_locked()
        workspace = self._server.workspace
        if workspace is None:
            return
        if workspace.logbook.keys.has_passphrase:
            self._close(workspace, self._cover)
            return
        self.following.show_window()
        self.contents.show_safety()

    def make_room(self) -> None:
        """Somebody else may sit there now: an open log locks, and without a passphrase it is asked who goes on."""
        workspace = self._server.workspace
        if workspace is None or workspace.logbook.keys.has_passphrase:
            self.lock()
        else:
            self.ask_who()

    def ask_who(self, begins: bool = False) -> None:
        """Closes the log and asks who goes on; `begins` where another member is to give a name at once."""
        workspace = self._server.workspace
        if workspace is not None:
            self._close(workspace, partial(self._show_names, begins))
        elif not self.renewing.is_under_way:
            self._keep_half_typed()
            self._show_names(begins)

    def go_on(self) -> None:
        """Opens the log again that was closed for another member, as far as that goes without a passphrase."""
        if self.leaving.is_under_way:
            QTimer.singleShot(MILLISECONDS_BETWEEN_LOOKS, self, self.go_on)
        elif self.contents.uncover_first_run():
            return
        elif is_open_to_anyone(self._profile):
            self._unlock(WayIn())
        else:
            self.open()

    def _close(self, workspace: Workspace, cover: Callable[[], None], then: Callable[[], object] | None = None) -> None:
        """What shows the log is gone at once; it is closed once nothing is under way with it, and `then` is called."""
        self.coming_back.remember(workspace.logbook, self._window, self.anywhere.palette)
        self.following.leave()
        cover()
        self.coming_back.hide_windows()
        self._say_locked()
        clear_clipboard()
        self.leaving.begin(workspace, then=then)

    def _cover(self) -> None:
        self._locked = self.contents.cover(self.locked_log, whose=self.changing.whose)

    def _show_names(self, begins: bool) -> None:
        self._locked = None
        self.changing.show_names(begins=begins)

    def _keep_half_typed(self) -> None:
        """Keeps what stands in a line that takes lines for the locked log."""
        form = None if self._locked is None else self._locked.form
        self.coming_back.add(self.locked_log, form, self.anywhere.palette)

    def _renew(self, renewal: Renewal) -> None:
        """Closes the log, gives it new keys beside the window, and opens it again."""
        workspace = self._server.workspace
        if workspace is None:
            return
        self.renewing.announce(renewal)
        self._close(workspace, self._cover_for_renewal, then=self._on_closed_for_renewal)
        self.watch.begin()

    def _cover_for_renewal(self) -> None:
        self._locked = screen = RenewingScreen(self.locked_log)
        self.renewing.counted.connect(screen.count)
        self.contents.cover_with(screen)
        screen.take_focus()

    def _on_closed_for_renewal(self) -> None:
        self.renewing.start(lambda passphrase: open_logbook(self._profile, passphrase=passphrase, clock=self._clock))

    def _on_renewed(self, renewed: Renewed) -> None:
        self.watch.end()
        unlocked = renewed.unlocked
        if isinstance(unlocked, Unlocked):
            self._on_unlocked(unlocked)
            if self.renewing.opens_afterward():
                self.contents.show_safety(renewed)
            else:
                self.lock()
        elif isinstance(unlocked, DoesNotOpen):
            self._say_trouble(unlocked.error)
        else:
            self._keep_half_typed()
            self.open()
            self.contents.bug_bar.tell(unseen_words(renewed))

    def _replace(self, put_in_place: Callable[[], object]) -> None:
        """Closes the log, lets another one take its place, and opens that."""
        workspace = self._server.workspace
        if workspace is None:
            return
        self.following.leave()
        self._locked = self.contents.cover(None)
        sentence = self.tr("It is opened once it is in place. From then on this is the line that logs.")
        self.anywhere.say_closed(self.tr("Another log takes the place of yours"), sentence, "lock")
        self.leaving.begin(workspace, then=partial(self.replacing.perform, put_in_place))

    def _on_backup_opened(self, file: Path) -> None:
        """Shows what is in it where it could take the place of the log."""
        if self._server.workspace is not None:
            self.following.fill_window()
            self.contents.show_backup(file)
        elif self._locked is None:
            self.replacing.look_at(file)
        else:
            self.contents.bug_bar.tell(self.tr("Unlock the log first, then open the backup again."))

    def _on_replaced(self, sentence: str) -> None:
        self.open()
        if sentence:
            self.contents.bug_bar.tell(sentence)

    def _say_locked(self) -> None:
        self._server.locked = self.locked_log
        if self.locked_log.takes_lines:
            self.anywhere.say_locked(self.locked_log)
            return
        title = self.tr("Your log is locked")
        sentence = self.tr("Unlock it in the window once; from then on this is the line that logs.")
        if isinstance(self._locked, RenewingScreen):
            title = self.tr("Your log gets a new key")
            sentence = self.tr("It opens again by itself. From then on this is the line that logs.")
        elif self._locked is None:
            title = self.tr("Who is it?")
            sentence = self.tr("Choose a name in the window. From then on this is the line that logs.")
        self.anywhere.say_closed(title, sentence, "lock")

    def _say_trouble(self, error: DutyError) -> None:
        """No way in would open the log: another try or a backup may help."""
        self._sheet = self._locked = self._server.locked = None
        self.contents.show_trouble(
            translate(error.sentence),
            is_older_copy=isinstance(error, OlderCopy),
            is_shared=self.changing.is_shared,
        )
        self.anywhere.say_closed(self.tr("The log did not open"), translate(error.sentence), "warning")

    def _on_line_kept(self) -> None:
        if self._locked is not None:
            self._locked.show_waiting()

    def _on_unlock_wanted(self, passphrase: str) -> None:
        self._unlock(WayIn(passphrase=passphrase))

    def _unlock(self, way: WayIn) -> None:
        if self.leaving.is_under_way:
            self._on_not_unlocked(self.tr("Something is still being made: wait until it is done, and try again."))
            return
        self._sheet = way.recovery
        opened = partial(open_logbook, passphrase=way.passphrase, recovery=way.recovery, keyring=way.keyring)
        self.unlocking.start(partial(opened, self._profile, clock=self._clock))

    def _on_not_unlocked(self, sentence: str) -> None:
        self._sheet = None
        if isinstance(self._locked, UnlockScreen):
            self._locked.refuse(sentence)
        elif self._locked is None:
            self._say_trouble(DutyError(sentence))

    def _on_unlocked(self, unlocked: Unlocked) -> None:
        sheet, self._sheet = self._sheet, None
        self._keep_half_typed()
        workspace = self._show(unlocked.logbook)
        self.following.fill_window()
        self.coming_back.show(workspace, unlocked)
        if sheet is not None:
            ask_for_new_passphrase(unlocked.logbook, sheet, self.contents)

    def _ask_first(self) -> None:
        self.beginning.ask(is_shared=self.changing.is_shared)
        sentence = self.tr("Three questions come first, in the window. From then on this is the line that logs.")
        self.anywhere.say_closed(self.tr("Your log is not begun yet"), sentence, "today")

    def _on_begun(self, logbook: Logbook, second_place: Path | None) -> None:
        workspace = self._show(logbook)
        self.following.fill_window()
        if second_place is not None:
            keep_backups_in(second_place, workspace, self.contents.bug_bar.tell)

    def _show(self, logbook: Logbook) -> Workspace:
        self._locked = self._server.locked = None
        workspace = self.following.begin(logbook)
        workspace.replace_wanted.connect(self._replace)
        workspace.renewal_wanted.connect(self._renew)
        workspace.who_wanted.connect(self.ask_who)
        return workspace

    def leave_open(self) -> LeftOpen | None:
        """Ends as `end` does, and gives the log away open, with what was shown and typed; `None` where none is open."""
        workspace = self._server.workspace
        left = None if workspace is None else self.contents.left_open(workspace.logbook)
        self.following.leave()
        self.contents.cover_with(QWidget())
        self.contents.leave_log()
        self.end()
        return left

    def go_on_with(self, left: LeftOpen) -> None:
        """Shows a log that another session left open, in place of `open`."""
        self._show(left.logbook)
        if self._window.isVisible():
            self.following.fill_window()
            self.contents.go_back_to(left)

    def _on_reported(self, report: str) -> None:
        self.has_failed = True
        self.contents.bug_bar.report(report)
        if not self._window.isVisible():
            self.anywhere.say_failed()

    def end(self) -> None:
        """Takes no more requests, and closes the log once nothing on the screen will read it any more."""
        self._server.close()
        workspace = self._server.workspace
        self.following.leave()
        self.anywhere.end()
        self.ways_in.close()
        if workspace is not None:
            close_and_back_up(workspace.logbook)
        self.leaving.end()
        self.renewing.wait()
