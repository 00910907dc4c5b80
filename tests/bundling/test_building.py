"""What is looked over once a bundle is made."""

from pathlib import Path

import pytest

from bundling.building import Bundle


@pytest.fixture
def bundle(tmp_path: Path) -> Bundle:
    (tmp_path / "_internal" / "lib").mkdir(parents=True)
    (tmp_path / "_internal" / "lib" / "libQt6Gui.so.6").write_bytes(b"library")
    (tmp_path / "_internal" / "libQt6Gui.so.6").symlink_to("lib/libQt6Gui.so.6")
    (tmp_path / "dutytracker").write_bytes(b"program")
    return Bundle(tmp_path)


def test_a_link_that_leads_to_what_was_left_out_is_found(bundle: Bundle) -> None:
    assert bundle.broken_links() == []
    (bundle.folder / "_internal" / "libQt6OpenGL.so.6").symlink_to("lib/libQt6OpenGL.so.6")
    assert bundle.broken_links() == [Path("_internal/libQt6OpenGL.so.6")]


def test_each_file_counts_once_for_the_size(bundle: Bundle) -> None:
    assert bundle.size() == len(b"library") + len(b"program") + len("lib/libQt6Gui.so.6")
