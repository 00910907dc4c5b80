"""Share once a unit file is adopted: sealed unless the member chooses otherwise, and the screen says which is true."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from dutytracker.domain.shared_summary import Recipient
from dutytracker.exchange.sealed_share import SealedElsewhere, is_sealed
from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.strict_json import plain_file
from dutytracker.ui.share.share_options import ForWhom
from tests.sealing import ANOTHER_STEWARD, STEWARD

DIGITS = STEWARD.digits


def saved(tmp_path, suffix=".dutyshare"):
    (path,) = tmp_path.glob(f"*{suffix}")
    return path


def test_without_a_unit_file_there_is_nothing_to_choose_and_the_share_is_plain(place, tmp_path):
    assert place.options.not_sealed.isHidden()
    assert place.preview.recipient is Recipient.ANYONE
    assert place.warning.text() == "Whoever gets this file can read it; do not send it by your employer's mail."
    place.save_button.click()
    read_share(saved(tmp_path).read_bytes())
    assert place.before.table.rows_model.rows[0].cells[1].splitlines()[0] == "1 week, plain"


def test_with_one_a_share_for_the_steward_is_sealed_to_that_steward(place, adopt, tmp_path, window):
    adopt()
    assert place.warning.text() == (
        f"Sealed to the steward of North Clinic, digits {DIGITS}: nobody else can read it. "
        "Still, do not send it by your employer's mail."
    )
    before = place.preview
    place.save_button.click()
    data = saved(tmp_path).read_bytes()
    assert data == before.data
    assert is_sealed(data)
    assert read_share(data, STEWARD.sealing_key) == before.share
    with pytest.raises(SealedElsewhere):
        read_share(data, ANOTHER_STEWARD.sealing_key)
    (record,) = window.workspace.logbook.sharing.shared_summaries()
    assert record.recipient is Recipient.STEWARD
    assert place.before.table.rows_model.rows[0].cells[1].splitlines()[0] == "1 week, sealed"
    assert "signed, sealed" in place.file_words.text()


def test_what_is_sealed_is_seen_before_it_leaves_in_figures_and_word_for_word(place, adopt, tmp_path):
    adopt()
    place.options.range.choose(6)
    place.text_button.click()
    (words,) = place.findChildren(QPlainTextEdit)
    told = json.loads(words.toPlainText())
    assert told["format"] == "dutytracker-share"
    rows = [row.cells for row in place.leaves.table.rows_model.rows]
    place.save_button.click()
    share = read_share(saved(tmp_path).read_bytes(), STEWARD.sealing_key)
    assert [week["week"] for week in told["weeks"]] == [str(each.summary.week.start) for each in share.weeks]
    assert len(rows) == 1 + len(share.weeks)


def test_the_member_can_choose_not_to_seal_and_is_told_what_that_means(place, adopt, tmp_path, window):
    adopt()
    place.options.not_sealed.setChecked(True)
    assert place.warning.text().startswith("Whoever gets this file can read it")
    before = place.preview.share
    place.save_button.click()
    assert read_share(saved(tmp_path).read_bytes()) == before
    assert window.workspace.logbook.sharing.shared_summaries()[0].recipient is Recipient.ANYONE


def test_who_can_open_the_file_is_said_as_it_is_sealed_or_not(place, adopt):
    steward = place.options.for_whom[ForWhom.STEWARD]
    assert steward.accessibleDescription() == "a signed file; the unit’s figures need it"
    adopt()
    sealed = "a signed file that only the steward of North Clinic can open"
    assert steward.accessibleDescription() == place.options._of_steward.text() == sealed
    place.options.not_sealed.setChecked(True)
    plain = "a signed file; the unit’s figures need it"
    assert steward.accessibleDescription() == place.options._of_steward.text() == plain


def test_sealing_is_chosen_with_the_keyboard_alone(place, adopt, qtbot):
    adopt()
    box = place.options.not_sealed
    assert box.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert box.text() == "Not sealed"
    assert box.accessibleDescription() == "Whoever gets the file can read it."
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert place.preview.recipient is Recipient.ANYONE
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert place.preview.recipient is Recipient.STEWARD


def test_the_tab_key_goes_from_the_steward_to_the_seal_and_on_to_save(place, adopt, window, qtbot):
    adopt()
    place.options.for_whom[ForWhom.STEWARD].setFocus()
    visited = []
    while (focused := window.focusWidget()) is not place.save_button and len(visited) < 20:
        visited.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert visited[:2] == [place.options.for_whom[ForWhom.STEWARD], place.options.not_sealed]
    assert window.focusWidget() is place.save_button


@pytest.mark.parametrize("kind", [ForWhom.PAPER, ForWhom.SPREADSHEET])
def test_paper_and_spreadsheets_are_never_sealed_and_say_so(place, adopt, kind):
    adopt()
    place.options.for_whom[kind].setChecked(True)
    assert place.preview.recipient is Recipient.ANYONE
    assert place.warning.text().startswith("Whoever gets this file can read it")
    assert not place.options.not_sealed.isEnabled()


def test_taking_the_unit_file_back_takes_the_seal_away(place, adopt, window):
    adopt()
    assert not place.options.not_sealed.isHidden()
    window.workspace.undo()
    assert place.options.not_sealed.isHidden()
    assert place.preview.recipient is Recipient.ANYONE


def test_after_a_newer_unit_file_with_another_sealing_key_only_that_key_opens(place, adopt, tmp_path):
    adopt()
    adopt(sealing_key=ANOTHER_STEWARD.sealing_key.public, later=True)
    before = place.preview.share
    place.save_button.click()
    data = saved(tmp_path).read_bytes()
    assert read_share(data, ANOTHER_STEWARD.sealing_key) == before
    with pytest.raises(SealedElsewhere, match="send the members a new unit file and ask for their shares again"):
        read_share(data, STEWARD.sealing_key)


def test_the_files_of_two_members_tell_nothing_apart_but_what_is_sealed(place, adopt, tmp_path):
    adopt()
    place.save_button.click()
    path = saved(tmp_path)
    data = plain_file(path)
    share = place.preview.share
    for secret in (share.member, share.key.hex(), share.log.head, str(share.weeks[0].summary.week.start)):
        assert secret.encode() not in data
    assert path.name == f"steward-{share.weeks[-1].summary.week.last}.dutyshare"
    assert path.stat().st_mode & 0o777 == 0o600
