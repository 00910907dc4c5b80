"""What offers come to is worked out beside the window, and only the newest question is answered."""

from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from dutytracker.domain.offers import TODAY, Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import HoursGuarantee, PercentGuarantee
from dutytracker.loose_shares import read_loose
from dutytracker.ui.background import Task
from dutytracker.ui.review.offers_asking import OffersAsking
from tests.ui.review.conftest import THIRTY


@pytest.fixture(scope="module")
def review():
    return read_loose([THIRTY]).review(Audience.INSIDE, None)


@pytest.fixture
def table(review):
    return review.on_the_table


@pytest.fixture
def asking(qtbot):
    asking = OffersAsking()
    asking.heard = []
    asking.answered.connect(asking.heard.append)
    yield asking
    asking.forget()
    qtbot.waitUntil(lambda: not asking.is_busy)


class Held:
    """Works offers out only once it is let go, so that others are asked for meanwhile."""

    def __init__(self, table):
        self._table = table
        self.begun, self.may_go = Event(), Event()

    def figures(self, offers, *, is_canceled):
        self.begun.set()
        self.may_go.wait(30)
        return self._table.figures(offers, is_canceled=is_canceled)


class Broken:
    """Cannot work anything out."""

    def figures(self, offers, **_how):
        return len(offers) // 0


def hours(name, minutes=480):
    return Offer(name=name, guarantee=HoursGuarantee(guaranteed_minutes=minutes, reference_minutes=2400))


def names(figures):
    return [one.name for one in figures]


def settle(qtbot, asking):
    qtbot.waitUntil(lambda: not asking.is_busy, timeout=60_000)


def test_todays_terms_and_the_offers_are_answered_in_order(qtbot, asking, table):
    asking.ask(table, [hours("A"), hours("B", 540)])
    settle(qtbot, asking)
    (figures,) = asking.heard
    assert names(figures) == [TODAY, "A", "B"]
    assert figures == table.figures([hours("A"), hours("B", 540)])


def test_of_many_questions_the_newest_is_answered(qtbot, asking, table):
    held = Held(table)
    asking.ask(held, [hours("first")])
    assert held.begun.wait(30)
    for number in range(10):
        asking.ask(table, [hours(f"number {number}", 400 + number)])
    held.may_go.set()
    settle(qtbot, asking)
    assert [names(figures) for figures in asking.heard] == [[TODAY, "number 9"]]


def test_what_is_forgotten_is_not_answered(qtbot, asking, table):
    held = Held(table)
    asking.ask(held, [hours("first")])
    assert held.begun.wait(30)
    asking.forget()
    assert not asking.is_busy
    held.may_go.set()
    asking.ask(table, [hours("second")])
    settle(qtbot, asking)
    assert [names(figures) for figures in asking.heard] == [[TODAY, "second"]]


def test_nobody_hears_what_was_worked_out_ahead(qtbot, asking, table):
    for offers in ([], [Offer(name="A", guarantee=PercentGuarantee(percent="18"))]):
        asking.ask(table, offers)
        settle(qtbot, asking)
    assert [names(figures) for figures in asking.heard] == [[TODAY], [TODAY, "A"]]


def test_a_bug_is_told_and_the_next_question_is_answered(qtbot, asking, table):
    with qtbot.captureExceptions() as bugs:
        asking.ask(Broken(), [])
        settle(qtbot, asking)
        QApplication.processEvents()
    assert [bug[0] for bug in bugs] == [ZeroDivisionError]
    asking.ask(table, [])
    settle(qtbot, asking)
    assert [names(figures) for figures in asking.heard] == [[TODAY]]


def test_what_was_answered_keeps_nothing_of_the_review(qtbot, asking, table):
    for number in range(5):
        asking.ask(table, [hours("A", 400 + number)])
        settle(qtbot, asking)
    asking.ask(table, [hours("B")])
    asking.forget()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert asking.findChildren(Task) == []
