"""The Share place shows which receipts are held, and takes another one by button, key or drop."""

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from dutytracker.exchange.receipt_file import steward_receipt
from dutytracker.exchange.share_file import read_share
from dutytracker.ui.share.share_preview import also_in_file
from tests.domain.shares import head_of
from tests.exchange.receipts import HOSTILE, STEWARD, a_receipt_file
from tests.ui.looks import looks

RECEIVED = datetime(2026, 11, 20, 18, tzinfo=UTC)


@pytest.fixture
def receipt(place, tmp_path):
    """A steward's receipt for what would leave now, which the dialog answers with."""
    path = tmp_path / "from-the-steward.dutyreceipt"
    path.write_bytes(steward_receipt(head_of(place.preview.share, bytes(32)), STEWARD, RECEIVED))
    place.receipts.path_from = lambda _parent: str(path)
    return path


def dropped(place, *urls):
    """Drops files on the place as a file manager would; whether they were taken."""
    data = QMimeData()
    data.setUrls(list(urls))
    buttons, keys, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    entering = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
    entering.ignore()
    QApplication.sendEvent(place, entering)
    if not entering.isAccepted():
        return False
    QApplication.sendEvent(place, QDropEvent(QPoint(5, 5), copy, data, buttons, keys))
    return True


def test_without_a_receipt_the_place_says_so(place):
    assert place.receipts.held.text() == "None yet: a steward can give you one."
    assert place.preview.share.since is None


def test_a_receipt_is_taken_by_keyboard_and_the_next_share_continues_it(place, receipt, qtbot):
    before = place.preview.share
    place.receipts.button.setFocus()
    qtbot.keyClick(place.receipts.button, Qt.Key.Key_Space)
    assert place.receipts.held.text() == (
        f"Received by a steward on November 20, 2026, up to entry {before.log.seq}; "
        "your next share shows that it continues that record."
    )
    share = read_share(place.preview.data)
    assert share.since.seq == before.log.seq
    told = next(words for words in also_in_file(share) if "check value" in words)
    assert told == f"That the record goes on from entry {before.log.seq}: 1 check value, nothing readable"


def test_undo_in_the_bar_takes_the_receipt_back(place, receipt, window, filled_places):
    place.receipts.button.click()
    assert filled_places.undo_bar.isVisible()
    assert "Receipt of November 20, 2026 taken" in filled_places.undo_bar.text()
    window.workspace.undo()
    assert window.workspace.logbook.sharing.receipts() == ()
    assert place.receipts.held.text().startswith("None yet")
    assert place.preview.share.since is None


def test_the_same_receipt_again_is_said_to_change_nothing(place, receipt, window):
    place.receipts.button.click()
    seq = window.workspace.logbook.history.place().seq
    place.receipts.button.click()
    assert place.receipts.said.text() == "This log holds this receipt already: nothing was changed."
    assert window.workspace.logbook.history.place().seq == seq


def test_a_dropped_receipt_is_taken(place, receipt, window):
    assert dropped(place, QUrl.fromLocalFile(str(receipt)))
    assert len(window.workspace.logbook.sharing.receipts()) == 1


def test_other_things_are_not_taken_by_dropping(place, receipt, window, tmp_path):
    assert not dropped(place)
    assert not dropped(place, QUrl("https://example.org/a.dutyreceipt"))
    assert not dropped(place, *[QUrl.fromLocalFile(str(receipt))] * 2)
    assert dropped(place, QUrl.fromLocalFile(str(tmp_path)))
    assert place.receipts.problem.text() == "This is a folder, not a file; choose a file in it."
    assert window.workspace.logbook.sharing.receipts() == ()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (a_receipt_file(), "This receipt is for the log of member K7QF-2M9X, not for this one"),
        (HOSTILE["another signature"], "altered after it was signed"),
        (b"{}", "This is not a receipt of Duty Tracker"),
    ],
)
def test_what_cannot_be_taken_is_said_in_place_until_the_next_try(place, receipt, window, data, words):
    sound = receipt.read_bytes()
    receipt.write_bytes(data)
    place.receipts.button.click()
    assert words in place.receipts.problem.text()
    assert window.workspace.logbook.sharing.receipts() == ()
    receipt.write_bytes(sound)
    place.receipts.button.click()
    assert place.receipts.problem.text() == ""
    assert len(window.workspace.logbook.sharing.receipts()) == 1


def test_who_thinks_better_of_it_changes_nothing(place, window):
    place.receipts.path_from = lambda _parent: ""
    place.receipts.button.click()
    assert window.workspace.logbook.sharing.receipts() == ()


@looks
def test_pictures_of_the_receipts(take_window, place, receipt, window, size):
    window.resize(*size)
    place.receipts.button.click()
    receipt.write_bytes(HOSTILE["another signature"])
    take_window("share_receipt")
    place.receipts.button.click()
    take_window("share_receipt_refused")
