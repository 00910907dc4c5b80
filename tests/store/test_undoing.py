"""What undo and redo take back is told by the kinds of the changes alone."""

import pytest

from dutytracker.store.undoing import ChangeKind, Target, redo_target_among, undo_target_among

KINDS = {"b": ChangeKind.BEGIN, "d": ChangeKind.DO, "u": ChangeKind.UNDO, "r": ChangeKind.REDO}


@pytest.mark.parametrize(
    ("history", "undone", "redone"),
    [
        ("", None, None),
        ("b", None, None),
        ("bd", 2, None),
        ("bddu", 2, 4),
        ("bdduu", None, 5),
        ("bdduur", 6, 4),
        ("bdduurr", 7, None),
        ("bddud", 5, None),
        ("dur", 3, None),
        ("duru", None, 4),
    ],
)
def test_the_latest_change_that_holds_is_undone_and_the_latest_undo_redone(history, undone, redone):
    newest_first = [(KINDS[kind], Target(number, kind)) for number, kind in enumerate(history, 1)][::-1]

    found = [target(newest_first) for target in (undo_target_among, redo_target_among)]

    assert [one and one.number for one in found] == [undone, redone]
