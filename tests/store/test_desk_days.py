"""What the program knows of a day stays beside the log, and costs the history nothing."""

import pytest
from sqlalchemy.exc import IntegrityError

from dutytracker.domain.desk_day import DeskDay
from dutytracker.store import desk_days, history, schema
from tests.builders import MONDAY, TUESDAY


def known(database, day=MONDAY) -> DeskDay:
    with database.reading() as connection:
        return desk_days.desk_day(connection, day)


def add(database, milliseconds: int, day=MONDAY) -> None:
    with database.writing() as connection:
        desk_days.add_cost(connection, day, milliseconds)


def nudge(database) -> None:
    with database.writing() as connection:
        desk_days.set_nudged(connection, MONDAY)


def test_nothing_is_known_of_a_day_before_the_first_line(database):
    assert known(database) == DeskDay(date=MONDAY)


def test_the_lines_of_a_day_add_up(database):
    add(database, 2_400)
    add(database, 3_100)
    add(database, 900, TUESDAY)
    assert known(database) == DeskDay(date=MONDAY, milliseconds=5_500, lines=2)
    assert known(database, TUESDAY) == DeskDay(date=TUESDAY, milliseconds=900, lines=1)


def test_a_member_is_reminded_of_a_day_once_whatever_was_logged(database):
    nudge(database)
    assert known(database) == DeskDay(date=MONDAY, nudged=True)
    add(database, 2_400)
    nudge(database)
    assert known(database) == DeskDay(date=MONDAY, milliseconds=2_400, lines=1, nudged=True)


def test_it_leaves_no_trace_in_the_history(database):
    with database.reading() as connection:
        before = history.place_of(connection)
    add(database, 2_400)
    nudge(database)
    with database.reading() as connection:
        assert history.place_of(connection) == before


@pytest.mark.parametrize("wrong", [{"milliseconds": -1}, {"lines": -1}, {"nudged": 2}, {"date": "Monday"}])
def test_a_row_that_no_day_can_be_is_refused(database, wrong):
    row = {"date": "2026-03-02", "milliseconds": 0, "lines": 0, "nudged": 0} | wrong
    with pytest.raises(IntegrityError), database.writing() as connection:
        connection.execute(schema.desk_days.insert(), row)
