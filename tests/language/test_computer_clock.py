"""Whether a computer shows clock times of 24 hours."""

import locale
import sys

import pytest

from dutytracker.language.computer_clock import computer_has_24_hours, names_a_way_to_write_times


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({}, False),
        ({"LANG": "C.UTF-8"}, False),
        ({"LANG": "en_US.UTF-8"}, True),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "C"}, False),
        ({"LC_ALL": "de_DE.UTF-8", "LC_TIME": "C"}, True),
    ],
)
def test_the_first_name_that_is_set_says_how_times_are_written(environment, says):
    assert names_a_way_to_write_times(environment) is says


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the account")
def test_a_computer_that_says_nothing_writes_american_times():
    assert computer_has_24_hours() is False


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the account")
@pytest.mark.parametrize(
    ("form", "has_24_hours"), [("%r", False), ("%I:%M:%S %p", False), ("%T", True), ("%H:%M", True)]
)
def test_what_the_computer_writes_is_followed_and_left_as_it_was(form, has_24_hours, monkeypatch):
    monkeypatch.setenv("LC_TIME", "xx_YY.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)
    monkeypatch.setattr(locale, "nl_langinfo", {locale.T_FMT: form}.get)
    asked: list[str | None] = []
    monkeypatch.setattr(locale, "setlocale", lambda _category, name=None: asked.append(name) or "as before")

    assert computer_has_24_hours() is has_24_hours
    assert asked == [None, "", "as before"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the account")
def test_a_way_that_is_not_installed_says_nothing(monkeypatch):
    monkeypatch.setenv("LC_TIME", "xx_YY.UTF-8")
    monkeypatch.delenv("LC_ALL", raising=False)

    assert computer_has_24_hours() is False
