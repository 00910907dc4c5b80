"""The command line in another language: chosen, set in the window, or the computer's."""

import json
from collections.abc import Iterator

import pytest

from dutytracker.language import Language, Manner, speak, write_in
from dutytracker.settings import SettingsFile
from tests.cli_runs import a_week, folder, logged, no_passphrase_in_the_environment, run

__all__ = ["a_week", "folder", "logged", "no_passphrase_in_the_environment", "run"]


@pytest.fixture(autouse=True)
def _english_around(monkeypatch) -> Iterator[None]:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    yield
    speak(Language.ENGLISH)


def test_a_line_is_answered_in_the_language_that_is_asked_for(run, folder):
    code, out, _ = run("--data-dir", folder, "--language", "es", "parse", "p15 @-")

    assert code == 0
    assert out.startswith("Llamadas de pacientes, 15 min, hoy")


def test_the_language_of_the_window_holds_for_commands(run, folder):
    SettingsFile(folder / "settings.json").change(language="es")

    assert "Llamadas de pacientes" in run("--data-dir", folder, "parse", "p15 @-")[1]
    assert "Patient calls" in run("--data-dir", folder, "--language", "en", "parse", "p15 @-")[1]


def test_without_a_choice_the_computer_s_language_is_spoken(run, folder, monkeypatch):
    monkeypatch.setenv("LANG", "es_MX.UTF-8")

    assert "Llamadas de pacientes" in run("--data-dir", folder, "parse", "p15 @-")[1]


def test_a_refusal_is_said_in_that_language(run, folder):
    code, _, err = run("--data-dir", folder, "--language", "es", "parse", "p99h")

    assert (code, err) == (2, "“99h” está fuera de rango: una anotación dura de 1 minuto a 16 horas.\n")


def test_a_language_that_is_not_spoken_is_refused(run, folder):
    code, _, err = run("--data-dir", folder, "--language", "tlh", "parse", "p15")

    assert (code, err) == (2, "Duty Tracker does not speak “tlh”: use en or es.\n")


def test_names_in_a_document_are_never_translated(run, folder):
    line = ("parse", "p15 @-", "--json")

    english = json.loads(run("--data-dir", folder, *line)[1])
    spanish = json.loads(run("--data-dir", folder, "--language", "es", *line)[1])

    assert spanish == english


def test_clock_times_and_lengths_are_those_of_the_window(run, folder):
    SettingsFile(folder / "settings.json").change(clock="24", lengths="decimal")

    told = run("--data-dir", folder, "parse", "p95 @2:05pm y")[1]
    write_in(Manner())

    assert "14:05 – 15:40" in told
    assert "1.58 h" in told
