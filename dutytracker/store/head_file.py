"""The sealed word beside a log about where it stood when something was last saved.

A copy from another time, put in the place of the log, is whole, and so is a log whose write-ahead log went missing:
only this word tells that something was saved after them.
"""

from contextlib import suppress
from datetime import date
from pathlib import Path
from secrets import token_hex
from typing import BinaryIO
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, bindparam, select

from dutytracker.domain.calendar import local_date
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import in_a_row, said, said_date
from dutytracker.paths import Profile
from dutytracker.security.durable import not_saved, open_private
from dutytracker.security.log_head import SIZE, LogHead, seal_key, sealed, unsealed
from dutytracker.store.database import Database
from dutytracker.store.record_values import instant_of
from dutytracker.store.schema import changes, revisions, settings
from dutytracker.store.signing import signing_key


class OlderCopy(DutyError):
    """The log is not the one in which something was last saved here: a sound copy of another time took its place.

    `missing` is how many changes it lacks, `None` where it went on by itself, so that this cannot be counted; `until`
    is the date of the last of them in the log's own zone.
    """

    def __init__(self, missing: int | None, until: date) -> None:
        self.missing = missing
        self.until = until
        day = said_date(until)
        match missing:
            case None:
                found = said(
                    "This copy of the log went on by itself: it lacks what was saved here until {day}.", day=day
                )
            case 1:
                found = said(
                    "This is an older copy of the log: 1 change that was saved here on {day} is missing.", day=day
                )
            case _:
                found = said(
                    "This is an older copy of the log: {missing} changes that were saved here until {day} are missing.",
                    missing=missing,
                    day=day,
                )
        super().__init__(in_a_row((found, "Put the newer log or a backup in its place, or go on with this copy.")))


class HeadFile:
    """The word about one open log.

    What the disk refuses is left out: a word that is behind its log alarms nobody, and the next one mends it.
    """

    def __init__(self, profile: Profile, database: Database) -> None:
        """Holds the log beside its word, and gives a word to one that has none.

        Raises: `OlderCopy`.
        """
        self._path = profile.head_file
        self._key, saved, here = _held_beside(profile, database)
        if saved != here and not database.read_only:
            self.save(here)

    def save(self, head: LogHead) -> None:
        """Says where the log stands now, once that is committed.

        It is not waited for until it is on the disk: a commit waits once already.
        """
        with suppress(OSError), self._opened() as file:
            file.write(sealed(head, self._key))

    def _opened(self) -> BinaryIO:
        try:
            return self._path.open("r+b")
        except FileNotFoundError:
            return open_private(self._path)


def refuse_older_copy(profile: Profile, database: Database) -> None:
    """Holds a log, which may be of an older version of this program, beside its word. Raises: `OlderCopy`."""
    _held_beside(profile, database)


def head_of(connection: Connection) -> LogHead:
    """Where the log stands."""
    row = connection.execute(_LAST).one()
    return LogHead(seq=row.seq, head=row.head.hex(), change=row.number, at=row.at)


def accept_older_copy(profile: Profile) -> Path | None:
    """Goes on with the copy that is there: keeps the word about what is missing aside, `None` where there is none.

    Raises: `NotSaved`.
    """
    aside = profile.head_file.with_name(f"log.head.{token_hex(4)}")
    try:
        profile.head_file.rename(aside)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise not_saved(profile.folder, error) from error
    return aside


def _held_beside(profile: Profile, database: Database) -> tuple[bytes, LogHead | None, LogHead]:
    """The key of the seal, what the word says, `None` where that is nothing, and where the log stands.

    The word is read before the log: a program that goes on saving meanwhile lets no word be ahead.

    Raises: `OlderCopy`.
    """
    data = _data_of(profile.head_file)
    with database.reading() as connection:
        key = seal_key(signing_key(connection).private)
        saved, here = unsealed(data, key), head_of(connection)
        if saved is not None:
            _refuse_other(connection, saved, here)
    return key, saved, here


def _data_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(SIZE)
    except OSError:
        return b""


def _refuse_other(connection: Connection, saved: LogHead, here: LogHead) -> None:
    """Raises: `OlderCopy` where what was saved is not part of what is there."""
    then = connection.execute(_AT, {"seq": saved.seq}).scalar_one_or_none()
    if then is not None and then.hex() == saved.head:
        return
    missing = saved.change - here.change
    until = local_date(instant_of(saved.at), ZoneInfo(connection.execute(_ZONE).scalar_one()))
    raise OlderCopy(missing if then is None and missing > 0 else None, until)


_LAST = (
    select(revisions.c.seq, revisions.c.head, changes.c.number, changes.c.at)
    .join(changes, changes.c.number == revisions.c.change)
    .order_by(revisions.c.seq.desc())
    .limit(1)
)
_AT = select(revisions.c.head).where(revisions.c.seq == bindparam("seq"))
_ZONE = select(settings.c.time_zone)
