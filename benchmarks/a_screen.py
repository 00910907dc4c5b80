"""A screen that nobody sees, with a window manager, for what depends on which window is in front."""

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from shutil import which
from time import sleep

from benchmarks.processes import PYTHON, surroundings

NEEDS = ("Xvfb", "openbox")
SECONDS_TO_MANAGE = 1
OTHER = """
from PySide6.QtWidgets import QApplication, QWidget
application = QApplication([])
window = QWidget()
window.resize(800, 600)
window.show()
window.activateWindow()
application.exec()
"""


def can_show() -> bool:
    """Whether what such a screen needs is installed."""
    return all(map(which, NEEDS))


@contextmanager
def a_screen() -> Iterator[Mapping[str, str]]:
    """What a process must have in its environment to show its windows there."""
    with ExitStack() as stack:
        server = _running(stack, ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], {}, stdout=subprocess.PIPE)
        assert server.stdout is not None
        environment = {"DISPLAY": f":{server.stdout.readline().decode().strip()}", "QT_QPA_PLATFORM": "xcb"}
        _running(stack, ["openbox"], environment)
        sleep(SECONDS_TO_MANAGE)
        yield environment


@contextmanager
def another_window(environment: Mapping[str, str]) -> Iterator[None]:
    """Another program has its window in front."""
    with ExitStack() as stack:
        _running(stack, [PYTHON, "-c", OTHER], environment)
        yield


def _running(
    stack: ExitStack, command: list[str], environment: Mapping[str, str], *, stdout: int = subprocess.DEVNULL
) -> subprocess.Popen[bytes]:
    """A process that is ended, by its own number, with the screen."""
    process = subprocess.Popen(command, env=surroundings() | environment, stdout=stdout, stderr=subprocess.DEVNULL)
    stack.callback(process.wait)
    stack.callback(process.terminate)
    return process
