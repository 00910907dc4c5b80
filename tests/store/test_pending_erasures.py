"""What is still to be erased in copies of a log is kept until it is done, copy by copy."""

from pathlib import Path

import pytest

from dutytracker.store.pending_erasures import BESIDE, Copies, pending_in, put_off, settle

STICK = Copies(Path("/media/stick"), "0a1b2c3d")


@pytest.fixture
def connection(database):
    with database.writing() as connection:
        yield connection


def test_nothing_is_pending_in_a_new_log(connection):
    assert pending_in(connection) == {}


def test_what_is_put_off_stays_until_it_is_settled_there(connection):
    put_off(connection, STICK, {"one": 3, "two": 4})
    put_off(connection, BESIDE, {"one": 3})
    assert pending_in(connection) == {BESIDE: {"one": 3}, STICK: {"one": 3, "two": 4}}
    assert next(iter(pending_in(connection))) == BESIDE
    settle(connection, STICK, {"one": 3})
    assert pending_in(connection) == {BESIDE: {"one": 3}, STICK: {"two": 4}}


def test_what_was_erased_once_more_meanwhile_is_not_settled(connection):
    put_off(connection, BESIDE, {"one": 3})
    put_off(connection, BESIDE, {"one": 9})
    settle(connection, BESIDE, {"one": 3})
    assert pending_in(connection) == {BESIDE: {"one": 9}}


def test_nothing_is_put_off_or_settled_where_nothing_was_erased(connection):
    put_off(connection, BESIDE, {})
    settle(connection, BESIDE, {})
    assert pending_in(connection) == {}
