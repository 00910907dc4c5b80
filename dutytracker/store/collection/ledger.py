"""One open file of a collection: what it says now, changes to it, and how they are taken back."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import field, replace
from datetime import date, datetime
from typing import Any

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.collecting import Received
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling.audience import Audience
from dutytracker.domain.pooling.columns import in_slices
from dutytracker.domain.pooling.pooled import PooledReview
from dutytracker.domain.share_head import ShareHead
from dutytracker.domain.steward import MemberStanding
from dutytracker.exchange.share_chain import heads_shown_by
from dutytracker.exchange.taken_share import ReadShare, unpacked
from dutytracker.security.chain import Json
from dutytracker.store.collection import shares
from dutytracker.store.collection.letting_go import let_go
from dutytracker.store.collection.parts import keep_parts
from dutytracker.store.collection.schema import refuse_newer
from dutytracker.store.collection.statements import (
    Kind,
    StatementEdit,
    Statements,
    after,
    apply,
    edits_of,
    inverted,
    latest_change,
    redo_target,
    statements_in,
    undo_target,
)
from dutytracker.store.collection.view import TELLS_NO_FIGURE, CollectionView, Ever
from dutytracker.store.database import Database
from dutytracker.store.undoing import ChangeKind, Target

SHARES_AT_ONCE = 500
"""So many are made rows together."""

Clock = Callable[[], datetime]
"""Says what time it is, as an aware instant."""


@dataclass(frozen=True, slots=True)
class Known:
    """The collection after its change of that number, and what was made of it: reviews by audience and roster, and
    where members stand on a day, by that day and the weekday on which weeks usually begin.
    """

    number: int
    statements: Statements
    ever: Ever
    view: CollectionView
    reviews: dict[tuple[Audience, int | None], PooledReview] = field(default_factory=dict)
    standings: dict[tuple[date, Weekday], tuple[MemberStanding, ...]] = field(default_factory=dict)


class Ledger:
    """Not for two threads at a time; other programs may write between two calls."""

    def __init__(self, database: Database, clock: Clock) -> None:
        """Takes over an open database. Raises: `DutyError` where a newer program wrote it."""
        self._database = database
        self._clock = clock
        self.heads_shown = heads_shown_by(self._payload)
        """What the shares show of the histories of their logs."""
        self._known: Known | None = None
        with database.reading() as connection:
            refuse_newer(connection)

    @property
    def now(self) -> Known:
        """The collection as it is, read again where another program wrote it since."""
        with self._database.reading() as connection:
            number = latest_change(connection)
            if self._known is not None and self._known.number == number:
                return self._known
            said, received = statements_in(connection), shares.received_in(connection)
        self._known = self._knowing(number, said, {one.head.digest: one for one in received})
        return self._known

    def forget(self) -> None:
        """Frees what is known of the collection; it is read again when it is asked for."""
        self._know(None)

    def view_after(self, edits: Sequence[StatementEdit], new: Ever) -> CollectionView:
        """The collection as it would be after those edits, with those shares; nothing is stored."""
        known = self.now
        return CollectionView(after(known.statements, edits), {**new, **known.ever}, self.heads_shown)

    def edit(self, kind: Kind, name: str, says: Json) -> StatementEdit:
        """What makes a statement say this, whatever it says now; `None` takes it away."""
        return StatementEdit(kind, name, self.now.statements[kind].get(name), says)

    def say(self, label: str, kind: Kind, name: str, says: Json) -> None:
        """One change that lets one statement say this. Raises: as `perform` does."""
        self.perform(label, [self.edit(kind, name, says)])

    def perform(self, label: str, edits: Sequence[StatementEdit], new: Sequence[ReadShare] = ()) -> None:
        """One change; edits that change nothing are dropped, and a change without edits does nothing.

        Raises: `Stale`, `NotSaved`, `Busy`, `Damaged`.
        """
        telling = [edit for edit in edits if edit.before != edit.after]
        if telling:
            self._store(label, telling, ChangeKind.DO, new)

    def undo(self) -> str | None:
        """Takes back the latest change that still holds, and says its label; `None` where there is none."""
        return self._take_back(undo_target, ChangeKind.UNDO)

    def redo(self) -> str | None:
        """Takes back the latest undo; `None` where something else was done since."""
        return self._take_back(redo_target, ChangeKind.REDO)

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back; `None` where there is nothing."""
        return self._label(undo_target)

    @property
    def redo_label(self) -> str | None:
        """What `redo` would do again; `None` where there is nothing."""
        return self._label(redo_target)

    def _take_back(self, target_of: "TargetOf", kind: ChangeKind) -> str | None:
        with self._database.reading() as connection:
            target = target_of(connection)
            if target is None:
                return None
            edits = [*inverted(edits_of(connection, target))]
        self._store(target.label, edits, kind)
        let_go(edits)
        return target.label

    def _label(self, target_of: "TargetOf") -> str | None:
        with self._database.reading() as connection:
            target = target_of(connection)
        return None if target is None else target.label

    def _store(
        self, label: str, edits: Sequence[StatementEdit], kind: ChangeKind, new: Sequence[ReadShare] = ()
    ) -> None:
        at = self._clock()
        with self._database.writing() as connection:
            for some in in_slices(new, SHARES_AT_ONCE):
                shares.add_shares(connection, some, received_at=at)
                keep_parts(connection, {one.head.digest: one.part for one in some})
            number = apply(connection, label, edits, at=at, kind=kind)
        self._know(self._known_after(number, edits, new))

    def _know(self, known: Known | None) -> None:
        """From now on; what was known of members before is freed some at a time."""
        before, self._known = self._known, known
        pile: list[Any] = [] if before is None else [*before.ever.values(), *before.view.all_members()]
        del before
        let_go(pile)

    def _known_after(self, number: int, edits: Sequence[StatementEdit], new: Sequence[ReadShare]) -> Known | None:
        """What is known after a change of that number; `None` where another program's change came in between."""
        known = self._known
        if known is None or known.number != number - 1:
            return None
        received = {one.head.digest: one.received for one in new}
        statements = after(known.statements, edits)
        if all(edit.kind in TELLS_NO_FIGURE for edit in edits):
            view = known.view.saying(statements)
            if view.asked == known.view.asked:
                return replace(known, number=number, statements=statements, view=view)
        return self._knowing(number, statements, {**known.ever, **received})

    def _knowing(self, number: int, statements: Statements, ever: Mapping[bytes, Received]) -> Known:
        return Known(number, statements, ever, CollectionView(statements, ever, self.heads_shown))

    def _payload(self, head: ShareHead) -> bytes:
        with self._database.reading() as connection:
            return unpacked(shares.packed_payloads(connection, [head.digest])[head.digest])


TargetOf = Callable[..., Target | None]
