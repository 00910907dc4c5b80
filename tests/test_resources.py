import sys

from dutytracker.resources import resource_path


def test_the_files_of_a_checkout_are_found():
    assert resource_path("icons/clock.svg").is_file()


def test_the_files_of_a_bundle_are_looked_for_inside_it(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource_path("fonts") == tmp_path / "resources" / "fonts"
