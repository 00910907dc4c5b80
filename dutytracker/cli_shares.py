"""The commands for signed files: making a share or an evidence package, and checking whatever is signed."""

from contextlib import suppress
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from dutytracker.cli_parts import command, range_of
from dutytracker.cli_session import DONE, REFUSED, Session
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.handover import Request

if TYPE_CHECKING:
    from dutytracker.security.sealing import SealingKey


@command("share")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.argument("file", type=click.Path(path_type=Path))
@click.option(
    "--detail", type=click.Choice(["weeks", "days"]), default="weeks", help="Tell totals of weeks, or of days."
)
@click.option("--own-time", is_flag=True, help="Tell where own time was spent; else all unprotected time is one sum.")
@click.option(
    "--seal",
    type=click.Path(path_type=Path),
    metavar="UNITFILE",
    help="Seal it to the steward of that unit file.",
)
def share(
    session: Session, first: str, last: str, file: Path, *, detail: str, own_time: bool, seal: Path | None
) -> None:
    """Write a signed summary of the weeks that touch FROM to TO to FILE (.dutyshare), for a steward."""
    from dutytracker.exchange.share_file import SUFFIX

    days = range_of(first, last)
    if file.suffix.lower() != SUFFIX:
        raise DutyError(said("A share must end in {suffix}: give it such a name.", suffix=SUFFIX))
    session.refuse_own_folder(file)
    session.perform(
        Request(
            ask="share",
            text=str(file.absolute()),
            first=days[0].isoformat(),
            last=days[1].isoformat(),
            detail=detail,
            own_time=own_time,
            seal="" if seal is None else str(seal.absolute()),
        )
    )


@command("evidence")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--notes", is_flag=True, help="Tell the notes of entries too; else they are left out.")
@click.option("--all-times", is_flag=True, help="Tell when each step about other days was written down, too.")
def evidence(session: Session, first: str, last: str, folder: Path, *, notes: bool, all_times: bool) -> None:
    """Write the history of the days FROM to TO to FOLDER, signed, so that anyone can check it."""
    from dutytracker.domain.evidence_package import Wanted
    from dutytracker.exchange.evidence.folder import write_folder
    from dutytracker.reports.share_words import who_can_read

    days = range_of(first, last)
    session.refuse_own_folder(folder)
    with session.reading() as logbook:
        wanted = Wanted(first=days[0], last=days[1], notes=notes, all_times=all_times)
        write_folder(folder, logbook.evidence.package(wanted))
    saved = said("Saved the evidence of these days in {folder}: read-me.txt in it says what it shows.", folder=folder)
    session.answer({"folder": str(folder)}, (saved,), (who_can_read(),))


@command("verify")
@click.argument("files", metavar="FILE", nargs=-1, required=True, type=click.Path(path_type=Path))
def verify(session: Session, files: tuple[Path, ...]) -> int:
    """Say of shares, receipts, unit files, backups and evidence what holds and what does not; changes nothing."""
    from dutytracker.exchange.checking import checked
    from dutytracker.reports.checking_words import checked_json, checked_lines, failure_words

    key = cache(partial(_key_at_hand, session))
    found = [checked(file, key) for file in files]
    failure = failure_words(found)
    session.answer(checked_json(found), checked_lines(found), () if failure is None or session.as_json else (failure,))
    return DONE if failure is None else REFUSED


def _key_at_hand(session: Session) -> "SealingKey | None":
    """The pair that opens sealed shares; `None` also where the log is protected and no passphrase was given."""
    from dutytracker.security.faults import PassphraseNeeded

    with suppress(PassphraseNeeded):
        return session.sealing_key()
    return None
