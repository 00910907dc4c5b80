"""The side of the open window in a handover: it takes lines over a local socket and answers when they are done."""

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from dutytracker.domain.errors import DutyError
from dutytracker.handover import ACTIVATION, MOST_REQUEST_BYTES, Request, address_of, line_of, request_in
from dutytracker.logbook.locked import LockedLog
from dutytracker.reports.words import translate
from dutytracker.ui.workspace import Step, Workspace


class HandoverServer(QObject):
    """Listens for the folder of one log.

    Signals: `line_kept()` after a line was sealed for the locked log; `show_wanted()` when the window is asked to come
    to the front, `quick_wanted()` when the palette is, `room_wanted()` when another member may sit there now,
    `files_wanted(paths)` with the unit files to show and the shares that Review is to take in.

    Whatever a request changes is announced through the workspace, so that every screen shows it.
    """

    line_kept = Signal()
    show_wanted = Signal()
    quick_wanted = Signal()
    room_wanted = Signal()
    files_wanted = Signal(object)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace: Workspace | None = None
        """The open log; `None` while there is none."""
        self.locked: LockedLog | None = None
        """The log, for which lines are sealed while it is locked; `None` where it is not."""
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_new_connection)
        self._folder = folder

    def listen(self) -> bool:
        """Begins to listen; the caller holds the lock of the log, so an address in use is a leftover."""
        try:
            address = address_of(self._folder)
        except DutyError:
            return False
        QLocalServer.removeServer(address)
        return self._server.listen(address)

    def close(self) -> None:
        """Stops listening."""
        self._server.close()

    def _on_new_connection(self) -> None:
        while (connection := self._server.nextPendingConnection()) is not None:
            connection.readyRead.connect(self._on_ready_read)
            connection.disconnected.connect(connection.deleteLater)
            self._read(connection)

    def _on_ready_read(self) -> None:
        connection = self.sender()
        if isinstance(connection, QLocalSocket):
            self._read(connection)

    def _read(self, connection: QLocalSocket) -> None:
        if connection.canReadLine():
            line = bytes(connection.readLine(MOST_REQUEST_BYTES + 1).data())
        elif connection.bytesAvailable() > MOST_REQUEST_BYTES:
            line = b""
        else:
            return
        connection.write(line_of(self._answer(line)))
        connection.flush()
        connection.disconnectFromServer()

    def _answer(self, line: bytes) -> dict[str, object]:
        try:
            request = request_in(line)
            if request.token:
                os.environ[ACTIVATION] = request.token
            if request.ask == "show":
                self.show_wanted.emit()
                if request.paths:
                    self.files_wanted.emit([Path(path) for path in request.paths])
            elif request.ask == "quick":
                self.quick_wanted.emit()
            elif request.ask == "lock":
                self.room_wanted.emit()
            return self._done(request)
        except DutyError as error:
            return {"error": translate(error.sentence)}

    def _done(self, request: Request) -> dict[str, object]:
        """Does what is asked. Raises: DutyError."""
        from dutytracker.ui.answering import Answer, answer

        if request.ask in {"show", "quick", "lock"}:
            return Answer({}).fields
        if self.workspace is None and self.locked is not None and self.locked.takes_lines and request.ask == "log":
            from dutytracker.ui.sealed_answer import sealed_answer

            kept = sealed_answer(request, self.locked)
            self.line_kept.emit()
            return kept.fields
        if self.workspace is None:
            raise DutyError(translate("The log is not open in the window: unlock it there first."))
        answered = answer(request, self.workspace.logbook)
        if answered.change is not None:
            step = Step.UNDONE if request.ask == "undo" else Step.DONE
            self.workspace.announce(answered.change, step)
        if answered.collection is not None:
            self.workspace.collection_changed.emit(answered.collection)
        return answered.fields
