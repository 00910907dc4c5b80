"""Every example unit, read through the real command, pools to exactly the review that stands beside it."""

import json
from pathlib import Path

import pytest

from dutytracker import cli

EXAMPLES = Path(__file__).parent / "examples"
UNITS = sorted(path.name.removesuffix(".review.json") for path in EXAMPLES.glob("unit-*.review.json"))


@pytest.fixture
def reviewed(capsys):
    """The document that the command prints for paths and a roster."""

    def reviewing(*paths, roster):
        options = [] if roster is None else ["--roster", str(roster)]
        assert cli.main(["review", *map(str, paths), *options, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return reviewing


def expected_of(name):
    return json.loads((EXAMPLES / f"{name}.review.json").read_text())


def test_there_are_example_units():
    assert len(UNITS) == 7


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_comes_out_exactly(name, reviewed):
    expected = expected_of(name)

    assert reviewed(EXAMPLES / name, roster=expected["roster"]) == expected


@pytest.mark.parametrize("name", UNITS)
@pytest.mark.parametrize("first", [1, 2, 5])
def test_a_unit_comes_out_the_same_in_every_order_of_its_files(name, first, reviewed):
    expected = expected_of(name)
    files = sorted((EXAMPLES / name).iterdir(), reverse=True)
    files = [*files[first:], *files[:first]]

    assert reviewed(*files, roster=expected["roster"]) == expected


@pytest.mark.parametrize("name", UNITS)
def test_a_unit_comes_out_the_same_under_other_file_names(name, reviewed, tmp_path):
    expected = expected_of(name)
    files = sorted((EXAMPLES / name).iterdir(), reverse=True)
    for number, file in enumerate(files):
        (tmp_path / f"{number:03}.dutyshare").write_bytes(file.read_bytes())

    assert reviewed(tmp_path, roster=expected["roster"]) == expected
