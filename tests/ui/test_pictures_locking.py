"""Pictures of the locked log in every state."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from dutytracker.store import inbox
from dutytracker.ui.locking.came_in_window import CameInWindow
from tests.ui.locking.conftest import _at_home, locked_log, profile, running, window_of
from tests.ui.looks import looks, take

__all__ = ["_at_home", "locked_log", "profile", "running", "window_of"]


@looks
def test_the_locked_log(running, scheme, size, window_of, profile):
    def shown(name: str) -> None:
        take(running.program.window, f"locked_{name}", scheme, size[0])

    screen = running.start()
    running.session.contents._theme.choose(scheme)
    running.program.window.resize(*size)
    shown("empty")
    QTest.keyClicks(screen.form.line, "p15 noshow")
    shown("typed")
    QTest.keyClick(screen.form.line, Qt.Key.Key_Return)
    shown("kept")
    running.type_into(screen.form.line, "c 9-9:20")
    running.type_into(screen.form.line, "e15 / to be typed without")
    running.type_into(screen.form.line, "co 15 whatever")
    running.type_into(screen.passphrase, "wrong")
    running.qtbot.waitUntil(lambda: bool(screen.problem.text()))
    shown("refused")
    running.session.anywhere.open()
    take(running.session.anywhere.palette, "palette_locked_empty", scheme, size[0])
    QTest.keyClicks(running.palette_page.form.line, "n20")
    take(running.session.anywhere.palette, "palette_locked_typed", scheme, size[0])
    QTest.keyClick(running.palette_page.form.line, Qt.Key.Key_Return)
    take(running.session.anywhere.palette, "palette_locked_kept", scheme, size[0])
    running.session.anywhere.palette.put_away()
    inbox.put(profile, b"junk")
    screen.form.line.clear()
    running.unlock()
    running.qtbot.waitUntil(lambda: window_of(CameInWindow) is not None)
    window = window_of(CameInWindow)
    take(window, "came_in", scheme, size[0])
    window.undo_button.click()
    window.rows[0].away_button.click()
    take(window, "came_in_decided", scheme, size[0])
    window.close_button.click()
    running.settle()
    shown("unlocked")
    running.page.go_section("safety")
    shown("settings")
