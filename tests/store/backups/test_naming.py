"""The name of a backup says when it was made."""

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from dutytracker.store.backups.naming import backup_name, made_at_of, mark_of, newest_first

AT = datetime(2026, 3, 2, 18, 30, 5, tzinfo=UTC)


def test_a_name_says_when_in_utc():
    assert backup_name(AT) == "duty-20260302T183005Z.dutybackup"
    assert backup_name(AT.astimezone(timezone(timedelta(hours=-8)))) == backup_name(AT)
    assert made_at_of(Path("somewhere") / backup_name(AT, mark="ab12cd34", number=3)) == AT


def test_a_mark_tells_logs_apart_in_one_folder():
    assert mark_of(Path(backup_name(AT, mark="ab12cd34"))) == "ab12cd34"
    assert mark_of(Path(backup_name(AT, mark="12345678"))) == "12345678"
    assert mark_of(Path(backup_name(AT, mark="12345678", number=123456))) == "12345678"
    assert mark_of(Path(backup_name(AT, number=2))) == ""
    assert mark_of(Path("letter.docx")) == ""


@pytest.mark.parametrize(
    "name",
    [
        "log.db",
        "duty-20260302T183005Z.db",
        "duty-20269902T183005Z.dutybackup",
        "xduty-20260302T183005Z.dutybackup",
        "duty-20260302T183005Z-1.dutybackup",
        ".duty-20260302T183005Z.dutybackup.ab12cd34",
    ],
)
def test_any_other_name_is_none(name):
    assert made_at_of(Path(name)) is None
    assert newest_first([Path(name)]) == {}


def test_the_newest_comes_first_also_within_a_second():
    names = [backup_name(AT), backup_name(AT, number=10), backup_name(AT, number=2), backup_name(AT - timedelta(1))]
    assert [path.name for path in newest_first([Path(name) for name in names])] == [
        backup_name(AT, number=10),
        backup_name(AT, number=2),
        backup_name(AT),
        backup_name(AT - timedelta(1)),
    ]
