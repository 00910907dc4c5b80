"""Two months of a member's log, made once and copied for every test that changes it."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest

from dutytracker.domain.changes import adding
from dutytracker.domain.records import LogSettings
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.ui.workspace import Workspace
from tests.ui.sample import NOW, ZONE_NAME, TestClock, a_usual_pattern, a_usual_term, fill_with_weeks


@pytest.fixture(scope="session")
def two_months(tmp_path_factory) -> Path:
    """The folder of the sample log."""
    folder = tmp_path_factory.mktemp("two-months")
    clock = TestClock(NOW)
    settings = LogSettings(time_zone=ZONE_NAME)
    logbook = create_logbook(profile_in(folder), settings=settings, passphrase=None, clock=clock)
    logbook.perform(adding("Begin", a_usual_pattern(), a_usual_term()))
    fill_with_weeks(logbook, clock)
    logbook.close()
    return folder


@pytest.fixture
def filled(two_months, tmp_path, clock) -> Iterator[Workspace]:
    """The sample log as the screens see it."""
    folder = tmp_path / "copy"
    copytree(two_months, folder)
    logbook = open_logbook(profile_in(folder), clock=clock)
    yield Workspace(logbook)
    logbook.close()
