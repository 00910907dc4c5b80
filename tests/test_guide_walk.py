"""The steps of the guide on one page, done word for word in the real window, from the first start on."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import re
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutytracker.domain.calendar import Span
from dutytracker.ui.guide.guide_window import GuideWindow
from dutytracker.ui.key_names import key_words
from dutytracker.ui.keys_window import KeysWindow
from tests.desk import ALT, CONTROL, NONE, SHIFT, Desk

DOCS = Path(__file__).parents[1] / "docs"
PAGE, SPANISH = DOCS / "guide-therapist.md", DOCS / "es" / "guide-therapist.md"
TUESDAY = date(2026, 11, 17)
DAY = Span(TUESDAY, date(2026, 11, 18))
HELD = {"Ctrl": CONTROL, "Alt": ALT, "Shift": SHIFT}
KEYS = {
    "Tab": Qt.Key.Key_Tab,
    "Enter": Qt.Key.Key_Return,
    "Esc": Qt.Key.Key_Escape,
    "↑": Qt.Key.Key_Up,
    "?": Qt.Key.Key_Question,
    "F1": Qt.Key.Key_F1,
}

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)", "grabbing the keyboard")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A Tuesday afternoon; the program was never started."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    desk = Desk(qtbot, qapp, tmp_path / "data")
    desk.set_clock(TUESDAY, 14)
    desk.start()
    yield desk
    desk.close()


def steps_of(page: Path) -> list[tuple[str, str]]:
    """What is pressed and what comes of it, row by row, of all tables of the page."""
    rows = re.findall(r"^\| (.+) \| (.+) \|$", page.read_text("utf-8"), re.MULTILINE)
    return [row for row in rows if row[0] not in {"press", "presione"}]


def do(desk: Desk, pressed: str) -> None:
    """Presses what the page says: `typed`, or the name of a key with those that are held."""
    for part in pressed.split(" · "):
        if part.startswith("`"):
            desk.write(part.strip("`"))
            continue
        *held, name = part.split("+")
        keys = NONE
        for each in held:
            keys |= HELD[each]
        desk.press(KEYS.get(name) or Qt.Key(ord(name)), held=keys)


def logged(desk: Desk) -> list[tuple[str, int]]:
    """Duty and minutes of what was logged, in the order in which it was written down."""
    entries = sorted(desk.logbook.records.entries_on(TUESDAY), key=lambda entry: (entry.recorded_at, entry.start))
    return [(entry.duty.value, entry.minutes) for entry in entries]


def timed(desk: Desk) -> list[str]:
    return [timer.duty.value for timer in desk.logbook.entering.timers()]


def hours_are_asked_no_more(desk: Desk) -> None:
    assert not desk.first_run.hours.isVisible()


def the_contract_is_asked_no_more(desk: Desk) -> None:
    assert not desk.first_run.guarantee.isVisible()


def the_log_is_open(desk: Desk) -> None:
    desk.wait_until_unlocked()
    (pattern,), (term,) = desk.logbook.patterns, desk.logbook.terms
    assert {tuple(map(str, day.protected)) for day in pattern.days.values()} != {()}
    assert term.guarantee.guaranteed_minutes == 7 * 60
    assert not desk.logbook.keys.has_passphrase
    desk.set_clock(TUESDAY, 14, 1)


def a_call(desk: Desk) -> None:
    assert logged(desk) == [("CALL", 15)]
    desk.set_clock(TUESDAY, 14, 20)


def a_message_in_the_break(desk: Desk) -> None:
    assert logged(desk)[-1] == ("MSG", 10)
    assert "BREAK" in {entry.placement.value for entry in desk.logbook.records.entries_on(TUESDAY)}


def a_loss(desk: Desk) -> None:
    assert [loss.minutes for loss in desk.logbook.records.erosions_in(DAY)] == [30]


def an_undone_item(desk: Desk) -> None:
    assert desk.undone()[0] == ("Charting", "≈ 30 min")


def charting_runs(desk: Desk) -> None:
    assert timed(desk) == ["CHART"]
    desk.set_clock(TUESDAY, 14, 30)


def a_call_runs(desk: Desk) -> None:
    assert timed(desk)[0] == "CALL"
    assert set(timed(desk)) == {"CALL", "CHART"}
    desk.set_clock(TUESDAY, 14, 35)


def charting_goes_on(desk: Desk) -> None:
    assert timed(desk) == ["CHART"]
    assert ("CALL", 5) in logged(desk)
    desk.set_clock(TUESDAY, 14, 50)


def charting_is_logged(desk: Desk) -> None:
    assert timed(desk) == []
    assert sum(minutes for duty, minutes in logged(desk) if duty == "CHART") == 25
    assert logged(desk)[-1] == ("CHART", 15)


def it_lasted_ten_minutes(desk: Desk) -> None:
    assert logged(desk)[-1] == ("CHART", 10)


def it_is_taken_back(desk: Desk) -> None:
    assert logged(desk)[-1] == ("CHART", 15)
    desk.set_clock(TUESDAY, 15, 30)


def the_most_usual(desk: Desk) -> None:
    favorite = desk.today.favorites.row.shown[0]
    assert (favorite.duty.value, favorite.minutes) in logged(desk)
    desk.set_clock(TUESDAY, 17)


def the_day_is_closed(desk: Desk) -> None:
    assert [day.date for day in desk.logbook.records.whole_log().closed_days] == [TUESDAY]


def place_shown(key: str) -> Callable[[Desk], None]:
    def check(desk: Desk) -> None:
        assert desk.places.by_key[key].isVisible()

    return check


def all_keys(desk: Desk) -> None:
    (keys,) = desk.window.findChildren(KeysWindow)
    assert keys.isVisible()
    keys.close()


def the_guide(desk: Desk) -> None:
    (guide,) = desk.window.findChildren(GuideWindow)
    assert guide.isVisible()
    assert guide.text.textCursor().block().text() == "Every day: Today (Ctrl+1)"
    guide.close()


COMES_OF_IT: dict[str, Callable[[Desk], None]] = {
    "your hours: 8:30 to 5, and 4 to 5 is protected for this work": hours_are_asked_no_more,
    "the contract guarantees 7 hours in a full week": the_contract_is_asked_no_more,
    "no passphrase for now: anyone at this computer can open the record": the_log_is_open,
    "15 minutes of patient calls that ended just now": a_call,
    "10 minutes of messages, in your lunch break": a_message_in_the_break,
    "half an hour of protected time went to an appointment": a_loss,
    "half an hour of charting is left undone": an_undone_item,
    "charting is being timed": charting_runs,
    "a call comes: the call is timed, and charting waits": a_call_runs,
    "the call is logged, and charting goes on": charting_goes_on,
    "charting is logged too": charting_is_logged,
    "the last entry lasted 10 minutes": it_lasted_ten_minutes,
    "the last change is taken back, whatever it was": it_is_taken_back,
    "your most usual entry, with one key": the_most_usual,
    "that's all for today: the day is closed": the_day_is_closed,
    "the week: what it needed, what the contract gives, and the verdict": place_shown("weeks"),
    "what a share for your steward would tell; Enter saves it": place_shown("share"),
    "back to Today": place_shown("today"),
    "all keys": all_keys,
    "this guide, at the chapter for where you are": the_guide,
}
"""What the page says comes of each step, and what shows that it did."""


def test_the_steps_of_the_page_work_word_for_word(desk: Desk) -> None:
    for pressed, told in steps_of(PAGE):
        do(desk, pressed)
        QApplication.processEvents()
        COMES_OF_IT[told](desk)


def test_every_step_of_the_page_is_one_that_is_looked_at() -> None:
    assert [told for _, told in steps_of(PAGE)] == list(COMES_OF_IT)


def test_the_spanish_page_has_the_same_steps_with_the_keys_as_the_program_calls_them(in_spanish: None) -> None:
    assert [pressed for pressed, _ in steps_of(SPANISH)] == [key_words(pressed) for pressed, _ in steps_of(PAGE)]
