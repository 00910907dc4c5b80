"""What leaves an open log for a steward, and the receipts that come back."""

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.changes import Change
from dutytracker.domain.errors import DutyError
from dutytracker.domain.receipts import Receipt
from dutytracker.domain.shared_summary import SharedSummary
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import history, reading, signing

if TYPE_CHECKING:
    from dutytracker.domain.sharing import Share

NOTHING_TO_SHARE = "Nothing was logged yet, so there is nothing to share: log your work first."


class Sharing:
    """The shares of one open log and their receipts."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def share(self, first: date, last: date, *, days: bool, own_time: bool) -> "Share":
        """What a share of the weeks that touch `first` to `last` tells; nothing has left yet.

        Raises: `DutyError` where nothing was logged yet.
        """
        from dutytracker.domain.share_weeks import shared_weeks
        from dutytracker.domain.sharing import LogState, Share
        from dutytracker.store.since import since_receipts

        frame = self._ledger.frame
        first_weekday = frame.settings.week_starts_on
        weeks = weeks_touching(first, last, first_weekday)
        with self._ledger.database.reading() as connection:
            logged = reading.logged_weeks(connection, first_weekday)
            if not logged:
                raise DutyError(NOTHING_TO_SHARE)
            log = reading.log_of(connection, frame, weeks)
            late_edits = history.late_edits_by_week(connection, weeks, self._ledger.zone)
            place = history.place_of(connection)
            since = since_receipts(connection)
            key = signing.signing_key(connection).public
        return Share(
            member=frame.member.code,
            key=key,
            clinic=frame.member.clinic,
            program=frame.member.program,
            made_at=self._ledger.now(),
            log=LogState(seq=place.seq, head=place.head, first_week=logged[0], weeks_logged=len(logged)),
            since=since,
            week_starts_on=first_weekday,
            own_time_included=own_time,
            weeks=shared_weeks(weeks, log, late_edits, days=days, own_time=own_time),
        )

    def signed(self, share: "Share") -> bytes:
        """The share as a file, signed with the key of this log.

        Raises: `DutyError` where a week holds more than a share can tell.
        """
        from dutytracker.exchange.share_file import write_share
        from dutytracker.security.dsse import signer

        with self._ledger.database.reading() as connection:
            private = signing.signing_key(connection).private
        return write_share(share, signer(private))

    def shared_summaries(self) -> tuple[SharedSummary, ...]:
        """What was shared, newest first."""
        with self._ledger.database.reading() as connection:
            return reading.shared_summaries_newest_first(connection)

    def receipts(self) -> tuple[Receipt, ...]:
        """The receipts of stewards that this log holds, by how far it had come, the furthest first."""
        with self._ledger.database.reading() as connection:
            return reading.receipts_newest_first(connection)

    def taking_receipt(self, file: bytes) -> Change:
        """The change that would take a receipt; no edit where the same is held already.

        Raises: `DutyError` where the receipt is not sound, or was made for another log.
        """
        from dutytracker.exchange.receipt_taking import taking
        from dutytracker.store.since import head_at

        with self._ledger.database.reading() as connection:
            return taking(
                file,
                key=signing.signing_key(connection).public,
                held=reading.receipts_newest_first(connection),
                head_at=partial(head_at, connection),
            )
