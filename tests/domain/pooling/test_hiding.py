"""What is hidden never tells of few members, whatever the table."""

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.pooling.audience import few
from dutytracker.domain.pooling.hiding import hidden_cells, members_of

tables = st.dictionaries(st.sampled_from("ABCDEF"), st.frozensets(st.integers(0, 30), max_size=20))


def cells(**sizes):
    """Cells of so many members, all of them different."""
    numbers = iter(range(1000))
    return {name: frozenset(next(numbers) for _ in range(size)) for name, size in sizes.items()}


def test_a_table_of_large_cells_is_shown_whole():
    assert hidden_cells(cells(A=5, B=9, C=0), 5) == frozenset()


def test_two_small_cells_hide_each_other():
    assert hidden_cells(cells(A=3, B=2, C=9), 5) == {"A", "B"}


def test_one_small_cell_takes_the_smallest_other_with_it():
    assert hidden_cells(cells(A=4, B=9, C=6, D=0), 5) == {"A", "C"}


def test_of_two_cells_as_small_the_last_by_name_goes():
    assert hidden_cells(cells(A=1, B=6, C=6), 5) == {"A", "C"}


def test_hidden_cells_that_share_their_members_still_tell_of_them():
    same = frozenset(range(4))

    assert hidden_cells({"A": same, "B": same, "C": frozenset(range(10, 20))}, 5) == {"A", "B", "C"}


def test_a_table_of_few_members_is_hidden_whole():
    assert hidden_cells(cells(A=1, B=2), 5) == {"A", "B"}


def test_what_is_folded_holds_the_target_even_if_it_is_empty():
    assert hidden_cells(cells(OTH=0, A=6), 5, target="OTH") == {"OTH"}
    assert hidden_cells(cells(OTH=3, A=6, B=7), 5, target="OTH") == {"OTH", "A"}


@given(tables, st.integers(2, 11))
def test_no_subtraction_tells_of_few(table, k):
    hidden = hidden_cells(table, k)
    shown = set(table) - hidden

    assert not any(few(len(table[name]), k) for name in shown)
    assert not few(len(members_of(table, hidden)), k) or not any(table[name] for name in shown)


@given(st.dictionaries(st.sampled_from("ABCDEF"), st.integers(0, 20)))
def test_outside_shows_no_group_that_inside_hides(sizes):
    groups = cells(**sizes)

    assert hidden_cells(groups, 5) <= hidden_cells(groups, 11)
