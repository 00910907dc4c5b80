"""The licence texts in the bundle."""

from pathlib import Path

import pytest

from bundling import licences
from bundling.faults import CannotBuild

ROOT = Path(__file__).resolve().parents[2]


def test_no_part_of_the_program_is_without_its_licence_text(tmp_path: Path) -> None:
    installed = [part for part in licences.parts_named_in(ROOT / "requirements.lock") if licences.is_installed(part)]
    assert {"cryptography", "pyside6-essentials", "typst", "sqlcipher3", "tzdata"} <= set(installed)
    for part in installed:
        texts = licences.texts_of(part) or [ROOT / "licences" / licences.OUR_TEXTS[part]]
        assert any(len(text.read_text("utf-8")) > 200 for text in texts), part


def test_a_part_without_a_text_stops_the_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "requirements.lock").write_text("click==1 \\\n    --hash=sha256:0\n")
    monkeypatch.setattr(licences, "texts_of", lambda _part: [])
    with pytest.raises(CannotBuild, match="click brings no licence text along"):
        licences.gather(tmp_path, tmp_path / "licences")


def test_every_part_has_a_folder_of_its_own_and_so_has_python(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "BUILD_PARTS", ())
    licences.gather(ROOT, tmp_path / "licences")
    names = {folder.name for folder in (tmp_path / "licences" / "parts").iterdir()}
    assert {"click", "pyside6-essentials", "python"} <= names
    assert "PYTHON SOFTWARE FOUNDATION" in "".join(
        text.read_text("utf-8") for text in (tmp_path / "licences" / "parts" / "python").iterdir()
    )


def test_a_library_that_no_package_brought_stops_the_build(tmp_path: Path) -> None:
    stray = tmp_path / "libstray.so.1"
    stray.write_bytes(b"")
    with pytest.raises((CannotBuild, FileNotFoundError)):
        licences.gather_of_system([stray], tmp_path / "licences")
