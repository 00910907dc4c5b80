"""run.py is tried as a user meets it: in a folder of its own, with a part to install that needs no network."""

import ast
import hashlib
import os
import re
import shutil
import subprocess
import sys
import zipfile
from importlib import metadata
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import run

ROOT = Path(run.__file__).parent
OUTER_PYTHON = getattr(sys, "_base_executable", sys.executable)
"""The Python that made this environment: it has a pip, as this one need not."""
PROGRAM = "import part, sys; print('started with', sys.argv[1:], part.WORD)"


@pytest.fixture
def checkout(tmp_path: Path) -> run.Checkout:
    """A folder with run.py, a program that prints how it was started, and a lock file that names one local part."""
    folder = tmp_path / "a place with späces"
    (folder / "dutytracker").mkdir(parents=True)
    shutil.copy(run.__file__, folder)
    (folder / "dutytracker" / "__main__.py").write_text(PROGRAM)
    lock_a_part(folder, "first")
    return run.Checkout(folder)


def lock_a_part(folder: Path, word: str, version: int = 1) -> None:
    """Make a part that says `word`, and a lock file with its hash."""
    name, notes = f"part-{version}-py3-none-any.whl", f"part-{version}.dist-info"
    with zipfile.ZipFile(folder / name, "w") as wheel:
        wheel.writestr("part.py", f"WORD = {word!r}")
        wheel.writestr(f"{notes}/METADATA", f"Metadata-Version: 2.1\nName: part\nVersion: {version}\n")
        wheel.writestr(f"{notes}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        wheel.writestr(f"{notes}/RECORD", "")
    digest = hashlib.sha256((folder / name).read_bytes()).hexdigest()
    (folder / run.RUN_LOCK).write_text(f"./{name} --hash=sha256:{digest}\n")


def start(checkout: run.Checkout, *words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run the folder's run.py from elsewhere, untouched by how pip or a display is set up on this computer."""
    ours = ("PIP_", "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
    return subprocess.run(
        [OUTER_PYTHON, checkout.root / "run.py", *words],
        cwd=checkout.root.parent,
        env={**environment, "PIP_CONFIG_FILE": os.devnull, **settings},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_first_command_sets_up_and_the_next_one_just_runs(checkout: run.Checkout) -> None:
    first = start(checkout, "week", "--json")
    assert (first.stdout, first.returncode) == ("started with ['week', '--json'] first\n", 0)
    assert "Installing the parts that requirements.lock names" in first.stderr

    second = start(checkout, "--data-dir", "elsewhere", "log", "p15")
    assert second.stdout == "started with ['--data-dir', 'elsewhere', 'log', 'p15'] first\n"
    assert second.stderr == ""


def test_a_changed_lock_file_installs_again_and_so_does_a_folder_that_was_moved(checkout: run.Checkout) -> None:
    start(checkout, "week")
    lock_a_part(checkout.root, "second", version=2)
    changed = start(checkout, "week")
    assert "Installing the parts" in changed.stderr
    assert changed.stdout == "started with ['week'] second\n"

    moved = run.Checkout(checkout.root.rename(checkout.root.with_name("moved")))
    assert start(moved, "week").stdout == "started with ['week'] second\n"


def test_an_environment_that_was_left_half_made_is_made_anew(checkout: run.Checkout) -> None:
    (checkout.environment / "bin").mkdir(parents=True)
    (checkout.environment / "bin" / "python").symlink_to("nowhere")
    assert start(checkout, "week").stdout == "started with ['week'] first\n"


def test_an_environment_into_which_nothing_was_installed_yet_is_kept(checkout: run.Checkout) -> None:
    subprocess.run([OUTER_PYTHON, "-m", "venv", "--without-pip", checkout.environment], check=True)
    resumed = start(checkout, "week")
    assert resumed.stdout == "started with ['week'] first\n"
    assert "Making .venv" not in resumed.stderr


def test_a_part_with_another_hash_is_not_installed(checkout: run.Checkout) -> None:
    lock = (checkout.root / run.RUN_LOCK).read_text()
    lock_a_part(checkout.root, "forged")
    (checkout.root / run.RUN_LOCK).write_text(lock)

    refused = start(checkout, "week")
    assert refused.returncode == 2
    assert "A downloaded part is not the one that the lock file names" in refused.stderr
    assert refused.stdout == ""


def test_without_a_network_one_sentence_says_so(checkout: run.Checkout) -> None:
    (checkout.root / run.RUN_LOCK).write_text(f"far-away==1 --hash=sha256:{'0' * 64}\n")
    offline = start(checkout, "week", PIP_INDEX_URL="https://127.0.0.1:9/", PIP_RETRIES="1")
    assert offline.returncode == 2
    assert offline.stderr.endswith("Go online, then run the same command again.\n")


def test_a_missing_lock_file_is_named(checkout: run.Checkout) -> None:
    (checkout.root / run.RUN_LOCK).unlink()
    refused = start(checkout, "week")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert refused.stderr == "requirements.lock is missing beside run.py: get a complete copy of the program.\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux can be without a display")
def test_without_a_display_the_commands_that_need_none_are_shown(checkout: run.Checkout) -> None:
    refused = start(checkout)
    assert refused.returncode == 2
    assert "No display answers here" in refused.stderr
    assert "python3 run.py demo DIR" in refused.stderr


def test_a_folder_that_cannot_be_written_to_is_named(checkout: run.Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may write to any folder
    with pytest.raises(run.CannotRun, match="cannot be written to: copy the program to a folder of your own"):
        run.set_up(checkout, run.RUN_LOCK)


def test_the_test_command_takes_no_more_words(checkout: run.Checkout) -> None:
    refused = start(checkout, "test", "tests/domain")
    assert refused.returncode == 2
    assert ".venv/bin/python -m pytest PATH" in refused.stderr


@pytest.mark.parametrize("version", [(2, 7), (3, 10)])
def test_an_older_python_is_told_what_is_needed(version: tuple[int, int]) -> None:
    with pytest.raises(run.CannotRun, match=r"needs Python 3\.11 or newer, and this is \d\.\d+"):
        run.require_python(version)
    run.require_python((3, 11))


def test_an_older_python_gets_as_far_as_the_sentence() -> None:
    ast.parse(Path(run.__file__).read_text("utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(
    "words",
    [
        *([], ["--data-dir", "x"], ["--data-dir=x", "--smoke"], ["--smoke", "--data-dir", "x"]),
        *(["--data-dir", "x", "--in-background"], ["quick"]),
    ],
)
def test_no_command_opens_a_window(words: list[str]) -> None:
    assert run.opens_a_window(words)


@pytest.mark.parametrize(
    "words", [["open", "a"], ["a b.dutyunit"], ["my copy.dutybackup"], ["--data-dir", "x", "A.DUTYSHARE"]]
)
def test_a_file_to_open_opens_a_window(words: list[str]) -> None:
    assert run.opens_a_window(words)


@pytest.mark.parametrize(
    "words", [["week"], ["unit", "a.dutyunit"], ["--help"], ["--data-dir", "x", "log", "p15"], ["demo", "x"]]
)
def test_a_command_opens_no_window(words: list[str]) -> None:
    assert not run.opens_a_window(words)


def test_a_display_is_named_by_any_of_three_settings() -> None:
    assert run.names_a_display({"DISPLAY": ":0"})
    assert run.names_a_display({"WAYLAND_DISPLAY": "wayland-0"})
    assert run.names_a_display({"QT_QPA_PLATFORM": "offscreen"})
    assert not run.names_a_display({"DISPLAY": "", "HOME": "x"})


def test_a_system_library_that_is_missing_is_named() -> None:
    importing = "ImportError: libEGL.so.1: cannot open shared object file: No such file or directory"
    loading = "Cannot load libqxcb.so: (libxcb-cursor.so.0: cannot open shared object file: No such file or directory)"
    assert run.library_missed_in(importing) == "libEGL.so.1"
    assert run.library_missed_in(loading) == "libxcb-cursor.so.0"
    assert run.library_missed_in("could not connect to display :7") is None


def test_a_python_for_which_a_part_is_not_made_is_named() -> None:
    told = run.why_not_installed("ERROR: x\nERROR: No matching distribution found for sqlcipher3==0.6.4\n")
    assert told.startswith("sqlcipher3==0.6.4 is not offered for Python 3.")


def test_a_certificate_that_is_not_trusted_is_said() -> None:
    told = run.why_not_installed("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] …\nERROR: No")
    assert "does not trust the certificate" in told


def test_any_other_failure_of_pip_is_passed_on() -> None:
    assert run.why_not_installed("ERROR: No space left on device\n\n").endswith("ERROR: No space left on device")


def test_the_continuous_check_runs_the_command_that_the_readme_gives() -> None:
    command = "python3 run.py test"
    assert f"exec {command}\n" in (ROOT / ".ci" / "run").read_text("utf-8")
    assert command in (ROOT / "README.md").read_text("utf-8")


@pytest.mark.parametrize("lock", [run.RUN_LOCK, run.TEST_LOCK])
def test_a_lock_file_names_every_part_that_its_parts_need(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    named = {canonicalize_name(name) for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}
    here = [part for part in metadata.distributions() if canonicalize_name(part.name) in named]
    needs = [Requirement(words) for part in here for words in part.requires or ()]

    missing = {need.name for need in needs if need.marker is None or need.marker.evaluate({"extra": ""})}

    assert len(here) > 10
    assert {canonicalize_name(name) for name in missing} <= named
