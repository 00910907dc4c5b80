"""The command line: the second door to the same program, for scripts, launchers and machines without a display."""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date, timedelta
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from dutytracker import __version__
from dutytracker.cli_session import Session
from dutytracker.domain.calendar import week_of, weeks_touching
from dutytracker.domain.errors import DutyError
from dutytracker.domain.validation import FIRST_DAY, LAST_DAY
from dutytracker.handover import Request

if TYPE_CHECKING:
    from dutytracker.reports.report import WeeksReport
    from dutytracker.security.sealing import SealingKey

DONE, FAILED, REFUSED = 0, 1, 2

LONGEST_RANGE = timedelta(days=40 * 366)
"""A working life; more is a slip of the keyboard and would fill thousands of pages."""

_OPENED = frozenset({".dutyshare", ".dutyunit"})
"""The files that a file manager opens with the program."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command and says how it ended: 0 done, 1 the program failed, 2 refused."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    session = Session(as_json="--json" in (given[: given.index("--")] if "--" in given else given))
    try:
        code = dutytracker.main(given, prog_name="dutytracker", standalone_mode=False, obj=session)
        sys.stdout.flush()
    except click.UsageError as error:
        session.refuse(error.format_message())
        return REFUSED
    except (click.Abort, KeyboardInterrupt):
        session.refuse("Stopped, and nothing was changed.")
        return REFUSED
    except DutyError as error:
        session.refuse(error.sentence)
        return REFUSED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED
    except Exception as error:  # noqa: BLE001 - the one place where a bug ends; a refusal is a DutyError
        import traceback

        traceback.print_exc()
        session.refuse(f"Duty Tracker failed ({type(error).__name__}); what was stored before is safe")
        return FAILED
    return code if isinstance(code, int) else DONE


def _command(name: str, **settings: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """A command that also takes `--json`, which `main` looks for itself."""

    def made(function: Callable[..., Any]) -> click.Command:
        answers = click.option("--json", is_flag=True, expose_value=False, help="Print one JSON document.")(function)
        return dutytracker.command(name, **settings)(click.pass_obj(answers))

    return made


def _day(text: str) -> date:
    """A date as it is typed. Raises: `DutyError`."""
    try:
        day = date.fromisoformat(text) if len(text) == len("2026-03-01") else None
    except ValueError:
        day = None
    if day is None or not FIRST_DAY <= day <= LAST_DAY:
        raise DutyError("A day must be a real date, written like 2026-03-01.")
    return day


def _range(first: str, last: str) -> tuple[date, date]:
    days = _day(first), _day(last)
    if days[0] > days[1]:
        raise DutyError("The first day must not come after the last one.")
    if days[1] - days[0] > LONGEST_RANGE:
        raise DutyError("A range must not be longer than 40 years: ask for a part of it.")
    return days


def _period(first: str | None, last: str | None) -> tuple[date | None, date | None]:
    """A range that may be open on either side."""
    start, end = (None if text is None else _day(text) for text in (first, last))
    if start is not None and end is not None and start > end:
        raise DutyError("The first day must not come after the last one.")
    return start, end


def _report(session: Session, days: tuple[date, date], *, own_time: bool) -> "WeeksReport":
    with session.reading() as logbook:
        return logbook.report(weeks_touching(*days, logbook.settings.week_starts_on), own_time=own_time)


class _CommandsOrFiles(click.Group):
    """A share or unit file in place of a command is opened, as a file manager asks for with a double click."""

    def resolve_command(
        self, context: click.Context, arguments: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if arguments[0] not in self.commands and Path(arguments[0]).suffix.lower() in _OPENED:
            arguments = ["open", *arguments]
        return super().resolve_command(context, arguments)


@click.group(
    cls=_CommandsOrFiles, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]}
)
@click.option("--data-dir", metavar="DIR", help="Keep everything in this folder.")
@click.option("--json", is_flag=True, expose_value=False, help="Print one JSON document.")
@click.option("--smoke", is_flag=True, help="Open the window, paint it and quit.")
@click.version_option(__version__, prog_name="Duty Tracker", message="%(prog)s %(version)s")
@click.pass_context
def dutytracker(context: click.Context, data_dir: str | None, smoke: bool) -> int | None:
    """Log indirect patient care in seconds; without a command the window opens."""
    if data_dir is not None and not data_dir.strip():
        raise DutyError("The folder after --data-dir must have a name.")
    context.obj.data_dir = None if data_dir is None else Path(data_dir).absolute()
    if context.invoked_subcommand is not None:
        return None
    from dutytracker.app import run

    return run(context.obj.profile, smoke=smoke)


@_command("open")
@click.argument("paths", metavar="FILE...", nargs=-1, required=True, type=click.Path(path_type=Path))
def open_files(session: Session, paths: tuple[Path, ...]) -> int:
    """Open a unit file in the window, or shares in the steward's Review."""
    from dutytracker.app import run

    for path in paths:
        if not os.path.lexists(path):
            raise DutyError(f"There is no file or folder {path}: check the name.")
    return run(session.profile, files=[path.absolute() for path in paths])


@_command("parse")
@click.argument("words", metavar="TEXT", nargs=-1, required=True)
@click.option("--now", metavar="ISO", help="Read the line as if it were then.")
def parse(session: Session, words: tuple[str, ...], now: str | None) -> None:
    """Say what a quick-entry line would do; changes nothing."""
    from dutytracker.exchange.draft_json import draft_json
    from dutytracker.ui.answering import draft_words

    draft, read_at, settings = session.draft(" ".join(words), now)
    session.answer(draft_json(draft), (f"{draft_words(draft, read_at.date(), settings)}.",), draft.remarks)


@_command("log")
@click.argument("words", metavar="TEXT", nargs=-1, required=True)
@click.option("--now", metavar="ISO", help="Read the line as if it were then; the recording time stays the clock's.")
def log(session: Session, words: tuple[str, ...], now: str | None) -> None:
    """Do what a quick-entry line says."""
    session.perform(Request(ask="log", text=" ".join(words), now=now))


@_command("undo")
def undo(session: Session) -> None:
    """Take the last change back."""
    session.perform(Request(ask="undo"))


@_command("week")
@click.argument("day", metavar="[DATE]", required=False)
def week(session: Session, day: str | None) -> None:
    """Print the summary of the week that holds DATE (today)."""
    from dutytracker.reports.range_text import week_lines
    from dutytracker.reports.week_json import week_json

    wanted = None if day is None else _day(day)
    with session.reading() as logbook:
        shown_week = week_of(wanted or logbook.today(), logbook.settings.week_starts_on)
        report = logbook.report((shown_week,), own_time=True)
    session.answer(week_json(report.summaries[0]), week_lines(report))


@_command("weeks")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
def weeks(session: Session, first: str, last: str) -> None:
    """Print the weeks that touch FROM to TO, oldest first, with their medians."""
    from dutytracker.reports.range_text import range_lines
    from dutytracker.reports.week_json import weeks_json

    report = _report(session, _range(first, last), own_time=True)
    session.answer(weeks_json(report.summaries), range_lines(report))


@_command("export")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--own-time", is_flag=True, help="Show where own time was spent; else all unprotected time is one sum.")
def export(session: Session, first: str, last: str, file: Path, own_time: bool) -> None:
    """Write the weeks that touch FROM to TO to FILE: .pdf, .xlsx, .csv or .json."""
    from dutytracker.reports.export import writer_for

    days, write = _range(first, last), writer_for(file.suffix)
    session.save(file, write(_report(session, days, own_time=own_time)))


@_command("lost")
@click.argument("first", metavar="FROM")
@click.argument("last", metavar="TO")
@click.argument("file", type=click.Path(path_type=Path))
def lost(session: Session, first: str, last: str, file: Path) -> None:
    """Write the protected time taken away in the weeks that touch FROM to TO to FILE: .pdf, .xlsx or .csv."""
    from dutytracker.reports.lost_export import lost_writer_for

    days, write = _range(first, last), lost_writer_for(file.suffix)
    with session.reading() as logbook:
        report = logbook.lost_time(weeks_touching(*days, logbook.settings.week_starts_on))
    session.save(file, write(report))


@_command("tally")
@click.argument("file", type=click.Path(path_type=Path))
def tally(session: Session, file: Path) -> None:
    """Write an empty sheet for a week on paper to FILE (.pdf)."""
    from dutytracker.reports.suffixes import kind_for
    from dutytracker.reports.tally import tally_pdf

    write = kind_for(file.suffix, {".pdf": tally_pdf})
    settings, today = session.settings_today()
    session.save(file, write(settings, made_on=today))


@_command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--dry-run", is_flag=True, help="Only say what would come in.")
def import_(session: Session, file: Path, dry_run: bool) -> None:
    """Take over a log file or a steward's receipt; the same file twice changes nothing."""
    if dry_run:
        session.rehearse_import(file.absolute())
    else:
        session.perform(Request(ask="import", text=str(file.absolute())))


@_command("archive")
@click.argument("file", type=click.Path(path_type=Path))
def archive(session: Session, file: Path) -> None:
    """Write the whole log to FILE (.dutylog), to keep it or to leave with it."""
    from dutytracker.exchange.log_file import SUFFIX, write_log_file

    if file.suffix.lower() != SUFFIX:
        raise DutyError(f"A log file must end in {SUFFIX}: give it such a name.")
    with session.reading() as logbook:
        data = write_log_file(logbook.whole_log())
    session.save(file, data)


@_command("share")
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

    days = _range(first, last)
    if file.suffix.lower() != SUFFIX:
        raise DutyError(f"A share must end in {SUFFIX}: give it such a name.")
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


@_command("verify")
@click.argument("files", metavar="FILE", nargs=-1, required=True, type=click.Path(path_type=Path))
def verify(session: Session, files: tuple[Path, ...]) -> int:
    """Say of shares, receipts and unit files what holds and what does not; changes nothing."""
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


@_command("review")
@click.argument("paths", metavar="PATH", nargs=-1, type=click.Path(path_type=Path))
@click.option("--roster", type=int, metavar="N", help="How many the unit has, so that it shows how much of it reports.")
@click.option("--from", "first", metavar="D", help="Only weeks that touch this day or a later one.")
@click.option("--to", "last", metavar="D", help="Only weeks that touch this day or an earlier one.")
@click.option("--for", "audience", type=click.Choice(["inside", "outside"]), default="inside", help="Who will see it.")
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
    days = _period(first, last)
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


@_command("unit")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--adopt", is_flag=True, help="Set in this log what it sets; one undo takes all of it back.")
@click.option("--clinic", metavar="NAME", help="With --adopt: the clinic of the file that you work in.")
@click.option("--other-key", is_flag=True, help="With --adopt: another steward than before is the right one.")
def unit(session: Session, file: Path, *, adopt: bool, clinic: str | None, other_key: bool) -> None:
    """Show what a steward's unit file sets, or adopt it."""
    if adopt:
        text = str(file.absolute())
        session.perform(Request(ask="adopt", text=text, clinic=clinic or "", other_key=other_key))
        return
    if clinic is not None or other_key:
        raise DutyError("A clinic and another key are for adopting: add --adopt, or leave them out.")
    _show_unit(session, file)


def _show_unit(session: Session, file: Path) -> None:
    """Says what a unit file sets; no log is opened or begun."""
    from zoneinfo import ZoneInfo

    from dutytracker.computer import local_settings
    from dutytracker.exchange.strict_json import plain_file
    from dutytracker.exchange.unit_file import read_unit
    from dutytracker.reports.unit_json import unit_json
    from dutytracker.reports.unit_words import unit_lines

    found = read_unit(plain_file(file))
    session.answer(unit_json(found), unit_lines(found, ZoneInfo(local_settings().time_zone)))


@_command("offers")
@click.argument("unit_file", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@click.option("--roster", type=int, metavar="N", help="How many the unit has.")
@click.option("--from", "first", metavar="D", help="Only weeks that touch this day or a later one.")
@click.option("--to", "last", metavar="D", help="Only weeks that touch this day or an earlier one.")
@click.option("--for", "audience", type=click.Choice(["inside", "outside"]), default="inside", help="Who will see it.")
@click.option("--out", "file", type=click.Path(path_type=Path), help="Write a packet (.pdf, .xlsx, .csv), or .json.")
@click.option("--collection", metavar="NAME", help="Lay them over what is kept under this name.")
def offers(
    session: Session,
    unit_file: Path,
    paths: tuple[Path, ...],
    *,
    roster: int | None,
    first: str | None,
    last: str | None,
    audience: str,
    file: Path | None,
    collection: str | None,
) -> None:
    """Lay the offers of a unit file over shares, or without PATH over the own log from --from to --to."""
    from dutytracker.cli_offers import OffersWanted, lay_offers
    from dutytracker.domain.pooling import Audience

    days = _range(first, last) if first is not None and last is not None else _period(first, last)
    lay_offers(
        session,
        OffersWanted(
            unit_file=unit_file,
            paths=paths,
            first=days[0],
            last=days[1],
            roster=roster,
            audience=Audience(audience),
            collection=collection,
            out=file,
        ),
    )


@_command("demo")
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
@click.option("--members", type=click.IntRange(1, 1000), default=40, help="How many the sample unit has: 40.")
def demo(session: Session, folder: Path, *, members: int) -> None:
    """Make a sample member, a sample unit and its steward in DIR, with everything that can be made of them."""
    from dutytracker.demo.making import LOG_FOLDER, STEWARD_FOLDER, UNIT_FILE, UNIT_FOLDER, make_demo
    from dutytracker.demo.unit_story import roster_of

    made = make_demo(folder, members=members)
    sentences = [
        *(f"Made {path}." for path in made),
        f"To see the member: python3 run.py --data-dir {folder / LOG_FOLDER}",
        f"To see the steward’s Review (Ctrl+4): python3 run.py --data-dir {folder / STEWARD_FOLDER}",
        f"To pool the unit: python3 run.py review {folder / UNIT_FOLDER} --roster {roster_of(members)}",
        f"To lay its offers over it: python3 run.py offers {folder / UNIT_FILE} {folder / UNIT_FOLDER}",
        f"The shares in {folder / UNIT_FOLDER} are not sealed, so that anyone can open them.",
    ]
    session.answer({"made": [str(path) for path in made]}, sentences)
