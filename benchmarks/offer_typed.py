"""Run as a process of its own: an offer typed in the real window, over a large unit that the steward keeps.

    python -m benchmarks.offer_typed SHARES FOLDER

Prints seconds: from a key that makes a sound offer to its new figures painted, the median and the longest; and the
longest time between two turns of the window while keys are typed and offers are kept.
"""

import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from benchmarks.turns import Turns
from dutytracker.domain.records import LogSettings
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import read_many
from dutytracker.logbook import Logbook, create_logbook
from dutytracker.paths import profile_in
from dutytracker.settings import SettingsFile
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.dressing import dress
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.review.offers_page import OffersPage
from dutytracker.ui.review.review_place import ReviewPlace
from dutytracker.ui.workspace import Workspace

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
OFFERS = 6
"""So many lie on the table."""
AMOUNTS = ("8", "17", "9.5", "20", "18.25")
"""Each with the number of the offer behind it, so that none was asked for before."""
SETTLE_MILLISECONDS = 60


def main(shares: str, folder: str) -> None:
    """Puts the shares into a collection, opens it in the window, and types offers."""
    application = QApplication([])
    settings = LogSettings(time_zone="America/Los_Angeles")
    logbook = create_logbook(profile_in(Path(folder)), settings=settings, passphrase=None, clock=lambda: NOW)
    _collect(logbook, Path(shares))
    window = MainWindow(SettingsFile(Path(folder) / "settings.json"), ApplicationTheme(application))
    dress(window)
    window.resize(1320, 806)
    window.show()
    window.show_log(Workspace(logbook))
    window.actions_.go_review.trigger()
    place = window.findChild(ReviewPlace)
    place.pages.choose("offers")
    _settle(place)
    place.offers.sheet.add()
    turns = Turns()
    seconds = [each for number in range(OFFERS) for each in _typed(place, number, turns)]
    print(median(seconds), max(seconds), turns.longest, flush=True)
    place.desk.end()
    window.close()
    logbook.close()


def _collect(logbook: Logbook, shares: Path) -> None:
    book = logbook.collections.begin("Unit")
    book.add(read_many(shares_among([shares])[0]).shares)
    book.close()


def _typed(place: ReviewPlace, number: int, turns: Turns) -> Iterator[float]:
    """Another offer; the seconds of each key, and between amounts the collection keeps what was typed."""
    page, row = place.offers, place.offers.sheet.rows()[number]
    row.amount.setFocus()
    with turns.watched():
        for amount in AMOUNTS:
            row.amount.selectAll()
            for letter in f"{amount}{number}":
                if (took := _key(page, letter)) is not None:
                    yield took
            QTest.keyClick(row.amount, Qt.Key.Key_Return)
        row.wanted.emit("duplicate")
        _settle(place)


def _key(page: OffersPage, letter: str) -> float | None:
    """From the key to new figures on the screen; `None` for a key that makes no other offer."""
    loop = QEventLoop()
    page.asking.answered.connect(loop.quit)
    start = time.perf_counter()
    QTest.keyClicks(page.window().focusWidget(), letter)
    if not page.asking.is_busy:
        return None
    loop.exec()
    page.repaint()
    took = time.perf_counter() - start
    _wait()
    return took


def _settle(place: ReviewPlace) -> None:
    while place.desk.is_busy or place.offers.asking.is_busy:
        _wait()
    _wait(5)


def _wait(times: int = 1) -> None:
    """Lets the window turn, and what works beside it go on."""
    loop = QEventLoop()
    QTimer.singleShot(times * SETTLE_MILLISECONDS, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
