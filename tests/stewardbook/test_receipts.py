"""A steward's collection and a member's log, with receipts going between them: both real, both encrypted."""

import shutil
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.collecting import Aside
from dutytracker.exchange.receipt_file import read_receipt
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.share_pile import read_many
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from tests.builders import MONDAY, SetClock, a_logbook, a_pattern, a_term, an_entry

NOW = datetime(2026, 3, 20, 20, tzinfo=UTC)


@pytest.fixture
def steward(tmp_path):
    with closing(a_logbook(tmp_path / "steward", at=SetClock(NOW))) as logbook:
        yield logbook


@pytest.fixture
def book(steward):
    with closing(steward.collections.begin("Spring")) as book:
        yield book


@pytest.fixture
def member(tmp_path):
    with closing(a_logbook(tmp_path / "member", at=SetClock(NOW))) as logbook:
        logbook.perform(adding("Contract", a_pattern(), a_term()))
        logbook.perform(adding("Log an entry", an_entry(1)))
        yield logbook


@pytest.fixture
def hand_in(book, tmp_path):
    """A member shares, and the steward takes the file in; gives the share."""

    def handing(logbook, name, *, later=0):
        logbook._ledger._clock.at = NOW + timedelta(days=later)
        share = logbook.sharing.share(MONDAY, MONDAY, days=False, own_time=False)
        path = tmp_path / f"{name}.dutyshare"
        path.write_bytes(logbook.sharing.signed(share))
        book.add(read_many([Found(path, name)]).shares)
        return share

    return handing


def aside(book):
    return [(one.received.file, one.why) for one in book.set_aside()]


def continues(book):
    (row,) = book.members.standing()
    return row.continues


def test_a_member_who_takes_the_receipt_is_seen_to_continue_the_record(book, member, hand_in):
    first = hand_in(member, "first")
    assert continues(book) is None
    member.perform(member.sharing.taking_receipt(book.members.receipt(first.member)))
    member.perform(adding("Log an entry", an_entry(2)))
    hand_in(member, "second", later=7)
    assert continues(book) is True
    assert aside(book) == []


def test_a_member_without_the_receipt_counts_and_is_marked(book, member, hand_in):
    hand_in(member, "first")
    member.perform(adding("Log an entry", an_entry(2)))
    hand_in(member, "second", later=7)
    assert continues(book) is False
    assert aside(book) == []


def test_a_place_that_lies_between_the_ends_of_a_share_is_found(book, member, hand_in):
    first = hand_in(member, "first")
    member.perform(member.sharing.taking_receipt(book.members.receipt(first.member)))
    member.perform(adding("Log an entry", an_entry(2)))
    hand_in(member, "second", later=7)
    member.perform(adding("Log an entry", an_entry(3)))
    hand_in(member, "third", later=14)
    assert continues(book) is True


def test_an_older_copy_of_the_log_that_goes_another_way_is_set_aside(book, member, hand_in, tmp_path):
    first = hand_in(member, "first")
    member.perform(member.sharing.taking_receipt(book.members.receipt(first.member)))
    member.close()
    shutil.copytree(tmp_path / "member", tmp_path / "copy")
    with closing(open_logbook(profile_in(tmp_path / "member"), clock=SetClock(NOW))) as now:
        now.perform(adding("Log an entry", an_entry(2)))
        now.perform(adding("Log an entry", an_entry(3)))
        second = hand_in(now, "second", later=7)
    with closing(open_logbook(profile_in(tmp_path / "copy"), clock=SetClock(NOW))) as copy:
        copy.perform(adding("Log an entry", an_entry(4)))
        hand_in(copy, "from the copy", later=14)
    assert aside(book) == [("from the copy", Aside.BROKEN)]
    assert continues(book) is False
    assert read_receipt(book.members.receipt(first.member)).seq == second.log.seq


def test_receipts_of_two_stewards_let_both_see_that_the_record_goes_on(book, member, hand_in, tmp_path):
    first = hand_in(member, "first")
    member.perform(member.sharing.taking_receipt(book.members.receipt(first.member)))
    second = hand_in(member, "second", later=1)
    with (
        closing(a_logbook(tmp_path / "another", at=SetClock(NOW))) as another,
        closing(another.collections.begin("Theirs")) as theirs,
    ):
        theirs.add(read_many([Found(tmp_path / "second.dutyshare", "second")]).shares)
        member.perform(member.sharing.taking_receipt(theirs.members.receipt(second.member)))
        hand_in(member, "third", later=2)
        theirs.add(read_many([Found(tmp_path / "third.dutyshare", "third")]).shares)
        assert continues(theirs) is True
    assert continues(book) is True
    assert len({receipt.steward_key for receipt in member.sharing.receipts()}) == 2
