"""A command as a desktop entry holds it, read back by GLib, which most desktops start programs with."""

import shutil
import subprocess

import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.ui.desktop.session_start.desktop_entry import exec_value, string_value

WRITTEN = {
    "/usr/bin/dutytracker --in-background": ("/usr/bin/dutytracker", "--in-background"),
    '"/home/ann lee/bin/dutytracker"': ("/home/ann lee/bin/dutytracker",),
    'a "it\'s"': ("a", "it's"),
    'a "say \\\\"hi\\\\""': ("a", 'say "hi"'),
    'a "\\\\$HOME"': ("a", "$HOME"),
    'a "\\\\`id\\\\`"': ("a", "`id`"),
    'a "C:\\\\\\\\logs"': ("a", "C:\\logs"),
    "a 100%%": ("a", "100%"),
    'a ""': ("a", ""),
    'a "~/log"': ("a", "~/log"),
    'a "one\\ntwo"': ("a", "one\ntwo"),
    "a José": ("a", "José"),
}


@pytest.mark.parametrize(("written", "command"), WRITTEN.items(), ids=WRITTEN)
def test_a_command_is_written_as_the_specification_says(written, command):
    assert exec_value(command) == written


def test_a_program_whose_path_cannot_be_written_is_refused_with_a_sentence():
    with pytest.raises(DutyError, match="move the program elsewhere"):
        exec_value(("/opt/a=b/dutytracker",))


def test_only_what_would_end_a_value_is_escaped_in_plain_text():
    assert string_value('/a b/"c"\\d\n') == '/a b/"c"\\\\d\\n'


@pytest.mark.skipif(shutil.which("gio") is None, reason="GLib's launcher is not installed here")
@pytest.mark.parametrize(
    "words",
    [
        ("two words", "100%", "$HOME", "`id`"),
        ('"', "'", "\\", "\\\\", "a\\b"),
        ("", "~", "*?", "#;&|<>()"),
        ("José%%f",),
    ],
)
def test_the_desktop_starts_exactly_what_was_meant(qtbot, tmp_path, words):
    heard = tmp_path / "heard"
    program = tmp_path / 'the $program\'s "name"'
    program.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$@\" > {heard}.new\nmv {heard}.new {heard}\n")
    program.chmod(0o755)
    entry = tmp_path / "entry.desktop"
    lines = ("[Desktop Entry]", "Type=Application", "Name=Test", f"Exec={exec_value((str(program), *words))}")
    entry.write_text("\n".join(lines) + "\n", encoding="utf-8")
    subprocess.run(["gio", "launch", str(entry)], check=True, timeout=30)
    qtbot.waitUntil(heard.exists, timeout=15_000)
    assert heard.read_text(encoding="utf-8") == "".join(f"{word}\n" for word in words)
