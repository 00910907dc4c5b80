"""Thinning keeps the last of many days, fewer weeks and months, and never takes what is not its own."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from dutytracker.store.backups.naming import backup_name, made_at_of
from dutytracker.store.backups.thinning import thin

START = datetime(2026, 1, 1, 18, tzinfo=UTC)
NOW = START + timedelta(days=2000)

instants = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1)).map(  # noqa: DTZ001
    lambda at: at.replace(microsecond=0, tzinfo=UTC)
)
others = st.sampled_from(
    ["log.db", "before-migration.db", "mine.dutybackup", "duty-2026.dutybackup", "duty-20261399T000000Z.dutybackup"]
)


def backups_at(*instants_: datetime) -> list[Path]:
    return [Path("backups") / backup_name(at) for at in instants_]


def left(paths, now=NOW):
    removed = thin(paths, now)
    return [path for path in paths if path not in removed]


def test_a_year_of_daily_backups_leaves_twelve_days_ten_weeks_and_nine_months():
    paths = backups_at(*(START + timedelta(days=day) for day in range(365)))
    kept = [made_at_of(path) for path in left(paths)]
    assert len(kept) == 12 + 7 + 8  # three of the weeks and one of the months end on a day that is kept
    assert kept[-12:] == [START + timedelta(days=day) for day in range(353, 365)]
    assert len({at.isocalendar()[:2] for at in kept[-20:]}) == 10
    assert len({(at.year, at.month) for at in kept}) == 9


def test_of_a_day_the_last_backup_stays():
    paths = backups_at(START, START + timedelta(hours=1), START + timedelta(hours=2))
    assert left(paths) == paths[-1:]


def test_after_a_long_leave_no_backup_is_lost():
    paths = backups_at(*(START + timedelta(days=day) for day in range(12)))
    assert left(paths, NOW) == paths
    assert left([*paths, *backups_at(NOW)], NOW)[-1:] == backups_at(NOW)


def test_the_nights_in_which_clocks_change_are_nights_as_any_other():
    zone = ZoneInfo("America/Los_Angeles")
    evenings = [datetime(2026, 3, day, 17, tzinfo=zone) for day in range(3, 15)]  # 8 March has 23 hours
    nights = [datetime(2026, 11, 1, 1, 30, tzinfo=zone, fold=fold) for fold in (0, 1)]
    assert left(backups_at(*evenings)) == backups_at(*evenings)
    assert len({path.name for path in backups_at(*nights)}) == 2
    assert left(backups_at(*nights)) == backups_at(nights[1])


@given(st.lists(instants, max_size=60), instants)
def test_the_newest_always_stays(made, now):
    paths = backups_at(*set(made))
    seen = [path for path in paths if made_at_of(path) <= now]
    if seen:
        assert max(seen, key=made_at_of) not in thin(paths, now)


@given(st.lists(instants, max_size=60), st.lists(others, max_size=5), instants)
def test_nothing_is_removed_that_was_not_made_by_it(made, names, now):
    paths = [*backups_at(*made), *(Path(name) for name in names)]
    assert all(path.name not in names for path in thin(paths, now))


@given(st.lists(instants, max_size=60), instants)
def test_what_the_clock_did_not_see_yet_stays_and_takes_no_place(made, now):
    paths = backups_at(*set(made))
    seen = [path for path in paths if made_at_of(path) <= now]
    assert set(thin(paths, now)) == set(thin(seen, now))


@given(st.lists(instants, max_size=60), instants)
def test_thinning_twice_is_thinning_once_in_any_order(made, now):
    paths = backups_at(*set(made))
    assert thin(left(paths, now), now) == ()
    assert thin(paths[::-1], now) == thin(paths, now)


@given(st.integers(1, 400), st.integers(1, 50))
def test_daily_thinning_keeps_what_thinning_at_the_end_would_keep(days, step):
    made = [START + timedelta(hours=step * number) for number in range(days)]
    kept: list[Path] = []
    for at in made:
        kept = left([*kept, *backups_at(at)], at)
    assert kept == left(backups_at(*made), made[-1])
