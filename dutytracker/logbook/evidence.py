"""The evidence package of a period of an open log."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Span, local_date
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.evidence import Provenance, provenance_of, recorded_late
from dutytracker.domain.evidence_package import (
    EntrySteps,
    EvidenceFacts,
    LateChange,
    StoredRevision,
    UtcOffset,
    Wanted,
    utc_offsets,
)
from dutytracker.logbook.ledger import Ledger
from dutytracker.store import evidence_reading, history, range_reading, reading, signing
from dutytracker.store.database import Database

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceJob:
    """A package to be made, on any thread, of the log as it is then."""

    database: Path
    data_key: bytes = field(repr=False)
    wanted: Wanted
    member: str
    zone: ZoneInfo
    made_at: datetime

    def files(self) -> dict[str, bytes]:
        """The files by name, signed with the key of the log. Raises: `Damaged`, `NotSaved`, `Busy`."""
        with closing(Database(self.database, self.data_key, read_only=True)) as database, database.reading() as log:
            facts = self._facts(log)
            private = signing.signing_key(log).private
        return _files(facts, private)

    def _facts(self, connection: "Connection") -> EvidenceFacts:
        """Everything the package tells, read from one state of the log."""
        span = Span(self.wanted.first, self.wanted.last + timedelta(days=1))
        revisions = evidence_reading.stored_revisions(connection, span)
        entries = reading.entries_in(connection, span)
        return EvidenceFacts(
            member=self.member,
            key=signing.signing_key(connection).public,
            made_at=self.made_at,
            wanted=self.wanted,
            place=history.place_of(connection),
            revisions=revisions,
            provenance={str(entry.id): provenance_of(entry, self.zone) for entry in entries},
            late_changes=tuple(_late_changes(revisions, self.zone)),
            steps=_entry_steps(revisions),
            clock_jumps=evidence_reading.clock_jumps(connection),
            clock_sets=evidence_reading.clock_sets(connection),
            utc_offsets=_offsets(revisions, self.zone, self.made_at),
            receipts=tuple(receipt.file.encode() for receipt in reading.receipts_newest_first(connection)),
        )


class Evidence:
    """Makes evidence packages of one open log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def package(self, wanted: Wanted) -> dict[str, bytes]:
        """The files by name of a package, signed with the key of this log."""
        return self.job(wanted).files()

    def entries(self, wanted: Wanted) -> int:
        """How many entries of the log are about those days."""
        span = Span(wanted.first, wanted.last + timedelta(days=1))
        with self._ledger.database.reading() as connection:
            return range_reading.entry_counts_in(connection, span).entries

    def job(self, wanted: Wanted) -> EvidenceJob:
        """The same as work that can be done beside the window."""
        ledger = self._ledger
        return EvidenceJob(
            database=ledger.database.path,
            data_key=ledger.database.data_key,
            wanted=wanted,
            member=ledger.frame.member.code,
            zone=ledger.zone,
            made_at=ledger.now(),
        )


def _files(facts: EvidenceFacts, private: bytes) -> dict[str, bytes]:
    from dutytracker.exchange.evidence.writing import entry_rows, minutes_by, package_files
    from dutytracker.reports.evidence_page import evidence_page, page_text
    from dutytracker.reports.evidence_pdf import evidence_pdf
    from dutytracker.security.dsse import signer

    rows = entry_rows(facts)
    minutes = minutes_by(rows, "provenance")
    page = evidence_page(facts, {Provenance(name): value for name, value in minutes.items()})
    paper = evidence_pdf(page, facts.made_at.date())
    return package_files(facts, rows, page=page_text(page), paper=paper, sign=signer(private))


def _late_changes(revisions: Sequence[StoredRevision], zone: ZoneInfo) -> Iterator[LateChange]:
    """The late ones among the told revisions of entries, oldest first."""
    for revision in revisions:
        if revision.is_told and revision.work_day is not None:
            at = datetime.fromisoformat(json.loads(revision.body)["at"])
            if recorded_late(revision.work_day, local_date(at, zone)):
                yield LateChange(seq=revision.seq, at=at, reason=json.loads(revision.fields).get("reason"))


def _entry_steps(revisions: Sequence[StoredRevision]) -> EntrySteps:
    """How many steps the told entries took."""
    bodies = [json.loads(revision.body) for revision in revisions if revision.is_told]
    steps = Counter(body["op"] for body in bodies if body["record"] == "entry")
    return EntrySteps(added=steps["add"], changed=steps["edit"], deleted=steps["delete"], erased=steps["erase"])


def _offsets(revisions: Sequence[StoredRevision], zone: ZoneInfo, now: datetime) -> tuple[UtcOffset, ...]:
    """The offsets of the zone over all times at which anything that is told was written down."""
    times = [now]
    for revision in revisions:
        if revision.is_told:
            recorded = json.loads(revision.fields).get("recorded_at")
            texts = (json.loads(revision.body)["at"], *([recorded] if recorded else []))
            times += [datetime.fromisoformat(text).astimezone(UTC) for text in texts]
    return utc_offsets(zone, min(times), max(times))
