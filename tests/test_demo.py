"""The sample member: a story that adds up, told through the store, the same files every time."""

import json
from base64 import b64decode
from contextlib import closing
from datetime import date

import pytest

from dutytracker import cli
from dutytracker.demo.chance import Chance
from dutytracker.demo.making import make_demo
from dutytracker.demo.story import CHAPTERS, FIRST_DAY, LAST_DAY
from dutytracker.demo.unit_plan import OFFERS
from dutytracker.demo.unit_story import FIRST_WEEK, MEMBERS, UNIT, chapters_of, unit_members
from dutytracker.demo.week import moments_of
from dutytracker.domain.comparing import median_need_per_40h
from dutytracker.domain.errors import DutyError
from dutytracker.domain.evidence import Provenance
from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling import Audience
from dutytracker.domain.records import Entry
from dutytracker.domain.week_summary import Verdict
from dutytracker.exchange.benchmark import benchmark_of
from dutytracker.exchange.log_file import read_log_file
from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.share_record import record_of
from dutytracker.exchange.unit_file import read_unit
from dutytracker.logbook import open_logbook
from dutytracker.paths import profile_in
from dutytracker.reports.review_json import review_json
from tests.reports.test_pdf import text_of

EXPORTS = {
    *("member.dutylog", "member.dutyshare", "member.pdf", "member.xlsx", "member.csv", "member.json"),
    *("lost.pdf", "lost.xlsx", "lost.csv", "tally.pdf"),
    *("packet-inside.pdf", "packet-inside.xlsx", "packet-inside.csv"),
    *("packet-outside.pdf", "packet-outside.xlsx", "packet-outside.csv", "review.json"),
    *("unit.dutyunit", "offers.json"),
}

FEW = 6
"""Members of a unit that is made quickly, and still shows figures inside."""


@pytest.fixture(scope="module")
def sample(tmp_path_factory):
    """The folder of the sample."""
    folder = tmp_path_factory.mktemp("somewhere") / "sample"
    make_demo(folder, members=FEW)
    return folder


@pytest.fixture
def logbook(sample):
    """The sample member's log, open."""
    with closing(open_logbook(profile_in(sample / "log"))) as opened:
        yield opened


def test_the_sample_is_a_log_and_everything_that_can_be_exported_from_it(sample):
    assert {path.name for path in sample.iterdir()} == EXPORTS | {"log", "unit", "steward"}


def test_the_files_are_the_same_every_time(sample, tmp_path):
    make_demo(tmp_path / "again", members=FEW)
    for name in (*EXPORTS, *(f"unit/{path.name}" for path in (sample / "unit").iterdir())):
        assert (tmp_path / "again" / name).read_bytes() == (sample / name).read_bytes(), name


def test_the_weeks_add_up_to_the_story(logbook):
    summaries = logbook.summaries.weeks(FIRST_DAY, LAST_DAY)
    assert len(summaries) == len(CHAPTERS) == 12
    for summary, chapter in zip(summaries, CHAPTERS, strict=True):
        assert summary.by_placement.get(Placement.PROT, 0) == chapter.protected
        assert summary.own_time == chapter.meal + chapter.before + chapter.after + chapter.off
        assert summary.eroded == sum(loss.minutes for loss in chapter.losses)
        assert summary.clearing == sum(clearing.minutes for clearing in chapter.clearings)
        assert summary.overlap == 0
    assert sum(summary.logged for summary in summaries) == 5565
    assert sum(summary.eroded for summary in summaries) == 780
    assert [summary.contracted for summary in summaries] == [420, 336, *[420] * 5, 0, *[420] * 4]


def test_nine_of_ten_weeks_are_short_one_cannot_be_told_and_one_was_away(logbook):
    verdicts = [summary.verdict for summary in logbook.summaries.weeks(FIRST_DAY, LAST_DAY)]
    assert sum(verdict.is_short for verdict in verdicts) == 9
    assert verdicts.count(Verdict.ENOUGH) == 1
    assert verdicts[6:8] == [Verdict.CANNOT_TELL, Verdict.AWAY]
    assert verdicts[2] == Verdict.SHORT_WITH_UNDONE
    assert round(float(median_need_per_40h(logbook.summaries.weeks(FIRST_DAY, LAST_DAY)) or 0), 1) == 9.7


def test_the_record_of_lost_time_tells_the_losses_of_the_story(logbook):
    weeks = [summary.week for summary in logbook.summaries.weeks(FIRST_DAY, LAST_DAY)]
    lost = logbook.reporting.lost_time(weeks).lost
    losses = [loss for chapter in CHAPTERS for loss in chapter.losses]
    assert sorted(loss.minutes for loss in lost.losses) == sorted(loss.minutes for loss in losses)
    assert lost.totals.told_minutes == sum(loss.minutes for loss in losses if loss.told)
    assert lost.beyond == 0


def test_every_way_of_writing_down_and_every_place_is_there(logbook):
    summaries = logbook.summaries.weeks(FIRST_DAY, LAST_DAY)
    assert {kind for summary in summaries for kind in summary.provenance} == set(Provenance)
    assert {place for summary in summaries for place in summary.by_placement} == set(Placement)


def test_the_history_is_real(logbook):
    log = logbook.records.whole_log()
    weeks = [summary.week for summary in logbook.summaries.weeks(FIRST_DAY, LAST_DAY)]
    late = logbook.history.late_changes(weeks)
    assert (late.edits, late.deletions) == (3, 1)
    assert logbook.history.place().seq > len(log.entries)
    recorded = [logbook.history.of(entry)[0].at for entry in log.entries if entry.imported_at is None]
    assert recorded == [entry.recorded_at for entry in log.entries if entry.imported_at is None]


def test_most_minutes_are_not_quarters_of_an_hour(logbook):
    entries = logbook.records.whole_log().entries
    assert sum(entry.minutes % 15 == 0 for entry in entries) < len(entries) / 4


def test_entries_clear_the_items_they_are_said_to_clear(logbook):
    log = logbook.records.whole_log()
    cleared = {entry.clears for entry in log.entries if entry.clears}
    assert len(cleared) == 8
    assert all(item.ended for item in log.undone if item.id in cleared)


def test_nothing_in_the_story_comes_after_it_was_made(logbook):
    log = logbook.records.whole_log()
    assert max(entry.recorded_at for entry in log.entries).date() <= date(2026, 11, 24)


def test_the_log_file_of_the_sample_is_sound(sample, logbook):
    log = read_log_file((sample / "member.dutylog").read_bytes())
    assert len(log.entries) == len(logbook.records.whole_log().entries)


def test_the_share_of_the_sample_tells_its_weeks_and_is_on_record(sample, logbook):
    data = (sample / "member.dutyshare").read_bytes()
    share = read_share(data)
    summaries = logbook.summaries.weeks(FIRST_DAY, LAST_DAY)
    assert [week.summary.need for week in share.weeks] == [summary.need for summary in summaries]
    assert [week.summary.verdict for week in share.weeks] == [summary.verdict for summary in summaries]
    assert sum(week.late_edits for week in share.weeks) == 4
    assert logbook.sharing.shared_summaries() == (record_of(share, data),)
    assert logbook.history.place().seq == share.log.seq + 1


def test_a_folder_that_is_in_use_is_left_alone(tmp_path):
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(DutyError, match="folder of its own"):
        make_demo(tmp_path)
    with pytest.raises(DutyError, match="folder of its own"):
        make_demo(tmp_path / "mine.txt")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.txt"]


def test_the_unit_is_what_the_command_makes_of_its_files(sample, capsys):
    assert cli.main(["review", str(sample / "unit"), "--roster", "9", "--json"]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told == json.loads((sample / "review.json").read_text())
    assert (told["members"], told["suppressed"], told["roster"]) == (FEW, False, 9)


def test_the_offers_are_what_the_command_makes_of_the_unit_file_and_the_shares(sample, capsys, tmp_path):
    arguments = ["offers", str(sample / "unit.dutyunit"), str(sample / "unit"), "--json"]
    assert cli.main(["--data-dir", str(tmp_path), *arguments]) == 0

    told = json.loads(capsys.readouterr().out)
    assert told == json.loads((sample / "offers.json").read_text())
    assert [one["name"] for one in told["offers"]] == ["today", *(offer.name for offer in OFFERS)]


def test_the_unit_file_sets_what_every_member_needs_and_names_nobody(sample):
    unit = read_unit((sample / "unit.dutyunit").read_bytes())

    assert unit.plan.offers == OFFERS
    assert unit.plan.terms
    assert [clinic.name for clinic in unit.plan.clinics] == ["North", "South", "East", "Telehealth"]
    assert sum(clinic.roster for clinic in unit.plan.clinics) == 9
    assert unit.weeks_asked is not None
    assert unit.benchmark is None
    text = (sample / "unit.dutyunit").read_bytes()
    assert not any(one.member.code.encode() in b64decode(json.loads(text)["payload"]) for one in unit_members(FEW))


def test_the_unit_file_of_a_unit_of_enough_has_its_figures_for_outside(tmp_path):
    make_demo(tmp_path / "sample", members=11)

    unit = read_unit((tmp_path / "sample" / "unit.dutyunit").read_bytes())
    assert unit.benchmark is not None
    assert benchmark_of(unit.benchmark).members == 11


def test_the_sample_member_has_adopted_the_unit_file_and_their_weeks_stay_what_they_were(sample, logbook):
    assert logbook.unit.file == read_unit((sample / "unit.dutyunit").read_bytes())
    assert logbook.unit.adopting((sample / "unit.dutyunit").read_bytes()).change.edits == ()


def test_the_steward_opens_the_same_review(sample):
    with closing(open_logbook(profile_in(sample / "steward"))) as steward:
        with closing(steward.collections.open(UNIT)) as book:
            told = review_json(book.review(Audience.INSIDE))
            assert book.offers == OFFERS
        unit = read_unit((sample / "unit.dutyunit").read_bytes())
        assert unit.key == steward.keys.steward_key().public
        assert unit.sealing_key == steward.keys.sealing_key().public
    assert told | {"rejected": []} == json.loads((sample / "review.json").read_text()) | {"rejected": []}


def test_the_packets_tell_of_the_offers(sample):
    text = text_of((sample / "packet-inside.pdf").read_bytes())

    assert "Offers on the table" in text
    assert "17 % less meetings" in text


def test_one_member_shared_twice_and_one_file_is_no_share(sample):
    names = {path.name for path in (sample / "unit").iterdir()}

    assert len(names) == FEW + 2
    assert sum(name.endswith(" early.dutyshare") for name in names) == 1
    told = json.loads((sample / "review.json").read_text())
    assert [one["file"] for one in told["rejected"]] == ["notes of the meeting.dutyshare"]


def test_the_packet_outside_shows_no_figure_of_so_few(sample):
    assert "Too few members to show a figure: 6 of at least 11." in text_of(
        (sample / "packet-outside.pdf").read_bytes()
    )
    inside = text_of((sample / "packet-inside.pdf").read_bytes())
    assert "FOR USE INSIDE THE UNION" in inside
    assert "reporting therapists needed more time than the contract gives" in inside


def test_the_members_of_the_unit_differ_in_everything_that_a_packet_tells():
    members = unit_members()

    assert len({one.member.code for one in members}) == MEMBERS == 40
    assert len({one.member.clinic for one in members}) == 5
    assert len({len(one.worker.pattern.days) for one in members}) == 3
    assert len({one.term.guarantee for one in members}) == 3
    assert sum(not one.tells_own_time for one in members) == 3
    assert {one.first_week for one in members} == {0, 2}


def test_the_weeks_of_the_unit_hold_what_makes_a_week_ineligible_too():
    chapters = [chapter for one in unit_members() for chapter in chapters_of(one, Chance(f"weeks of {one.number}"))]

    assert any(not chapter.answered for chapter in chapters)
    assert any(not chapter.closed for chapter in chapters)
    assert any(0 < len(chapter.closed) < 3 for chapter in chapters)
    assert any(chapter.clearings for chapter in chapters)
    assert any(chapter.dropped for chapter in chapters)
    assert all(chapter.protected >= 0 for chapter in chapters)


def test_every_week_of_every_member_of_the_unit_can_be_told():
    for one in unit_members():
        items = {}
        for number, chapter in enumerate(chapters_of(one, Chance(f"unit member {one.number}, weeks"))):
            week = FIRST_WEEK.shifted(number)
            told = moments_of(week, chapter, items, Chance(f"unit member {one.number}, week {number}"), one.worker)
            entries = [edit.after for moment in told for edit in moment.change.edits if isinstance(edit.after, Entry)]
            protected = sum(entry.minutes for entry in entries if entry.placement is Placement.PROT)
            assert protected == chapter.protected
