"""A picture of every screen in both schemes and both sizes, to look at; here they only must not be blank."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from dutytracker.domain.changes import deleting
from dutytracker.settings import ThemeChoice
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.main_window import MainWindow
from tests.ui.conftest import opened
from tests.ui.looks import LOOKS, SCHEMES, SIZES
from tests.ui.sample import TODAY, ZONE_NAME, a_usual_term

FOLDER = Path(__file__).parents[1] / "pictures"
looks = pytest.mark.parametrize("look", LOOKS)


@pytest.fixture
def take(window: MainWindow, theme: ApplicationTheme) -> Callable[..., QImage]:
    """Takes and keeps a picture of the window."""

    def taken(name: str, scheme: ThemeChoice, size: tuple[int, int], widget: QWidget | None = None) -> QImage:
        theme.choose(scheme)
        window.resize(*size)
        window.show()
        QApplication.processEvents()
        QApplication.processEvents()
        picture = (widget or window).grab().toImage()
        FOLDER.mkdir(exist_ok=True)
        picture.save(str(FOLDER / f"{name}_{scheme.value}_{size[0]}.png"))
        assert colors_in(picture) > 8
        return picture

    return taken


def colors_in(picture: QImage) -> int:
    """How many colors a grid of points over the picture has."""
    points = ((x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 5))
    return len({picture.pixel(x, y) for x, y in points})


@looks
def test_today_with_a_line_half_typed(window, take, filled_places, look):
    window.workspace.log_line("p 10 @1:30 gap")
    filled_places.today.parts.entry.take_focus()
    filled_places.today.parts.entry.line.setText("l 12:10-12:35 lunch")
    take("today", *look)


@looks
def test_today_on_the_first_day(window, take, bare_logbook, look):
    opened(window, bare_logbook)
    take("today_empty", *look)


@looks
def test_today_when_something_is_refused_or_odd(window, take, filled_places, look):
    entry = filled_places.today.parts.entry
    entry.line.setText("call dr smith")
    entry.enter()
    take("today_refused", *look)
    entry.line.setText("c 3h @8:00")
    entry.enter()
    take("today_odd", *look)


@looks
def test_the_question_after_closing_the_day(window, take, filled_places, look):
    window.actions_.close_day.trigger()
    take("closing", *look)


@looks
def test_an_undone_item_is_ticked(window, take, filled_places, look):
    window.resize(*look[1])
    QApplication.processEvents()
    parts = filled_places.today.parts
    parts.undone.table.setFocus()
    parts.commands.open(parts.undone.table.rows_model.rows[0].value)
    take("finishing", *look)


@looks
def test_what_is_missing_is_named(window, take, filled_places, look):
    window.workspace.perform(deleting("Without a contract", a_usual_term()))
    take("missing", *look)


@looks
def test_the_locked_log(window, take, look):
    window.show()
    window.show_unlock().refuse("That is not the passphrase of this log: check Caps Lock and try again.")
    take("unlock", *look)


@looks
def test_a_log_that_does_not_open(window, take, look):
    window.show()
    window.show_trouble("The log is damaged. It was left as it is: put a backup of it in its place.")
    take("trouble", *look)


@looks
def test_the_first_run(window, take, look):
    window.show()
    window.show_first_run(TODAY, ZONE_NAME)
    take("first_run", *look)


@looks
def test_weeks(window, take, filled_places, look):
    filled_places.go_weeks()
    take("weeks", *look)


@looks
def test_settings(window, take, filled_places, look):
    filled_places.go_settings()
    take("settings", *look)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_all_keys(window, take, places, scheme):
    window.actions_.show_keys.trigger()
    keys = next(child for child in window.children() if child.metaObject().className() == "KeysWindow")
    take("keys", scheme, SIZES[0], keys)


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_chart_as_a_table(window, take, filled_places, scheme):
    table = filled_places.today.parts.recent.view.show_table()
    take("chart_table", scheme, SIZES[0], table)


def test_the_row_the_keyboard_is_on(take, filled_places):
    table = filled_places.today.parts.day.table
    table.setFocus(Qt.FocusReason.TabFocusReason)
    take("row", ThemeChoice.LIGHT, SIZES[0])
