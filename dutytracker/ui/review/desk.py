"""The steward's desk: the collection that is open, and everything done with it, beside the window and in order."""

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QThreadPool, Signal

from dutytracker.domain.collecting import Rejected
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import Added, MemberStanding
from dutytracker.reports.words import translate
from dutytracker.security.sealing import SealingKey
from dutytracker.stewardbook import StewardBook
from dutytracker.store.collection.letting_go import let_go
from dutytracker.ui import collecting
from dutytracker.ui.background import Task, start
from dutytracker.ui.review.sight import Sight, sight_of

if TYPE_CHECKING:
    from dutytracker.exchange.share_pile import ReadShare

Work = Callable[[StewardBook], Any]


@dataclass(frozen=True, slots=True)
class _Job:
    work: Callable[[], Any]
    then: Callable[[Any], None]
    on_refused: Callable[[str], None]


class Desk(QObject):
    """What is asked of the collection runs in the order in which it was asked; the window never waits.

    Signals: `seen(Sight)` after everything that may have changed something; `changed(str)` with the label of a change,
    `taken_back(str)` and `made_again(str)` with that of one undone or redone; `added(Added)` after files were read in;
    `progressed(int, int)` while files are read, `canceled()` where that was canceled; `refused(str)` with the sentence
    of what was not possible; `busy_changed(bool)`.
    """

    seen = Signal(object)
    changed = Signal(str)
    taken_back = Signal(str)
    made_again = Signal(str)
    added = Signal(object)
    progressed = Signal(int, int)
    canceled = Signal()
    refused = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.audience = Audience.INSIDE
        self.sight: Sight | None = None
        """What was seen last; `None` before the first time."""
        self._book: StewardBook | None = None
        self._waiting: deque[_Job] = deque()
        self._task: Task | None = None
        self._stop = Event()

    @property
    def is_busy(self) -> bool:
        """True while something is under way."""
        return self._task is not None

    @property
    def book(self) -> StewardBook | None:
        """The collection that is open; not to be touched while the desk is busy."""
        return self._book

    def open(self, book: StewardBook) -> None:
        """Puts another collection on the desk, once what is under way is done; the one before is closed."""
        before, self._book = self._book, book
        self.sight = None
        self._do(lambda: before.close() if before is not None else None, _nothing)
        self.look()

    def clear(self) -> None:
        """Closes the collection; nothing lies on the desk then."""
        before, self._book = self._book, None
        self.sight = None
        if before is not None:
            self._do(before.close, _nothing)

    def end(self) -> None:
        """Stops what is under way and closes the collection, when the program ends."""
        self._stop.set()
        self._waiting.clear()
        QThreadPool.globalInstance().waitForDone()
        if self._book is not None:
            self._book.close()
            self._book = None
        collecting.go_on()
        collecting.look_at_all()

    def look(self) -> None:
        """Reads again what the place shows."""
        self.ask(lambda book: sight_of(book, self.audience, self.sight), self._show)

    def show_for(self, audience: Audience) -> None:
        """Reads the review for another audience."""
        self.audience = audience
        self.look()

    def ask(self, work: Work, then: Callable[[Any], None], *, on_refused: Callable[[str], None] | None = None) -> None:
        """Has `work` done with the collection and gives its answer to `then`; nothing without a collection, or where
        it has left the desk by then.

        A refusal goes to `on_refused`, or is told by `refused`.
        """
        book = self._book
        if book is None:
            return

        def tell(answer: Any) -> None:
            if self._book is book:
                then(answer)

        self._do(partial(work, book), tell, on_refused)

    def change(
        self,
        work: Work,
        *,
        then: Callable[[], None] = lambda: None,
        on_refused: Callable[[str], None] | None = None,
    ) -> None:
        """Has `work` change the collection, then shows what came of it, ready to be undone.

        `then` comes after the change, before it is shown.
        """

        def tell(label: str | None) -> None:
            then()
            if label is not None:
                self.changed.emit(label)

        self.ask(partial(_changing, work), tell, on_refused=on_refused)
        self.look()

    def undo(self) -> None:
        """Takes back the latest change of the collection."""
        self._step(StewardBook.undo, self.taken_back)

    def redo(self) -> None:
        """Makes the change that was taken back again."""
        self._step(StewardBook.redo, self.made_again)

    def add(self, paths: Sequence[Path]) -> None:
        """Reads files and folders and keeps the shares in them, all in one change, or nothing where it is canceled."""
        self._stop.clear()
        try:
            key = None if self._book is None else self._book.held_sealing_key()
        except DutyError as error:
            self.refused.emit(translate(error.sentence))
            return
        self.ask(lambda book: self._read_in(book, paths, key), self._on_read)
        self.look()

    def cancel(self) -> None:
        """Stops reading files; nothing of them is kept."""
        self._stop.set()

    def _read_in(self, book: StewardBook, paths: Sequence[Path], sealing_key: SealingKey | None) -> Added | None:
        """Runs beside the window; `None` where it was canceled."""
        from dutytracker.exchange.share_folder import shares_among
        from dutytracker.exchange.share_pile import read_many

        found, unlisted = shares_among(paths)
        self.progressed.emit(0, len(found))
        read = read_many(
            found, sealing_key=sealing_key, on_progress=self.progressed.emit, is_canceled=self._stop.is_set
        )
        pile: list[ReadShare] = [*read.shares]
        rejected: list[Rejected] = [*unlisted, *read.rejected]
        is_canceled = read.canceled or self._stop.is_set()
        del read
        added = None if is_canceled else book.add(pile, rejected)
        let_go(pile)
        return added

    def _on_read(self, added: Added | None) -> None:
        if added is None:
            self.canceled.emit()
        else:
            self.added.emit(added)

    def _step(self, step: Callable[[StewardBook], str | None], said: Any) -> None:
        def tell(label: str | None) -> None:
            if label is None:
                self.refused.emit(translate("There is nothing to take back in this collection."))
            else:
                said.emit(label)

        self.ask(step, tell)
        self.look()

    def _show(self, sight: Sight) -> None:
        gone: list[MemberStanding] = [] if self.sight is None else [*self.sight.standing]
        self.sight = sight
        self.seen.emit(sight)
        self.ask(partial(_letting_go, gone), _nothing)

    def _do(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        on_refused: Callable[[str], None] | None = None,
    ) -> None:
        self._waiting.append(_Job(work, then, on_refused or self.refused.emit))
        if self._task is None:
            self._go_on()

    def _go_on(self) -> None:
        was_busy = self._task is not None
        if not self._waiting:
            self._task = None
            if was_busy:
                self._come_to_rest()
            return
        job = self._waiting.popleft()
        self._task = start(job.work, self)
        self._task.finished.connect(partial(self._on_finished, job))
        self._task.refused.connect(partial(self._on_refused, job))
        self._task.crashed.connect(partial(self._on_crashed, job))
        if not was_busy:
            collecting.hold_off()
            self.busy_changed.emit(True)

    def _come_to_rest(self) -> None:
        collecting.go_on()
        if self._book is None:
            collecting.look_at_all()
        self.busy_changed.emit(False)

    def _on_finished(self, job: _Job, result: object) -> None:
        job.then(result)
        self._go_on()

    def _on_refused(self, job: _Job, sentence: str) -> None:
        job.on_refused(sentence)
        self._go_on()

    def _on_crashed(self, job: _Job, error: Exception) -> None:
        job.on_refused(translate("Something went wrong, and nothing was changed."))
        self._go_on()
        raise error


def _changing(work: Work, book: StewardBook) -> str | None:
    """Does it, and says the label of the change."""
    work(book)
    return book.undo_label


def _letting_go(members: list[MemberStanding], book: StewardBook) -> None:
    """Frees what was seen before."""
    let_go(members)
    book.let_go()


def _nothing(_result: object) -> None:
    """What comes of closing."""
