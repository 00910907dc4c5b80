"""Reviewing a collection: files are added to it, then it is pooled; the same for the command and the open window."""

from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from dutytracker.domain.collecting import Rejected, collect
from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import DutyError, Problems
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import Added, UnitFacts, problems_of_facts
from dutytracker.exchange.receipt_file import SUFFIX
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import Read, ReadShare, read_many
from dutytracker.handover import Request
from dutytracker.logbook import Logbook
from dutytracker.reports.packet_export import packet_writer_for
from dutytracker.reports.review_json import review_json
from dutytracker.reports.review_words import file_lines, rejected_of, review_lines
from dutytracker.reports.share_words import who_can_read
from dutytracker.reports.words import counted, full_date, translate
from dutytracker.security.durable import not_saved, replace_file
from dutytracker.security.sealing import SealingKey
from dutytracker.stewardbook import NothingToReceipt
from dutytracker.ui.answering import Answer
from dutytracker.ui.review.packet_making import make_packet

if TYPE_CHECKING:
    from dutytracker.kept_collections import KeptCollections
    from dutytracker.stewardbook import StewardBook


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What is asked for, with the files read."""

    request: Request
    audience: Audience
    read: Read[ReadShare]
    unlisted: tuple[Rejected, ...]

    def facts(self, before: UnitFacts) -> UnitFacts:
        """The facts of the unit once those that are given are said."""
        first, last = (_day(text) for text in (self.request.first, self.request.last))
        return replace(
            before,
            roster=before.roster if self.request.roster is None else self.request.roster,
            first=first or before.first,
            last=last or before.last,
        )


def reviewed(request: Request, logbook: Logbook) -> Answer:
    """Adds the files that are named to a collection, which is begun where there is none, and reviews it.

    Raises: `DutyError`; then nothing was added, written or begun.
    """
    wanted, kept = _wanted(request, logbook.keys.held_sealing_key()), logbook.collections
    name = request.collection.strip()
    if name in kept.names or name in {entry.name for entry in kept.deleted}:
        with closing(kept.open(request.collection)) as book:
            return _answered(wanted, book, logbook.today())
    _refuse_nothing(request)
    book = kept.begin(request.collection)
    try:
        with closing(book):
            return _answered(wanted, book, logbook.today())
    except BaseException:
        _discard(kept, book.name)
        raise


def rehearse_review(request: Request) -> None:
    """Raises what `reviewed` would raise in a new log."""
    from dutytracker.store.collections import sound_name

    sound_name(request.collection)
    _refuse_nothing(request)
    wanted = _wanted(request, None)
    facts = wanted.facts(UnitFacts())
    members = collect(one.received for one in wanted.read.shares).within(facts.first, facts.last).members
    problems = problems_of_facts(facts, len(members))
    if problems:
        raise Problems(problems)


def _wanted(request: Request, sealing_key: SealingKey | None) -> _Wanted:
    if request.text:
        packet_writer_for(Path(request.text).suffix)
    found, unlisted = shares_among([Path(path) for path in request.paths])
    return _Wanted(request, Audience(request.audience), read_many(found, sealing_key=sealing_key), unlisted)


def _refuse_nothing(request: Request) -> None:
    if not request.paths:
        words = translate("There is no collection called {name} yet: name the files or folders to begin it with.")
        raise DutyError(words.format(name=request.collection.strip()))


def _discard(kept: "KeptCollections", name: str) -> None:
    """A collection that was begun for a request that is refused was never there."""
    kept.delete(name)
    kept.destroy(name)


def _answered(wanted: _Wanted, book: "StewardBook", today: date) -> Answer:
    before = book.facts
    added = book.add(wanted.read.shares, (*wanted.unlisted, *wanted.read.rejected), facts=wanted.facts(before))
    try:
        return _told(wanted, book, added, today)
    except BaseException:
        if added.new or book.facts != before:
            book.undo()
        raise


def _told(wanted: _Wanted, book: "StewardBook", added: Added, today: date) -> Answer:
    review = book.review(wanted.audience)
    rejected = rejected_of(added.rejected, book.collection())
    came_in = [_added_words(added)] if wanted.request.paths else []
    sentences = [*came_in, *review_lines(review)]
    document: dict[str, object] = dict(review_json(review, rejected))
    remarks = list(file_lines(rejected, len(added.had_already)))
    if wanted.request.text:
        file = Path(wanted.request.text)
        remarks += _differences(book, wanted.audience)
        make_packet(book, wanted.audience, {file.suffix: file}, today)
        document, sentences = {"file": str(file)}, [*came_in, translate("Saved {file}.").format(file=file)]
        remarks.append(who_can_read())
    if wanted.request.receipts:
        written = _save_receipts(Path(wanted.request.receipts), book)
        words = translate("{receipts} saved in {folder}: give each to its member.")
        told = words.format(receipts=counted(written, "receipt", "receipts"), folder=wanted.request.receipts)
        sentences.append(told)
    return Answer(document, tuple(sentences), tuple(remarks), collection=book.name)


def _added_words(added: Added) -> str:
    words = translate("{shares} came in; undo in Review takes them back.")
    if not added.new:
        words = translate("Nothing new came in.")
    return words.format(shares=counted(added.new, "share", "shares"))


def _differences(book: "StewardBook", audience: Audience) -> Iterator[str]:
    """Warnings inside; for outside the packet itself is refused."""
    if audience is Audience.INSIDE:
        for one in book.packets.differences(audience):
            words = translate("This packet differs from the one of {day} by {members}: whoever has both can tell.")
            if one.together:
                words = translate("With the one of {day} and an earlier one this packet leaves {members} alone.")
            yield words.format(day=full_date(one.made_at.date()), members=counted(one.members, "member", "members"))


def _save_receipts(folder: Path, book: "StewardBook") -> int:
    """A receipt for the newest share of each member who counts; one that is there is made anew."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise not_saved(folder, error) from error
    written = 0
    for row in book.members.standing():
        if not row.is_removed:
            with suppress(NothingToReceipt):
                replace_file(folder / f"{row.who.replace('/', '-')}{SUFFIX}", book.members.receipt(row.who))
                written += 1
    return written


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise DutyError(translate("A day must be a real date, written like 2026-03-01.")) from error
