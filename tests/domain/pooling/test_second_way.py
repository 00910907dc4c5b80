"""The statistics of a review a second time, with scipy and numpy, from plain columns of numbers."""

from collections import Counter
from fractions import Fraction
from random import Random

import numpy as np
import pytest
from scipy import stats

from dutytracker.domain.duties import Duty
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.pooling import Audience
from dutytracker.domain.pooling.intervals import median_interval, rank_of_end, student_t, wilson
from dutytracker.domain.pooling.sensitivity import Reading
from dutytracker.domain.records import ErosionReason
from tests.domain.shares import AMember, a_member, a_shared_week, placed, pool

SEEDS = range(12)
PLACES = ("PROT", "PROT", "GAP", "BREAK", "OFF")
DUTIES = (Duty.CALL, Duty.CHART, Duty.MSG)
REASONS = (ErosionReason.MEETING, ErosionReason.CRISIS)
CLOSE = {"rel": 1e-12, "abs": 1e-12}


@pytest.mark.parametrize("counted", [1, 2, 3, 5, 10, 11, 29, 30, 60, 97, 200, 500])
def test_wilson(counted):
    for short in range(counted + 1):
        ends = stats.binomtest(short, counted).proportion_ci(0.95, method="wilson")

        assert list(map(float, wilson(short, counted))) == pytest.approx([ends.low, ends.high], rel=1e-9, abs=1e-12)


def test_students_t_for_units_of_up_to_two_thousand_members():
    freedom = np.arange(1, 2001)

    assert [student_t(int(one)) for one in freedom] == pytest.approx(stats.t.ppf(0.975, freedom), rel=1e-9)


def test_the_ranks_that_hold_the_median_of_up_to_five_hundred_members():
    for n in range(1, 501):
        tail = stats.binom.cdf(np.arange(n), n, 0.5)

        assert rank_of_end(n) == np.count_nonzero(tail <= 0.025), n


def test_the_median_interval_is_the_one_that_the_binomial_test_inverts():
    random = Random(1)
    for n in range(6, 121):
        medians = sorted(random.uniform(-5, 15) for _ in range(n))
        ends = stats.quantile_test(medians, q=0, p=0.5).confidence_interval(0.95)

        assert median_interval(list(map(Fraction, medians)), 1) == (ends.low, ends.high), n


@pytest.fixture(params=SEEDS, ids="unit {}".format)
def unit(request):
    return a_unit(Random(request.param))


@pytest.fixture
def columns(unit):
    """The eligible weeks."""
    every = columns_of(unit)
    return rows(every, (every["closed"] >= 0.8 * every["scheduled"]) & every["undone_answered"])


@pytest.fixture
def all_weeks(unit):
    """Those too of which too few days were closed, or whose undone work is not known."""
    every = columns_of(unit)
    return rows(every, every["closed"] >= 0)


@pytest.fixture(params=Audience)
def figures(request, unit):
    return pool(unit, request.param, roster=200).figures


def test_means_per_40_hours(columns, all_weeks, figures):
    def per_40h(minutes, columns=columns):
        return pytest.approx(np.average(40 * minutes / columns["scheduled"], weights=1 / columns["of"]), **CLOSE)

    estimates = figures.estimates
    assert float(estimates.need.mean) == per_40h(columns["need"])
    assert float(estimates.floor.mean) == per_40h(columns["floor"])
    assert float(estimates.floor_all_weeks) == per_40h(all_weeks["floor"], all_weeks)
    assert float(estimates.undone) == per_40h(columns["undone"])
    assert float(estimates.clearing) == per_40h(columns["clearing"])
    assert float(figures.delivery.contracted_per_40h) == per_40h(columns["contracted"])
    assert float(figures.delivery.delivered_per_40h) == per_40h(columns["protected"] - columns["eroded"])
    assert {code: float(mean) for code, mean in figures.by_duty.items()} == {
        duty.value: per_40h(columns[duty]) for duty in DUTIES
    }
    assert {code: float(mean) for code, mean in figures.by_placement.items()} == {
        "PROT": per_40h(columns["PROT"]),
        "OUT": per_40h(columns["logged"] - columns["PROT"]),
    }


def test_means_by_hours(columns, figures):
    for minutes, mean in (("need", figures.estimates.need), ("floor", figures.estimates.floor)):
        assert float(mean.by_hours) == pytest.approx(40 * columns[minutes].sum() / columns["scheduled"].sum(), **CLOSE)


def test_weighted_quantiles(columns, figures):
    """Weights as whole numbers of equal parts, so that numpy compares a cumulative weight with `p` without error."""
    weights = (np.lcm.reduce(columns["of"]) // columns["of"]).astype(float)

    def quantile(minutes, p):
        of_weeks = 40 * minutes / columns["scheduled"]
        return pytest.approx(np.quantile(of_weeks, p, weights=weights, method="inverted_cdf"), **CLOSE)

    shown = 0
    quantiles = [
        *((columns["need"], percent / 100, found) for percent, found in figures.need_enough_in.items()),
        *((columns["floor"], percent / 100, found) for percent, found in figures.floor_enough_in.items()),
        *zip([columns["shortfall"]] * 2, [0.25, 0.75], figures.quartiles_shortfall, strict=True),
        (columns["shortfall"], 0.5, figures.median_shortfall),
    ]
    for minutes, p, found in quantiles:
        if found is not None:
            shown += 1
            assert float(found) == quantile(minutes, p)
    assert shown >= 8


def test_the_interval_of_the_median(columns, figures):
    of_weeks = 40 * columns["shortfall"] / columns["scheduled"]
    medians = [
        np.quantile(of_weeks[columns["member"] == one], 0.5, method="inverted_cdf")
        for one in np.unique(columns["member"])
    ]
    ends = stats.quantile_test(medians, q=0, p=0.5).confidence_interval(0.95)

    assert list(map(float, figures.median_interval)) == pytest.approx([ends.low, ends.high], **CLOSE)


def test_the_curve_and_its_band(columns, figures):
    need, floor = (40 * columns[minutes] / columns["scheduled"] for minutes in ("need", "floor"))
    shown = 0
    for point in figures.curve:
        if point.floor is not None:
            assert float(point.floor) == pytest.approx(shares(columns, floor <= float(point.hours)).mean(), **CLOSE)
        if point.need is not None:
            shown += 1
            covered = shares(columns, need <= float(point.hours))
            band = stats.t.interval(0.95, covered.size - 1, loc=covered.mean(), scale=stats.sem(covered))
            assert float(point.need) == pytest.approx(covered.mean(), **CLOSE)
            assert list(map(float, point.need_band)) == pytest.approx(np.clip(band, 0, 1), rel=1e-9, abs=1e-12)
    assert shown >= 5


def test_members_short(columns, figures):
    of_members = counted_shares(columns, columns["shortfall"] > 15)
    short = np.count_nonzero(of_members > 0.5)
    ends = stats.binomtest(short, of_members.size).proportion_ci(0.95, method="wilson")

    assert (figures.members_counted, figures.short.short) == (of_members.size, short)
    assert float(figures.short.share) == pytest.approx(short / of_members.size)
    assert list(map(float, figures.short.wilson_95)) == pytest.approx([ends.low, ends.high], rel=1e-9, abs=1e-12)
    assert list(map(float, figures.short.bounds)) == [short / 200, (short + 200 - of_members.size) / 200]
    if figures.weeks_short_per_member is not None:
        assert float(figures.weeks_short_per_member) == pytest.approx(of_members.mean(), **CLOSE)


def test_every_reading_of_the_same_weeks(columns, all_weeks, figures):
    need, floor, contracted = columns["need"], columns["floor"], columns["contracted"]
    everything = np.full(need.size, True)
    other = {
        Reading.AS_REPORTED: (need > contracted + 15, everything),
        Reading.LOGGED_ONLY: (floor > contracted + 15, everything),
        Reading.NO_RECONSTRUCTED: (
            np.maximum(0, need - columns["later"] - columns["undone_late"]) > contracted + 15,
            everything,
        ),
        Reading.TIMED_ONLY: (np.maximum(0, need - columns["untimed"]) > contracted + 15, everything),
        Reading.FULLY_COVERED: (need > contracted + 15, columns["closed"] == columns["scheduled"]),
        Reading.FULL_WEEKS: (need > contracted + 15, columns["scheduled"] == 2400),
        Reading.UNDONE_HALVED: (floor + (columns["undone"] + 1) // 2 > contracted + 15, everything),
        Reading.NO_ABSENCE_PRORATION: (need > columns["contracted_fixed"] + 15, everything),
        Reading.TOLERANCE_0: (need > contracted, everything),
        Reading.TOLERANCE_60: (need > contracted + 60, everything),
    }
    tallies = {
        reading: counted_shares(rows(columns, taken), is_short[taken]) for reading, (is_short, taken) in other.items()
    }
    by_need = all_weeks["undone_answered"] & (all_weeks["shortfall"] > 15)
    proven = by_need | (all_weeks["floor"] > all_weeks["contracted"] + 15)
    tallies[Reading.UNPROVEN_NOT_SHORT] = counted_shares(all_weeks, proven)

    assert set(figures.readings) == set(tallies)
    for reading, of_members in tallies.items():
        found = figures.readings[reading]
        assert found.members == of_members.size
        assert float(found.share_short) == pytest.approx(np.mean(of_members > 0.5)), reading


def shares(columns, covered):
    """For each member, the share of their weeks that is covered."""
    return np.array([covered[columns["member"] == one].mean() for one in np.unique(columns["member"])])


def counted_shares(columns, is_short):
    """For each member with at least two weeks, the share that is short."""
    members, weeks = np.unique(columns["member"], return_counts=True)
    return np.array([is_short[columns["member"] == one].mean() for one in members[weeks >= 2]])


def rows(columns, taken):
    """Some of the weeks, and how many of them each member has."""
    found = {name: column[taken] for name, column in columns.items()}
    members, weeks = np.unique(found["member"], return_counts=True)
    return found | {"of": weeks[np.searchsorted(members, found["member"])]}


def columns_of(members: list[AMember]):
    """One column a figure, one row a week, with nothing taken from the program but stored totals."""
    weeks = [(number, one.shared.summary) for number, member in enumerate(members) for one in member.weeks]
    columns = {
        "member": [number for number, _ in weeks],
        "later": [
            week.provenance.get(Provenance.LATER, 0) + week.provenance.get(Provenance.IMPORTED, 0) for _, week in weeks
        ],
        "logged": [sum(week.by_duty.values()) for _, week in weeks],
        "undone": [sum(week.undone_by_duty.values()) for _, week in weeks],
        "eroded": [sum(week.eroded_by.values()) for _, week in weeks],
        "PROT": [week.by_placement.get("PROT", 0) for _, week in weeks],
        **{duty: [week.by_duty.get(duty, 0) for _, week in weeks] for duty in DUTIES},
    }
    for field in (
        *("scheduled", "contracted", "contracted_fixed", "protected", "clearing"),
        *("undone_late", "undone_answered", "untimed", "closed"),
    ):
        columns[field] = [getattr(week, field) for _, week in weeks]
    arrays = {name: np.array(column) for name, column in columns.items()}
    arrays["floor"] = arrays["logged"] - arrays["clearing"]
    arrays["need"] = arrays["floor"] + arrays["undone"]
    arrays["shortfall"] = arrays["need"] - arrays["contracted"]
    return arrays


def a_unit(random: Random) -> list[AMember]:
    """40 to 70 members with two to six weeks each, most eligible; nothing is so rare that it would be hidden."""
    return [
        a_member(*(a_shared_week(n, **fields_of(random)) for n in range(random.randint(2, 6))))
        for _ in range(random.randint(40, 70))
    ]


def fields_of(random: Random) -> dict:
    places = {place: random.randint(30, 200) for place in random.choices(PLACES, k=3)} | {
        "PROT": random.randint(60, 300)
    }
    fields = placed(**places)
    logged = fields["logged"]
    duties = Counter({DUTIES[0]: logged})
    for duty in DUTIES[1:]:
        minutes = random.randint(0, duties[DUTIES[0]])
        duties += Counter({duty: minutes})
        duties -= Counter({DUTIES[0]: minutes})
    undone = random.choice([0, random.randint(5, 240)])
    later, imported = random.randint(0, logged // 3), random.choice([0, random.randint(0, logged // 3)])
    provenance = {
        Provenance.SAME_DAY: logged - later - imported,
        Provenance.LATER: later,
        Provenance.IMPORTED: imported,
    }
    scheduled = random.choice([2400, 2400, 1920, 1440])
    contracted = 420 * scheduled // 2400
    return fields | {
        "by_duty": dict(duties),
        "provenance": provenance,
        "undone_by_duty": {random.choice(DUTIES): undone} if undone else {},
        "undone_answered": random.random() < 0.85,
        "undone_late": random.randint(0, undone),
        "clearing": random.choice([0, random.randint(0, logged)]),
        "untimed": random.randint(0, logged),
        "scheduled": scheduled,
        "closed": random.choice([scheduled, scheduled, scheduled * 4 // 5, scheduled - 60, scheduled // 2]),
        "contracted": contracted,
        "protected": random.choice([contracted, 420]),
        "eroded_by": random.choice([{}, {random.choice(REASONS): random.randint(1, contracted)}]),
    }
