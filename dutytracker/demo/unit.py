"""The shares of the sample unit: every member's log built through the store, so that what a share tells is real."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from itertools import chain
from pathlib import Path

from dutytracker.demo.chance import Chance
from dutytracker.demo.member import StoryClock, absences_in, evening_entry, slipped
from dutytracker.demo.story import MADE_ON, SETTINGS, SLIPS
from dutytracker.demo.unit_story import FIRST_WEEK, LAST_DAY, UnitMember, chapters_of, unit_members
from dutytracker.demo.week import Moment, at_minute, moments_of
from dutytracker.domain.changes import adding
from dutytracker.domain.records import UndoneItem
from dutytracker.exchange.share_file import SUFFIX
from dutytracker.logbook import Logbook, create_logbook
from dutytracker.paths import profile_in

BEGUN_ON = FIRST_WEEK.start - timedelta(days=2)

SHARED_EARLY_ON = date(2026, 11, 3)
"""When a member gave five weeks, before all of them."""

IN_MEMORY = Path("/dev/shm")  # noqa: S108 - a folder of our own is made in it
"""Where Linux keeps files in memory: these logs are thrown away, and no disk has to take each of their changes."""

NO_SHARE = f"notes of the meeting{SUFFIX}"
"""A file that only looks like a share, so that it can be seen how one is refused."""


def unit_files(members: int) -> dict[str, bytes]:
    """The files that came in, by name, the same every time; only the first member shared twice."""
    files = {NO_SHARE: b"Tuesday: who brings the charger?\n"}
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if os.access(IN_MEMORY, os.W_OK) else None) as folder:
        for one in unit_members(members):
            files |= _shares_of(one, Path(folder) / one.name)
    return files


def _shares_of(one: UnitMember, folder: Path) -> dict[str, bytes]:
    """Tells a member's story to a log in the folder, and gives what they shared of it."""
    seed = f"unit member {one.number}"
    clock = StoryClock(at_minute(BEGUN_ON, 17 * 60))
    logbook = create_logbook(
        profile_in(folder),
        settings=SETTINGS,
        passphrase=None,
        clock=clock,
        member=one.member,
        random_bytes=Chance(f"{seed}, salts").some_bytes,
        signing_key=Chance(f"{seed}, signing key").some_bytes(32),
    )
    files = {}
    early = at_minute(SHARED_EARLY_ON, 9 * 60) if one.number == 0 else None
    with closing(logbook):
        for moment in sorted(_moments(one), key=lambda moment: moment.at):
            if early is not None and moment.at > early:
                clock.at, early = early, None
                files[f"{one.name} early{SUFFIX}"] = _share(logbook, one, SHARED_EARLY_ON - timedelta(days=3))
            clock.at = moment.at
            logbook.perform(moment.change)
        clock.at = at_minute(MADE_ON, 8 * 60 + one.number)
        files[f"{one.name}{SUFFIX}"] = _share(logbook, one, LAST_DAY)
    return files


def _share(logbook: Logbook, one: UnitMember, last: date) -> bytes:
    first = FIRST_WEEK.shifted(one.first_week).start
    return logbook.sharing.signed(logbook.sharing.share(first, last, days=False, own_time=one.tells_own_time))


def _moments(one: UnitMember) -> Iterator[Moment]:
    """All that a member wrote down; inside a week in no order."""
    yield Moment(at_minute(BEGUN_ON, 17 * 60 + 5), adding("Set up the log", one.worker.pattern, one.term))
    items: dict[str, UndoneItem] = {}
    for number, chapter in enumerate(chapters_of(one, Chance(f"unit member {one.number}, weeks"))):
        week, chance = FIRST_WEEK.shifted(number), Chance(f"unit member {one.number}, week {number}")
        told = list(moments_of(week, chapter, items, chance, one.worker))
        yield from chain(_with_slip(told, one, number, chance), absences_in(week, chapter, chance))


def _with_slip(told: list[Moment], one: UnitMember, number: int, chance: Chance) -> Iterator[Moment]:
    """Every third member mends an entry of one early week late."""
    slip = replace(SLIPS[one.number % len(SLIPS)], chapter=one.number % 5)
    if one.number % 3 or slip.chapter != number or not any(map(evening_entry, told)):
        return iter(told)
    return slipped(told, slip, chance)
