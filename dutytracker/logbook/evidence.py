"""The evidence package of a period of an open log."""

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Span, local_date
from dutytracker.domain.evidence import Provenance, provenance_of, recorded_late
from dutytracker.domain.evidence_package import EvidenceFacts, LateChange, StoredRevision
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import evidence_reading, history, reading, signing


class Evidence:
    """Makes evidence packages of one open log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def package(self, first: date, last: date, *, with_notes: bool = False) -> dict[str, bytes]:
        """The files by name of the package of `first` to `last`, both included, signed with the key of this log."""
        from dutytracker.exchange.evidence.writing import entry_rows, minutes_by, package_files
        from dutytracker.reports.evidence_page import evidence_page
        from dutytracker.security.dsse import signer

        facts = self._facts(first, last, with_notes=with_notes)
        rows = entry_rows(facts)
        minutes = minutes_by(rows, "provenance")
        page = evidence_page(facts, {Provenance(name): value for name, value in minutes.items()})
        with self._ledger.database.reading() as connection:
            private = signing.signing_key(connection).private
        return package_files(facts, rows, page, signer(private))

    def _facts(self, first: date, last: date, *, with_notes: bool) -> EvidenceFacts:
        """Everything the package tells, read from one state of the log."""
        span = Span(first, last + timedelta(days=1))
        zone = self._ledger.zone
        with self._ledger.database.reading() as connection:
            revisions = evidence_reading.stored_revisions(connection, span)
            entries = reading.entries_in(connection, span)
            return EvidenceFacts(
                member=self._ledger.frame.member.code,
                key=signing.signing_key(connection).public,
                made_at=self._ledger.now(),
                first=first,
                last=last,
                with_notes=with_notes,
                place=history.place_of(connection),
                revisions=revisions,
                provenance={str(entry.id): provenance_of(entry, zone) for entry in entries},
                late_changes=tuple(_late_changes(revisions, zone)),
                clock_jumps=evidence_reading.clock_jumps(connection),
                receipts=tuple(receipt.file.encode() for receipt in reading.receipts_newest_first(connection)),
            )


def _late_changes(revisions: Sequence[StoredRevision], zone: ZoneInfo) -> Iterator[LateChange]:
    """The late ones among the told revisions of entries, oldest first."""
    for revision in revisions:
        if revision.is_told and revision.work_day is not None:
            at = datetime.fromisoformat(json.loads(revision.body)["at"])
            if recorded_late(revision.work_day, local_date(at, zone)):
                yield LateChange(seq=revision.seq, at=at, reason=json.loads(revision.fields).get("reason"))
