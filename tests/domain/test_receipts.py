"""Of each steward, the receipt that reaches furthest."""

from datetime import timedelta

from dutytracker.domain.receipts import newest_of_each_steward
from tests.builders import a_receipt


def test_without_receipts_there_is_none():
    assert newest_of_each_steward(()) == ()


def test_each_steward_s_receipt_that_reaches_furthest_counts_and_the_shortest_reach_comes_first():
    far, near = a_receipt(digest="01" * 32, seq=90), a_receipt(digest="02" * 32, seq=12)
    other = a_receipt(digest="03" * 32, seq=40, steward_key="6e" * 32)
    assert newest_of_each_steward((far, near, other)) == (other, far)
    assert newest_of_each_steward((other, near)) == (near, other)


def test_of_two_that_reach_equally_far_the_later_made_counts():
    earlier = a_receipt(digest="01" * 32)
    later = a_receipt(digest="00" * 32, made_at=earlier.made_at + timedelta(days=1))
    assert newest_of_each_steward((later, earlier)) == (later,)
