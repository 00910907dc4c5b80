"""Units of a given size: signed shares of 52 weeks that look like those of therapists, the same every time."""

import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from hashlib import sha256
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from benchmarks.logs import LAST_WEEK, WEEKS_A_YEAR
from dutytracker.domain.calendar import Week, Weekday
from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.records import ErosionReason
from dutytracker.domain.sharing import LogState, Share, SharedTerm, SharedWeek
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee
from dutytracker.domain.week_summary import Cleared, WeekSummary
from dutytracker.exchange.envelope import signed_file
from dutytracker.exchange.sealed_share import seal
from dutytracker.exchange.share_file import SHARE, SUFFIX
from dutytracker.exchange.share_writing import fields_of
from dutytracker.security.chain import canonical
from dutytracker.security.sealing import new_sealing_key

CLINICS = ("North", "South", "East", "West", "Harbor", "Hill", "Clínica del Valle", "")
LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
WEEKS = tuple(LAST_WEEK.shifted(-n) for n in reversed(range(WEEKS_A_YEAR)))
SHARES_AT_ONCE = 100
_WEIGHTS = (14, 15, 8, 26, 9, 7, 5, 4, 5, 3, 2, 1, 1)

SEALING_KEY = new_sealing_key(sha256(b"the steward of the unit").digest())

Code = TypeVar("Code")


def make_unit(folder: Path, members: int, *, first: int = 0) -> None:
    """Writes one share for each member, from the member with the number `first` on."""
    starts = range(first, first + members, SHARES_AT_ONCE)
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        jobs = [(folder, start, min(SHARES_AT_ONCE, first + members - start)) for start in starts]
        for _ in pool.map(_write, jobs):
            pass


def seal_unit(folder: Path, sealed: Path) -> None:
    """Writes every share of `folder` into another folder, sealed to `SEALING_KEY`."""
    for file in folder.iterdir():
        (sealed / file.name).write_bytes(seal(file.read_bytes(), SEALING_KEY.public))


def _write(job: tuple[Path, int, int]) -> None:
    folder, first, number = job
    for member in range(first, first + number):
        private = Ed25519PrivateKey.from_private_bytes(sha256(b"member %d" % member).digest())
        share = a_share(member, private.public_key().public_bytes_raw())
        file = signed_file(SHARE, canonical(fields_of(share)).encode(), share.key, private.sign)
        (folder / f"{member:05}{SUFFIX}").write_bytes(file)


def a_share(member: int, key: bytes) -> Share:
    """A year of one member."""
    random = Random(member)  # noqa: S311 - sample data, no secret
    full = random.choice([2400, 2400, 2400, 1920, 1200])
    usual = random.gauss(480, 90) * full / 2400
    own_time = random.random() < 0.8
    return Share(
        member=_code(member),
        key=key,
        clinic=random.choice(CLINICS),
        program="Youth",
        made_at=datetime(2026, 11, 22, 8, 30, tzinfo=UTC),
        log=LogState(seq=9000 + member, head="5a" * 32, first_week=WEEKS[0], weeks_logged=WEEKS_A_YEAR),
        since=None,
        week_starts_on=Weekday.SUNDAY,
        own_time_included=own_time,
        weeks=tuple(_week(week, random, full, usual, member=member, own_time=own_time) for week in WEEKS),
    )


def _code(member: int) -> str:
    digits = [LETTERS[member // 32**place % 32] for place in range(4)]
    return f"K7QF-{''.join(reversed(digits))}"


def _week(week: Week, random: Random, full: int, usual: float, *, member: int, own_time: bool) -> SharedWeek:
    absent = min(full, random.choice([0] * 12 + [480, 480, 960, 240, 90, full]))
    scheduled = full - absent
    contracted = 420 * scheduled // 2400
    logged = max(0, round(random.gauss(usual, 60) * scheduled / full))
    undone = random.choice([0, 0, random.randint(5, 120)])
    lost = random.choice([0, 0, 0, random.randint(0, contracted)])
    clearing = random.choice([0, 0, min(logged, random.randint(5, 60))])
    places = _split(random, logged, tuple(Placement), (8, 2, 5, 2, 1, 3, 1))
    entries = logged // 9
    booked = 30 * (20 + (member + 7 * week.start.toordinal()) % 25)
    return SharedWeek(
        summary=WeekSummary(
            week=week,
            pattern=full,
            scheduled=scheduled,
            pattern_known=True,
            contracted=contracted,
            contracted_fixed=420 * full // 2400,
            protected=contracted,
            eroded_by=_split(random, lost, tuple(ErosionReason), (1,) * len(ErosionReason), parts=2),
            by_duty=_split(random, logged, tuple(Duty), _WEIGHTS),
            by_placement=places if own_time else {place: places[place] for place in places if place == Placement.PROT},
            clearing=clearing,
            undone_by_duty=_split(random, undone, tuple(Duty), _WEIGHTS, parts=2),
            undone_late=0,
            cleared=Cleared(items=1, estimate=clearing, actual=clearing + 5) if clearing else Cleared(),
            closed=scheduled if random.random() < 0.92 else scheduled // 2,
            closed_late=0,
            undone_answered=random.random() < 0.97,
            untimed=logged // 7,
            overlap=0,
            provenance=_split(random, logged, tuple(Provenance), (6, 12, 4, 1, 1), parts=4),
            booked=booked,
            held=booked - 120,
            no_show=60,
        ),
        terms=(
            SharedTerm(
                guarantee=HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400),
                absence_rule=AbsenceRule.PRO_RATA,
                counts_group_preparation=True,
            ),
        ),
        told_manager=0,
        entries=entries,
        multiples_of_15=entries // 5,
        late_edits=random.choice([0, 0, 0, 1]),
    )


def _split(
    random: Random, minutes: int, codes: Sequence[Code], weights: Sequence[int], *, parts: int = 14
) -> Mapping[Code, int]:
    """The minutes spread over some of the codes, in their order."""
    amounts = Counter[Code]()
    for code in random.choices(codes, weights, k=parts):
        amounts[code] += minutes // parts
    amounts[codes[0]] += minutes - amounts.total()
    return {code: amounts[code] for code in codes if amounts[code]}


if __name__ == "__main__":
    make_unit(Path(sys.argv[1]), int(sys.argv[2]))
