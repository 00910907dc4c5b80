"""What commands say of themselves, and what click refuses, in the reader's language."""

import gettext
import json
import os
from collections.abc import Iterator

import click
import pytest

from dutytracker import build_stamp
from dutytracker.build_stamp import BuildStamp
from dutytracker.cli import dutytracker
from dutytracker.language import Language, looked_up, speak
from dutytracker.settings import SettingsFile
from tests.cli_runs import EXAMPLES, folder, no_passphrase_in_the_environment, run

__all__ = ["folder", "no_passphrase_in_the_environment", "run"]

COMMANDS = dutytracker.list_commands(click.Context(dutytracker))

WIDEST = 78
"""Columns of help on a terminal of 80."""

TYPED = {"N", "ISO"}
"""What stands for a value and is the same word in both languages."""

REFUSED = {
    "a command there is not": (["nap"], "No existe el comando 'nap'."),
    "a command that is nearly one": (["lgo"], "No existe el comando 'lgo'. ¿Quiso decir 'log'?"),
    "an option there is not": (["--nap"], "No existe la opción '--nap'."),
    "an option behind a command": (
        ["log", "--nap", "p15"],
        "No existe la opción '--nap'. ¿Quiso decir '--now'?",
    ),
    "several options it is nearly": (
        ["review", "--o"],
        "No existe la opción '--o'. ¿Quiso decir alguno de estos: '--for', '--out', '--to'?",
    ),
    "an option of a file that is opened": (["a.dutyshare", "--nap"], "No existe la opción '--nap'."),
    "an option without its value": (["parse", "p15", "--now"], "La opción '--now' necesita un valor."),
    "an option of two values with one": (["members", "--rename", "A"], "La opción '--rename' necesita 2 valores."),
    "a value nobody asked for": (["undo", "--json=yes"], "La opción '--json' no lleva un valor."),
    "nothing to log": (["log"], "Falta el argumento 'TEXTO'."),
    "no last day": (["weeks", "2026-03-01"], "Falta el argumento 'HASTA'."),
    "no file": (["tally"], "Falta el argumento 'ARCHIVO'."),
    "no file to open": (["open"], "Falta el argumento 'ARCHIVO...'."),
    "a word too many": (["undo", "2"], "Sobra un argumento (2)."),
    "words too many": (["quick", "2", "3"], "Sobran argumentos (2 3)."),
    "no number": (["review", "--roster", "x"], "Valor no válido para '--roster': 'x' no es un número entero válido."),
    "no number of a range": (
        ["demo", "--members", "x", "."],
        "Valor no válido para '--members': 'x' no es un número entero válido.",
    ),
    "a number out of range": (
        ["demo", "--members", "0", "."],
        "Valor no válido para '--members': 0 está fuera de rango: 1<=x<=1000.",
    ),
    "no choice": (
        ["review", "--for", "me"],
        "Valor no válido para '--for': 'me' no es ninguno de estos: 'inside', 'outside'.",
    ),
}

BEFORE_ANY_LANGUAGE = {
    "a file that is not there": (["open", "none"], "No hay archivo ni carpeta none: revise el nombre.\n"),
    "the sheet in the window": (
        ["--recovery"],
        "En la ventana, la hoja de recuperación se usa en la pantalla del registro bloqueado.\n",
    ),
}


@pytest.fixture(autouse=True)
def _english_around(monkeypatch) -> Iterator[None]:
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COLUMNS", "80")
    yield
    speak(Language.ENGLISH)


def help_in(language: str, run, *command: str) -> str:
    code, out, err = run("--language", language, *command, "--help")
    assert (code, err) == (0, "")
    return out


def words_of(command: click.Command) -> Iterator[str]:
    """The sentences of a command's help, and what stands for values in it."""
    yield str(command.help)
    for parameter in command.params:
        if isinstance(parameter, click.Option):
            yield str(parameter.help)
        if parameter.metavar is not None and parameter.metavar not in TYPED:
            yield parameter.metavar


def test_english_help_reads_as_it_is_kept(run):
    told = [help_in("en", run), *(help_in("en", run, name) for name in COMMANDS)]

    assert "\n".join(told) == (EXAMPLES / "help.txt").read_text("utf-8")


@pytest.mark.parametrize("command", [dutytracker, *dutytracker.commands.values()], ids=lambda each: each.name)
def test_every_word_of_help_has_its_spanish(in_spanish, command):
    assert [words for words in words_of(command) if looked_up(words) in {None, words}] == []


@pytest.mark.parametrize("name", COMMANDS)
def test_no_english_is_left_in_the_help_of_a_command(run, name):
    told = " ".join(help_in("es", run, name).split())

    assert told.startswith(f"Uso: dutytracker {name} [OPCIONES]")
    assert "-h, --help Mostrar este mensaje y salir." in told
    assert [words for words in words_of(dutytracker.commands[name]) if f" {words} " in f"{told} "] == []


def test_the_program_s_own_help_is_spanish_with_a_line_for_each_command(run):
    told = help_in("es", run)

    assert told.startswith("Uso: dutytracker [OPCIONES] [COMANDO] [ARGUMENTOS]...\n")
    assert "  --data-dir CARPETA  Guardar todo en esta carpeta.\n" in told
    assert "\n  undo         Deshacer el último cambio.\n" in told
    lines = told.partition("\nComandos:\n")[2].splitlines()
    assert [line.split()[0] for line in lines] == COMMANDS


def test_what_is_too_long_for_a_line_of_the_list_is_cut_in_spanish(run):
    told = help_in("es", run)

    assert "\n  weeks        Mostrar las semanas de DESDE a HASTA, la más antigua...\n" in told


@pytest.mark.parametrize("name", ["", *COMMANDS])
def test_spanish_help_keeps_its_columns(run, name):
    told = help_in("es", run, *name.split())
    options = told.partition("\nOpciones:\n")[2].partition("\n\n")[0].splitlines()
    column = options[-1].index("Mostrar este mensaje")

    assert max(map(len, told.splitlines())) <= WIDEST
    assert [line for line in options if line[column - 2 : column].strip() or line[column] == " "] == []


def test_the_language_of_the_window_holds_for_help(run, folder):
    SettingsFile(folder / "settings.json").change(language="es")

    assert run("--data-dir", folder, "--help")[1].startswith("Uso: ")
    assert run("--data-dir", folder, "quick", "-h")[1].startswith("Uso: ")
    assert run("--data-dir", folder, "--language", "en", "--help")[1].startswith("Usage: ")


def test_the_language_may_be_named_behind_the_wish_for_help(run):
    assert run("--help", "--language", "es")[1].startswith("Uso: ")
    assert run("-h", "--profile", "Ana", "--language=es")[1].startswith("Uso: ")


def test_the_computer_s_language_holds_for_help_and_refusals(run, folder, monkeypatch):
    monkeypatch.setenv("LANG", "es_MX.UTF-8")

    assert run("--data-dir", folder, "log", "--help")[1].startswith("Uso: ")
    assert run("--data-dir", folder, "log")[2] == "Falta el argumento 'TEXTO'.\n"


def test_help_comes_also_where_a_language_is_asked_for_that_is_not_spoken(run, folder):
    SettingsFile(folder / "settings.json").change(language="es")

    code, out, _ = run("--data-dir", folder, "--language", "tlh", "--help")

    assert code == 0
    assert out.startswith("Uso: ")


def test_english_follows_spanish_as_if_nothing_had_been(run):
    before = os.environ.get("LANGUAGE"), gettext.textdomain()
    help_in("es", run)
    run("--language", "es", "nap")

    assert (os.environ.get("LANGUAGE"), gettext.textdomain()) == before
    assert run("log", "--help")[1].startswith("Usage: dutytracker log [OPTIONS] TEXT\n")
    assert run("nap")[2] == "No such command 'nap'.\n"


def test_what_the_environment_asked_for_stays_in_it(run, monkeypatch):
    monkeypatch.setenv("LANGUAGE", "de:es")

    assert run("nap")[2] == "No existe el comando 'nap'.\n"
    assert os.environ["LANGUAGE"] == "de:es"


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_what_click_refuses_is_said_in_spanish(run, folder, arguments, sentence):
    code, out, err = run("--data-dir", folder, "--language", "es", *arguments)

    assert (code, out, err) == (2, "", f"{sentence}\n")


@pytest.mark.parametrize(("arguments", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_a_document_tells_it_in_spanish_too(run, folder, arguments, sentence):
    code, out, err = run("--data-dir", folder, "--language", "es", "--json", *arguments)

    assert (code, json.loads(out), err) == (2, {"error": sentence}, "")


@pytest.mark.parametrize(("arguments", "sentence"), BEFORE_ANY_LANGUAGE.values(), ids=BEFORE_ANY_LANGUAGE.keys())
def test_what_would_open_the_window_is_refused_in_the_language_of_the_settings(run, folder, arguments, sentence):
    SettingsFile(folder / "settings.json").change(language="es")

    assert run("--data-dir", folder, *arguments) == (2, "", sentence)


def test_a_language_behind_what_is_wrong_counts(run, folder):
    assert run("--data-dir", folder, "--nap", "--language", "es")[2] == "No existe la opción '--nap'.\n"


def test_a_folder_without_a_name_is_refused_in_the_language_that_is_asked_for(run):
    assert (
        run("--language", "es", "--data-dir", " ", "undo")[2]
        == "La carpeta después de --data-dir debe tener un nombre.\n"
    )


def test_the_version_says_in_spanish_when_it_was_built(run, monkeypatch):
    stamp = BuildStamp(version="1.2.3", date="2026-11-28", commit="c3789a8b2e10")
    monkeypatch.setattr(build_stamp, "this_build", lambda: stamp)

    assert run("--version")[1] == "Duty Tracker 1.2.3, built 2026-11-28 from c3789a8b2e10\n"
    told = run("--version", "--language", "es")[1]
    assert told == "Duty Tracker 1.2.3, hecha el 2026-11-28 a partir de c3789a8b2e10\n"


def test_what_is_typed_stays_the_same_in_every_language(run):
    assert "--for [inside|outside]" in help_in("es", run, "review")
    assert "day-first" in help_in("es", run, "import")
