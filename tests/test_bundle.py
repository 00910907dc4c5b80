"""What only a bundle does when it starts."""

import gc
import sys

import pytest

from dutytracker import __main__, bundle
from dutytracker.bundle import give_back_libraries


def test_programs_that_a_bundle_starts_find_their_own_libraries() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/dutytracker/_internal", "HOME": "/home/ann"}
    give_back_libraries(environment)
    assert environment == {"HOME": "/home/ann"}


def test_where_libraries_were_looked_for_before_they_are_again() -> None:
    environment = {"LD_LIBRARY_PATH": "/opt/dutytracker/_internal:/usr/own", "LD_LIBRARY_PATH_ORIG": "/usr/own"}
    give_back_libraries(environment)
    assert environment == {"LD_LIBRARY_PATH": "/usr/own"}


def test_an_environment_without_either_is_left() -> None:
    environment = {"HOME": "/home/ann"}
    give_back_libraries(environment)
    assert environment == {"HOME": "/home/ann"}


def test_a_process_that_shares_work_collects_what_is_no_longer_used(monkeypatch) -> None:
    found = []

    def begin_sharing() -> None:
        found.append(gc.isenabled())
        sys.exit(0)

    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(bundle, "begin", begin_sharing)
    gc.enable()
    with pytest.raises(SystemExit):
        __main__.main()
    assert found == [True]
