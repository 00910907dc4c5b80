"""Two bundles, held against each other."""

from pathlib import Path

import pytest

from bundling.building import Bundle
from bundling.comparing import differences


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Bundle, Bundle]:
    for name in ("one", "two"):
        folder = tmp_path / name / "inner"
        folder.mkdir(parents=True)
        (folder / "a").write_bytes(b"same")
        (folder / "link").symlink_to("a")
    return Bundle(tmp_path / "one"), Bundle(tmp_path / "two")


def test_the_same_files_are_the_same(pair: tuple[Bundle, Bundle]) -> None:
    assert differences(*pair) == []
    assert [path.as_posix() for path in pair[0].files()] == ["inner/a", "inner/link"]


def test_each_difference_is_named(pair: tuple[Bundle, Bundle]) -> None:
    one, two = pair
    (one.folder / "only").write_bytes(b"")
    (two.folder / "inner" / "a").write_bytes(b"other")
    (two.folder / "inner" / "link").unlink()
    (two.folder / "inner" / "link").symlink_to("nowhere")
    assert differences(one, two) == [
        "Only in the first: only",
        "Has other bytes: inner/a",
        "Leads elsewhere: inner/link",
    ]


def test_a_program_that_lost_its_mode_is_named(pair: tuple[Bundle, Bundle]) -> None:
    (pair[1].folder / "inner" / "a").chmod(0o755)
    assert differences(*pair) == ["Has another mode: inner/a"]
