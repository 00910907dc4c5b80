"""Running a piece of Python in a process of its own: to be killed, to hold a lock, or to be nobody in particular."""

import os
import subprocess
import sys
import textwrap
from pathlib import Path

NOBODY = 65534

# Nobody may not be able to read the program's files, so what is imported late is imported before.
_BEGINNING = """
import os, resource, shutil, signal, sys
from functools import partial
from pathlib import Path
import argon2.low_level, cryptography.exceptions
import cryptography.hazmat.primitives.asymmetric.ed25519, cryptography.hazmat.primitives.ciphers.aead
import alembic.command, dutytracker.domain.summing
from dutytracker.domain.changes import adding, editing
from dutytracker.domain.errors import DutyError
from dutytracker.logbook import create_logbook, open_logbook
from dutytracker.paths import profile_in
from dutytracker.security import durable, slots
from dutytracker.store import beginning, migrating, rekeying
from tests.builders import *

def said(do, *arguments):
    try:
        return do(*arguments)
    except DutyError as error:
        print(error.sentence)

def passphrases_are_quick():
    # Nor hard to guess: for what opens logs a hundred times.
    slots.Stretching = partial(slots.Stretching, memory_kib=64, passes=1, lanes=1)

def become_nobody():
    if os.getuid() == 0:
        os.setgroups([])
        os.setgid(65534)
        os.setuid(65534)

def die_at(step, *modules):
    watched = {module.__file__ for module in modules}
    def trace(frame, event, argument):
        nonlocal step
        if frame.f_code.co_filename not in watched:
            return None
        step -= event == "line"
        if step < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace
    sys.settrace(trace)

def survives(do):
    child = os.fork()
    if not child:
        do()
        os._exit(0)
    return os.waitpid(child, 0)[1] == 0

folder = Path(sys.argv[1])
"""


def start(script: str, *arguments: object) -> "subprocess.Popen[str]":
    """The process, its output to be read line by line; `folder` is the first argument as a path."""
    return subprocess.Popen(
        [sys.executable, "-c", _BEGINNING + textwrap.dedent(script), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONUNBUFFERED": "1"},
    )


def lines_of(script: str, *arguments: object) -> list[str]:
    """What the script prints, line by line, once it has ended well."""
    process = start(script, *arguments)
    output, errors = process.communicate(timeout=240)
    assert process.returncode == 0, errors
    return output.splitlines()
