"""A unit from nothing to the table: the steward's file, three new members, sealed shares, three offers compared.

Every program is real, with its own encrypted log, and is worked by keyboard, with drops where a hand would drop. Only
the clock and the computer's own file dialogs are replaced. The rest of the unit hands in files that were really signed.
"""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import timedelta
from fractions import Fraction
from math import floor as floor_of
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dutytracker.cli import main
from dutytracker.domain.week_summary import WeekSummary
from dutytracker.exchange.sealed_share import is_sealed, unseal
from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.unit_file import read_unit
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.ui.review.offers_text import OfferBasis
from dutytracker.ui.review.review_place import ReviewPlace
from dutytracker.ui.share.share_place import SharePlace
from dutytracker.ui.weeks.offers.offers_page import OffersPage
from dutytracker.ui.weeks.page_kind import PageKind
from tests.builders import WEEK
from tests.desk import CONTROL, SHIFT, Desk
from tests.stewards import share_file
from tests.ui.unit.dropping import drop

Key = Qt.Key
FIRST, LAST = WEEK.start, WEEK.shifted(1).last
MEMBERS = 3
THE_OTHERS = range(1, 15)
"""More members of the unit, so that figures can be shown."""

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", r"raise\(\)")


@dataclass(frozen=True, slots=True)
class Typed:
    """An offer as it is typed at the table, and what it gives in a week of T, Q and booked minutes, exactly."""

    name: str
    basis: OfferBasis
    amount: str
    meetings: str
    gives: Callable[[WeekSummary], Fraction]


OFFERS = (
    Typed("Union", OfferBasis.HOURS, "8", "", lambda week: Fraction(480 * week.scheduled, 2400)),
    Typed(
        "Management",
        OfferBasis.LESS_MEETINGS,
        "17",
        "2:30",
        lambda week: Fraction(17, 100) * (1 - Fraction(150, week.pattern)) * week.scheduled,
    ),
    Typed("A fifth", OfferBasis.PERCENT, "20", "", lambda week: Fraction(week.scheduled, 5)),
)


@pytest.fixture
def desk_in(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Desk]]:
    """Gives a computer of its own to everybody who is named."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.delenv("DUTYTRACKER_PASSPHRASE", raising=False)
    desks: list[Desk] = []

    def make(name: str) -> Desk:
        desk = Desk(qtbot, qapp, tmp_path / name)
        desks.append(desk)
        return desk

    yield make
    for desk in desks:
        desk.close()


def review_of(desk: Desk) -> ReviewPlace:
    desk.press(Key.Key_4, held=CONTROL)
    review = desk.places.review
    assert review is not None
    return review


def settle(qtbot: QtBot, review: ReviewPlace) -> None:
    qtbot.waitUntil(lambda: not review.desk.is_busy, timeout=60_000)
    review.figures.finish()
    QApplication.processEvents()


def make_unit_file(desk: Desk, qtbot: QtBot, folder: Path) -> Path:
    """The steward begins, sets the unit up on its page, and signs and saves the file."""
    desk.set_clock(FIRST - timedelta(days=3), 9)
    desk.start()
    desk.press(Key.Key_Escape, Key.Key_Escape, Key.Key_Escape)
    review = review_of(desk)
    desk.tab_to(review.empty.unit_button)
    desk.press(Key.Key_Space)
    settle(qtbot, review)
    page = review.unit.page
    asked = page.asked.facts
    for field, text in (
        (asked.unit, "North Coast"),
        (asked.roster, "20"),
        (asked.first.field, FIRST.isoformat()),
        (asked.last.field, LAST.isoformat()),
    ):
        desk.tab_to(field)
        desk.enter(text)
        settle(qtbot, review)
    desk.tab_to(page.contract.since.field)
    desk.write(FIRST.isoformat())
    desk.tab_to(page.contract.form.guaranteed)
    desk.write("7")
    desk.tab_to(page.contract.save_button)
    desk.press(Key.Key_Space)
    settle(qtbot, review)
    file = sign_unit_file(desk, qtbot, review, folder / "first.dutyunit")
    desk.close()
    return file


def sign_unit_file(desk: Desk, qtbot: QtBot, review: ReviewPlace, path: Path) -> Path:
    """Signs and saves the file that the page shows in words."""
    review.unit.path_from = lambda _parent, _suggestion: str(path)
    desk.tab_to(review.unit.page.file.save_button)
    desk.press(Key.Key_Space)
    settle(qtbot, review)
    assert path.exists()
    return path


def adopt(desk: Desk, file: Path) -> int:
    """The member's first start, with the unit file dropped on it; says how many operations adopting it took."""
    desk.set_clock(FIRST - timedelta(days=1), 9)
    desk.start()
    dropped = drop(desk.window, file)
    assert dropped
    before = desk.keys
    desk.press(Key.Key_Return)
    operations = dropped + desk.keys - before
    desk.press(Key.Key_Return, Key.Key_Escape)
    return operations


def work_two_weeks(desk: Desk, minutes: int) -> None:
    """So many minutes of calls and half an hour of charting a day; each Tuesday half an hour is left undone."""
    for number in range(14):
        day = FIRST + timedelta(days=number)
        if day.isoweekday() > 5:
            continue
        desk.set_clock(day, 17)
        desk.enter(f"p{minutes} @10am")
        desk.enter("c 30 @4pm")
        if day.isoweekday() == 2:
            desk.enter("undone c 30")
        desk.press(Key.Key_D, held=CONTROL)
        desk.press(Key.Key_Return)
    desk.set_clock(LAST + timedelta(days=2), 9)


def share_what_is_asked_for(desk: Desk, qtbot: QtBot, path: Path) -> None:
    desk.press(Key.Key_3, held=CONTROL)
    place = desk.places.by_key["share"]
    assert isinstance(place, SharePlace)
    place.path_from = lambda _parent, _suggestion, _filter: str(path)
    desk.press(Key.Key_Return)
    qtbot.waitUntil(path.exists)


def type_offers(desk: Desk, qtbot: QtBot, review: ReviewPlace) -> None:
    """Types the three offers into the table of Review, cell after cell."""
    review.pages.choose("offers")
    settle(qtbot, review)
    page = review.offers
    for number, offer in enumerate(OFFERS):
        desk.tab_to(page.sheet.add_button if number else page.empty.add_button)
        desk.press(Key.Key_Space)
        row = page.sheet.rows()[number]
        desk.write(offer.name)
        desk.press(Key.Key_Tab)
        while row.basis.value() != offer.basis:
            desk.press(Key.Key_Down)
        desk.tab_to(row.amount)
        desk.write(offer.amount)
        if offer.meetings:
            desk.tab_to(row.meetings)
            desk.write(offer.meetings)
        desk.press(Key.Key_Return)
        qtbot.waitUntil(lambda: not page.asking.is_busy and not review.desk.is_busy)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """What an offer comes to, by its plain definition; shares are of 1."""

    covered: Fraction
    covered_floor: Fraction
    share_short: Fraction
    median_shortfall: Fraction
    adds_hours: Fraction


def plainly(offer: Typed, members: Sequence[Sequence[WeekSummary]]) -> Plain:
    """Goes through every week of every member, all of them eligible, one after the other."""
    covered, floor, short, adds = Fraction(0), Fraction(0), 0, Fraction(0)
    shortfalls = []
    for weeks in members:
        given = [floor_of(offer.gives(week) + Fraction(1, 2)) for week in weeks]
        covered += Fraction(sum(week.need <= minutes for week, minutes in zip(weeks, given, strict=True)), len(weeks))
        floor += Fraction(sum(week.floor <= minutes for week, minutes in zip(weeks, given, strict=True)), len(weeks))
        short += 2 * sum(week.need > minutes + 15 for week, minutes in zip(weeks, given, strict=True)) > len(weeks)
        adds += Fraction(sum(given) - sum(week.contracted or 0 for week in weeks), 60 * len(weeks))
        for week, minutes in zip(weeks, given, strict=True):
            shortfalls.append((Fraction(40 * (week.need - minutes), week.scheduled), Fraction(1, len(weeks))))
    reached, median = Fraction(0), Fraction(0)
    for hours, weight in sorted(shortfalls):
        if 2 * reached >= len(members):
            break
        reached, median = reached + weight, hours
    return Plain(
        covered=covered / len(members),
        covered_floor=floor / len(members),
        share_short=Fraction(short, len(members)),
        median_shortfall=median,
        adds_hours=adds,
    )


def half_up(exact: Fraction, places: int) -> float:
    """As many decimals as are printed."""
    return floor_of(exact * 10**places + Fraction(1, 2)) / 10**places


def test_from_a_unit_file_to_three_offers_compared(
    desk_in: Callable[[str], Desk], qtbot: QtBot, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given, came_in = tmp_path / "given", tmp_path / "came-in"
    given.mkdir()
    came_in.mkdir()
    file = make_unit_file(desk_in("steward"), qtbot, given)
    for number in range(1, MEMBERS + 1):
        member = desk_in(f"member-{number}")
        assert adopt(member, file) <= 2
        work_two_weeks(member, 40 + 15 * number)
        share_what_is_asked_for(member, qtbot, came_in / f"{number}.dutyshare")
        member.close()
        assert is_sealed((came_in / f"{number}.dutyshare").read_bytes())
    for number in THE_OTHERS:
        minutes = (("logged", 190 + 35 * number), ("undone", 10 * (number % 4)))
        (came_in / f"other-{number}.dutyshare").write_bytes(share_file(number, weeks=range(2), minutes=minutes))

    steward = desk_in("steward")
    steward.set_clock(LAST + timedelta(days=3), 9)
    steward.start()
    review = review_of(steward)
    settle(qtbot, review)
    assert drop(steward.window, *(came_in / f"{number}.dutyshare" for number in range(1, MEMBERS + 1)))
    settle(qtbot, review)
    assert review.desk.sight is not None
    assert review.desk.sight.review.figures is None, "three members are too few to show a figure"
    assert drop(steward.window, came_in)
    settle(qtbot, review)
    assert review.desk.sight.review.members == MEMBERS + len(THE_OTHERS)
    type_offers(steward, qtbot, review)
    shown = [row.cells.texts() for row in review.offers.sheet.rows()]
    name = review.shelf.current
    review.pages.choose("unit")
    settle(qtbot, review)
    newer = sign_unit_file(steward, qtbot, review, given / "second.dutyunit")
    steward.close()

    with closing(open_logbook(profile_in(steward.folder))) as logbook:
        key = logbook.keys.sealing_key()
        assert read_unit(file.read_bytes()).sealing_key == key.public
        files = [path.read_bytes() for path in sorted(came_in.iterdir())]
    shares = [read_share(unseal(data, key) if is_sealed(data) else data) for data in files]
    members = [[week.summary for week in share.weeks] for share in shares]
    expected = [plainly(offer, members) for offer in OFFERS]

    told = told_by(capsys, steward.folder, "offers", str(newer), "--collection", str(name))
    assert [one["name"] for one in told] == ["today", *(offer.name for offer in OFFERS)]
    for row, one, plain in zip(shown, told[1:], expected, strict=True):
        assert (one["members"], one["weeks"]) == (17, 34)
        assert one["covered"] == half_up(plain.covered, 4)
        assert one["covered_floor"] == half_up(plain.covered_floor, 4)
        assert one["share_short"] == half_up(plain.share_short, 4)
        assert one["median_shortfall_per_40h"] == half_up(plain.median_shortfall, 2)
        assert one["adds_hours_a_week"] == half_up(plain.adds_hours, 2)
        assert one["adds_fte"] == half_up(plain.adds_hours / 40, 2)
        assert row[0] == f"{floor_of(plain.covered * 100 + Fraction(1, 2))} %"

    member = desk_in("member-1")
    member.set_clock(LAST + timedelta(days=4), 9)
    member.start()
    assert drop(member.window, newer)
    member.press(Key.Key_Return)
    member.press(Key.Key_O, held=CONTROL | SHIFT)
    page = member.weeks.pages[PageKind.OFFERS]
    assert isinstance(page, OffersPage)
    assert page.sentences.text().count("of your 2 weeks") == len(OFFERS)
    assert "Under “Union” you would have had 8 h 00" in page.of_week.text()
    member.close()
    own = [[week.summary for week in share.weeks] for share in shares if share.member == code_of_log(member.folder)]
    told = told_by(capsys, member.folder, "offers", str(newer), "--from", str(FIRST), "--to", str(LAST))
    for one, plain in zip(told[1:], [plainly(offer, own) for offer in OFFERS], strict=True):
        assert (one["covered"], one["share_short"]) == (half_up(plain.covered, 4), None)
        assert one["median_shortfall_per_40h"] == half_up(plain.median_shortfall, 2)


def code_of_log(folder: Path) -> str:
    with closing(open_logbook(profile_in(folder))) as logbook:
        return logbook.member.code


def told_by(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> list[dict[str, Any]]:
    """What a command says of offers."""
    capsys.readouterr()
    assert main(["--data-dir", str(folder), *words, "--json"]) == 0
    offers: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["offers"]
    return offers
