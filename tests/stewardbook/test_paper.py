"""Weeks typed in from paper, on real encrypted files."""

from uuid import UUID

import pytest

from dutytracker.domain.errors import Problems
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import UnitFacts
from tests.builders import WEEK
from tests.stewardbook.some_shares import a_tally, unit


def test_weeks_on_paper_are_pooled_apart(book, read):
    book.add(read(**unit(5)))
    alone = book.review(Audience.INSIDE)
    for number in range(1, 6):
        book.paper.set_tally(a_tally(number))

    assert book.review(Audience.INSIDE) == alone
    paper = book.paper.review(Audience.INSIDE)
    assert (paper.members, paper.weeks, float(paper.figures.logged)) == (5, 5, 10.0)
    assert book.paper.review(Audience.OUTSIDE).figures is None
    book.set_facts(UnitFacts(first=WEEK.end))
    assert book.paper.review(Audience.INSIDE) is None


def test_a_week_on_paper_is_typed_once_changed_and_deleted(book):
    book.paper.set_tally(a_tally(1, who=" Ada "))
    assert book.paper.tallies() == (a_tally(1, who="Ada"),)
    with pytest.raises(Problems, match="typed in already"):
        book.paper.set_tally(a_tally(2, who="Ada"))
    book.paper.set_tally(a_tally(1, who="Ada", logged=0, contracted=None))
    assert book.paper.tallies()[0].logged == 0
    book.paper.delete_tally(UUID(int=1))
    assert book.paper.tallies() == ()
    book.undo()
    assert len(book.paper.tallies()) == 1
