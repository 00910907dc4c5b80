import json
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dutytracker.domain.duties import Duty
from dutytracker.domain.errors import DutyError
from dutytracker.reports.export import WRITERS, export_bytes
from dutytracker.reports.week_json import weeks_json
from tests.builders import a_log, a_term
from tests.reports.golden import assert_as_kept
from tests.reports.report_logs import a_long_log, a_report

REPORT = a_report(a_long_log(4), 4, own_time=False)


@pytest.mark.parametrize(
    ("suffix", "start"), [(".pdf", b"%PDF-"), (".XLSX", b"PK"), (".csv", b"\xef\xbb\xbf"), (".json", b"{")]
)
def test_the_suffix_decides_the_kind_of_file(suffix, start):
    assert export_bytes(REPORT, suffix).startswith(start)


def test_another_suffix_is_refused_with_those_that_are_known():
    with pytest.raises(DutyError, match=r"\.pdf, \.xlsx, \.csv, \.json: “\.docx” is none of them"):
        export_bytes(REPORT, ".docx")
    with pytest.raises(DutyError, match="the suffix decides what is written"):
        export_bytes(REPORT, "")


def test_json_holds_what_the_weeks_command_prints_without_own_time():
    told = export_bytes(REPORT, ".json")
    assert json.loads(told) == weeks_json(REPORT.summaries, own_time=False)
    assert_as_kept("four_weeks.json", told)


@settings(max_examples=20, deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_whatever_a_label_holds_every_file_is_made(label):
    log = a_log(settings={"duty_labels": {Duty.CALL: label, Duty.OTH: label}}, terms=(a_term(label=label),))
    report = a_report(log, 1)
    for suffix in WRITERS:
        assert export_bytes(report, suffix)


def test_the_heavy_writers_are_imported_only_to_write():
    program = "import sys, dutytracker.reports.export; print(sorted({'typst', 'xlsxwriter'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
