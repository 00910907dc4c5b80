"""The parts of the build."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def parts_in(lock: str) -> dict[str, str]:
    text = (ROOT / lock).read_text("utf-8").replace("\\\n", "")
    return dict(re.findall(r"^(\S+==\S+(?: ; [^-]+?)?)((?:\s+--hash=\S+)+)$", text, re.MULTILINE))


def test_a_bundle_holds_the_very_parts_that_the_program_runs_on() -> None:
    assert len(parts_in("requirements.lock")) > 30
    assert parts_in("requirements.lock").items() <= parts_in("requirements-build.lock").items()


def test_nothing_for_the_tests_is_in_the_environment_of_a_build() -> None:
    named = {part.partition("==")[0] for part in parts_in("requirements-build.lock")}
    assert "pyinstaller" in named
    assert named.isdisjoint({"pytest", "numpy", "scipy", "hypothesis", "mypy", "ruff", "coverage"})


def test_the_lock_file_of_the_build_names_no_place() -> None:
    assert not re.search(r"://|file:|--index|--find-links", (ROOT / "requirements-build.lock").read_text("utf-8"))
