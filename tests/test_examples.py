"""Every example log, imported into a real encrypted log, sums up to exactly the weeks that stand beside it."""

import json
from datetime import date, timedelta
from pathlib import Path

import pytest

from dutytracker import cli

EXAMPLES = Path(__file__).parent / "examples"
LOGS = sorted(path.name.removesuffix(".dutylog") for path in EXAMPLES.glob("*.dutylog"))


def test_there_are_examples():
    assert len(LOGS) == 21


@pytest.mark.parametrize("name", LOGS)
def test_the_weeks_of_an_example_come_out_exactly(name, tmp_path, capsys, monkeypatch):
    monkeypatch.delenv("DUTYTRACKER_PASSPHRASE", raising=False)
    expected = json.loads((EXAMPLES / f"{name}.weeks.json").read_text())
    first, last = expected["weeks"][0]["week"], expected["weeks"][-1]["week"]
    until = date.fromisoformat(last) + timedelta(days=6)
    assert cli.main(["--data-dir", str(tmp_path), "import", str(EXAMPLES / f"{name}.dutylog")]) == 0
    capsys.readouterr()
    assert cli.main(["--data-dir", str(tmp_path), "weeks", first, until.isoformat(), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == expected
