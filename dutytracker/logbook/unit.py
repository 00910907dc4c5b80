"""The unit file that an open log follows, and adopting another one."""

from typing import TYPE_CHECKING

from dutytracker.domain.records import UnitAdoption
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import reading

if TYPE_CHECKING:
    from dutytracker.domain.adopting import Adoption
    from dutytracker.domain.unit import UnitFile


class Unit:
    """What its unit sets for one open log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._read: tuple[str, UnitFile] | None = None

    @property
    def adoption(self) -> UnitAdoption | None:
        """The unit file that was adopted last; `None` where none was."""
        return self._ledger.frame.unit_adoption

    @property
    def file(self) -> "UnitFile | None":
        """What that unit file sets; `None` where none was adopted."""
        adoption = self.adoption
        if adoption is None:
            return None
        if self._read is None or self._read[0] != adoption.file:
            from dutytracker.exchange.unit_file import read_unit

            self._read = adoption.file, read_unit(adoption.file.encode())
        return self._read[1]

    def adopting(self, file: bytes, clinic: str | None = None) -> "Adoption":
        """What adopting a unit file would do here, and in which clinic of it the member works, if one is chosen.

        Nothing is stored: performing its change adopts the file. Raises: `DutyError` where the file is not sound, or
        names no such clinic.
        """
        from dutytracker.domain.adopting import LogHere, adopting
        from dutytracker.exchange.unit_file import read_unit

        unit = read_unit(file)
        with self._ledger.database.reading() as connection:
            answered_weeks = reading.answered_weeks(connection)
        frame = self._ledger.frame
        here = LogHere(
            member=frame.member,
            settings=frame.settings,
            terms=frame.terms,
            sample_plans=frame.sample_plans,
            adoption=frame.unit_adoption,
            unit=self.file,
            answered_weeks=answered_weeks,
        )
        return adopting(unit, file.decode(), here, clinic=clinic, at=self._ledger.now())
