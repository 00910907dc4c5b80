"""What a release says of itself, in each place where it says it."""

import re
import tomllib
from pathlib import Path

from dutytracker import __version__

ROOT = Path(__file__).resolve().parents[2]


def test_every_place_names_the_same_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["version"] == __version__
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)


def test_what_changed_begins_with_this_version_and_says_when_each_was_released() -> None:
    heads = re.findall(r"^## (.*)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert heads[0].startswith(f"{__version__} (")
    assert all(re.fullmatch(r"\d+\.\d+\.\d+ \((not released yet|\d{4}-\d{2}-\d{2})\)", head) for head in heads)
