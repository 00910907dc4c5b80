"""The steward of the sample unit: a log of their own that keeps its shares, and the unit file they made in it."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from dutytracker.demo.chance import Chance
from dutytracker.demo.member import StoryClock
from dutytracker.demo.story import MADE_ON, SETTINGS
from dutytracker.demo.unit_plan import plan_of
from dutytracker.demo.unit_story import FIRST_WEEK, LAST_DAY, UNIT, roster_of
from dutytracker.demo.week import at_minute
from dutytracker.domain.pooling import Audience
from dutytracker.domain.records import Member
from dutytracker.domain.steward import UnitFacts
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import read_many
from dutytracker.logbook import Logbook, create_logbook
from dutytracker.paths import Profile
from dutytracker.stewardbook import StewardBook
from dutytracker.store import sealing, signing
from dutytracker.store.opening import open_log

STEWARD = Member(code="STWD-4RD2")

AT_WORK = at_minute(MADE_ON, 8 * 60 + 45)
"""When the steward took the shares in, shortly after the last of them was made, and did the rest."""


@contextmanager
def steward_at_work(profile: Profile, shares: Path, members: int) -> Iterator[StewardBook]:
    """The collection of the shares in a folder, in a steward's log of its own, with everything said and set.

    Its keys and its clock are those of the story, so that whatever comes of it is the same every time.
    """
    with closing(_begun_log(profile)) as logbook, closing(logbook.collections.begin(UNIT)) as book:
        found, unlisted = shares_among([shares])
        read = read_many(found)
        facts = UnitFacts(unit=UNIT, roster=roster_of(members), first=FIRST_WEEK.start, last=LAST_DAY)
        book.add(read.shares, (*unlisted, *read.rejected), facts=facts)
        plan = plan_of(members)
        book.unit.set_plan(plan)
        book.set_offers(plan.offers)
        yield book


def _begun_log(profile: Profile) -> Logbook:
    logbook = create_logbook(
        profile,
        settings=SETTINGS,
        passphrase=None,
        clock=StoryClock(AT_WORK),
        member=STEWARD,
        random_bytes=Chance("steward, salts").some_bytes,
        signing_key=Chance("steward, signing key").some_bytes(32),
    )
    with closing(open_log(profile, None).database) as database, database.writing() as connection:
        signing.make_steward_key(connection, Chance("steward, key of the steward").some_bytes(32))
        sealing.make_sealing_key(connection, Chance("steward, sealing key").some_bytes(32))
    return logbook


def unit_file_of(book: StewardBook) -> bytes:
    """The unit file; with the figures for outside as a benchmark, unless so few members hide all of them."""
    return book.unit.make_file(benchmark=book.review(Audience.OUTSIDE).figures is not None)
