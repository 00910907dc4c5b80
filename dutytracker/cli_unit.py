"""The commands for a unit file: showing and adopting it, and laying its offers over weeks."""

from pathlib import Path

import click

from dutytracker.cli_parts import command, options_of_pooling, period_of, range_of
from dutytracker.cli_session import Session
from dutytracker.domain.errors import DutyError
from dutytracker.handover import Request


@command("unit")
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


@command("offers")
@click.argument("unit_file", metavar="FILE", type=click.Path(path_type=Path))
@click.argument("paths", metavar="[PATH]...", nargs=-1, type=click.Path(path_type=Path))
@options_of_pooling
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

    days = range_of(first, last) if first is not None and last is not None else period_of(first, last)
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
