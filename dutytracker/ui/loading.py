"""Loads what the first sight of an open log needs, beside the empty window, which never stands still meanwhile."""

from importlib import import_module

from PySide6.QtCore import QObject, QThreadPool, Signal

from dutytracker.ui.background import start

NEEDED = (
    *("dutytracker.ui.session", "dutytracker.ui.places", "dutytracker.ui.palette.palette"),
    *("dutytracker.logbook.desk", "dutytracker.logbook.erasing", "dutytracker.logbook.unit"),
)
"""These bring everything along that is made until the line can be typed into."""


class Loading(QObject):
    """`loaded()` or `failed(Exception)` comes once after `start`, on the thread of the windows.

    Until then that thread may load nothing: it would wait for what the other one is just loading.
    """

    loaded = Signal()
    failed = Signal(object)

    def start(self) -> None:
        """Begins to load."""
        task = start(load, self)
        task.finished.connect(self.loaded)
        task.crashed.connect(self.failed)

    def end(self) -> None:
        """Waits until nothing is loaded any more, so that the program can end. Neither signal comes after that."""
        self.blockSignals(True)
        QThreadPool.globalInstance().waitForDone()


def load() -> None:
    """Loads it, on whatever thread. Makes nothing that belongs to Qt."""
    for name in NEEDED:
        import_module(name)
