"""The palette over an open log, beside the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication

from dutytracker.ui.palette.anywhere import Anywhere
from dutytracker.ui.palette.line_page import LinePage
from dutytracker.ui.palette.palette import Palette
from dutytracker.ui.places import Places
from dutytracker.ui.theme import LIGHT


@pytest.fixture
def anywhere(places: Places) -> Iterator[Anywhere]:
    """The palette made ready, out of sight; the window is open behind it."""
    yield from followed(places)


@pytest.fixture
def page(anywhere: Anywhere) -> LinePage:
    """What the palette holds, with the palette open and the keyboard in its line."""
    return opened(anywhere)


def followed(places: Places) -> Iterator[Anywhere]:
    parent = QObject()
    anywhere = Anywhere(Palette(LIGHT), parent)
    anywhere.follow(places.today._workspace, lambda: places.today.parts.timer)
    anywhere.make_ready()
    yield anywhere
    anywhere.end()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def opened(anywhere: Anywhere) -> LinePage:
    """Opens the palette as its key does."""
    anywhere.open()
    QApplication.processEvents()
    assert anywhere.page is not None
    return anywhere.page
