"""What the program itself knows of a day: beside the records, outside their history, and in no file."""

from datetime import date

from sqlalchemy import Connection, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from dutytracker.domain.desk_day import DeskDay
from dutytracker.store.record_values import day_text
from dutytracker.store.schema import desk_days


def desk_day(connection: Connection, day: date) -> DeskDay:
    """What is known of that day; all zeros where nothing is."""
    row = connection.execute(_DAY, {"date": day_text(day)}).one_or_none()
    if row is None:
        return DeskDay(date=day)
    return DeskDay(date=day, milliseconds=row.milliseconds, lines=row.lines, nudged=bool(row.nudged))


def add_cost(connection: Connection, day: date, milliseconds: int) -> None:
    """Adds one line of that day that took so long, 0 or more."""
    connection.execute(_ADD, {"date": day_text(day), "milliseconds": milliseconds})


def set_nudged(connection: Connection, day: date) -> None:
    """Keeps that the member was reminded on that day."""
    connection.execute(_NUDGE, {"date": day_text(day)})


_DAY = select(desk_days).where(desk_days.c.date == bindparam("date"))
_NEW = insert(desk_days)
_ADD = _NEW.values(date=bindparam("date"), milliseconds=bindparam("milliseconds"), lines=1, nudged=0)
_ADD = _ADD.on_conflict_do_update(
    index_elements=[desk_days.c.date],
    set_={
        "milliseconds": desk_days.c.milliseconds + _ADD.excluded.milliseconds,
        "lines": desk_days.c.lines + 1,
    },
)
_NUDGE = _NEW.values(date=bindparam("date"), milliseconds=0, lines=0, nudged=1).on_conflict_do_update(
    index_elements=[desk_days.c.date], set_={"nudged": 1}
)
