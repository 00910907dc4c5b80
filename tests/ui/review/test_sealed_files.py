"""Sealed shares in the window: dropped like all others, opened with the key of this log."""

from dutytracker.domain.errors import DutyError
from dutytracker.exchange.sealed_share import seal
from dutytracker.security.sealing import new_sealing_key
from tests.stewards import share_file
from tests.ui.review.conftest import drop, rows


def sealed_in(folder, key):
    """Seals every share of a folder in place."""
    for file in folder.glob("*.dutyshare"):
        file.write_bytes(seal(file.read_bytes(), key.public))
    return folder


def test_sealed_shares_are_dropped_like_all_others(place, shares, settled, logbook):
    drop(place, sealed_in(shares(6), logbook.keys.sealing_key()))
    settled(place)

    assert place.desk.sight.review.members == 6
    assert rows(place.not_taken.table) == []


def test_the_plain_share_of_a_sealed_one_is_here_already(place, shares, settled, logbook):
    drop(place, sealed_in(shares(6), logbook.keys.sealing_key()))
    settled(place)
    drop(place, shares(6))
    settled(place)

    assert place.desk.sight.review.members == 6
    assert {row[0].partition(". ")[2] for row in rows(place.not_taken.table)} == {
        "It is here already; nothing changed."
    }


def test_a_share_for_another_steward_is_listed_with_what_to_do(place, shares, settled, logbook):
    folder = sealed_in(shares(6), logbook.keys.sealing_key())
    (folder / "other.dutyshare").write_bytes(seal(share_file(9), new_sealing_key().public))
    drop(place, folder)
    settled(place)

    ((words, *_),) = rows(place.not_taken.table)
    assert words.startswith("other.dutyshare. This share is sealed to another key than this log's (digits ")
    assert words.endswith("if that key is lost, send the members a new unit file and ask for their shares again.")
    assert place.desk.sight.review.members == 6


def test_a_log_without_a_key_takes_plain_shares_and_gets_none_by_it(place, shares, settled, logbook):
    folder = shares(6)
    (folder / "other.dutyshare").write_bytes(seal(share_file(9), new_sealing_key().public))
    drop(place, folder)
    settled(place)

    assert place.desk.sight.review.members == 6
    assert logbook.keys.held_sealing_key() is None


def test_a_log_that_cannot_be_read_at_that_moment_is_said(place, shares, settled, monkeypatch):
    place.add([shares(6)])
    settled(place)

    def busy():
        raise DutyError("Another program is writing to the log: try again.")

    monkeypatch.setattr(place.desk.book, "held_sealing_key", busy)
    place.desk.add([shares(7)])
    settled(place)
    assert place.bar.text() == "Another program is writing to the log: try again."
    assert place.desk.sight.review.members == 6
