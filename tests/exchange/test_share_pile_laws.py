"""Laws of the way from shares to a review: nothing legal stops it, and neither order nor copies change anything."""

import json
import shutil
import tempfile
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from dutytracker.domain.calendar import Week, Weekday, week_of
from dutytracker.domain.collecting import Collection, collect
from dutytracker.domain.pooling import Audience, PooledReview, pool
from dutytracker.domain.records import Log
from dutytracker.exchange.log_file import read_log_file
from dutytracker.exchange.share_chain import heads_shown_among
from dutytracker.exchange.share_file import write_share
from dutytracker.exchange.share_folder import shares_among
from dutytracker.exchange.share_pile import pooled_members, read_many
from dutytracker.reports.review_json import review_json
from dutytracker.reports.review_words import rejected_of, review_lines
from dutytracker.security.dsse import signer
from tests.builders import a_log
from tests.exchange.shares import a_share
from tests.stewards import code_of, private_key, public_key

EXAMPLES = Path(__file__).parents[1] / "examples"
LOGS = (*sorted(path.stem for path in EXAMPLES.glob("*.dutylog")), "empty")
ROSTER = 500


@dataclass(frozen=True, kw_only=True)
class HandedIn:
    """A share as a member hands it in: of which log, from how many weeks before its first one, and how it tells."""

    log: str
    first: Weekday
    before: int
    weeks: int
    days: bool
    own_time: bool
    clinic: str
    seq: int
    made: int


handed_in = st.builds(
    HandedIn,
    log=st.sampled_from(LOGS),
    first=st.sampled_from([Weekday.SUNDAY, Weekday.MONDAY, Weekday.SATURDAY]),
    before=st.sampled_from([0, 0, 0, 1, 26, 60]),
    weeks=st.sampled_from([1, 2, 8, 53]),
    days=st.booleans(),
    own_time=st.booleans(),
    clinic=st.sampled_from(["", "North", "South", "צפון"]),
    seq=st.integers(1, 3),
    made=st.integers(1, 28),
)
piles = st.lists(st.lists(handed_in, min_size=1, max_size=2), min_size=1, max_size=18)
law = settings(max_examples=25, deadline=None)

EVERY_KIND = [
    [HandedIn(log=log, first=first, before=0, weeks=53, days=True, own_time=True, clinic="North", seq=1, made=1)]
    for log in LOGS
    for first in (Weekday.SUNDAY, Weekday.MONDAY)
]
"""A year of every example, in weeks from Sunday and in weeks from Monday."""


@law
@given(piles, st.randoms(use_true_random=False))
@example(EVERY_KIND, Random(1))
def test_whatever_members_may_hand_in_reviews_and_its_order_changes_nothing(pile, random):
    files = files_of(pile)
    shuffled = random.sample(files, len(files))

    found, again = reviewed(files), reviewed([*shuffled, *random.sample(files, min(3, len(files)))])

    for audience, told in found.told.items():
        assert again.told[audience] == told
        assert " ".join(review_lines(found.reviews[audience])).isprintable()
    assert len(again.collection.had_already) == len(files) + min(3, len(files)) - len(set(files))


@law
@given(piles)
@example(EVERY_KIND)
def test_every_day_of_a_member_counts_once_and_no_accepted_week_is_lost(pile):
    found = reviewed(files_of(pile))

    for member in found.collection.members:
        days = Counter(day for week in member.weeks for day in week.days)
        assert set(days.values()) == {1}
        assert all(any(day in days for day in week.days) for week in found.weeks_told[member.code])
    inside = found.reviews[Audience.INSIDE]
    assert inside.weeks_received == sum(len(member.weeks) for member in found.collection.members)
    assert inside.members == len(found.collection.members)


@law
@given(piles, piles)
def test_the_review_of_two_units_counts_the_weeks_of_both(north, south):
    """Everything that is a count adds up, whichever way the weeks of the two begin."""
    both = counts_of(reviewed(files_of([*north, *south])))

    assert both == counts_of(reviewed(files_of(north))) + counts_of(reviewed(files_of(south, first=len(north))))


@dataclass(frozen=True)
class Reviewed:
    """What came of a pile."""

    weeks_told: dict[str, set[Week]]
    """By member code, every week of every share."""
    collection: Collection
    reviews: dict[Audience, PooledReview]
    told: dict[Audience, str]


def reviewed(files: list[bytes]) -> Reviewed:
    """The reviews of the files, read from a folder."""
    folder = Path(tempfile.mkdtemp())
    try:
        for number, data in enumerate(files):
            (folder / f"{number:03}.dutyshare").write_bytes(data)
        read = read_many(shares_among([folder])[0])
    finally:
        shutil.rmtree(folder)
    assert read.rejected == ()
    collection = collect((one.received for one in read.shares), heads_shown=heads_shown_among(read.shares))
    members = pooled_members(collection, read.shares)
    reviews = {audience: pool(members, audience, ROSTER) for audience in Audience}
    told = {audience: review_json(review, ()) for audience, review in reviews.items()}
    assert len(rejected_of((), collection)) == len(collection.set_aside)
    weeks_told = {member.code: set[Week]() for member in collection.members}
    for one in read.shares:
        weeks_told[one.head.member].update(one.head.weeks)
    return Reviewed(weeks_told, collection, reviews, {audience: json.dumps(one) for audience, one in told.items()})


def counts_of(found: Reviewed) -> Counter[str]:
    """What is counted, and not hidden."""
    inside = found.reviews[Audience.INSIDE]
    return Counter(
        {
            "members": inside.members,
            "members eligible": inside.members_eligible,
            "weeks": inside.weeks_received,
            "weeks eligible": inside.weeks_eligible,
            "set aside": len(found.collection.set_aside),
        }
    )


def files_of(pile: list[list[HandedIn]], first: int = 0) -> list[bytes]:
    """The files of members numbered from `first`, each with a code and a key of their own."""
    return [file_of(number, one) for number, of_member in enumerate(pile, start=first) for one in of_member]


@cache
def file_of(number: int, told: HandedIn) -> bytes:
    """The share of a member. The length of the log says how far it had come, so that no two histories contradict."""
    whole = log_of(told.log, told.first)
    start = week_of(first_day(told.log), told.first).shifted(-told.before)
    share = a_share(
        whole,
        weeks=tuple(start.shifted(week) for week in range(told.weeks)),
        days=told.days,
        own_time=told.own_time,
        clinic=told.clinic,
        member=code_of(number),
        key=public_key(number + 1),
        made_at=datetime(2026, 9, told.made, 12, tzinfo=UTC),
    )
    log = replace(share.log, seq=told.seq, head=f"{told.seq:064x}", first_week=start)
    return write_share(replace(share, log=log), signer(private_key(number + 1)))


@cache
def log_of(name: str, first: Weekday) -> Log:
    """An example, in weeks from that day."""
    if name == "empty":
        return a_log(patterns=(), terms=(), settings={"week_starts_on": first})
    whole = read_log_file((EXAMPLES / f"{name}.dutylog").read_bytes())
    return replace(
        whole,
        settings=replace(whole.settings, week_starts_on=first),
        closed_weeks=tuple(replace(one, week=week_of(one.week, first).start) for one in whole.closed_weeks),
        appointments=tuple(replace(one, week=week_of(one.week, first).start) for one in whole.appointments),
    )


@cache
def first_day(name: str) -> date:
    """The first day of the first week of an example."""
    if name == "empty":
        return date(2026, 3, 1)
    return date.fromisoformat(json.loads((EXAMPLES / f"{name}.weeks.json").read_bytes())["weeks"][0]["week"])
