"""The command `offers`: over shares it equals the plain definition, over the own log nothing is hidden."""

import json
import shutil
from contextlib import closing, suppress
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from dutytracker.domain.errors import DutyError
from dutytracker.domain.offers import Offer
from dutytracker.domain.pooling import Audience
from dutytracker.domain.rounding import round_half_up
from dutytracker.domain.terms import AbsenceRule, AppointmentsGuarantee, HoursGuarantee, PercentGuarantee
from dutytracker.exchange.sealed_share import seal
from dutytracker.exchange.share_file import read_share
from dutytracker.loose_shares import read_loose
from tests.builders import a_logbook
from tests.cli_runs import runner
from tests.domain.pooling.plain_offers import plain_offer
from tests.domain.shares import AMember, GivenWeek
from tests.exchange.units import OFFERS, a_plan, a_unit, a_unit_file, weeks

EXAMPLES = Path(__file__).parent / "examples"
THIRTY = EXAMPLES / "unit-thirty"
UNITS = sorted(path for path in EXAMPLES.glob("unit-*") if path.is_dir())
SEVEN_HOURS = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)
LAID = (
    *OFFERS,
    Offer(name="As today", guarantee=SEVEN_HOURS),
    Offer(name="The same through leave", guarantee=SEVEN_HOURS, absence_rule=AbsenceRule.FIXED),
    Offer(name="A fifth", guarantee=PercentGuarantee(percent="20")),
    Offer(name="Of appointments", guarantee=AppointmentsGuarantee(percent="25")),
)
KEYS = [
    *("name", "members", "weeks", "covered", "covered_floor", "share_short", "median_shortfall_per_40h"),
    *("guaranteed_per_40h", "adds_hours_a_week", "adds_fte"),
]


@pytest.fixture
def unit_file(tmp_path):
    """A unit file with those offers."""

    def making(*offers):
        file = tmp_path / "unit.dutyunit"
        file.write_bytes(a_unit_file(a_unit(plan=a_plan(offers=offers or LAID))))
        return file

    return making


@pytest.fixture
def run(capsys, tmp_path):
    """Runs a command beside a data folder of its own: exit code, standard output, standard error."""
    return runner(capsys, "--data-dir", tmp_path / "data")


@pytest.fixture
def laid(run):
    """The offers that the command prints."""

    def laying(*arguments):
        code, out, err = run("offers", *arguments, "--json")
        assert code == 0, (out, err)
        document = json.loads(out)
        assert list(document) == ["offers"]
        return document["offers"]

    return laying


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("folder", UNITS, ids=lambda path: path.name)
def test_over_the_shares_of_every_example_it_prints_the_plain_figures(folder, audience, unit_file, laid):
    members = members_in(folder)
    expected = [rounded(plain_offer(members, offer, audience), audience) for offer in (None, *LAID)]

    found = laid(unit_file(), folder, "--for", audience.value)

    assert found == expected
    assert all(list(one) == KEYS for one in found)


def members_in(folder: Path) -> list[AMember]:
    """The members of a folder of shares, week by week."""
    loose = read_loose([folder])
    shares = {}
    for file in sorted(folder.iterdir()):
        with suppress(DutyError):
            share = read_share(file.read_bytes())
            shares[share.key, share.log.seq, share.made_at] = share
    found = []
    for member in loose.collection.members:
        given = []
        for supply in member.supplies:
            share = shares[supply.head.key, supply.head.log.seq, supply.head.made_at]
            counting = set(supply.weeks)
            given += [
                GivenWeek(shared=week, own_time_included=share.own_time_included)
                for week in share.weeks
                if week.summary.week in counting
            ]
        found.append(
            AMember(code=member.code, clinic=member.clinic, keys=member.keys, weeks=tuple(given), weeks_not_shared=0)
        )
    return found


def rounded(found: dict, audience: Audience) -> dict:
    """Plain figures as formats.md prints them."""
    places, step = (10_000, 100) if audience is Audience.INSIDE else (100, 2)

    def told(figure, parts):
        return None if found[figure] is None else round_half_up(found[figure] * parts) / parts

    adds = told("adds_hours", step)
    exact = found["adds_hours"] if audience is Audience.INSIDE else adds
    return {
        "name": found["name"],
        "members": found["members"],
        "weeks": found["weeks"],
        "covered": told("covered", places),
        "covered_floor": told("covered_floor", places),
        "share_short": told("share_short", places),
        "median_shortfall_per_40h": told("median_shortfall", step),
        "guaranteed_per_40h": told("guaranteed", step),
        "adds_hours_a_week": adds,
        "adds_fte": None if exact is None else round_half_up(Fraction(exact) / 40 * 100) / 100,
    }


def test_it_begins_no_log_and_says_where_the_offers_lead(unit_file, run, tmp_path):
    code, out, err = run("offers", unit_file(), THIRTY, "--roster", 60)

    assert (code, err) == (0, "")
    assert out.splitlines()[:5] == [
        "Laid over the weeks that can be compared: 30 members, 126 weeks.",
        "Today’s terms give 7 h 00 per 40 h.",
        "They were enough in 23 % of member-weeks.",
        "“A”: 9 h 00 per 40 h 00, shrinking with leave.",
        "“A” would have been enough in 52 % of member-weeks; today’s terms in 23 %.",
    ]
    assert "“As today” and “The same through leave” both give 7 h 00 in a full week;" in out
    assert not (tmp_path / "data").exists()


def test_a_broken_share_is_named_and_the_others_are_pooled(unit_file, run, tmp_path):
    folder = tmp_path / "handed in"
    shutil.copytree(THIRTY, folder)
    (folder / "empty.dutyshare").write_bytes(b"")

    _, whole, _ = run("offers", unit_file(), THIRTY)
    code, out, err = run("offers", unit_file(), folder)

    assert (code, out) == (0, whole)
    assert err.startswith("Not counted: empty.dutyshare.")


def test_a_period_narrows_the_weeks(unit_file, laid):
    assert laid(unit_file(), THIRTY)[0]["weeks"] == 126
    assert laid(unit_file(), THIRTY, "--from", "2026-03-08", "--to", "2026-03-15")[0]["weeks"] < 60
    assert laid(unit_file(), THIRTY, "--to", "2025-12-31")[0]["members"] == 0


def test_sealed_shares_are_opened_with_the_key_in_the_log(unit_file, laid, tmp_path):
    with closing(a_logbook(tmp_path / "data")) as logbook:
        key = logbook.keys.sealing_key()
    sealed = tmp_path / "sealed"
    sealed.mkdir()
    for file in THIRTY.iterdir():
        (sealed / file.name).write_bytes(seal(file.read_bytes(), key.public))

    assert laid(unit_file(), sealed) == laid(unit_file(), THIRTY)


def test_where_the_unit_file_chose_weeks_only_these_count(run, laid, tmp_path):
    file = tmp_path / "unit.dutyunit"
    plan = a_plan(offers=LAID, sampled_weeks=weeks("2026-03-08", "2026-03-22"))
    file.write_bytes(a_unit_file(a_unit(plan=plan)))
    in_them = [
        replace(one, weeks=tuple(week for week in one.weeks if week.shared.summary.week in plan.sampled_weeks))
        for one in members_in(THIRTY)
    ]

    found = laid(file, THIRTY)

    assert found == [rounded(plain_offer(in_them, offer, Audience.INSIDE), Audience.INSIDE) for offer in (None, *LAID)]
    assert run("offers", file, THIRTY)[1].startswith("These figures come from 2 weeks chosen ahead of time;")
    assert run("offers", file, THIRTY, "--out", tmp_path / "packet.csv")[0] == 0


def test_a_unit_file_without_offers_tells_of_todays_terms_alone(run, tmp_path):
    file = tmp_path / "unit.dutyunit"
    file.write_bytes(a_unit_file(a_unit(plan=a_plan(offers=()))))

    code, out, err = run("offers", file, THIRTY, "--json")

    assert (code, [one["name"] for one in json.loads(out)["offers"]]) == (0, ["today"])
    assert err == "This unit file lays no offer on the table.\n"


def test_out_writes_a_packet_with_the_offers_or_their_json(unit_file, run, laid, tmp_path):
    expected = laid(unit_file(), THIRTY, "--for", "outside")

    for name in ("packet.xlsx", "packet.csv", "offers.json"):
        code, out, err = run("offers", unit_file(), THIRTY, "--for", "outside", "--out", tmp_path / name)
        assert (code, out) == (0, f"Saved {tmp_path / name}.\n")
        assert "This packet was not checked against earlier packets: name a collection." in err

    assert json.loads((tmp_path / "offers.json").read_text())["offers"] == expected
    assert "Offers" in openpyxl.load_workbook(tmp_path / "packet.xlsx").sheetnames
    assert "\nOffers,Today’s terms," in (tmp_path / "packet.csv").read_text("utf-8-sig")


@pytest.fixture
def own_log(run):
    """A log with seven weeks that can be compared, and what each week comes to."""
    assert run("import", EXAMPLES / "edges-limits.dutylog")[0] == 0
    return json.loads((EXAMPLES / "edges-limits.weeks.json").read_text())["weeks"]


def test_over_the_own_log_nothing_is_hidden_and_nobody_is_short(own_log, unit_file, laid):
    eligible = [week for week in own_log if week["eligible"]]
    nine = [round_half_up(Fraction(540 * week["scheduled"], 2400)) for week in eligible]

    today, first, *others = laid(unit_file(), "--from", own_log[0]["week"], "--to", own_log[-1]["week"])

    assert [one["name"] for one in (today, first, *others)] == ["today", *(offer.name for offer in LAID)]
    assert (today["members"], today["weeks"]) == (1, len(eligible))
    assert {one["share_short"] for one in (today, first, *others)} == {None}
    assert today["covered"] == share([week["need"] <= week["contracted"] for week in eligible])
    assert first["covered"] == share([week["need"] <= given for week, given in zip(eligible, nine, strict=True)])
    assert first["covered_floor"] == share([week["floor"] <= given for week, given in zip(eligible, nine, strict=True)])
    added = sum(given - week["contracted"] for week, given in zip(eligible, nine, strict=True))
    assert first["adds_hours_a_week"] == round_half_up(Fraction(100 * added, 60 * len(eligible))) / 100
    assert (today["adds_hours_a_week"], today["adds_fte"]) == (0.0, 0.0)


def share(covered: list[bool]) -> float:
    return round_half_up(Fraction(10_000 * sum(covered), len(covered))) / 10_000


def test_over_the_own_log_it_answers_in_sentences_and_writes_json(own_log, unit_file, run, laid, tmp_path):
    days = ("--from", own_log[0]["week"], "--to", own_log[-1]["week"])

    code, out, err = run("offers", unit_file(), *days)

    assert (code, err) == (0, "")
    assert out.startswith("Laid over ")
    assert "“A” would have been enough in " in out
    assert run("offers", unit_file(), *days, "--out", tmp_path / "own.json")[0] == 0
    assert json.loads((tmp_path / "own.json").read_text())["offers"] == laid(unit_file(), *days)


def test_a_collection_is_looked_for_without_beginning_a_log(unit_file, run, tmp_path):
    code, _, err = run("offers", unit_file(), "--collection", "Spring")

    assert (code, err) == (2, "There is no collection called Spring: choose one that is there, or begin it.\n")
    assert not (tmp_path / "data").exists()


def test_over_a_collection_the_offers_are_laid_and_nothing_is_kept_of_them(unit_file, run, laid):
    assert run("review", THIRTY, "--collection", "Spring")[0] == 0

    assert laid(unit_file(), "--collection", "Spring") == laid(unit_file(), THIRTY)
    assert laid(unit_file(), "--collection", "Spring", "--for", "outside") == laid(
        unit_file(), THIRTY, "--for", "outside"
    )


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ([], "Name the shares to lay the offers over, or the days of your own log with --from and --to."),
        (["--from", "2026-03-01"], "Name the shares to lay the offers over, or the days of your own log"),
        (["--from", "2026-03-08", "--to", "2026-03-07"], "The first day must not come after the last one."),
        (["--from", "2000-01-01", "--to", "2199-12-31"], "A range must not be longer than 40 years"),
        (["--from", "2026-03-01", "--to", "2026-03-07", "--for", "outside"], "Own weeks are nobody else’s"),
        (["--from", "2026-03-01", "--to", "2026-03-07", "--roster", "60"], "Own weeks are nobody else’s"),
        (["--from", "2026-03-01", "--to", "2026-03-07", "--out", "own.pdf"], "Choose a file name that ends in .json."),
        ([THIRTY, "--roster", "29"], "The roster counts everyone in the unit, so it cannot be smaller than 30."),
        ([THIRTY, "--out", "packet.doc"], "Choose a file name that ends in one of .pdf, .xlsx, .csv, .json"),
        (["missing"], "There is no file or folder missing: check the name."),
        ([THIRTY, "--collection", "Spring"], "Add files to a collection with the command review"),
        (["--collection", "Spring", "--roster", "60"], "A collection has its own period and roster"),
        (["--collection", "Spring", "--from", "2026-03-01"], "A collection has its own period and roster"),
        (["--collection", "Spring", "--out", "packet.pdf"], "make it with the command review."),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_sentence(options, sentence, unit_file, run):
    code, out, err = run("offers", unit_file(), *options)

    assert (code, out) == (2, "")
    assert sentence in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("data", [b"", b"not a unit file", b'{"payloadType": "x"}'])
def test_a_file_that_is_no_unit_file_is_refused(data, run, tmp_path):
    file = tmp_path / "unit.dutyunit"
    file.write_bytes(data)

    code, out, err = run("offers", file, THIRTY)

    assert (code, out) == (2, "")
    assert err.count("\n") == 1
    assert err.endswith(".\n")
    assert run("offers", tmp_path / "missing.dutyunit", THIRTY)[0] == 2
