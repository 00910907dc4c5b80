"""Asks what offers come to, beside the window: only the newest question is answered."""

from collections.abc import Sequence
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling.on_the_table import OnTheTable
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee
from dutytracker.ui.background import Task, start

FIRST_OF_EACH = (
    Offer(name="", guarantee=HoursGuarantee(guaranteed_minutes=1, reference_minutes=2400)),
    Offer(
        name="",
        guarantee=HoursGuarantee(guaranteed_minutes=1, reference_minutes=2400),
        absence_rule=AbsenceRule.FIXED,
    ),
    Offer(name="", guarantee=AppointmentsGuarantee(percent="1")),
)
"""One offer of each kind that looks at other totals of a week: after the first, others like it cost little."""


@dataclass(frozen=True, slots=True)
class _Question:
    table: OnTheTable
    offers: tuple[Offer, ...]
    is_asked: bool
    """False where nobody waits for the answer."""


class OffersAsking(QObject):
    """`answered(figures)` comes with what was asked last, once it is worked out: today's terms first."""

    answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._next: _Question | None = None
        self._ready: OnTheTable | None = None
        self._task: Task | None = None
        self._stop = Event()

    @property
    def is_busy(self) -> bool:
        """True while something is worked out."""
        return self._task is not None

    def ask(self, table: OnTheTable, offers: Sequence[Offer]) -> None:
        """Asks what these come to; what was asked before is not answered any more."""
        self._next = _Question(table, tuple(offers), is_asked=True)
        self._stop.set()
        if self._task is None:
            self._go_on()

    def forget(self) -> None:
        """Lets what was asked go unanswered, and holds nothing of it."""
        self._next = self._ready = None
        self._stop.set()
        if self._task is not None:
            self._task.cancel()
            self._task.deleteLater()
            self._task = None

    def _go_on(self) -> None:
        self._task = None
        question, self._next = self._next, None
        if question is None:
            return
        self._stop = stop = Event()
        self._task = start(partial(question.table.figures, question.offers, is_canceled=stop.is_set), self)
        self._task.finished.connect(partial(self._on_finished, question))
        self._task.crashed.connect(self._on_crashed)

    def _on_finished(self, question: _Question, figures: object) -> None:
        if self._next is None and question.is_asked:
            self.answered.emit(figures)
            self._make_ready(question.table)
        self._go_on()

    def _make_ready(self, table: OnTheTable) -> None:
        """Lets the first offer of each kind be worked out before anybody waits for one."""
        if self._next is None and self._ready is not table:
            self._ready = table
            self._next = _Question(table, FIRST_OF_EACH, is_asked=False)

    def _on_crashed(self, error: Exception) -> None:
        self._go_on()
        raise error
