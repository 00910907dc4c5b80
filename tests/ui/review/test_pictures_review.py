"""Pictures of every state of Review, in both schemes and sizes, to look at; here they only must not be blank."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.domain.pooling import Audience
from dutytracker.ui.review.decide_window import DecideWindow
from tests.stewards import code_of, share_file
from tests.ui.review.conftest import drop, type_into
from tests.ui.review.test_paper_sheets import type_week


def test_before_there_is_anything(place, looked_at):
    looked_at("empty")


def test_while_files_are_read(place, shares, looked_at):
    drop(place, shares(20))
    place.adding.show_progress(7, 20)
    looked_at("reading")


def test_a_unit(thirty, looked_at):
    looked_at("unit", along=thirty.figures.scroller)


def test_a_unit_for_outside(thirty, settled, looked_at):
    thirty.facts.audience.choose(Audience.OUTSIDE)
    settled(thirty)
    looked_at("outside")


def test_too_few_members(place, shares, settled, looked_at):
    drop(place, shares(4))
    settled(place)
    looked_at("too_few")


def test_sixty_members_some_of_whom_are_set_aside(place, shares, settled, looked_at):
    folder = shares(60)
    (folder / "other.dutyshare").write_bytes(share_file(70, weeks=range(4), day=9, member=code_of(4)))
    (folder / "fork.dutyshare").write_bytes(share_file(5, weeks=range(4), day=9, head="f"))
    (folder / "november.dutyshare").write_text("no share")
    drop(place, folder)
    settled(place)
    looked_at("set_aside")
    place.not_taken.table.setFocus()
    QTest.keyClick(place.not_taken.table, Qt.Key.Key_Return)
    looked_at("decide", place.findChild(DecideWindow))
    place.findChild(DecideWindow).close()
    place.pages.choose("members")
    type_into(place.members.code, "K7QF-2M9X")
    type_into(place.members.name, "Ben")
    settled(place)
    place.window().activateWindow()
    place.members.table.setFocus()
    looked_at("members")


def test_weeks_on_paper(thirty, settled, looked_at):
    thirty.pages.choose("paper")
    looked_at("paper_empty")
    for who in ("Sheet 1", "Sheet 2"):
        type_week(thirty.paper, who=who)
        settled(thirty)
    type_week(thirty.paper, who="", logged="much")
    looked_at("paper")


def test_the_packet(thirty, settled, looked_at, tmp_path):
    thirty.packet.make((".csv",))
    settled(thirty)
    looked_at("packet_made")
    path = tmp_path / "late.dutyshare"
    path.write_bytes(share_file(20, weeks=range(4)))
    drop(thirty, path)
    settled(thirty)
    thirty.packet.make((".csv",))
    settled(thirty)
    looked_at("packet_warned")
    thirty.packet.panel.hide()
    thirty.facts.audience.choose(Audience.OUTSIDE)
    settled(thirty)
    thirty.packet.make((".csv",))
    settled(thirty)
    looked_at("packet_refused")
