"""What stands around every page about weeks: its title, whose weeks they are, and the foot."""

from dutytracker.reports.record_words import foot_words, week_start_words
from dutytracker.reports.report import WeeksReport
from dutytracker.reports.week_json import Json
from dutytracker.reports.words import PROGRAM, range_words, translate


def frame_data(report: WeeksReport, title: str) -> dict[str, Json]:
    """What the frame of the templates asks for; the title, for the metadata, must name nobody."""
    return {
        "title": title,
        "made_on": {"year": report.made_on.year, "month": report.made_on.month, "day": report.made_on.day},
        "member": translate("Member {code}").format(code=report.member_code),
        "range": translate("{range}; {week_start}").format(
            range=range_words(report.first_day, report.last_day),
            week_start=week_start_words(report.settings.week_starts_on),
        ),
        "kind": translate("member’s own record"),
        "program": PROGRAM,
        "foot": foot_words(report),
    }
