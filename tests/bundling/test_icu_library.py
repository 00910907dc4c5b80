"""ICU's library of data with less in it."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from bundling.faults import CannotBuild
from bundling.icu_library import is_data_of_icu, lessened

QT_LIBRARIES = Path(PySide6.__path__[0], "Qt", "lib")
LIBRARIES = sorted(QT_LIBRARIES.glob("libicudata.so.*"))
needs_binutils = pytest.mark.skipif(
    not LIBRARIES or not all(map(shutil.which, ("ld", "objcopy", "objdump"))), reason="Linux with binutils only"
)

ASKS_QT = """
import functools, json
from PySide6.QtCore import QCollator, QDate, QDateTime, QLocale, QTime, QTimeZone

def sorted_in(language, words):
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    return sorted(words, key=functools.cmp_to_key(collator.compare))

words = ["nube", "ñandú", "oso", "Nuez", "nz", "Ábaco", "abad", "Week 10", "week 9"]
chicago = QTimeZone(b"America/Chicago")
moment = QDateTime(QDate(2026, 7, 6), QTime(9, 0), chicago)
print(json.dumps([
    *(sorted_in(language, words) for language in ("C", "en_US", "es_US", "es_MX")),
    *(QLocale(language).toUpper("mañana straße i") for language in ("en_US", "es_US", "tr_TR")),
    *(chicago.displayName(moment, QTimeZone.NameType.LongName, QLocale(name)) for name in ("en_US", "es_US")),
    [line.split()[-1] for line in open("/proc/self/maps") if "libicudata" in line][0],
]))
"""


def answers_with(libraries: Path) -> list[object]:
    """What Qt answers, and which library of data it was."""
    settings = {**os.environ, "LD_LIBRARY_PATH": str(libraries), "LC_ALL": "C.UTF-8"}
    done = subprocess.run([sys.executable, "-c", ASKS_QT], env=settings, capture_output=True, check=True)
    return list(json.loads(done.stdout))


@needs_binutils
def test_in_the_program_s_languages_qt_answers_as_with_all_of_it(tmp_path: Path) -> None:
    (library,) = LIBRARIES
    smaller = lessened(library, tmp_path)
    *with_all, whole = answers_with(QT_LIBRARIES)
    *with_less, part = answers_with(tmp_path)
    assert with_less == with_all
    assert (whole, part) == (str(library.resolve()), str(smaller))
    assert smaller.stat().st_size * 5 < library.stat().st_size


@needs_binutils
def test_it_has_the_same_bytes_wherever_it_is_made(tmp_path: Path) -> None:
    one, other = (lessened(LIBRARIES[0], tmp_path / name) for name in ("one", "a longer name"))
    assert one.read_bytes() == other.read_bytes()


@needs_binutils
def test_qt_asks_icu_for_nothing_of_which_the_data_is_left_out() -> None:
    asked = set()
    for library in QT_LIBRARIES.glob("libQt6*.so.6"):
        done = subprocess.run(["objdump", "-T", library], capture_output=True, text=True, check=True)
        asked |= set(re.findall(r"\*UND\*.*\b(u[a-z]*)_\w+_\d+$", done.stdout, re.MULTILINE))
    assert asked == {"u", "ucal", "ucnv", "ucol"}


def test_it_is_told_by_its_name() -> None:
    assert is_data_of_icu("PySide6/Qt/lib/libicudata.so.73")
    assert not is_data_of_icu("PySide6/Qt/lib/libicuuc.so.73")


def test_under_another_name_it_stops_the_build(tmp_path: Path) -> None:
    with pytest.raises(CannotBuild, match="not the name"):
        lessened(tmp_path / "libicudata.a", tmp_path)
