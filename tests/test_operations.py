"""How many keys and clicks each thing takes, as docs/operations.md says: played in the real program and counted."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutytracker.domain.calendar import Span
from dutytracker.ui.entering.favorite_tile import FavoriteTile
from dutytracker.ui.share.share_place import SharePlace
from tests.desk import ALT, CONTROL, SHIFT, Desk
from tests.stewards import share_file

Key = Qt.Key
PAGE = Path(__file__).parents[1] / "docs" / "operations.md"
MONDAY = date(2026, 11, 16)
TUESDAY = MONDAY + timedelta(days=1)

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A Tuesday at ten; protected from nine to eleven and from four to five; on Monday an hour of calls was logged."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk = Desk(qtbot, qapp, tmp_path / "data")
    desk.set_clock(MONDAY - timedelta(days=7), 8)
    desk.begin("9-11, 4-5", "7")
    desk.set_clock(MONDAY, 10)
    desk.enter("p60")
    desk.press(Key.Key_D, held=CONTROL)
    desk.press(Key.Key_Return)
    desk.set_clock(TUESDAY, 10)
    yield desk
    desk.close()


@dataclass(frozen=True, slots=True)
class Case:
    """One line of the page: what is so before, and what is done then; only the latter counts."""

    name: str
    act: Callable[[Desk], None]
    before: Callable[[Desk], None] | None = None


def minutes_of(desk: Desk) -> list[tuple[str, int]]:
    """Duty and minutes of what was logged on the Tuesday, as it was recorded."""
    entries = sorted(desk.logbook.records.entries_on(TUESDAY), key=lambda entry: (entry.recorded_at, entry.start))
    return [(entry.duty.value, entry.minutes) for entry in entries]


def first_favorite(desk: Desk) -> tuple[str, int]:
    favorite = desk.today.favorites.row.shown[0]
    return favorite.duty.value, favorite.minutes


def timed(desk: Desk) -> list[str]:
    return [timer.duty.value for timer in desk.logbook.entering.timers()]


def a_usual_call(desk: Desk) -> None:
    desk.press(Key.Key_1, held=CONTROL | ALT)
    assert minutes_of(desk) == [first_favorite(desk)]


def a_usual_call_by_mouse(desk: Desk) -> None:
    desk.global_key()  # the click on the icon beside the clock does the same
    (tile, *_) = desk.session.anywhere.palette.findChildren(FavoriteTile)
    desk.click(tile)
    assert minutes_of(desk) == [first_favorite(desk)]


def since_the_last_entry(desk: Desk) -> None:
    desk.global_key()
    desk.enter("p")
    assert minutes_of(desk) == [("MSG", 20), ("CALL", 20)]


def any_length(desk: Desk) -> None:
    desk.global_key()
    desk.enter("p15")
    assert minutes_of(desk) == [("CALL", 15)]


def start_a_timer(desk: Desk) -> None:
    desk.global_key()
    desk.write("p")
    desk.press(Key.Key_Return, held=SHIFT)
    assert timed(desk)[0] == "CALL"


def interrupt_and_go_back(desk: Desk) -> None:
    start_a_timer(desk)
    desk.set_clock(TUESDAY, 10, 20)
    desk.press(Key.Key_T, held=CONTROL)
    assert minutes_of(desk) == [("CHART", 10), ("CALL", 10)]
    assert timed(desk) == ["CHART"]


def mend_the_last_length(desk: Desk) -> None:
    desk.global_key()
    desk.press(Key.Key_Up)
    desk.enter("20")
    assert minutes_of(desk) == [("MSG", 20)]


def undo(desk: Desk) -> None:
    desk.press(Key.Key_Z, held=CONTROL)
    assert minutes_of(desk) == []


def fill_a_gap(desk: Desk) -> None:
    desk.press(Key.Key_Return)
    desk.enter("c")
    assert minutes_of(desk) == [("CHART", 120)]


def a_cell(desk: Desk) -> None:
    desk.enter("15")
    assert desk.logbook.summaries.week(TUESDAY).logged == 60 + 15


def a_leave_day(desk: Desk) -> None:
    desk.press(Key.Key_Right, Key.Key_L)
    (absence,) = desk.logbook.records.absences_in(Span(MONDAY, MONDAY + timedelta(days=7)))
    assert absence.minutes is None


def compare_with_last_week(desk: Desk) -> None:
    desk.press(Key.Key_2, held=CONTROL)
    assert desk.weeks.isVisible()


def share_the_last_full_week(desk: Desk) -> None:
    share = desk.folder.parent / "last.dutyshare"
    desk.press(Key.Key_3, held=CONTROL)
    place = desk.places.by_key["share"]
    assert isinstance(place, SharePlace)
    place.path_from = lambda *_asked: str(share)
    desk.press(Key.Key_Return)
    desk.elsewhere()  # Enter, in the computer's own dialog for saving
    assert share.exists()


def a_folder_of_thirty_shares(desk: Desk) -> None:
    desk.drop(desk.folder.parent / "shares")
    review = desk.places.review
    assert review is not None
    while review.desk.is_busy:
        QTest.qWait(20)
    assert review.desk.sight is not None
    assert review.desk.sight.review.members == 30


def twenty_minutes_ago(desk: Desk) -> None:
    desk.set_clock(TUESDAY, 9, 40)
    desk.enter("e20")
    desk.set_clock(TUESDAY, 10)


def ten_minutes_of_charting(desk: Desk) -> None:
    desk.write("c")
    desk.press(Key.Key_Return, held=SHIFT)
    desk.set_clock(TUESDAY, 10, 10)


def messages_just_now(desk: Desk) -> None:
    desk.enter("e15")


def on_the_first_gap(desk: Desk) -> None:
    desk.set_clock(TUESDAY, 11, 30)
    desk.press(Key.Key_G, held=CONTROL)


def in_the_grid(desk: Desk) -> None:
    desk.press(Key.Key_G, held=CONTROL | SHIFT)


def a_week_later(desk: Desk) -> None:
    desk.set_clock(MONDAY + timedelta(days=7), 9)


def a_folder_beside_review(desk: Desk) -> None:
    folder = desk.folder.parent / "shares"
    folder.mkdir()
    for number in range(1, 31):
        (folder / f"{number}.dutyshare").write_bytes(share_file(number))
    desk.press(Key.Key_4, held=CONTROL)


CASES = (
    Case("a call just ended, its usual length", a_usual_call),
    Case("the same by mouse", a_usual_call_by_mouse),
    Case("all since the last entry", since_the_last_entry, twenty_minutes_ago),
    Case("any length", any_length),
    Case("a timer is started", start_a_timer),
    Case("a call interrupts charting, and back", interrupt_and_go_back, ten_minutes_of_charting),
    Case("the last length is mended", mend_the_last_length, messages_just_now),
    Case("the last change is taken back", undo, messages_just_now),
    Case("a gap is filled", fill_a_gap, on_the_first_gap),
    Case("a cell of the week by totals", a_cell, in_the_grid),
    Case("a day of leave", a_leave_day, in_the_grid),
    Case("this week beside the last", compare_with_last_week),
    Case("the last full week is shared", share_the_last_full_week, a_week_later),
    Case("a steward adds a folder of thirty files", a_folder_of_thirty_shares, a_folder_beside_review),
)


def said_on_the_page() -> Mapping[str, int]:
    """The operations of each case, as the page has them."""
    rows = [
        line.strip("| ").split("|") for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")
    ]
    cells = [[cell.strip() for cell in row] for row in rows]
    return {row[0]: int(row[2]) for row in cells if row[2].isdigit()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_each_thing_takes_as_many_operations_as_the_page_says(desk: Desk, case: Case) -> None:
    if case.before is not None:
        case.before(desk)
    QApplication.processEvents()
    before = desk.operations
    case.act(desk)
    assert desk.operations - before == said_on_the_page()[case.name]


def test_the_page_names_every_case_and_no_other() -> None:
    assert list(said_on_the_page()) == [case.name for case in CASES]
