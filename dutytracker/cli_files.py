"""The commands for the files of a member's own log: exports, sheets of paper, and the whole log, out and in.

A backup is restored without the window, which must be closed.
"""

from pathlib import Path

import click

from dutytracker.cli_parts import command, range_of
from dutytracker.cli_session import Session
from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.errors import DutyError
from dutytracker.domain.saying import said
from dutytracker.handover import Request
from dutytracker.paths import log_exists


@command("export")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--own-time", is_flag=True, help="Show where own time was spent; else all unprotected time is one sum.")
def export(session: Session, first: str, last: str, file: Path, own_time: bool) -> None:
    """Write the weeks that touch FROM to TO to FILE: .pdf, .xlsx, .csv or .json."""
    from dutytracker.reports.export import writer_for

    days, write = range_of(first, last), writer_for(file.suffix)
    session.save(file, write(session.report(days, own_time=own_time)))


@command("lost")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.argument("file", type=click.Path(path_type=Path))
def lost(session: Session, first: str, last: str, file: Path) -> None:
    """Write the protected time taken away in the weeks that touch FROM to TO to FILE: .pdf, .xlsx or .csv."""
    from dutytracker.reports.lost_export import lost_writer_for

    days, write = range_of(first, last), lost_writer_for(file.suffix)
    with session.reading() as logbook:
        report = logbook.reporting.lost_time(weeks_touching(*days, logbook.settings.week_starts_on))
    session.save(file, write(report))


@command("tally")
@click.argument("file", type=click.Path(path_type=Path))
def tally(session: Session, file: Path) -> None:
    """Write an empty sheet for a week on paper to FILE (.pdf)."""
    from dutytracker.reports.suffixes import kind_for
    from dutytracker.reports.tally import tally_pdf

    write = kind_for(file.suffix, {".pdf": tally_pdf})
    settings, today = session.settings_today()
    session.save(file, write(settings, made_on=today))


@command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
@click.option("--map", "means", multiple=True, metavar="NAME=DUTY", help="Which duty a project or tag means.")
@click.option("--dates", default="", metavar="ORDER", help="How dates are read: day-first or month-first.")
def import_(session: Session, file: Path, dry_run: bool, means: tuple[str, ...], dates: str) -> None:
    """Take over a log file, another tracker's file or a steward's receipt; the same file twice changes nothing."""
    request = Request(ask="import", text=str(file.absolute()), means=means, dates=dates)
    if dry_run:
        session.rehearse_import(request)
    else:
        session.perform(request)


@command("archive")
@click.argument("file", type=click.Path(path_type=Path))
def archive(session: Session, file: Path) -> None:
    """Write the whole log to FILE (.dutylog), to keep it or to leave with it."""
    from dutytracker.exchange.log_file import SUFFIX, write_log_file

    if file.suffix.lower() != SUFFIX:
        raise DutyError(said("A log file must end in {suffix}: give it such a name.", suffix=SUFFIX))
    with session.reading() as logbook:
        log = logbook.records.whole_log()
    session.save(file, write_log_file(log))
    if any(entry.note is not None for entry in log.entries):
        session.remark("This file also holds your notes, as you typed them.")


@command("backup")
@click.argument("file", type=click.Path(path_type=Path))
def backup(session: Session, file: Path) -> None:
    """Write the whole log, encrypted as it is, to FILE (.dutybackup), read it back, and say who can open it."""
    from dutytracker.reports.backup_words import protection_words, saved_backup_json, saved_backup_lines

    if not log_exists(session.profile):
        raise DutyError(
            said("There is no log in {folder} yet, so there is nothing to back up.", folder=session.profile.folder)
        )
    session.refuse_own_folder(file)
    with session.reading() as logbook:
        contents = logbook.backups.job().written_to(file.absolute())
    remark = protection_words(is_protected=contents.is_protected)
    session.answer(saved_backup_json(file, contents), saved_backup_lines(file, contents), (remark,))


@command("restore")
@click.argument("file", type=click.Path(path_type=Path))
def restore(session: Session, file: Path) -> None:
    """Put the log in the backup FILE in the place of this one, which is kept aside; or put back one kept aside."""
    if file.is_dir():
        _put_back(session, file)
        return
    from dutytracker.logbook import system_clock
    from dutytracker.reports.backup_words import kept_words, preview_lines, restored_json

    with session.hold():
        unpacked = session.unpacked(file)
        kept = unpacked.take_place(at=system_clock())
    lines = (*preview_lines(unpacked.preview), kept_words(kept))
    session.answer(restored_json(unpacked.preview, kept), lines)


@command("accept-copy")
def accept_copy(session: Session) -> None:
    """Go on with an older copy of the log that lies in the place of a newer one."""
    from dutytracker.store.head_file import accept_older_copy

    with session.hold():
        found = session.older_copy() if log_exists(session.profile) else None
        if found is None:
            raise DutyError("The log that is here is no older copy: just go on with it.")
        accept_older_copy(session.profile)
    document = {"missing": found.missing, "until": found.until.isoformat()}
    session.answer(document, ("This copy is your log from now on. What it lacks is only in other copies and backups.",))


def _put_back(session: Session, folder: Path) -> None:
    from dutytracker.logbook import system_clock
    from dutytracker.reports.backup_words import kept_words
    from dutytracker.store.backups.replacing import kept_aside, put_back

    here = next((one for one in kept_aside(session.profile) if one.resolve() == folder.resolve()), None)
    if here is None:
        raise DutyError(
            said(
                "The folder {folder} is no log that was kept aside here: name a backup, or such a folder.",
                folder=folder,
            )
        )
    with session.hold():
        kept = put_back(session.profile, here, at=system_clock())
    sentences = (said("The log that was kept in {folder} is back in its place.", folder=folder), kept_words(kept))
    session.answer({"put_back": str(folder), "kept": None if kept is None else str(kept)}, sentences)
