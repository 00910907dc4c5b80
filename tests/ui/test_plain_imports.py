"""What is loaded beside Qt is loaded as if Qt were not there."""

import subprocess
import sys

LOADED = """
import linecache, sys
import dutytracker.app, dutytracker.ui.places, dutytracker.store.reading
assert "sqlalchemy.sql.selectable" in sys.modules
print(*(file for file in linecache.cache if file.endswith(".py")), sep="\\n")
"""


def _printed_by(code):
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout.strip()


def test_no_source_is_kept_but_of_the_import_that_was_under_way():
    assert len(_printed_by(LOADED).splitlines()) <= 1


def test_a_start_of_the_window_has_no_source_read():
    opened = """
import linecache, sys
from dutytracker import early_window
from dutytracker.ui.plain_imports import load_qt
load_qt()
assert "PySide6.QtWidgets" in sys.modules
import dutytracker.app
print(*(file for file in linecache.cache if file.endswith(".py")), sep="\\n")
"""
    assert _printed_by(opened) == ""


def test_qt_gives_all_its_names_all_the_same():
    assert "QPushButton" in _printed_by("import dutytracker.app\nfrom PySide6.QtWidgets import *\nprint(QPushButton)")


def test_the_command_line_loads_no_qt_for_it():
    code = "import sys, dutytracker.ui.answering\nprint(*(name for name in sys.modules if name.startswith('PySide6')))"
    assert _printed_by(code) == ""
