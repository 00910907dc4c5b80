"""What the program copied goes when the log locks, and nothing else of the clipboard."""

from types import SimpleNamespace

import pytest

from dutytracker.ui.locking.emptying import clear_clipboard


@pytest.mark.parametrize(
    ("owns", "selects", "cleared"),
    [((True, True), True, 2), ((True, True), False, 1), ((False, True), True, 1), ((False, False), True, 0)],
)
def test_only_what_the_program_copied_is_taken_back(owns, selects, cleared):
    done = []
    clear_clipboard(
        SimpleNamespace(
            ownsClipboard=lambda: owns[0],
            ownsSelection=lambda: owns[1],
            supportsSelection=lambda: selects,
            clear=done.append,
        )
    )
    assert len(done) == cleared
