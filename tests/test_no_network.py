"""The program reaches no other computer: a whole story is played in a process that cannot live with a network."""

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.no_internet import is_possible

ROOT = Path(__file__).parents[1]
ALONE = ("unshare", "--net", "--map-root-user")
"""Starts a process in which there is no network at all."""

pytestmark = pytest.mark.skipif(
    not is_possible(), reason="only the kernel of Linux on a machine that is known tells it"
)


def run(*code: str, before: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [*before, sys.executable, *code], check=False, capture_output=True, text=True, env=environment, cwd=ROOT
    )


def without_internet(code: str) -> subprocess.CompletedProcess[str]:
    return run("-c", f"from tests.no_internet import give_up_the_internet as give_up; give_up(); {code}")


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_a_socket_to_the_internet_ends_such_a_process(family: str) -> None:
    ended = without_internet(f"import socket; socket.socket(socket.{family}); print('lived')")
    assert (ended.returncode, ended.stdout) == (-signal.SIGSYS, "")


def test_a_socket_of_this_computer_does_not() -> None:
    ended = without_internet("import socket; socket.socket(socket.AF_UNIX); print('lived')")
    assert (ended.returncode, ended.stdout) == (0, "lived\n")


def test_a_whole_story_in_the_window_opens_no_socket_to_another_computer() -> None:
    story = "import sys, pytest; sys.exit(pytest.main(['-q', '-p', 'no:cacheprovider', 'tests/test_story.py']))"
    alone = ALONE if run("-c", "", before=ALONE).returncode == 0 else ()
    code = f"from tests.no_internet import give_up_the_internet as give_up; give_up(); {story}"
    ended = run("-c", code, before=alone)
    assert ended.returncode == 0, ended.stdout
