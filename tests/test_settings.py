"""The plain settings file."""

import json

import pytest

from dutytracker.settings import ContrastChoice, Settings, SettingsFile, ThemeChoice


def test_without_a_file_the_defaults_count(tmp_path):
    assert SettingsFile(tmp_path / "settings.json").current == Settings()


def test_what_was_changed_is_there_at_the_next_start(tmp_path):
    path = tmp_path / "new" / "settings.json"
    SettingsFile(path).change(theme=ThemeChoice.DARK, language="en")
    assert SettingsFile(path).current == Settings(theme=ThemeChoice.DARK, language="en")


def test_the_file_holds_how_the_program_looks_and_is_reached_and_nothing_else(tmp_path):
    path = tmp_path / "settings.json"
    SettingsFile(path).change(geometry="AAAA")
    looks = {"clock", "contrast", "geometry", "holidays_in", "language", "lengths", "text_size", "theme"}
    ways_in = {"favorite_keys_everywhere", "nudges", "palette_key", "stays_open", "tray", "watches_idle"}
    assert set(json.loads(path.read_text())) == looks | ways_in | {"locks_after"}


def test_a_file_of_an_older_program_gets_the_defaults_of_what_it_did_not_know(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "geometry": "", "language": "", "holidays_in": "CA"}')
    current = SettingsFile(path).current
    assert current == Settings(theme=ThemeChoice.DARK, holidays_in="CA")
    assert (current.palette_key, current.tray, current.nudges) == ("Ctrl+Alt+Space", True, True)
    assert (current.favorite_keys_everywhere, current.stays_open, current.watches_idle) == (False, False, False)


def test_what_was_switched_is_still_so_at_the_next_start(tmp_path):
    path = tmp_path / "settings.json"
    switched = {"palette_key": "", "tray": False, "stays_open": True, "watches_idle": True, "nudges": False}
    SettingsFile(path).change(favorite_keys_everywhere=True, **switched)
    assert SettingsFile(path).current == Settings(favorite_keys_everywhere=True, **switched)


def test_text_is_as_large_as_was_chosen_and_else_as_usual(tmp_path):
    settings = SettingsFile(tmp_path / "settings.json")
    assert settings.current.text_percent == 100
    settings.change(text_size="200", contrast=ContrastChoice.HIGH)
    again = SettingsFile(tmp_path / "settings.json").current
    assert (again.text_percent, again.contrast) == (200, ContrastChoice.HIGH)
    settings.change(text_size="90000")
    assert settings.current.text_percent == 100


@pytest.mark.parametrize(
    "content",
    [
        *("", "{", "[]", '"dark"', '{"theme": "pink"}', '{"geometry": 3}', "\udcff", "[" * 100_000),
        *('{"tray": "yes"}', '{"tray": 1}', '{"stays_open": null}', '{"palette_key": true}', '{"language": false}'),
    ],
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


def test_whoever_listens_is_told_of_each_change_and_of_nothing_else(tmp_path):
    settings = SettingsFile(tmp_path / "settings.json")
    heard: list[bool] = []

    def listen() -> None:
        heard.append(settings.current.tray)

    settings.listen(listen)
    settings.change(tray=False)
    settings.change(tray=False)
    settings.change(tray=True)
    settings.ignore(listen)
    settings.change(tray=False)
    assert heard == [False, True]


@pytest.mark.parametrize(
    ("kept", "minutes"),
    [("15", 15), ("0", 0), ("1440", 1440), ("1441", 15), ("-5", 15), ("soon", 15), ("", 15), ("٣", 15)],
)
def test_a_log_locks_after_the_minutes_that_the_file_says_or_else_after_the_usual_ones(tmp_path, kept, minutes):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"locks_after": kept}), encoding="utf-8")
    assert SettingsFile(path).current.locks_after_minutes == minutes
