"""The plain settings file."""

import json

import pytest

from dutytracker.settings import Settings, SettingsFile, ThemeChoice


def test_without_a_file_the_defaults_count(tmp_path):
    assert SettingsFile(tmp_path / "settings.json").current == Settings()


def test_what_was_changed_is_there_at_the_next_start(tmp_path):
    path = tmp_path / "new" / "settings.json"
    SettingsFile(path).change(theme=ThemeChoice.DARK, language="en")
    assert SettingsFile(path).current == Settings(theme=ThemeChoice.DARK, language="en")


def test_the_file_holds_theme_geometry_language_and_whose_holidays_only(tmp_path):
    path = tmp_path / "settings.json"
    SettingsFile(path).change(geometry="AAAA")
    assert sorted(json.loads(path.read_text())) == ["geometry", "holidays_in", "language", "theme"]


@pytest.mark.parametrize(
    "content", ["", "{", "[]", '"dark"', '{"theme": "pink"}', '{"geometry": 3}', "\udcff", "[" * 100_000]
)
def test_a_file_that_makes_no_sense_is_kept_aside(tmp_path, content):
    path = tmp_path / "settings.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    assert SettingsFile(path).current == Settings()
    assert not path.exists()
    assert path.with_suffix(".broken").read_bytes() == content.encode("utf-8", "surrogateescape")


def test_names_of_a_newer_program_are_ignored(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "light", "sound": "off"}')
    assert SettingsFile(path).current == Settings(theme=ThemeChoice.LIGHT)


def test_a_folder_that_cannot_be_written_costs_the_setting_and_no_more(tmp_path):
    (tmp_path / "file").write_text("")
    settings = SettingsFile(tmp_path / "file" / "settings.json")
    settings.change(language="en")
    assert settings.current.language == "en"
