"""The head of a share as bytes and back."""

from dutytracker.exchange.head_bytes import head_bytes, head_from
from tests.domain.shares import a_share, a_shared_week, received


def a_head(*weeks, **more):
    return received("a file", a_share(*map(a_shared_week, weeks), **more)).head


def test_a_head_comes_back_as_it_was():
    for head in (a_head(0, 1, 5), a_head(), a_head(2, clinic="Clínica del Valle")):
        assert head_from(head_bytes(head)) == head


def test_members_who_tell_of_the_same_weeks_share_their_values():
    one, other = (head_from(head_bytes(a_head(0, 1, 2, seq=seq))) for seq in (1000, 2000))

    assert one != other
    assert one.weeks is other.weeks
