"""A steward's collections are known by name inside the steward's own log."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.store import collections

MADE_AT = datetime(2026, 3, 2, 17, tzinfo=UTC)


@pytest.fixture
def write(database):
    """Does something in a transaction of its own."""

    def write(do, *arguments, **named):
        with database.writing() as connection:
            return do(connection, *arguments, **named)

    return write


@pytest.fixture
def add(write):
    return lambda name: write(collections.add_collection, name, made_at=MADE_AT)


def test_collections_come_by_name_each_with_an_id_and_a_key_of_its_own(add, write):
    west, east = add("West"), add(" East ")
    assert write(collections.collections_in) == (east, west)
    assert east.name == "East"
    assert east.made_at == MADE_AT
    assert len(east.data_key) == 32
    assert east.next_key is None
    assert {len(east.id), len(west.id)} == {32}
    assert (east.id, east.data_key) != (west.id, west.data_key)


def test_a_key_is_not_shown(add):
    entry = add("East")
    assert repr(entry.data_key) not in repr(entry)
    assert entry.data_key.hex() not in repr(entry)


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("East", "There already is a collection called East: choose another name."),
        ("  ", "A collection needs a name: type one."),
        ("x" * 121, "The name of a collection must not be longer than 120 characters."),
        ("Ea\u202est", "must not hold invisible characters"),
    ],
)
def test_a_name_that_cannot_be_is_refused_for_a_new_collection_and_for_an_old_one(add, write, name, sentence):
    east, west = add("East"), add("West")
    with pytest.raises(DutyError, match=sentence):
        add(name)
    with pytest.raises(DutyError, match=sentence):
        write(collections.rename_collection, west.id, name)
    assert write(collections.collections_in) == (east, west)


def test_a_renamed_collection_keeps_its_file_and_key(add, write):
    entry = add("East")
    write(collections.rename_collection, entry.id, "Valley")
    (renamed,) = write(collections.collections_in)
    assert renamed.name == "Valley"
    assert (renamed.id, renamed.data_key) == (entry.id, entry.data_key)


def test_a_forgotten_collection_is_gone_and_its_name_free(add, write):
    write(collections.forget_collection, add("East").id)
    assert write(collections.collections_in) == ()
    add("East")


def test_a_new_key_stands_beside_the_old_one_until_the_file_has_it(add, write):
    east, west = add("East"), add("West")
    first, second = write(collections.prepare_new_keys)
    assert (first.data_key, second.data_key) == (east.data_key, west.data_key)
    assert len({first.data_key, first.next_key, second.data_key, second.next_key}) == 4
    assert write(collections.prepare_new_keys) == (first, second)
    write(collections.finish_new_key, east.id)
    write(collections.keep_key, west.id)
    finished, kept = write(collections.collections_in)
    assert (finished.data_key, finished.next_key) == (first.next_key, None)
    assert (kept.data_key, kept.next_key) == (west.data_key, None)


def test_a_key_that_has_no_other_to_come_stays(add, write):
    entry = add("East")
    write(collections.finish_new_key, entry.id)
    assert write(collections.collections_in) == (entry,)


def test_a_collection_that_was_deleted_keeps_its_name_and_its_key_until_it_is_brought_back(add, write):
    east = add("East")
    deleted_at = datetime(2026, 4, 1, 9, tzinfo=UTC)

    write(collections.delete_collection, east.id, at=deleted_at)
    assert write(collections.collections_in) == (replace(east, deleted_at=deleted_at),)
    with pytest.raises(DutyError, match="There already is a collection called East"):
        add("East")

    write(collections.bring_back_collection, east.id)
    assert write(collections.collections_in) == (east,)
