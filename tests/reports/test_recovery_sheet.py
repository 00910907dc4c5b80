"""The recovery sheet on paper: what it holds, and what it must not."""

from datetime import date
from pathlib import Path

import pytest

from dutytracker.reports.recovery_sheet import (
    RecoverySheet,
    recovery_sheet_images,
    recovery_sheet_pdf,
    who_can_use_file,
)
from dutytracker.security.recovery_key import RecoveryKey, read_recovery_key
from tests.reports.test_pdf import opened, tags_of, text_of

KEY = RecoveryKey(bytes(range(20)))
SHEET = RecoverySheet(key=KEY, made_on=date(2026, 3, 2), member="K7QF-M2XP")


@pytest.fixture(scope="module")
def words():
    """All the words of the page, in one line."""
    return " ".join(text_of(recovery_sheet_pdf(SHEET)).split())


def test_the_page_shows_the_groups_in_their_order_with_their_numbers(words):
    typed = words
    for number, group in enumerate(KEY.groups, start=1):
        place = typed.index(f"{number} {group}")
        typed = typed[place:]


def test_what_is_copied_from_the_page_opens_the_log(words):
    found = [word for word in words.split() if word in KEY.groups]
    assert read_recovery_key(" ".join(found)) == KEY


def test_the_page_says_when_it_was_made_for_whom_and_what_it_opens_and_what_not(words):
    for sentence in (
        "Made on March 2, 2026",
        "Member code K7QF-M2XP",
        "Whoever has this sheet and the files of the log can read everything in it",
        "What it opens",
        "Where to keep it",
        "How to use it",
        "When it is lost",
        "Only the newest sheet opens the log",
    ):
        assert sentence in words


def test_no_path_and_no_user_of_this_computer_is_on_it():
    data = recovery_sheet_pdf(SHEET)
    everything = text_of(data) + str(opened(data).metadata)
    for unwanted in (Path.home().name, str(Path.home()), "/work", "Author"):
        assert not unwanted or unwanted.lower() not in everything.lower()


def test_it_is_one_page_that_a_screen_reader_reads():
    data = recovery_sheet_pdf(SHEET)
    assert len(opened(data).pages) == 1
    assert {"/H1", "/H2", "/Table", "/L"} <= {kind for kind, _ in tags_of(opened(data))}
    assert len(recovery_sheet_images(SHEET, dpi=50)) == 1


def test_the_same_sheet_gives_the_same_bytes():
    assert recovery_sheet_pdf(SHEET) == recovery_sheet_pdf(SHEET)


def test_the_key_is_not_shown_by_chance():
    assert KEY.groups[2] not in repr(SHEET)


def test_a_file_of_it_says_who_can_use_it():
    assert "Whoever gets this file can open your log with it" in who_can_use_file()
