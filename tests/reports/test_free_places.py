"""Finding room for words in a chart."""

from dutytracker.reports.free_places import Box, free_box, words_size

PLANE = Box(0, 0, 100, 100)


def test_a_box_lies_where_it_was_wanted_first_if_nothing_is_there():
    assert free_box((20, 10), [(5, 5), (50, 50)], PLANE, [], []) == Box(5, 5, 25, 15)


def test_a_line_or_another_box_in_the_way_sends_it_on():
    rising = ((0, 20), (40, 0))

    assert free_box((20, 10), [(5, 5), (50, 50)], PLANE, [rising], []) == Box(50, 50, 70, 60)
    assert free_box((20, 10), [(5, 5), (50, 50)], PLANE, [], [Box(10, 10, 12, 12)]) == Box(50, 50, 70, 60)


def test_no_box_leaves_the_plane():
    assert free_box((20, 10), [(-1, 5), (90, 5), (5, 95), (5, -1)], PLANE, [], []) is None


def test_a_line_beside_a_box_does_not_cross_it():
    assert not Box(10, 10, 20, 20).is_crossed((0, 0), (100, 5))
    assert Box(10, 10, 20, 20).is_crossed((0, 15), (100, 15))


def test_words_are_as_wide_as_their_longest_line():
    wide, high = words_size(("short", "much longer"), 10)

    assert wide == words_size(("much longer",), 10)[0]
    assert high == 2 * words_size(("one",), 10)[1]


def test_a_long_way_through_a_narrow_box_is_found_wherever_it_crosses():
    for left in range(0, 190, 3):
        assert Box(left, 10, left + 1, 11).is_crossed((0, 10.5), (200, 10.5))
        assert not Box(left, 10, left + 1, 11).is_crossed((0, 11.5), (200, 11.5))
    assert Box(0, 0, 10, 10).is_crossed((5, 5), (5, 5))
    assert not Box(0, 0, 10, 10).is_crossed((11, 5), (11, 5))
    assert not Box(0, 0, 10, 10).is_crossed((8, 14), (14, 8))
