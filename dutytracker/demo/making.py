"""The folder of the sample: a member's log with its exports, a unit with its packets; the same files every time."""

from contextlib import closing
from pathlib import Path

from dutytracker.demo.chance import Chance
from dutytracker.demo.member import StoryClock, make_member
from dutytracker.demo.packets import packet_files
from dutytracker.demo.steward import steward_at_work, unit_file_of
from dutytracker.demo.story import FIRST_DAY, LAST_DAY, MADE_ON
from dutytracker.demo.unit import unit_files
from dutytracker.demo.unit_story import MEMBERS
from dutytracker.demo.week import at_minute
from dutytracker.domain.calendar import weeks_touching
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.log_file import write_log_file
from dutytracker.exchange.share_file import SUFFIX
from dutytracker.exchange.share_record import sharing
from dutytracker.exchange.unit_file import SUFFIX as UNIT_SUFFIX
from dutytracker.logbook import Logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.reports.export import WRITERS
from dutytracker.reports.lost_export import LOST_WRITERS
from dutytracker.reports.tally import tally_pdf
from dutytracker.security.durable import make_private_folder, not_saved, replace_file

LOG_FOLDER = "log"
"""The data folder inside the sample's folder."""

UNIT_FOLDER = "unit"
"""The folder of the files that came in of a unit."""

STEWARD_FOLDER = "steward"
"""The data folder of the unit's steward, whose Review has the same files."""

UNIT_FILE = f"unit{UNIT_SUFFIX}"
"""What the steward set for every member, the sample member among them."""


def make_demo(folder: Path, *, members: int = MEMBERS) -> tuple[Path, ...]:
    """Makes the sample in `folder`, which must be empty or not there yet, and returns what was made.

    The unit has so many members; each takes most of a second.

    Raises: `DutyError` where the folder holds something or cannot be written.
    """
    _refuse_a_used_folder(folder)
    profile = profile_in(folder / LOG_FOLDER)
    make_member(profile)
    of_the_unit = _unit(folder, members)
    clock = StoryClock(at_minute(MADE_ON, 9 * 60))
    with closing(open_logbook(profile, clock=clock, random_bytes=Chance("later salts").some_bytes)) as logbook:
        logbook.perform(logbook.unit.adopting((folder / UNIT_FILE).read_bytes()).change)
        files = _exports(logbook)
    _write(folder, files)
    return (folder / LOG_FOLDER, *(folder / name for name in files), *of_the_unit)


def _unit(folder: Path, members: int) -> tuple[Path, ...]:
    """The files that came in of a unit, its steward, and what is made of them."""
    place = folder / UNIT_FOLDER
    make_private_folder(place)
    _write(place, unit_files(members))
    with steward_at_work(profile_in(folder / STEWARD_FOLDER), place, members) as book:
        made = {UNIT_FILE: unit_file_of(book)}
    made |= packet_files(place, members)
    _write(folder, made)
    return (place, folder / STEWARD_FOLDER, *(folder / name for name in made))


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        replace_file(folder / name, data)


def _refuse_a_used_folder(folder: Path) -> None:
    try:
        used = folder.exists() and (not folder.is_dir() or any(folder.iterdir()))
    except OSError as error:
        raise not_saved(folder, error) from error
    if used:
        raise DutyError("The sample needs a folder of its own: name one that is empty or does not exist yet.")


def _exports(logbook: Logbook) -> dict[str, bytes]:
    """The whole log; its weeks, own time shown, and its lost time in every form; a sheet; last, the signed share."""
    weeks = weeks_touching(FIRST_DAY, LAST_DAY, logbook.settings.week_starts_on)
    report = logbook.reporting.report(weeks, own_time=True)
    files = {"member.dutylog": write_log_file(logbook.records.whole_log())}
    files |= {f"member{suffix}": write(report) for suffix, write in WRITERS.items()}
    lost = logbook.reporting.lost_time(weeks)
    files |= {f"lost{suffix}": write(lost) for suffix, write in LOST_WRITERS.items()}
    files["tally.pdf"] = tally_pdf(logbook.settings, made_on=logbook.today())
    return files | {f"member{SUFFIX}": _share(logbook)}


def _share(logbook: Logbook) -> bytes:
    """The signed totals of the weeks, on record in the log."""
    share = logbook.sharing.share(FIRST_DAY, LAST_DAY, days=False, own_time=False)
    data = logbook.sharing.signed(share)
    logbook.perform(sharing(share, data))
    return data
