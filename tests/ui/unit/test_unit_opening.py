"""How a member opens a unit file in the window, looks at it, and adopts it."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from dutytracker.domain.changes import adding, editing
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.ui.unit.unit_sheet import NotTakenSheet, UnitSheet
from tests.builders import a_term
from tests.exchange.units import FIRST, MADE_AT, changed
from tests.stewards import share_file
from tests.ui.unit.dropping import drag, drop
from tests.ui.unit.files import a_file, a_file_of_another_key, a_full_file, a_newer_file, an_altered_file


def press(key: Qt.Key) -> None:
    """A key for whatever the keyboard is on."""
    QApplication.processEvents()
    QTest.keyClick(QApplication.focusWidget(), key)
    QApplication.processEvents()


def words_on(sheet) -> str:
    """Everything that can be read on a sheet."""
    return "\n".join(label.text() for label in sheet.findChildren(QLabel) if label.isVisible())


def opened_sheet(places) -> UnitSheet:
    """The sheet that is shown, ready for the keyboard."""
    QApplication.processEvents()
    sheet = places.units.sheet
    assert isinstance(sheet, UnitSheet)
    sheet.activateWindow()
    QApplication.processEvents()
    return sheet


def adopted(places, path) -> None:
    """Has the member adopt a file."""
    places.open_units([path])
    opened_sheet(places)
    press(Qt.Key.Key_Return)
    assert places.units.sheet is None


@pytest.mark.parametrize("place", ["today", "weeks", "share", "review", "settings"])
def test_a_unit_file_is_dropped_anywhere_on_the_window_and_adopted_with_enter(window, places, tmp_path, place):
    places.go_to(place)
    assert drop(window, a_file(tmp_path))
    opened_sheet(places)
    press(Qt.Key.Key_Return)
    assert window.workspace.logbook.unit.file.unit == "North Coast"
    assert window.workspace.logbook.terms[-1].label == "Contract of 2026"


def test_a_unit_file_dropped_on_the_line_is_not_typed_into_it(window, places, tmp_path):
    line = places.today.parts.entry.line
    assert drop(window, a_file(tmp_path), on=line)
    assert line.text() == ""
    assert isinstance(places.units.sheet, UnitSheet)


def test_a_share_dropped_on_today_is_still_no_business_of_the_window(window, places, tmp_path):
    share = tmp_path / "a.dutyshare"
    share.write_bytes(share_file(1))
    drop(window, share, on=places.today.parts.day)
    assert places.units.sheet is None
    assert not isinstance(window.places.get("review"), type(places.today))


def test_dropped_on_review_a_unit_file_is_shown_and_the_share_beside_it_is_kept(window, places, tmp_path, qtbot):
    places.go_review()
    share = tmp_path / "a.dutyshare"
    share.write_bytes(share_file(1))
    assert drop(window, a_file(tmp_path), share)
    assert isinstance(places.units.sheet, UnitSheet)
    qtbot.waitUntil(lambda: places.review.desk.sight is not None and bool(places.review.desk.sight.standing))
    assert places.review.desk.sight.left_out == ()
    places.review.desk.end()


@pytest.mark.parametrize("page", ["offers", "unit"])
def test_a_page_of_review_with_its_own_use_for_a_unit_file_gets_it(window, places, tmp_path, qtbot, page):
    places.go_review()
    review = places.review
    share = tmp_path / "a.dutyshare"
    share.write_bytes(share_file(1))
    review.add([share])
    qtbot.waitUntil(lambda: not review.desk.is_busy and bool(review.desk.sight and review.desk.sight.standing))
    review.pages.choose(page)
    QApplication.processEvents()
    assert review.takes_unit_files
    drop(window, a_file(tmp_path))
    assert places.units.sheet is None
    qtbot.waitUntil(lambda: not review.desk.is_busy and len(review.desk.sight.offers) == 3)
    review.desk.end()


def test_while_a_unit_file_is_dragged_the_window_says_what_letting_go_does(window, places, tmp_path):
    assert drag(window, [a_file(tmp_path)])
    assert window._drops.hint.isVisible()
    drop(window, a_file(tmp_path))
    assert not window._drops.hint.isVisible()


def test_esc_leaves_everything_as_it_was(window, places, tmp_path):
    before = window.workspace.logbook.history.place()
    places.open_units([a_file(tmp_path)])
    opened_sheet(places)
    press(Qt.Key.Key_Escape)
    assert places.units.sheet is None
    assert window.workspace.logbook.history.place() == before
    assert window.workspace.logbook.unit.file is None


def test_the_sheet_says_whose_it_is_and_what_it_would_set(window, places, tmp_path):
    places.open_units([a_file(tmp_path)])
    words = words_on(opened_sheet(places))
    assert "Unit file of North Coast" in words
    assert "84047 45111 45897 11614 96296 53919" in words
    assert "read these aloud with your steward once" in words
    assert "Added to your contract: 7 h 00 per 40 h 00 from March 1, 2026" in words
    assert "Weeks asked for: March 1 – May 30, 2026." in words


def test_adopting_is_one_step_that_undo_takes_back(window, places, tmp_path):
    logbook = window.workspace.logbook
    terms, member = logbook.terms, logbook.member
    places.open_units([a_file(tmp_path)])
    sheet = opened_sheet(places)
    sheet.clinic.choose("North")
    press(Qt.Key.Key_Return)
    assert places.today.parts.undo_bar.text() == "Unit file of North Coast adopted"
    assert logbook.member.clinic == "North"
    window.actions_.undo.trigger()
    assert (logbook.unit.file, logbook.terms, logbook.member) == (None, terms, member)


def test_no_clinic_is_chosen_until_the_member_does(window, places, tmp_path):
    places.open_units([a_file(tmp_path)])
    sheet = opened_sheet(places)
    assert sheet.clinic.clinic() is None
    assert QApplication.focusWidget() is sheet.clinic
    press(Qt.Key.Key_Down)
    assert sheet.clinic.clinic() == "North"
    assert "Clinic: North." in words_on(sheet)
    press(Qt.Key.Key_Return)
    assert window.workspace.logbook.member.clinic == "North"


def test_the_clinic_of_the_log_is_chosen_where_the_unit_has_it(window, places, tmp_path):
    member = window.workspace.logbook.member
    window.workspace.perform(editing("Clinic", member, type(member)(code=member.code, clinic="South")))
    places.open_units([a_file(tmp_path)])
    assert opened_sheet(places).clinic.clinic() == "South"


def test_the_clinic_of_the_log_is_chosen_and_spelled_as_the_unit_spells_it(window, places, tmp_path):
    member = window.workspace.logbook.member
    window.workspace.perform(editing("Clinic", member, type(member)(code=member.code, clinic="SOUTH")))
    places.open_units([a_file(tmp_path)])
    sheet = opened_sheet(places)
    assert sheet.clinic.clinic() == "South"
    assert "Clinic: South instead of SOUTH." in words_on(sheet)
    press(Qt.Key.Key_Return)
    assert window.workspace.logbook.member.clinic == "South"


def test_a_newer_file_of_the_same_steward_says_what_changes(window, places, tmp_path):
    adopted(places, a_file(tmp_path))
    places.open_units([a_newer_file(tmp_path)])
    words = words_on(opened_sheet(places))
    assert "It takes the place of the unit file of February 20, 2026." in words
    assert "Replaced in your contract: 7 h 00 per 40 h 00" in words
    press(Qt.Key.Key_Return)
    assert window.workspace.logbook.terms[-1].guarantee == HoursGuarantee(
        guaranteed_minutes=540, reference_minutes=2400
    )


def test_the_same_file_again_has_nothing_to_set(window, places, tmp_path):
    adopted(places, a_file(tmp_path))
    places.open_units([a_file(tmp_path)])
    sheet = opened_sheet(places)
    assert not sheet.adopt_button.isVisible()
    assert "Everything is as it says already." in words_on(sheet)
    press(Qt.Key.Key_Return)
    assert places.units.sheet is None


def test_an_older_file_is_not_adopted(window, places, tmp_path):
    adopted(places, a_newer_file(tmp_path))
    places.open_units([a_file(tmp_path)])
    sheet = opened_sheet(places)
    assert "before the one you adopted" in words_on(sheet)
    press(Qt.Key.Key_Return)
    assert window.workspace.logbook.unit.file.made_at == MADE_AT + timedelta(days=10)


def test_a_file_of_another_key_shows_both_keys_and_enter_does_not_take_it(window, places, tmp_path):
    adopted(places, a_file(tmp_path))
    places.open_units([a_file_of_another_key(tmp_path)])
    words = words_on(opened_sheet(places))
    assert "signed with another key" in words
    assert "84047 45111 45897 11614 96296 53919" in words
    assert "Digits of the key of this file" in words
    press(Qt.Key.Key_Return)
    assert places.units.sheet is None
    assert window.workspace.logbook.unit.file.unit == "North Coast"


def test_a_file_of_another_key_is_taken_by_its_own_button(window, places, tmp_path):
    adopted(places, a_file(tmp_path))
    places.open_units([a_file_of_another_key(tmp_path)])
    sheet = opened_sheet(places)
    sheet.adopt_button.setFocus()
    press(Qt.Key.Key_Space)
    assert window.workspace.logbook.unit.file.unit == "South Coast"


def test_a_file_that_was_altered_is_refused_in_the_window(window, places, tmp_path):
    before = window.workspace.logbook.history.place()
    places.open_units([an_altered_file(tmp_path)])
    sheet = places.units.sheet
    assert isinstance(sheet, NotTakenSheet)
    assert sheet.problem.text().endswith(".")
    assert "Nothing was changed." in words_on(sheet)
    sheet.close_button.click()
    assert places.units.sheet is None
    assert window.workspace.logbook.history.place() == before


@pytest.mark.parametrize("content", [b"", b"{}", b"\x00" * 100, share_file(1)])
def test_what_is_no_unit_file_says_what_it_is(window, places, tmp_path, content):
    path = tmp_path / "wrong.dutyunit"
    path.write_bytes(content)
    places.open_units([path])
    assert isinstance(places.units.sheet, NotTakenSheet)
    assert "unit file" in places.units.sheet.problem.text()


def test_a_file_from_the_future_says_that_the_program_is_too_old(places, tmp_path):
    path = tmp_path / "later.dutyunit"
    path.write_bytes(changed(lambda document: document.update(version=2)))
    places.open_units([path])
    assert isinstance(places.units.sheet, NotTakenSheet)
    assert "newer version" in places.units.sheet.problem.text()


def test_what_a_command_changed_meanwhile_is_shown_and_the_next_enter_adopts(window, places, tmp_path):
    places.open_units([a_file(tmp_path)])
    sheet = opened_sheet(places)
    window.workspace.perform(adding("Contract", a_term(valid_from=FIRST, label="My own")))
    press(Qt.Key.Key_Return)
    assert places.units.sheet is sheet
    assert sheet.problem.text()
    assert "Your contract stays what it is, and its label becomes that of the unit" in words_on(sheet)
    press(Qt.Key.Key_Return)
    assert places.units.sheet is None
    assert window.workspace.logbook.unit.file.unit == "North Coast"


def test_a_long_file_is_read_with_the_page_keys(window, places, tmp_path):
    places.open_units([a_full_file(tmp_path)])
    sheet = opened_sheet(places)
    sheet.resize(sheet.minimumSizeHint())
    QApplication.processEvents()
    bar = sheet._scroller.verticalScrollBar()
    press(Qt.Key.Key_PageDown)
    assert bar.value() > 0
    press(Qt.Key.Key_PageUp)
    assert bar.value() == 0
    assert sheet.clinic.clinic() is None


def test_a_file_that_is_gone_is_said_so(places, tmp_path):
    places.open_units([tmp_path / "gone.dutyunit"])
    assert isinstance(places.units.sheet, NotTakenSheet)


def test_two_files_come_one_after_the_other(window, places, tmp_path):
    places.open_units([a_file(tmp_path), a_newer_file(tmp_path)])
    opened_sheet(places)
    press(Qt.Key.Key_Return)
    assert "It takes the place of" in words_on(opened_sheet(places))


def test_adopting_over_review_leads_to_where_it_can_be_taken_back(window, places, tmp_path):
    places.go_review()
    adopted(places, a_file(tmp_path))
    assert places.today.isVisible()
    assert places.today.parts.undo_bar.undo_button.isVisible()


def test_a_file_waits_while_the_log_is_locked(window, tmp_path):
    window.show()
    window.show_unlock()
    window.open_files([a_file(tmp_path)])
    assert drop(window, a_newer_file(tmp_path))
    screen = window.pages.currentWidget()
    assert screen.waiting.text() == "The unit file waits: it is shown once your log is open."
    assert screen.waiting.isVisible()


def test_a_file_that_waited_is_shown_once_the_log_is_open(window, logbook, tmp_path):
    from tests.ui.conftest import opened

    window.show()
    window.show_unlock()
    window.open_files([a_file(tmp_path)])
    assert isinstance(opened(window, logbook).units.sheet, UnitSheet)
