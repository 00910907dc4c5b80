"""What is let go of is freed unless somebody else holds it."""

import weakref

from dutytracker.store.collection.letting_go import AT_ONCE, let_go


class Something:
    """What a pile may hold."""


def test_a_pile_is_empty_once_it_is_let_go_and_what_nobody_else_holds_is_freed():
    held = Something()
    pile = [*(Something() for _ in range(3 * AT_ONCE)), held]
    freed = [weakref.ref(one) for one in pile]
    let_go(pile)

    assert not pile
    assert [one() for one in freed if one() is not None] == [held]


def test_an_empty_pile_stays_empty():
    pile = []
    let_go(pile)
    assert not pile
