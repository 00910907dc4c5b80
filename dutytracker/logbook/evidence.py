"""The evidence package of a period of an open log."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dutytracker.domain.calendar import Span, local_date
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
from dutytracker.store import evidence_reading, history, reading, signing

if TYPE_CHECKING:
    from dutytracker.security.dsse import Sign


@dataclass(frozen=True, slots=True)
class EvidenceJob:
    """A package that is to be made: everything it tells was read, and nothing of the log is needed any more."""

    facts: EvidenceFacts
    sign: "Sign"

    def files(self) -> dict[str, bytes]:
        """The files by name; they take a second or so, most of it for the page."""
        from dutytracker.exchange.evidence.writing import entry_rows, minutes_by, package_files
        from dutytracker.reports.evidence_page import evidence_page, page_text
        from dutytracker.reports.evidence_pdf import evidence_pdf

        rows = entry_rows(self.facts)
        minutes = minutes_by(rows, "provenance")
        page = evidence_page(self.facts, {Provenance(name): value for name, value in minutes.items()})
        paper = evidence_pdf(page, self.facts.made_at.date())
        return package_files(self.facts, rows, page=page_text(page), paper=paper, sign=self.sign)


class Evidence:
    """Makes evidence packages of one open log."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def package(self, wanted: Wanted) -> dict[str, bytes]:
        """The files by name of the package of some days, signed with the key of this log."""
        return self.job(wanted).files()

    def job(self, wanted: Wanted) -> EvidenceJob:
        """The same with its slow part left to do, which needs no open log."""
        from dutytracker.security.dsse import signer

        facts = self._facts(wanted)
        with self._ledger.database.reading() as connection:
            return EvidenceJob(facts, signer(signing.signing_key(connection).private))

    def _facts(self, wanted: Wanted) -> EvidenceFacts:
        """Everything the package tells, read from one state of the log."""
        span = Span(wanted.first, wanted.last + timedelta(days=1))
        zone = self._ledger.zone
        with self._ledger.database.reading() as connection:
            revisions = evidence_reading.stored_revisions(connection, span)
            entries = reading.entries_in(connection, span)
            return EvidenceFacts(
                member=self._ledger.frame.member.code,
                key=signing.signing_key(connection).public,
                made_at=self._ledger.now(),
                wanted=wanted,
                place=history.place_of(connection),
                revisions=revisions,
                provenance={str(entry.id): provenance_of(entry, zone) for entry in entries},
                late_changes=tuple(_late_changes(revisions, zone)),
                steps=_entry_steps(revisions),
                clock_jumps=evidence_reading.clock_jumps(connection),
                clock_sets=evidence_reading.clock_sets(connection),
                utc_offsets=_offsets(revisions, zone, self._ledger.now()),
                receipts=tuple(receipt.file.encode() for receipt in reading.receipts_newest_first(connection)),
            )


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
