"""Reading what comes over a connection of the program's own, as it comes."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer


class Connection(Protocol):
    """A connection to a server or a bus."""

    @property
    def file_number(self) -> int:
        """Readable when something came."""
        ...

    @property
    def is_broken(self) -> bool:
        """True once the other end is gone."""
        ...


class Listening(QObject):
    """Calls `read`, which takes all that has come over `connection`, whenever something came, until that is broken."""

    def __init__(self, connection: Connection, read: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._connection = connection
        self._take = read
        self._events = QSocketNotifier(connection.file_number, QSocketNotifier.Type.Read, self)
        self._events.activated.connect(self._read)

    def look_soon(self) -> None:
        """Reads once more: what came while an answer was waited for is no longer at the door."""
        QTimer.singleShot(0, self, self._read)

    def _read(self) -> None:
        self._take()
        if self._connection.is_broken:
            self._events.setEnabled(False)  # a broken connection would be readable for ever
