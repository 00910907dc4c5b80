"""One button makes the packet; what would tell of few members is warned about inside, and refused for outside."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import PacketDifference
from dutytracker.domain.terms import HoursGuarantee
from dutytracker.ui.review.packet_making import difference_words
from tests.reports.offers import an_offer
from tests.reports.test_pdf import text_of
from tests.stewards import share_file
from tests.ui.review.conftest import drop

NINE = HoursGuarantee(guaranteed_minutes=540, reference_minutes=2400)


@pytest.fixture
def unit(place, shares, settled):
    """Twelve members, and the packet named for their unit."""
    drop(place, shares(12))
    settled(place)
    return place


def press_make(place, settled):
    place.head.packet_button.setFocus()
    QTest.keyClick(place.head.packet_button, Qt.Key.Key_Space)
    settled(place)


def add_one_more(place, settled, tmp_path):
    path = tmp_path / "late.dutyshare"
    path.write_bytes(share_file(20, weeks=range(4), clinic="North"))
    drop(place, path)
    settled(place)


def packets(tmp_path):
    return sorted(path.suffix for path in tmp_path.glob("packet-*"))


def test_the_words_say_whether_one_earlier_packet_tells_or_two_together():
    made_at = datetime(2026, 11, 24, 12, tzinfo=UTC)
    alone = PacketDifference(made_at=made_at, audience=Audience.OUTSIDE, members=3)

    assert difference_words([alone], Audience.INSIDE)[0] == (
        "It differs from the packet of November 24, 2026 by 3 members, who could be told by subtraction."
    )
    assert difference_words([alone, replace(alone, members=1, together=True)], Audience.INSIDE)[0] == (
        "With the packet of November 24, 2026 and an earlier one it leaves 1 member alone, who could be told."
    )


def test_one_button_makes_pages_workbook_and_table_and_says_where_they_are(unit, settled, tmp_path):
    press_make(unit, settled)
    assert packets(tmp_path) == [".csv", ".pdf", ".xlsx"]
    assert next(tmp_path.glob("packet-*.pdf")).read_bytes().startswith(b"%PDF")
    assert unit.packet.panel.words.text().startswith("The packet was saved: packet-")
    assert str(tmp_path) in unit.packet.panel.more.text()


def test_one_file_alone_is_made_from_the_menu_beside_it(unit, settled, tmp_path):
    QTest.mouseClick(unit.head.only_button, Qt.MouseButton.LeftButton)
    assert [action.text() for action in unit.head.only_menu.actions()] == [
        "Only the Pages (PDF)",
        "Only the Workbook",
        "Only the Table (CSV)",
    ]
    unit.head.only_menu.actions()[1].trigger()
    unit.head.only_menu.close()
    settled(unit)
    assert packets(tmp_path) == [".xlsx"]


def test_a_packet_for_outside_that_differs_by_one_member_is_refused(unit, settled, tmp_path):
    unit.facts.audience.choose(Audience.OUTSIDE)
    settled(unit)
    press_make(unit, settled)
    for path in tmp_path.glob("packet-*"):
        path.unlink()
    add_one_more(unit, settled, tmp_path)
    press_make(unit, settled)
    assert packets(tmp_path) == []
    assert unit.packet.panel.words.text().startswith("No packet was made. It differs from the packet of ")
    assert "1 member, who could be told by subtraction" in unit.packet.panel.words.text()
    assert not unit.packet.panel.anyway_button.isVisible()


def test_inside_it_is_warned_about_and_made_where_the_steward_wants_it(unit, settled, tmp_path):
    press_make(unit, settled)
    for path in tmp_path.glob("packet-*"):
        path.unlink()
    add_one_more(unit, settled, tmp_path)
    press_make(unit, settled)
    assert packets(tmp_path) == []
    assert unit.packet.panel.anyway_button.hasFocus()
    QTest.keyClick(unit.packet.panel.anyway_button, Qt.Key.Key_Space)
    settled(unit)
    assert packets(tmp_path) == [".csv", ".pdf", ".xlsx"]


def test_no_file_that_was_there_is_replaced_unasked(unit, settled, tmp_path):
    unit.packet.path_from = lambda _parent, _name: str(tmp_path / "unit.pdf")
    (tmp_path / "unit.xlsx").write_text("mine")
    press_make(unit, settled)
    assert unit.packet.panel.words.text() == (f"There already is a file {tmp_path / 'unit.xlsx'}: choose another name.")
    assert (tmp_path / "unit.xlsx").read_text() == "mine"
    assert not (tmp_path / "unit.pdf").exists()
    assert len(unit.desk.book.packets.earlier()) == 0


def test_a_packet_that_could_not_be_saved_is_not_kept(unit, settled, tmp_path):
    unit.packet.path_from = lambda _parent, _name: str(tmp_path / "gone" / "unit.pdf")
    press_make(unit, settled)
    assert unit.packet.panel.words.text().startswith("The file could not be saved there")
    assert len(unit.desk.book.packets.earlier()) == 0


def test_the_packet_shows_the_offers_that_lie_on_the_table(unit, settled, tmp_path):
    unit.desk.change(lambda book: book.set_offers((an_offer(), an_offer("Nine hours", NINE))))
    settled(unit)
    press_make(unit, settled)

    text = text_of(next(tmp_path.glob("packet-*.pdf")).read_bytes())
    assert "Offers on the table" in text
    assert "B · Nine hours" in text
    assert "Nine hours" in next(tmp_path.glob("packet-*.csv")).read_text("utf-8-sig")


def test_the_packet_without_offers_has_no_page_about_them(unit, settled, tmp_path):
    press_make(unit, settled)

    assert "Offers on the table" not in text_of(next(tmp_path.glob("packet-*.pdf")).read_bytes())


def test_a_packet_with_offers_is_held_against_earlier_ones_like_any_other(unit, settled, tmp_path):
    unit.facts.audience.choose(Audience.OUTSIDE)
    settled(unit)
    press_make(unit, settled)
    for path in tmp_path.glob("packet-*"):
        path.unlink()
    add_one_more(unit, settled, tmp_path)
    unit.desk.change(lambda book: book.set_offers((an_offer(),)))
    settled(unit)
    press_make(unit, settled)

    assert packets(tmp_path) == []
    assert unit.packet.panel.words.text().startswith("No packet was made.")
