"""The licences that are shipped with the program."""

import sys
from pathlib import Path

import pytest

from dutytracker.licences import licence_texts


def test_the_program_s_own_licence_comes_first_and_then_what_it_is_made_of() -> None:
    first, second, *others = licence_texts()
    assert first.title == "Duty Tracker"
    assert "MIT License" in first.read() or "Permission is hereby granted" in first.read()
    assert "What Duty Tracker is made of" in second.read()
    titles = [text.title for text in others]
    assert {"LGPL-3.0", "SQLCipher", "Inter", "Noto Sans"} <= set(titles)
    assert all(len(text.read()) > 200 for text in others)


def test_a_bundle_has_those_of_every_part_and_of_the_system_s_libraries(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LICENSE", "licences/README.md", "licences/LGPL-3.0.txt", "licences/parts/click/LICENSE.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(name)
    for name in ("parts/tzdata/LICENSE", "parts/tzdata/LICENSE_APACHE", "system/libglib2.0-0.txt"):
        (tmp_path / "licences" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "licences" / name).write_text(name)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    titles = [text.title for text in licence_texts()]
    assert titles == [
        *("Duty Tracker", "", "LGPL-3.0", "click", "tzdata, LICENSE", "tzdata, LICENSE_APACHE", "libglib2.0-0"),
    ]


def test_a_text_that_is_missing_reads_as_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert [text.read() for text in licence_texts()] == ["", ""]
