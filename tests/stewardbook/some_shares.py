"""Files of many members, and weeks on paper, for tests of an open collection."""

from uuid import UUID

from dutytracker.domain.pooling.paper import PaperTally
from tests.builders import WEEK
from tests.stewards import share_file


def unit(number, **fields):
    """Files of so many members."""
    return {f"member{one:03}": share_file(one, **fields) for one in range(1, number + 1)}


def codes(book):
    return [member.code for member in book.collection().members]


def a_tally(number=1, **fields):
    values = {
        "id": UUID(int=number),
        "who": f"Paper {number}",
        "clinic": "",
        "week": WEEK,
        "scheduled": 2400,
        "contracted": 420,
        "logged": 600,
        "undone": 60,
    }
    return PaperTally(**(values | fields))
