"""Review as a steward uses it: drop a folder, read the answers, take back what was wrong."""

import gc
import weakref
from contextlib import closing

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from dutytracker.ui.places import Places
from dutytracker.ui.review.review_place import ReviewPlace
from tests.stewards import code_of
from tests.ui.review.conftest import THIRTY, drop, rows


def press(window, key, modifiers=Qt.KeyboardModifier.ControlModifier):
    QTest.keyClick(window.focusWidget() or window, key, modifiers)


def test_before_anything_was_added_it_says_what_will_be_here_and_offers_one_button(place, shares, settled):
    assert place.empty.isVisible()
    assert place.empty.add_button.hasFocus()
    place.files_from = lambda _parent: sorted(shares(6).iterdir())
    QTest.keyClick(place.empty.add_button, Qt.Key.Key_Space)
    settled(place)
    assert place.figures.isVisible()


def test_a_folder_that_is_dropped_is_pooled_in_a_collection_of_its_own(place, settled):
    drop(place, THIRTY)
    settled(place)
    assert place.shelf.current == "My unit"
    assert place.shelf_bar.box.currentText() == "My unit"
    assert place.figures.isVisible()
    assert place.figures.answers.reporting.text() == "30 members"
    assert place.figures.answers.enough.text().startswith("20 of 29 reporting therapists needed more time")
    assert place.bar.text() == "39 shares were taken in"


def test_what_was_dropped_is_taken_back_and_made_again_with_the_keys_of_the_window(place, window, shares, settled):
    drop(place, shares(6))
    settled(place)
    press(window, Qt.Key.Key_Z)
    settled(place)
    assert place.empty.isVisible()
    assert place.bar.text() == "Taken back: Files were added"
    assert not place.desk.book._parts._gone, "what was pooled before is freed"
    assert place.bar.redo_button.isVisible()
    press(window, Qt.Key.Key_Y)
    settled(place)
    assert place.figures.isVisible()
    assert place.bar.text() == "Files were added"


def test_once_review_is_left_nothing_of_its_members_is_held(place, shares, calm):
    drop(place, shares(6))
    calm(place)
    for page in ("offers", "members", "figures"):
        place.pages.choose(page)
        calm(place)
    table = weakref.ref(place.desk.sight.review.on_the_table)
    place.leave()
    calm(place)
    gc.unfreeze()
    gc.collect()
    assert table() is None

    place.arrive()
    calm(place)
    assert place.figures.answers.reporting.text() == "6 members"


def test_undo_in_review_leaves_the_log_alone(places: Places, window, shares, settled):
    places.today.parts.entry.line.setText("p15")
    QTest.keyClick(places.today.parts.entry.line, Qt.Key.Key_Return)
    logged = places.today.parts.undo_bar.text()
    press(window, Qt.Key.Key_4)
    place = places.by_key["review"]
    assert isinstance(place, ReviewPlace)
    press(window, Qt.Key.Key_Z)
    settled(place)
    drop(place, shares(5))
    settled(place)
    press(window, Qt.Key.Key_Z)
    settled(place)
    press(window, Qt.Key.Key_Z)
    settled(place)
    press(window, Qt.Key.Key_1)
    assert places.today.parts.undo_bar.text() == logged
    press(window, Qt.Key.Key_Z)
    assert places.today.parts.undo_bar.text() != logged


def test_reading_can_be_canceled_and_keeps_nothing(place, shares, settled):
    folder = shares(30)
    drop(place, folder)
    assert place.adding.isVisible()
    QTest.mouseClick(place.adding.cancel_button, Qt.MouseButton.LeftButton)
    settled(place)
    assert place.bar.text() == "Canceled. Nothing was taken in."
    assert not place.adding.isVisible()
    assert place.empty.isVisible()


def test_too_few_members_are_told_in_one_sentence_without_any_figure(place, shares, settled):
    drop(place, shares(4))
    settled(place)
    assert place.figures.too_few_words.text() == (
        "Too few members for a figure: 4 with a week that can be compared, and it takes at least 5, so that nobody can"
        " be told from it."
    )
    assert not place.figures.answers.isVisible()
    assert not any(card.isVisible() for card in (place.figures.curve, place.not_taken, *place.figures.cards))
    assert not place.head.packet_button.isEnabled()


def test_for_outside_more_members_are_needed(place, shares, settled):
    drop(place, shares(6))
    settled(place)
    assert place.figures.answers.isVisible()
    place.facts.audience.setFocus()
    QTest.keyClick(place.facts.audience, Qt.Key.Key_Right)
    settled(place)
    assert not place.figures.answers.isVisible()
    assert "at least 11" in place.figures.too_few_words.text()


def test_files_that_are_no_shares_are_listed_with_their_reasons(place, shares, settled, tmp_path):
    folder = shares(6)
    (folder / "broken.dutyshare").write_text("no share")
    again = folder / "again.dutyshare"
    again.write_bytes((folder / "share-01.dutyshare").read_bytes())
    drop(place, folder)
    settled(place)
    shown = [row[0] for row in rows(place.not_taken.table)]
    assert len(shown) == 2
    assert shown[0].startswith("broken.dutyshare. ")
    assert shown[1] == "share-01.dutyshare. It is here already; nothing changed."
    assert place.not_taken.aside.text() == "7 of 8 files are in"
    assert place.bar.text() == "6 shares were taken in; 2 files not"


def test_a_path_that_leads_nowhere_is_refused_in_the_bar(place, settled, tmp_path):
    place.add([tmp_path / "gone"])
    settled(place)
    assert place.bar.text() == f"There is no file or folder {tmp_path / 'gone'}: check the name."
    assert not place.adding.isVisible()


def test_the_collection_is_here_again_after_another_place_was_shown(place, window, shares, settled):
    drop(place, shares(6))
    settled(place)
    press(window, Qt.Key.Key_1)
    settled(place)
    assert place.desk.book is None
    press(window, Qt.Key.Key_4)
    settled(place)
    assert place.figures.answers.reporting.text() == "6 members"


def test_what_a_command_wrote_into_the_collection_meanwhile_is_shown(place, window, shares, settled):
    drop(place, shares(6))
    settled(place)
    with closing(window.workspace.logbook.collections.open("My unit")) as book:
        book.members.remove(code_of(1))
    window.workspace.collection_changed.emit("My unit")
    settled(place)
    assert place.figures.answers.reporting.text() == "5 members"


def test_no_part_of_it_is_a_window_of_its_own(place, window, settled):
    drop(place, THIRTY)
    settled(place)
    visible = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert visible == [window]


def test_what_the_keyboard_goes_to_is_in_sight(place, settled):
    drop(place, THIRTY)
    settled(place)
    scroller = place.figures.scroller
    scroller.verticalScrollBar().setValue(scroller.verticalScrollBar().maximum())
    assert place.facts.unit.visibleRegion().isEmpty()
    place.shelf_bar.more_button.setFocus()
    QTest.keyClick(place.shelf_bar.more_button, Qt.Key.Key_Tab)
    assert place.facts.unit.hasFocus()
    QApplication.processEvents()
    assert not place.facts.unit.visibleRegion().isEmpty()
