"""What was signed is checked in the window, with the answer that `verify` gives."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.exchange.checking import checked
from dutytracker.reports.checking_words import checked_lines
from dutytracker.ui.evidence.check_window import CheckWindow
from tests.exchange.evidence import altering
from tests.ui.unit.dropping import drag, drop

SECONDS_30 = 30_000


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    return altering.a_package(tmp_path_factory.mktemp("log"))


@pytest.fixture
def package(tmp_path, files) -> Path:
    return altering.write(tmp_path / "package", files)


def shown(qtbot, **asks) -> CheckWindow:
    window = CheckWindow(**asks)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    window.check(())
    window.show()
    qtbot.waitExposed(window)
    return window


def wait(qtbot, window, cards=1) -> None:
    qtbot.waitUntil(lambda: len(window.cards) == cards, timeout=SECONDS_30)


def words_of(window) -> list[str]:
    texts = [text for card in window.cards for text in (card.verdict.text(), card.details.text())]
    return [line for text in texts for line in text.splitlines()]


def test_a_package_gets_the_answer_that_the_command_gives(qtbot, package):
    window = shown(qtbot, folder_from=lambda _: str(package))
    window.folder_button.click()
    wait(qtbot, window)
    assert words_of(window) == [line.strip() for line in checked_lines([checked(package)])]
    assert window.cards[0].accessibleName() == f"Holds: {package}"
    assert "It tells of 2 late changes and of 3 places where the computer’s clock" in window.cards[0].details.text()
    assert "Whether a later step of what it tells was left out cannot be seen" in window.cards[0].details.text()


def test_a_package_that_was_altered_says_what_does_not_hold(qtbot, package):
    (package / "entries.csv").write_bytes(b"")
    window = shown(qtbot, folder_from=lambda _: str(package))
    window.folder_button.click()
    wait(qtbot, window)
    assert words_of(window)[0].startswith("Does not hold: ")


def test_the_statement_of_a_package_stands_for_it(qtbot, package):
    window = shown(qtbot, file_from=lambda _: str(package / "statement.json"))
    window.file_button.click()
    wait(qtbot, window)
    assert words_of(window)[0] == f"Holds: {package}"


def test_files_that_are_dropped_take_the_place_of_those_before(qtbot, package, tmp_path):
    other = tmp_path / "other.txt"
    other.write_bytes(b"no signed file")
    window = shown(qtbot)
    window.check([package])
    wait(qtbot, window)
    window.check([other, package / "receipt-1.dutyreceipt"])
    wait(qtbot, window, 2)
    assert words_of(window)[0].startswith("Does not hold: ")
    assert any(line.startswith("Holds: ") and line.endswith("receipt-1.dutyreceipt") for line in words_of(window))


def test_nothing_chosen_leaves_it_as_it_is(qtbot):
    window = shown(qtbot, folder_from=lambda _: "", file_from=lambda _: "")
    window.folder_button.click()
    window.file_button.click()
    assert window.standing.text().startswith("Choose a package or a file")
    assert window.cards == []


@pytest.mark.parametrize("place", ["today", "share", "review"])
def test_a_package_dropped_anywhere_on_the_window_is_checked(qtbot, window, places, package, place):
    places.go_to(place)
    assert drag(window, [package])
    assert window._drops.hint.isVisible()
    assert window._drops.hint.accessibleName() == "Let go to check the evidence. Nothing is changed."
    assert drop(window, package)
    checking = QApplication.activeModalWidget()
    assert isinstance(checking, CheckWindow)
    wait(qtbot, checking)
    assert words_of(checking)[0] == f"Holds: {package}"
    checking.close()


def test_a_folder_that_is_no_package_is_left_to_what_lies_there(window, places, tmp_path):
    places.go_to("today")
    assert not drag(window, [tmp_path])


def test_share_offers_both_by_button_and_key(qtbot, window, places):
    places.go_to("share")
    share = places.by_key["share"]
    share.evidence.make_button.click()
    assert places.evidence.dialog.isVisible()
    places.evidence.dialog.close()
    share.evidence.check_button.click()
    QApplication.activeModalWidget().close()
    QTest.keyClick(window, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert places.evidence.dialog.isVisible()
    places.evidence.dialog.close()
    QTest.keyClick(window, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert isinstance(QApplication.activeModalWidget(), CheckWindow)
    QApplication.activeModalWidget().close()
