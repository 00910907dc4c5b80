"""What lies among the backups is told sound or broken, and only what is sound makes another go."""

from datetime import timedelta

from dutytracker.store.backups.container import check
from dutytracker.store.backups.keeping import (
    BrokenBackup,
    SoundBackup,
    automatic_in,
    backups_in,
    newest_sound,
    thin_out,
)
from dutytracker.store.backups.making import make_backup
from dutytracker.store.backups.naming import backup_name
from tests.store.backups.conftest import AT, key_of


def backups_of(logbook, *hours):
    """Backups that many hours after noon, all of the same contents."""
    whole = make_backup(logbook.profile, key_of(logbook), at=AT)
    data = whole.read_bytes()
    whole.unlink()
    paths = [logbook.profile.backups / backup_name(AT + timedelta(hours=hour)) for hour in hours]
    for path in paths:
        path.write_bytes(data)
    return paths


def test_the_newest_comes_first_and_a_broken_one_says_why(logbook):
    old, middle, new = backups_of(logbook, 0, 1, 2)
    new.write_bytes(new.read_bytes()[:5000])
    kept = backups_in(logbook.profile.backups)
    assert [one.path for one in kept] == [new, middle, old]
    assert [type(one) for one in kept] == [BrokenBackup, SoundBackup, SoundBackup]
    assert "is damaged" in kept[0].why
    assert kept[0].made_at == AT + timedelta(hours=2)
    assert newest_sound(logbook.profile.backups, AT + timedelta(days=1)).path == middle


def test_damage_inside_is_found_by_reading_in_full(logbook):
    (path,) = backups_of(logbook, 0)
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    assert isinstance(backups_in(logbook.profile.backups)[0], SoundBackup)
    assert isinstance(backups_in(logbook.profile.backups, look=check)[0], BrokenBackup)


def test_a_good_backup_does_not_go_for_a_damaged_one_of_the_same_day(logbook):
    good, damaged = backups_of(logbook, 0, 2)
    data = bytearray(damaged.read_bytes())
    data[-1] ^= 1
    damaged.write_bytes(data)
    assert thin_out(logbook.profile.backups, AT + timedelta(days=1)) == ()
    assert good.exists()
    assert damaged.exists()


def test_of_a_day_the_last_one_stays_and_nothing_else_is_touched(logbook):
    early, late = backups_of(logbook, 0, 2)
    others = [logbook.profile.backups / name for name in ("before-migration.db", "mine.dutybackup", ".duty.new")]
    others.append(logbook.profile.backups / backup_name(AT, mark="ab12cd34"))
    for path in others:
        path.write_bytes(early.read_bytes())
    assert thin_out(logbook.profile.backups, AT + timedelta(days=1)) == (early,)
    assert sorted(logbook.profile.backups.iterdir()) == sorted([late, *others])


def test_where_there_is_no_folder_there_are_no_backups(tmp_path):
    assert automatic_in(tmp_path / "gone") == {}
    assert newest_sound(tmp_path / "gone", AT) is None
