"""The empty window has the ground of the scheme that comes, and Qt's large namespace is not made for it."""

import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QPalette

from dutytracker.settings import ThemeChoice
from dutytracker.ui.first_color import first_color
from dutytracker.ui.theme import DARK, LIGHT


@pytest.mark.parametrize(("choice", "colors"), [(ThemeChoice.LIGHT, LIGHT), (ThemeChoice.DARK, DARK)])
def test_it_is_the_ground_of_the_chosen_scheme(choice, colors):
    assert first_color(choice) == colors.window


@pytest.mark.parametrize(("ground", "colors"), [("#FAFAFA", LIGHT), ("#202020", DARK)])
def test_without_a_choice_it_follows_the_computer(qapp, ground, colors):
    before = qapp.palette()
    palette = QPalette(before)
    palette.setColor(QPalette.ColorRole.Window, QColor(ground))
    qapp.setPalette(palette)
    try:
        assert first_color(ThemeChoice.SYSTEM) == colors.window
    finally:
        qapp.setPalette(before)


def test_the_theme_is_not_loaded_before_the_first_paint():
    check = "import sys, dutytracker.app; sys.exit('dutytracker.ui.theme' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", check], timeout=60, check=False).returncode == 0


def test_the_first_paint_makes_neither_the_namespace_nor_every_kind_of_event(tmp_path):
    check = """
import os, sys
from pathlib import Path
from PySide6 import QtCore, QtGui
from dutytracker import app
from dutytracker.paths import profile_in
dear = lambda: "Qt" in vars(QtCore) or "QExposeEvent" in vars(QtGui)
app.Program._load = lambda *_: os._exit(dear())
app.run(profile_in(Path(sys.argv[1])))
"""
    assert subprocess.run([sys.executable, "-c", check, tmp_path], timeout=60, check=False).returncode == 0
