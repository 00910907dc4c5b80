"""Entries that share minutes lie under each other."""

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.ui.clock_stretch import Stretch
from dutytracker.ui.today.day_lanes import Lane, lanes_of

stretches = st.lists(
    st.builds(lambda start, length: Stretch(start, start + length), st.integers(0, 200), st.integers(1, 60)),
    max_size=10,
)


def test_what_shares_no_minute_has_the_whole_height():
    assert lanes_of([Stretch(0, 30), Stretch(30, 60)]) == (Lane(), Lane())


def test_two_that_share_minutes_have_half_of_it_each():
    assert lanes_of([Stretch(20, 40), Stretch(0, 30)]) == (Lane(1, 2), Lane(0, 2))


def test_a_lane_that_is_free_again_is_taken_again():
    assert lanes_of([Stretch(0, 60), Stretch(0, 20), Stretch(20, 40)]) == (Lane(1, 2), Lane(0, 2), Lane(0, 2))


@given(stretches)
def test_no_two_in_one_lane_share_a_minute(drawn):
    lanes = lanes_of(drawn)
    for at, stretch in enumerate(drawn):
        assert 0 <= lanes[at].number < lanes[at].count
        for other in range(at):
            if stretch.start < drawn[other].end and drawn[other].start < stretch.end:
                assert lanes[at].number != lanes[other].number
                assert lanes[at].count == lanes[other].count
