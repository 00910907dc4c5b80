"""What holds for the project as a whole: its layers, what a start loads and opens, and what stands in its files."""

import ast
import json
import os
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

import dutytracker

ROOT = Path(dutytracker.__file__).parents[1]
LOCKS = ("requirements.lock", "requirements-dev.lock")
NOT_OURS = {".git", ".venv", ".venv-build", "build", "dist", "htmlcov"}

FOR_EXPORTS_AND_MIGRATIONS = {"typst", "xlsxwriter", "alembic", "sqlalchemy.orm"}
NOT_FOR_A_LINE = {
    *("PySide6", "cryptography", "argon2", "msgspec", "tzlocal", "holidays", "keyring"),
    *("dutytracker.cli_others", "dutytracker.cli_files", "dutytracker.cli_shares", "dutytracker.build_stamp"),
    "dutytracker.cli_help",
    *("dutytracker.file_kinds", "dutytracker.domain.quick_entry.completing", "dutytracker.domain.history"),
    *("dutytracker.domain.evidence_package", "dutytracker.domain.evidence_quality", "dutytracker.domain.week_summary"),
    *("dutytracker.logbook.history", "dutytracker.logbook.inbox", "dutytracker.logbook.sharing"),
    *("dutytracker.store.history", "dutytracker.store.kept_weeks"),
}
"""Each costs every typed line some milliseconds: records are made when their module is loaded."""

WATCHED = """
import json, runpy, sys
report, opened, network = sys.argv.pop(1), set(), []
def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        opened.add(arguments[0])
    elif event == "socket.getaddrinfo" or event == "socket.connect" and isinstance(arguments[1], tuple):
        network.append(str(arguments))
sys.addaudithook(watch)
try:
    runpy.run_module("dutytracker", run_name="__main__", alter_sys=True)
finally:
    seen = {"opened": sorted(opened), "network": network}
    with open(report, "w", encoding="utf-8") as file:
        json.dump(seen, file)
"""
"""Runs the program with what it opens and whom it calls written to a file."""


def run_python(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run this environment's Python in a process of its own, without a display."""
    surroundings = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=surroundings, capture_output=True, encoding="utf-8", check=False
    )


def modules_loaded_by(*words: str | Path) -> set[str]:
    """The names of all modules that a run of Python imports; the run has to end well."""
    done = run_python("-X", "importtime", *words)
    assert done.returncode == 0, done.stderr.rpartition("import time:")[2]
    return set(re.findall(r"^import time:.*\| +(\S+)$", done.stderr, re.MULTILINE))


def files_of_ours(*suffixes: str) -> Iterator[Path]:
    """The project's files with these suffixes; caches and what is built or installed are none."""
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [name for name in folders if name not in NOT_OURS and not name.endswith(("_cache", "__pycache__"))]
        yield from (Path(folder, name) for name in sorted(names) if name.endswith(suffixes))


def parts_in(lock: str) -> dict[str, str]:
    """What a lock file names: the part with its version and condition, and its hashes."""
    blocks = re.split(r"\n(?=\S)", (ROOT / lock).read_text("utf-8").strip())
    return dict(block.split(" \\\n", 1) for block in blocks)


def test_the_layers_only_point_down(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert lint_imports(no_cache=True) == 0


@pytest.mark.parametrize("module", sorted((ROOT / "dutytracker" / "domain").rglob("*.py")), ids=lambda path: path.name)
def test_the_domain_stands_on_the_standard_library_alone(module: Path) -> None:
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        for name in names:
            assert name.startswith("dutytracker.domain") or name.split(".")[0] in sys.stdlib_module_names, name


def test_every_record_is_made_by_the_decorator_that_takes_least_time() -> None:
    imports = re.compile(r"^from dataclasses import .*\bdataclass\b", re.MULTILINE)
    modules = (ROOT / "dutytracker").rglob("*.py")
    others = [path for path in modules if imports.search(path.read_text(encoding="utf-8"))]

    assert others == []


def test_a_command_loads_neither_the_window_nor_what_only_exports_and_migrations_need(tmp_path: Path) -> None:
    run_python("-m", "dutytracker", "--data-dir", tmp_path, "log", "p15")  # the first command makes the log
    loaded = modules_loaded_by("-m", "dutytracker", "--data-dir", tmp_path, "week", "--json")
    assert not loaded & (FOR_EXPORTS_AND_MIGRATIONS | {"PySide6"})


def test_a_line_is_logged_without_what_other_commands_and_the_window_need(tmp_path: Path) -> None:
    run_python("-m", "dutytracker", "--data-dir", tmp_path, "log", "p15")  # the first command makes the log
    loaded = modules_loaded_by("-m", "dutytracker", "--data-dir", tmp_path, "log", "p15")
    assert {"dutytracker.store.writing", "sqlalchemy"} <= loaded
    assert not loaded & (FOR_EXPORTS_AND_MIGRATIONS | NOT_FOR_A_LINE)


def test_the_window_loads_nothing_that_only_exports_and_migrations_need() -> None:
    loaded = modules_loaded_by("-c", "import dutytracker.app")
    assert "PySide6.QtWidgets" in loaded
    assert not loaded & FOR_EXPORTS_AND_MIGRATIONS


def test_a_command_opens_only_its_own_files_and_calls_nobody(tmp_path: Path) -> None:
    report, data = tmp_path / "seen.json", tmp_path / "data"
    for words in (["log", "p15"], ["week", "--json"], ["export", "2026-03-01", "2026-03-14", tmp_path / "x.pdf"]):
        done = run_python("-c", WATCHED, report, "--data-dir", data, *words)
        assert done.returncode == 0, done.stderr
        seen = json.loads(report.read_text("utf-8"))
        assert seen["network"] == []
        assert [path for path in seen["opened"] if not may_be_opened(Path(path), tmp_path)] == []


def may_be_opened(path: Path, scratch: Path) -> bool:
    """Whether a path lies in the project, its Python, its data, or says this computer's time zone."""
    pythons = [sys.prefix, sys.base_prefix, sysconfig.get_path("stdlib")]
    ours = [ROOT, scratch, *map(Path, pythons), Path("/usr/share/zoneinfo"), Path("/proc"), Path("/dev")]
    return any(path.is_relative_to(folder) for folder in ours) or path.name in {
        "localtime",
        "timezone",
        "clock",
        "zoneinfo",
    }


def test_qt_survives_twenty_thousand_calls_that_return_nothing() -> None:
    script = "from PySide6.QtWidgets import QApplication, QLabel\napp = QApplication([])\nlabel = QLabel()\n"
    done = run_python("-c", script + "for number in range(20_000):\n    label.setText(str(number))\n")
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_file_names_versions_and_hashes_and_no_place(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    assert not re.search(r"://|file:|--index|--find-links|--extra| @ ", text)
    for part, hashes in parts_in(lock).items():
        assert re.fullmatch(r"[a-z0-9-]+==[0-9.]+(post[0-9]+)?( ; .+)?", part)
        assert re.fullmatch(r"(\s+--hash=sha256:[0-9a-f]{64}( \\)?)+", "\n" + hashes)


def test_the_tests_run_on_the_very_parts_that_the_program_runs_on() -> None:
    assert parts_in(LOCKS[0]).items() <= parts_in(LOCKS[1]).items()


def test_a_qt_that_breaks_python_is_not_in_the_lock_files() -> None:
    """PySide6 6.12.0 loses references to None under Python 3.11."""
    for lock in LOCKS:
        [old] = [
            part for part in parts_in(lock) if re.match(r"pyside6-essentials.*; python_full_version < '3\.12'", part)
        ]
        assert tuple(map(int, old.split(" ")[0].split("==")[1].split("."))) < (6, 12)


def test_every_part_is_named_with_its_licence() -> None:
    named = (ROOT / "licences" / "README.md").read_text("utf-8").lower()
    assert [part for part in parts_in(LOCKS[0]) if part.split("==")[0] not in named] == []


def test_no_file_names_a_registry_or_a_folder_of_one_computer() -> None:
    of_one_computer = re.compile("|".join(re.escape(f"{folder}/") for folder in {ROOT, Path.home()} if folder.name))
    registry = re.compile(r"https?://[^\s\"]*(simple|pypi|npm|registry)[^\s\"]*/")
    for path in files_of_ours(".py", ".md", ".toml", ".lock", ".json", ".spec", ".typ", "run"):
        text = path.read_text("utf-8")
        assert not registry.search(text), path
        assert not of_one_computer.search(text), path


def test_the_lock_file_that_names_hosts_is_not_kept() -> None:
    assert "uv.lock" in (ROOT / ".gitignore").read_text("utf-8").splitlines()
    index = ROOT / ".git" / "index"
    assert not index.exists() or b"uv.lock" not in index.read_bytes()


def test_the_pages_that_the_code_refers_to_are_there() -> None:
    headings = set(re.findall(r"^## (.+)$", (ROOT / "docs" / "domain.md").read_text("utf-8"), re.MULTILINE))
    for path in files_of_ours(".py"):
        named = re.findall(r'docs/domain\.md, "([^"]+)"', path.read_text("utf-8"))
        assert set(named) <= headings, path


def test_whatever_a_page_or_the_code_refers_to_is_there() -> None:
    for page in files_of_ours(".md"):
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), (page, target)
    for path in files_of_ours(".md", ".py"):
        for target in re.findall(r"docs/[a-z/_-]+\.(?:md|png)", path.read_text("utf-8")):
            assert (ROOT / target).exists(), (path, target)
