"""The command `review`: shares in files and folders pooled, or a collection that is kept."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from dutytracker.cli_parts import command, options_of_pooling, period_of
from dutytracker.cli_session import Session
from dutytracker.domain.errors import DutyError
from dutytracker.handover import Request


@command("review")
@click.argument("paths", metavar="PATH", nargs=-1, type=click.Path(path_type=Path))
@options_of_pooling
@click.option("--out", "file", type=click.Path(path_type=Path), help="Write the packet: .pdf, .xlsx, .csv or .json.")
@click.option("--collection", metavar="NAME", help="Add the files to what is kept under this name, and review that.")
@click.option(
    "--receipts",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="Write a receipt for each member of it.",
)
def review(
    session: Session,
    paths: tuple[Path, ...],
    *,
    roster: int | None,
    first: str | None,
    last: str | None,
    audience: str,
    file: Path | None,
    collection: str | None,
    receipts: Path | None,
) -> None:
    """Pool the shares in files and folders, and show nothing that tells of one member."""
    days = period_of(first, last)
    if collection is not None:
        for path in (file, receipts):
            if path is not None:
                session.refuse_own_folder(path)
        session.perform(
            Request(
                ask="review",
                text="" if file is None else str(file.absolute()),
                first="" if days[0] is None else days[0].isoformat(),
                last="" if days[1] is None else days[1].isoformat(),
                paths=tuple(str(path.absolute()) for path in paths),
                collection=collection,
                roster=roster,
                audience=audience,
                receipts="" if receipts is None else str(receipts.absolute()),
            )
        )
        return
    if receipts is not None:
        raise DutyError("Receipts are made of a collection: name one with --collection.")
    if not paths:
        raise DutyError("Name the files or folders to review, or a collection with --collection.")
    _review_files(session, paths, days, roster=roster, audience=audience, file=file)


def _review_files(
    session: Session,
    paths: Sequence[Path],
    days: tuple[date | None, date | None],
    *,
    roster: int | None,
    audience: str,
    file: Path | None,
) -> None:
    """Pools loose files; nothing is kept."""
    from dutytracker.domain.pooling import Audience
    from dutytracker.loose_shares import read_loose
    from dutytracker.reports.packet import not_checked_words
    from dutytracker.reports.packet_export import packet_writer_for
    from dutytracker.reports.review_json import review_json
    from dutytracker.reports.review_words import file_lines, review_lines

    write = None if file is None else packet_writer_for(file.suffix)
    loose = read_loose(paths, *days, sealing_key=session.sealing_key)
    pooled = loose.review(Audience(audience), roster)
    remarks = file_lines(loose.rejected, len(loose.collection.had_already))
    if file is None or write is None:
        session.answer(review_json(pooled, loose.rejected), review_lines(pooled), remarks)
        return
    for remark in (*remarks, not_checked_words()):
        session.remark(remark)
    session.save(file, write(loose.packet(pooled, session.today())))
