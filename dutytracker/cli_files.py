"""The commands for the files of a member's own log: exports, sheets of paper, and the whole log, out and in."""

from pathlib import Path

import click

from dutytracker.cli_parts import command, range_of
from dutytracker.cli_session import Session
from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.errors import DutyError
from dutytracker.handover import Request


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
        raise DutyError(f"A log file must end in {SUFFIX}: give it such a name.")
    with session.reading() as logbook:
        data = write_log_file(logbook.records.whole_log())
    session.save(file, data)
