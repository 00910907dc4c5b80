"""Shares that lie in a folder are read, narrowed and pooled; files that do not count are named."""

from datetime import date

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience
from dutytracker.exchange.sealed_share import seal
from dutytracker.loose_shares import read_loose
from tests.exchange.sealed_shares import KEY
from tests.stewards import share_file

MADE_ON = date(2026, 5, 1)


@pytest.fixture
def folder(tmp_path):
    for number in range(1, 7):
        (tmp_path / f"{number}.dutyshare").write_bytes(share_file(number, weeks=range(4)))
    (tmp_path / "again.dutyshare").write_bytes(share_file(1, weeks=range(4)))
    (tmp_path / "notes.dutyshare").write_bytes(b"who brings the charger?")
    return tmp_path


def test_everyone_counts_once_and_what_is_no_share_is_named(folder):
    loose = read_loose([folder])

    assert loose.review(Audience.INSIDE, 12).members == 6
    assert loose.collection.had_already == ("again.dutyshare",)
    assert [one.file for one in loose.rejected] == ["notes.dutyshare"]


def test_the_days_asked_for_narrow_the_weeks_and_stand_on_the_packet(folder):
    weeks = read_loose([folder]).collection.members[0].weeks
    first, last = weeks[1].start, weeks[2].last

    loose = read_loose([folder], first, last)
    review = loose.review(Audience.INSIDE, None)
    packet = loose.packet(review, MADE_ON, unit="North")

    assert review.weeks_received == 12
    assert (packet.unit, packet.first, packet.last, packet.review) == ("North", first, last, review)


def test_days_that_were_not_asked_for_are_told_as_far_as_enough_members_have_them(folder):
    loose = read_loose([folder])
    weeks = loose.collection.members[0].weeks

    inside = loose.packet(loose.review(Audience.INSIDE, None), MADE_ON)
    outside = loose.packet(loose.review(Audience.OUTSIDE, None), MADE_ON)

    assert (inside.first, inside.last) == (weeks[0].start, weeks[-1].last)
    assert (outside.first, outside.last) == (None, None)


def test_a_path_that_leads_nowhere_is_refused(tmp_path):
    with pytest.raises(DutyError, match="There is no file or folder"):
        read_loose([tmp_path / "gone"])


def test_the_key_is_asked_for_once_where_a_share_is_sealed_and_else_never(folder):
    plain = read_loose([folder], sealing_key=lambda: pytest.fail("asked for a key"))
    for file in folder.glob("[1-6].dutyshare"):
        file.write_bytes(seal(file.read_bytes(), KEY.public))
    asked = []

    loose = read_loose([folder], sealing_key=lambda: asked.append("the key") or KEY)

    assert asked == ["the key"]
    assert loose.collection == plain.collection
    assert loose.rejected == plain.rejected


def test_sealed_shares_are_refused_where_no_key_is_given(folder):
    for file in folder.glob("[1-6].dutyshare"):
        file.write_bytes(seal(file.read_bytes(), KEY.public))
    assert len(read_loose([folder]).rejected) == 7


def test_a_file_that_was_exchanged_meanwhile_is_named_where_it_has_to_be_read_again(folder):
    weeks = read_loose([folder]).collection.members[0].weeks
    loose = read_loose([folder], weeks[1].start, weeks[2].last)
    (folder / "3.dutyshare").write_bytes(share_file(9, weeks=range(4)))

    with pytest.raises(DutyError, match=r"3\.dutyshare was changed or taken away"):
        loose.review(Audience.INSIDE, None)
