"""Review in the real window, with the steward's dialogs answered by the test."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QThreadPool, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.main_window import MainWindow
from dutytracker.ui.places import Places
from dutytracker.ui.review.review_place import ReviewPlace
from tests.stewards import share_file
from tests.ui.looks import LOOKS, take

PARTS = 4
"""Of a page that is longer than the window."""

THIRTY = Path(__file__).parents[2] / "examples" / "unit-thirty"


@pytest.fixture
def place(places: Places, window: MainWindow, tmp_path: Path, settled) -> Iterator[ReviewPlace]:
    """Review, gone to by its key; receipts and packets land in a folder of the test."""
    window.actions_.go_review.trigger()
    place = places.by_key["review"]
    assert isinstance(place, ReviewPlace)
    place.files_from = place.folder_from = lambda _parent: ()
    place.packet.path_from = place.receipts.path_from = lambda _parent, name: str(tmp_path / Path(name).name)
    place.receipts.folder_from = lambda _parent: [tmp_path]
    yield place
    settled(place)
    place.desk.end()
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def settled(qtbot) -> Callable[[ReviewPlace], None]:
    """Waits until nothing is under way."""

    def wait(place: ReviewPlace) -> None:
        qtbot.waitUntil(lambda: not place.desk.is_busy, timeout=60_000)
        place.figures.finish()
        QApplication.processEvents()

    return wait


@pytest.fixture
def calm(qtbot, settled):
    """Waits until nothing is under way, not even figures of offers."""

    def wait(place):
        settled(place)
        qtbot.waitUntil(lambda: not place.offers.asking.is_busy and not place.desk.is_busy, timeout=60_000)
        QApplication.processEvents()

    return wait


@pytest.fixture
def keep(calm):
    """Has the collection keep offers, as if they had been typed before."""

    def keep(place, *offers):
        place.desk.change(lambda book: book.set_offers(offers))
        calm(place)

    return keep


@pytest.fixture
def shares(tmp_path: Path) -> Callable[..., Path]:
    """Puts really signed shares of so many members into a folder, a file each."""

    def make(members: int, folder: str = "shares", **fields) -> Path:
        place = tmp_path / folder
        place.mkdir(exist_ok=True)
        for number in range(1, members + 1):
            clinic = ("North", "South")[number % 2]
            minutes = (("logged", 300 + 20 * number),)
            data = share_file(number, weeks=range(4), minutes=minutes, **({"clinic": clinic} | fields))
            (place / f"share-{number:02}.dutyshare").write_bytes(data)
        return place

    return make


@pytest.fixture
def thirty(place, settled):
    """The sample unit of thirty with its roster."""
    drop(place, THIRTY)
    settled(place)
    type_into(place.facts.unit, "Riverside clinics")
    type_into(place.facts.roster, "64")
    settled(place)
    return place


@pytest.fixture
def looked_at(window: MainWindow, theme: ApplicationTheme) -> Callable[..., None]:
    """Takes pictures of the window, or of another widget, in every look, from the top `along` a scroller to its end.

    Dressing the window takes longest, so it begins in the look in which it ended.
    """
    order = list(LOOKS)

    def look(name: str, widget: QWidget | None = None, along: QScrollArea | None = None) -> None:
        for scheme, size in order:
            theme.choose(scheme)
            window.resize(*size)
            for number in range(PARTS if along else 1):
                if along:
                    QApplication.processEvents()
                    along.verticalScrollBar().setValue(along.verticalScrollBar().maximum() * number // (PARTS - 1))
                below = f"_below_{number}" if number else ""
                take(widget or window, f"review_{name}{below}", scheme, size[0])
        order.reverse()

    return look


def drop(place: QWidget, *paths: Path) -> None:
    """Drops files on the middle of the place, as a file manager does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle = place.rect().center()
    action, button, keys = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, action, data, button, keys)
    QApplication.sendEvent(place, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(place, QDropEvent(QPointF(middle), action, data, button, keys))


def type_into(field, text):
    """Replaces what a field holds, and enters it."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def rows(table) -> Sequence[tuple[str, ...]]:
    """The words of a table."""
    return [row.cells for row in table.rows_model.rows]
