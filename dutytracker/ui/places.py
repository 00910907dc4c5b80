"""The places of an open log, one shown at a time, with the bar for what was changed outside Today."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dutytracker.domain.calendar import Week, week_of
from dutytracker.settings import SettingsFile
from dutytracker.ui.actions import Actions
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.desktop.idle_time import idle_seconds
from dutytracker.ui.desktop.ways_in import WaysIn
from dutytracker.ui.side_bar import REVIEW, SETTINGS, SHARE, TODAY, WEEKS
from dutytracker.ui.theme import STEP
from dutytracker.ui.today.today_place import TodayPlace
from dutytracker.ui.unit.unit_opening import UnitOpening
from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.widgets.undo_bar import UndoBar
from dutytracker.ui.workspace import Waiting, Workspace

if TYPE_CHECKING:
    from dutytracker.ui.evidence.evidence_making import EvidenceMaking
    from dutytracker.ui.exporting import Exporting
    from dutytracker.ui.locking.renewal import Renewed
    from dutytracker.ui.paper_sheet import PaperSheet
    from dutytracker.ui.review.review_place import ReviewPlace
    from dutytracker.ui.settings.settings_place import SettingsPlace
    from dutytracker.ui.share.share_place import SharePlace
    from dutytracker.ui.weeks.weeks_place import WeeksPlace

    Place = TodayPlace | WeeksPlace | SharePlace | ReviewPlace | SettingsPlace


class Places(QWidget):
    """Today, Weeks, Share, Review and Settings; a place is loaded and made when first gone to.

    `went_to(key)` comes after every change of place, `protection_changed()` when the passphrase was set or changed.
    """

    went_to = Signal(str)
    protection_changed = Signal()

    def __init__(
        self,
        workspace: Workspace,
        actions: Actions,
        settings: SettingsFile,
        theme: ApplicationTheme,
        ways_in: WaysIn | None = None,
        *,
        parent: QWidget | None = None,
        in_steps: bool = False,
    ) -> None:
        """`ways_in` is `None` where nothing listens for keys and no sign is shown in the tray. `in_steps` leaves a part
        of the work to `finish`, before the places are shown.

        Everything is made where it is to stay: Qt dresses all that is in a widget anew when that moves to another one.
        """
        super().__init__(parent)
        self._workspace = workspace
        self._actions = actions
        self._settings = settings
        self._theme = theme
        self._ways_in = ways_in
        self._pages = QStackedWidget(self)
        self.undo_bar = UndoBar(workspace, actions.undo, actions.redo)
        self._bar = QWidget(self)
        self.today = TodayPlace(workspace, actions, lambda: settings.current.nudges, self._pages, in_steps=in_steps)
        self.today.parts.timer.watch.presence.ask_idle(self._idle_seconds)
        self.weeks: WeeksPlace | None = None
        self.share: SharePlace | None = None
        self.review: ReviewPlace | None = None
        self.by_key: dict[str, Place] = {TODAY: self.today}
        self.units = UnitOpening(workspace, self)
        self._lay_out()
        self.today.settings_wanted.connect(self.go_section)
        self.today.weeks_wanted.connect(self.go_weeks)
        self.today.closing_wanted.connect(self.go_through)
        self.today.share_wanted.connect(self.go_share)
        self.today.parts.entry.kept.connect(self._on_kept)
        self.today.parts.timer.wanted.connect(self._on_timer_wanted)
        self.today.parts.nudge.said.connect(self._on_nudged)
        for action in (actions.stop_timer, actions.switch_timer, actions.discard_timer):
            action.triggered.connect(self._on_timer_step)
        actions.go_today.triggered.connect(self.go_today)
        actions.type_line.triggered.connect(self.go_today)
        actions.go_weeks.triggered.connect(self.go_weeks)
        actions.go_trend.triggered.connect(self.go_trend)
        actions.go_grid.triggered.connect(self.go_grid)
        actions.go_lost.triggered.connect(self.go_lost)
        actions.go_offers.triggered.connect(self.go_offers)
        actions.go_share.triggered.connect(self.go_share)
        actions.go_review.triggered.connect(self.go_review)
        actions.go_settings.triggered.connect(self.go_settings)
        actions.undo.triggered.connect(self._on_undo)
        actions.redo.triggered.connect(self._on_redo)
        actions.export.triggered.connect(self._on_export)
        actions.print_weeks.triggered.connect(self._on_print_weeks)
        actions.make_evidence.triggered.connect(self._on_make_evidence)
        actions.check_files.triggered.connect(self._on_check_files)
        self.units.adopted.connect(self._on_adopted)
        workspace.changed.connect(self._show_bar)
        workspace.refused.connect(self._show_bar)
        workspace.reason_wanted.connect(self._on_reason_wanted)
        workspace.asks_reasons = True

    def finish(self) -> bool:
        """Does what was left to do; false where nothing was."""
        was_left = not self.today.is_finished
        if was_left:
            self.today.finish()
        return was_left

    @cached_property
    def exporting(self) -> "Exporting":
        """Opens the window for an export."""
        from dutytracker.ui.exporting import Exporting

        return Exporting(self._workspace, self, self._week_shown)

    @cached_property
    def evidence(self) -> "EvidenceMaking":
        """Opens the windows for evidence, and for checking it."""
        from dutytracker.ui.evidence.evidence_making import EvidenceMaking

        return EvidenceMaking(self._workspace, self)

    @cached_property
    def paper_sheet(self) -> "PaperSheet":
        """Prints an empty tally sheet."""
        from dutytracker.ui.paper_sheet import PaperSheet

        return PaperSheet(self._workspace, self)

    @cached_property
    def settings(self) -> "SettingsPlace":
        """The place of the settings."""
        from dutytracker.ui.settings.settings_place import SettingsPlace

        place = SettingsPlace(self._workspace, self._settings, self._theme, self._ways_in)
        place.passphrase_changed.connect(self.protection_changed)
        place.one_week_wanted.connect(self.change_hours_of_this_week)
        place.unit_file_wanted.connect(self._on_unit_file_wanted)
        return place

    def go_today(self) -> None:
        """Shows Today, with the keyboard in the line."""
        self.go_to(TODAY)

    def type_line(self, text: str) -> None:
        """Shows Today, with `text` in the line to go on from."""
        self.go_today()
        self.today.parts.entry.begin(text)

    def go_day(self, day: date) -> None:
        """Shows a day on Today."""
        self.go_to(TODAY)
        self.today.show_day(day)

    def go_weeks(self) -> None:
        """Shows the weeks side by side, as of now."""
        self._look_at(PageKind.COMPARE)

    def go_trend(self) -> None:
        """Shows how the weeks went over months."""
        self._look_at(PageKind.TREND)

    def go_grid(self) -> None:
        """Shows the current week as a grid."""
        self._look_at(PageKind.GRID)

    def go_share(self) -> None:
        """Shows Share, with the keyboard on Save."""
        self.go_to(SHARE)

    def go_review(self) -> None:
        """Shows Review."""
        self.go_to(REVIEW)

    def add_to_review(self, files: Sequence[Path]) -> None:
        """Shows Review and adds files to what is kept there."""
        self.go_review()
        if self.review is not None:
            self.review.add(files)

    def open_units(self, files: Sequence[Path]) -> None:
        """Shows what is in unit files, over whatever place is shown."""
        self.units.open(files)

    @property
    def takes_unit_files(self) -> bool:
        """True where the page that is shown has its own use for unit files that are dropped."""
        return self.review is not None and self.review.takes_unit_files

    @property
    def is_review_shown(self) -> bool:
        """True while Review is in sight."""
        return self._review_shown() is not None

    def go_settings(self) -> None:
        """Shows Settings."""
        self.go_to(SETTINGS)

    def go_section(self, section: str) -> None:
        """Shows a section of the settings."""
        self.go_to(SETTINGS)
        self.settings.show_section(section)

    def go_backup(self, file: Path) -> None:
        """Shows what is in a backup, over the list of backups."""
        self.go_section("backups")
        self.settings.backups.look_at(file)

    def go_safety(self, renewed: "Renewed | None" = None) -> None:
        """Shows who can open the log, and what came of new keys."""
        self.go_section("safety")
        if renewed is not None:
            self.settings.safety.tell(renewed)

    def go_to(self, key: str) -> None:
        """Shows the place with that key and puts the keyboard into it."""
        self.show_place(key)
        self.by_key[key].take_focus()

    def show_place(self, key: str) -> None:
        """Shows the place with that key as of now; the keyboard stays where it is."""
        place = self.by_key.get(key) or self._made(key)
        before = self._pages.currentWidget()
        if before is not place:
            left = self._review_shown()
            if left is not None:
                left.leave()
            self._pages.setCurrentWidget(place)
            self._bar.hide()
        for action in self._actions.of_the_day():
            action.setEnabled(key == TODAY)
        if place is self.today:
            self.today.follow_the_clock()
        elif self.weeks is not None and place is self.weeks:
            self.weeks.refresh()
        elif self.share is not None and place is self.share:
            self.share.read_again()
        elif self.review is not None and place is self.review and before is not place:
            self.review.arrive()
        self.went_to.emit(key)

    def follow_the_clock(self) -> None:
        """Moves on with the minute and with midnight."""
        self.today.follow_the_clock()

    def part_shown(self) -> str:
        """Which part of the place is shown, by its key: a way to look at weeks, a section; empty where it has none."""
        place = self._pages.currentWidget()
        if self.weeks is not None and place is self.weeks:
            return self.weeks.kinds.key()
        if place is self.by_key.get(SETTINGS):
            return self.settings.section()
        return self.review.pages.key() if self.review is not None and place is self.review else ""

    def go_lost(self) -> None:
        """Shows the record of lost protected time."""
        self._look_at(PageKind.LOST)

    def go_offers(self) -> None:
        """Shows the offers on the table over the member's own weeks."""
        self._look_at(PageKind.OFFERS)

    def go_through(self, week: Week) -> None:
        """Opens the window in which a week is gone through until it has its verdict."""
        from dutytracker.ui.weeks.closing.closing_window import ClosingWindow

        window = ClosingWindow(self._workspace, week, self)
        window.hours_wanted.connect(self.change_hours)
        _open(window)

    def change_hours(self, week: Week) -> None:
        """Opens the form for other working hours in a week alone."""
        from dutytracker.ui.this_week.this_week_window import ThisWeekWindow

        _open(ThisWeekWindow(self._workspace, week, self))

    def change_hours_of_this_week(self) -> None:
        """Opens that form for the running week."""
        logbook = self._workspace.logbook
        self.change_hours(week_of(logbook.today(), logbook.settings.week_starts_on))

    def _idle_seconds(self) -> float | None:
        """How long nobody touched the computer, where the member wants that to be known."""
        return idle_seconds() if self._settings.current.watches_idle else None

    def _look_at(self, kind: PageKind) -> None:
        self.show_place(WEEKS)
        if self.weeks is not None:
            self.weeks.look_at(kind)
            self.weeks.take_focus()

    def _week_shown(self) -> Week:
        """The week that is current in Weeks, else the one before the running one."""
        if self.weeks is not None:
            return self.weeks.week_shown()
        logbook = self._workspace.logbook
        return week_of(logbook.today(), logbook.settings.week_starts_on).shifted(-1)

    def _made(self, key: str) -> "Place":
        place: Place
        if key == WEEKS:
            place = self.weeks = self._made_weeks()
        elif key == SHARE:
            place = self.share = self._made_share()
        elif key == REVIEW:
            from dutytracker.ui.review.review_place import ReviewPlace

            place = self.review = ReviewPlace(self._workspace, self._actions)
        else:
            place = self.settings
        self.by_key[key] = place
        self._pages.addWidget(place)
        return place

    def _made_weeks(self) -> "WeeksPlace":
        from dutytracker.ui.weeks.weeks_place import WeeksPlace

        weeks = WeeksPlace(self._workspace, lambda: self._settings.current.holidays_in)
        weeks.settings_wanted.connect(self.go_section)
        weeks.export_wanted.connect(self._actions.export.trigger)
        weeks.today_wanted.connect(self.go_today)
        weeks.sheet_wanted.connect(self._on_sheet_wanted)
        weeks.closing_wanted.connect(self.go_through)
        weeks.hours_wanted.connect(self.change_hours)
        weeks.day_wanted.connect(self.go_day)
        return weeks

    def _made_share(self) -> "SharePlace":
        from dutytracker.ui.share.share_place import SharePlace

        share = SharePlace(self._workspace)
        share.evidence.make_button.clicked.connect(self._actions.make_evidence.trigger)
        share.evidence.check_button.clicked.connect(self._actions.check_files.trigger)
        return share

    def _on_export(self) -> None:
        self.exporting.open_window()

    def _on_print_weeks(self) -> None:
        self.exporting.open_for_print()

    def _on_make_evidence(self) -> None:
        self.evidence.open_window()

    def _on_check_files(self) -> None:
        self.evidence.open_check()

    def _on_sheet_wanted(self) -> None:
        self.paper_sheet.print_sheet()

    def _on_unit_file_wanted(self, file: Path) -> None:
        self.open_units([file])

    def _on_adopted(self) -> None:
        """From Review, whose bar knows of nothing in the log, to where adopting can be taken back."""
        if self.is_review_shown:
            self.go_today()

    def _on_timer_wanted(self) -> None:
        self.show_place(TODAY)

    def _on_timer_step(self) -> None:
        """From Review, whose bar knows of nothing in the log, to where the step can be taken back."""
        if self.is_review_shown:
            self.show_place(TODAY)

    def _on_nudged(self, words: str) -> None:
        """Beside the tray where the window is out of sight; else the line on Today is enough."""
        if self._ways_in is not None and not self.isActiveWindow():
            self._ways_in.say(words)

    def _on_kept(self) -> None:
        if self._pages.currentWidget() is not self.today:
            self.go_today()

    def _on_reason_wanted(self, waiting: Waiting) -> None:
        """Asks in the bar of the place that is shown; a window before it, or the palette, asks in its own."""
        if QApplication.activeModalWidget() is not None or QApplication.activeWindow() not in {None, self.window()}:
            return
        self._show_bar(waiting)
        is_today = self._pages.currentWidget() is self.today
        (self.today.parts.undo_bar if is_today else self.undo_bar).ask(waiting)

    def _on_undo(self) -> None:
        """Takes back what was done last: in Review of the collection, elsewhere of the log."""
        (self._review_shown() or self._workspace).undo()

    def _on_redo(self) -> None:
        (self._review_shown() or self._workspace).redo()

    def _review_shown(self) -> "ReviewPlace | None":
        return self.review if self.review is not None and self._pages.currentWidget() is self.review else None

    def _show_bar(self, _what: object) -> None:
        """Today and Review have bars of their own; a change of the log could not be undone from Review."""
        self._bar.setVisible(self._pages.currentWidget() not in {self.today, self.review})

    def _lay_out(self) -> None:
        self._pages.addWidget(self.today)
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(6 * STEP, 0, 6 * STEP, 4 * STEP)
        row.addWidget(self.undo_bar)
        self._bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        column.addWidget(self._bar)


def _open(window: QDialog) -> None:
    """Shows a window that is gone once it is closed."""
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.open()
