"""What starting, stopping and correcting timers makes of the log (docs/domain.md, "Timer").

Every moment is cut to its minute, so that the pieces of a stretch always add up to it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

from dutytracker.domain.changes import Change, Edit
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError
from dutytracker.domain.logging import split_at_midnight
from dutytracker.domain.overlap import Stretch, stretch_of
from dutytracker.domain.records import Entry, Source
from dutytracker.domain.situation import Situation
from dutytracker.domain.suggesting import suggested_placement
from dutytracker.domain.timers import Timer, TimerDraft

NewId = Callable[[], UUID]

DISCARD = "Discard a timer"
"""Of the change that ends a timer and logs nothing."""

NONE_RUNS = "No timer is running."
IN_THE_FUTURE = "The timer begins after now, so the clock was moved: correct when it began, or discard it."
LOGGED_ALREADY = "All of that time is logged already: change the entry there first."


@dataclass(frozen=True, slots=True, kw_only=True)
class Timing:
    """The timers of a log, the running one first, and what each step with them depends on.

    Every method that names a step gives the one change of it, and raises `DutyError` where it is not possible.
    `situation` knows the entries of every date since the running timer began.
    """

    timers: Sequence[Timer]
    situation: Situation
    new_id: NewId
    recorded_at: datetime

    @property
    def running(self) -> Timer:
        """The timer that runs. Raises: `DutyError` where none does."""
        if not self.timers:
            raise DutyError(NONE_RUNS)
        return self.timers[0]

    @property
    def began(self) -> datetime:
        """Since when the running timer runs. Raises: `DutyError` where none does."""
        return _start_of(self.running)

    @property
    def paused(self) -> Sequence[Timer]:
        """The timers that wait, the one that goes on next first."""
        return self.timers[1:]

    @property
    def minutes(self) -> int:
        """What stopping now would log: without what other entries hold already. 0 of a timer that begins after now."""
        return sum(end - start for start, end in self._free(self.running, self.situation.minute))

    @property
    def taken(self) -> tuple[Entry, ...]:
        """The timed entries that lie in the stretch of the running timer and are taken out of it, by start."""
        first, last = _minute(_start_of(self.running)), _minute(self.situation.minute)
        there = sorted(self._timed(), key=_stretch)
        return tuple(entry for entry in there if _stretch(entry)[0] < last and first < _stretch(entry)[1])

    def start(self, draft: TimerDraft) -> Change:
        """Starts a timer, since `draft.at` or now; the one that runs is paused, and what it measured is logged.

        One of the same duty, placement and tag that is paused goes on instead.
        """
        assert draft.duty is not None
        twin = next((timer for timer in self.timers if _is_as_typed(timer, draft)), None)
        if twin is not None and twin is self.timers[0]:
            raise DutyError("That timer is running already.")
        at, typed = self._moment(draft.at), draft.at is not None
        if twin is not None:
            return self._going_on(twin, at, typed=typed)
        timer = Timer(
            id=self.new_id(),
            duty=draft.duty,
            position=self.timers[0].position + 1 if self.timers else 0,
            started_at=at,
            start_typed=typed,
            placement=draft.placement,
            older=draft.older,
            recorded_at=self.recorded_at,
        )
        return Change("Start a timer", (*self._pausing(at, typed=typed), Edit(None, timer)))

    def switch(self, to: Timer) -> Change:
        """Goes on with a paused timer and pauses the running one, which logs what it measured."""
        return self._going_on(to, self._moment(None), typed=False)

    def stop(self, at: datetime | None = None) -> Change:
        """Ends the running timer now or at `at` and logs what it measured; the one it paused goes on from then."""
        end, typed = self._moment(at), at is not None
        timer = self.running
        pieces = self._pieces(timer, end, typed=typed)
        return Change("Stop a timer", (Edit(timer, None), *pieces, *self._resuming(end, typed=typed)))

    def discard(self) -> Change:
        """Ends the running timer and logs nothing of it; the one it paused goes on from now."""
        edits = (Edit(self.running, None), *self._resuming(self.situation.minute, typed=False))
        return Change(DISCARD, edits)

    def correct(self, draft: TimerDraft) -> Change:
        """Says of the running timer when it began and which duty it is, whatever of it `draft` says.

        What moves between it and the timer that it paused changes sides, so that no minute is lost or counted twice.
        """
        before = after = self.running
        if draft.duty is not None:
            after = replace(after, duty=draft.duty, placement=draft.placement, older=draft.older)
        if draft.at is None:
            return Change("Correct a timer", () if after == before else (Edit(before, after),))
        at, old = self._past(draft.at), _start_of(before)
        if at == old:
            return self.correct(replace(draft, at=None))
        after = replace(after, started_at=at, start_typed=True)
        moved = self._given_back(old, at) if at > old else self._taken_back(at, old)
        return Change("Correct a timer", (Edit(before, after), *moved))

    def turn_into(self, draft: TimerDraft) -> Change:
        """Logs the running timer until `draft.at`; from then on it was `draft.duty`, which goes on."""
        assert draft.duty is not None
        assert draft.at is not None
        at, before = self._moment(draft.at), self.running
        after = replace(
            before, duty=draft.duty, placement=draft.placement, older=draft.older, started_at=at, start_typed=True
        )
        return Change("Correct a timer", (Edit(before, after), *self._pieces(before, at, typed=True)))

    def _pausing(self, at: datetime, *, typed: bool) -> tuple[Edit, ...]:
        if not self.timers:
            return ()
        timer = self.running
        paused = Edit(timer, replace(timer, started_at=None, start_typed=False))
        return (paused, *self._pieces(timer, at, typed=typed))

    def _going_on(self, timer: Timer, at: datetime, *, typed: bool) -> Change:
        on = replace(timer, position=self.running.position + 1, started_at=at, start_typed=typed)
        return Change("Switch the timer", (*self._pausing(at, typed=typed), Edit(timer, on)))

    def _resuming(self, at: datetime, *, typed: bool) -> tuple[Edit, ...]:
        return tuple(Edit(below, replace(below, started_at=at, start_typed=typed)) for below in self.paused[:1])

    def _given_back(self, old: datetime, at: datetime) -> Iterator[Edit]:
        """It began later: until then the timer went on that it paused."""
        for below in self.paused[:1]:
            yield from self._pieces(replace(below, started_at=old), at, typed=True)

    def _taken_back(self, at: datetime, old: datetime) -> Iterator[Edit]:
        """It began earlier: the entry of the timer that it paused ends then."""
        piece = self._piece_until(old)
        if piece is None:
            if not any(self._free_in((_minute(at), _minute(old)))):
                raise DutyError(LOGGED_ALREADY)
            return
        minutes = _minute(at) - _stretch(piece)[0]
        if minutes < 0:
            raise DutyError("The paused timer measured only a part of that time: change its entry first.")
        yield Edit(piece, replace(piece, minutes=minutes, source=Source.FORM) if minutes else None)

    def _piece_until(self, end: datetime) -> Entry | None:
        """What the timer that was paused at `end` had logged then."""
        ours = [
            entry
            for entry in self._timed()
            for below in self.paused[:1]
            if entry.duty is below.duty and entry.source in {Source.TIMER, Source.FORM}
        ]
        return next((entry for entry in ours if _stretch(entry)[1] == _minute(end)), None)

    def _moment(self, at: datetime | None) -> datetime:
        """Now, or `at`, where that lies between the start of the running timer and now."""
        moment = self.situation.minute if at is None else self._past(at)
        if self.timers and moment < _start_of(self.running):
            raise DutyError(IN_THE_FUTURE if at is None else "That is before the running timer began.")
        return moment

    def _past(self, at: datetime) -> datetime:
        if at > self.situation.minute:
            raise DutyError("That is after now: name a time that is over.")
        return at.astimezone(UTC)

    def _pieces(self, timer: Timer, end: datetime, *, typed: bool) -> Iterator[Edit]:
        """What the timer measured until `end`, as entries; nothing that another entry holds already."""
        source = Source.FORM if typed or timer.start_typed else Source.TIMER
        for first, last in self._free(timer, end):
            start = datetime.fromtimestamp(first * 60, UTC)
            for day, begin, minutes in split_at_midnight(start, last - first, self.situation.zone):
                suggested = suggested_placement(day, begin, minutes, self.situation)
                entry = Entry(
                    id=self.new_id(),
                    duty=timer.duty,
                    date=day,
                    minutes=minutes,
                    start=begin,
                    placement=timer.placement or suggested,
                    placement_chosen=timer.placement is not None,
                    older=timer.older,
                    source=source,
                    recorded_at=self.recorded_at,
                )
                yield Edit(None, entry)

    def _free(self, timer: Timer, end: datetime) -> Iterator[Stretch]:
        return self._free_in((_minute(_start_of(timer)), _minute(end)))

    def _free_in(self, stretch: Stretch) -> Iterator[Stretch]:
        """What of a stretch no timed entry holds, in order."""
        reached, last = stretch
        for first, end in sorted(map(_stretch, self._timed())):
            if reached < min(first, last):
                yield reached, min(first, last)
            reached = max(reached, end)
        if reached < last:
            yield reached, last

    def _timed(self) -> Iterator[Entry]:
        return (entry for entry in self.situation.entries if entry.start is not None)


def _is_as_typed(timer: Timer, draft: TimerDraft) -> bool:
    return (timer.duty, timer.placement, timer.older) == (draft.duty, draft.placement, draft.older)


def _start_of(timer: Timer) -> datetime:
    assert timer.started_at is not None
    return timer.started_at


def _minute(instant: datetime) -> int:
    return int(instant.timestamp()) // 60


def _stretch(entry: Entry) -> Stretch:
    assert entry.start is not None
    return stretch_of(entry.start, entry.minutes)
