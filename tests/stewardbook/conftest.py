"""A collection on real encrypted files, open, and shares that were really signed."""

import pytest

from tests.builders import a_logbook
from tests.stewards import read_shares


@pytest.fixture
def logbook(tmp_path):
    logbook = a_logbook(tmp_path / "data")
    yield logbook
    logbook.close()


@pytest.fixture
def kept(logbook):
    return logbook.collections


@pytest.fixture
def book(kept):
    book = kept.begin("Spring")
    yield book
    book.close()


@pytest.fixture
def read(tmp_path):
    return lambda **files: read_shares(tmp_path / "files", **files)
