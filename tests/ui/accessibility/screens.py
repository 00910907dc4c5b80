"""Every screen of the program, each brought up in a window as somebody would come to it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from dutytracker.logbook import Logbook
from dutytracker.ui.about.licences_window import LicencesWindow
from dutytracker.ui.history_window import HistoryWindow
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.places import Places
from dutytracker.ui.settings.settings_place import SECTIONS
from dutytracker.ui.workspace import Workspace
from tests.ui.looks import settle
from tests.ui.sample import TODAY, WEEK, ZONE_NAME


@dataclass(frozen=True, slots=True)
class Screen:
    """Its name, and what brings it up in a window that shows the log of eight weeks."""

    name: str
    show: Callable[[MainWindow, Places], object]

    def __str__(self) -> str:
        return self.name


def _in_log() -> Iterator[Screen]:
    yield Screen("today", lambda _, places: places.go_today())
    yield Screen("today_refused", _refused)
    yield Screen("today_closed", lambda window, _: window.actions_.close_day.trigger())
    yield Screen("weeks", lambda _, places: places.go_weeks())
    yield Screen("trend", lambda _, places: places.go_trend())
    yield Screen("grid", lambda _, places: places.go_grid())
    yield Screen("lost", lambda _, places: places.go_lost())
    yield Screen("offers", lambda _, places: places.go_offers())
    yield Screen("share", lambda _, places: places.go_share())
    yield Screen("review", lambda _, places: places.go_review())
    for key, *_ in SECTIONS:
        yield Screen(f"settings_{key}", lambda _, places, key=key: places.go_section(key))


def _refused(_window: MainWindow, places: Places) -> None:
    entry = places.today.parts.entry
    entry.line.setText("call dr smith")
    entry.enter()


def _history(window: MainWindow, places: Places) -> None:
    assert window.workspace is not None
    records = window.workspace.logbook.history.records_ever(WEEK.span)
    HistoryWindow(window.workspace, records, places).show()


IN_LOG = tuple(_in_log())
"""What is shown of an open log, in the window itself."""

OVER_LOG = (
    Screen("export", lambda _, places: places.exporting.open_window()),
    Screen("keys", lambda window, _: window.actions_.show_keys.trigger()),
    Screen("close_week", lambda _, places: places.go_through(WEEK.shifted(-1))),
    Screen("hours_of_a_week", lambda _, places: places.change_hours(WEEK)),
    Screen("history", _history),
    Screen("evidence", lambda window, _: window.actions_.make_evidence.trigger()),
    Screen("guide", lambda window, _: window.actions_.show_guide.trigger()),
    Screen("licences", lambda _, places: LicencesWindow(places).show()),
    Screen("chart_table", lambda _, places: places.today.parts.recent.view.show_table()),
)
"""The windows over it."""


def _locked(window: MainWindow) -> None:
    window.show_unlock().refuse("That is not the passphrase of this log: check Caps Lock and try again.")


WITHOUT_LOG: dict[str, Callable[[MainWindow], object]] = {
    "first_run": lambda window: window.show_first_run(TODAY, ZONE_NAME),
    "locked": _locked,
    "trouble": lambda window: window.show_trouble("The log is damaged: put a backup of it in its place."),
    "older_copy": lambda window: window.show_trouble("This is an older copy of the log.", is_older_copy=True),
}
"""What is shown where no log is open."""


def places_of(window: MainWindow, logbook: Logbook) -> Places:
    """Opens a log in the window."""
    window.show_log(Workspace(logbook))
    settle(window)
    places = window.pages.currentWidget()
    assert isinstance(places, Places)
    return places


def window_over(window: QWidget) -> QDialog:
    """The window that was opened over it."""
    QApplication.processEvents()
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible())


def settled() -> None:
    """Lets everything be laid out."""
    for _ in range(5):
        QApplication.processEvents()
