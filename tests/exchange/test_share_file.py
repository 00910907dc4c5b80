"""Share files: what is written can be read, and whatever is not sound is refused with a sentence for a steward."""

import json
from base64 import b64decode, b64encode
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import sha256

import pytest

from dutytracker.domain.calendar import Weekday
from dutytracker.domain.errors import DutyError
from dutytracker.domain.sharing import MOST_DIGESTS, Since
from dutytracker.domain.terms import AppointmentsGuarantee, PercentBase, PercentGuarantee
from dutytracker.exchange.log_file import write_log_file
from dutytracker.exchange.share_file import read_share, write_share
from dutytracker.exchange.strict_json import Refused
from dutytracker.security.chain import next_head
from dutytracker.security.dsse import signer
from tests.builders import MONDAY, WEEK, a_closed_week, a_full_log, a_log, a_term, an_entry
from tests.exchange.sealed_shares import SEALED
from tests.exchange.shares import (
    ANOTHER_PRIVATE,
    SOUND,
    a_share,
    changed,
    envelope,
    enveloped,
    payload,
    sign,
    signed,
)


@pytest.mark.parametrize("days", [True, False])
@pytest.mark.parametrize("own_time", [True, False])
def test_a_share_comes_back_from_its_file(days, own_time):
    share = a_share(days=days, own_time=own_time)
    assert read_share(write_share(share, sign)) == share


def test_the_file_is_frozen():
    assert sha256(SOUND).hexdigest() == "7881068f8f9b1fc8a61dde2c1e9a4829bfea4fc97bed19b3f297ff2e8799eae0"


def test_the_same_share_gives_the_same_bytes():
    assert write_share(a_share(), sign) == SOUND
    assert SOUND.isascii()
    assert b"\n" not in SOUND


def test_without_own_time_a_share_knows_two_places():
    (week,) = json.loads(b64decode(json.loads(write_share(a_share(weeks=(WEEK,), own_time=False), sign))["payload"]))[
        "weeks"
    ]
    assert week["by_placement"] == {"PROT": 60, "OUT": 30}
    assert [day["by_placement"] for day in week["days"].values()] == [{"PROT": 30}, {"PROT": 30}, {"OUT": 30}]


@pytest.mark.parametrize(
    "guarantee",
    [
        PercentGuarantee(percent="17.5", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150),
        PercentGuarantee(percent="18"),
        AppointmentsGuarantee(percent="10"),
    ],
)
def test_every_basis_of_a_contract_comes_back(guarantee):
    share = a_share(a_full_log(terms=(a_term(guarantee=guarantee),)))
    assert read_share(write_share(share, sign)).weeks[0].terms[0].guarantee == guarantee


def test_meeting_minutes_of_scheduled_time_may_be_missing():
    def without_meetings(document):
        document["weeks"][0]["terms"] = [
            {"basis": "percent", "percent": "18", "base": "scheduled"}
            | {"absence_rule": "fixed", "counts_group_preparation": False}
        ]

    (term,) = read_share(changed(without_meetings)).weeks[0].terms
    assert term.guarantee == PercentGuarantee(percent="18")
    assert not term.counts_group_preparation


def test_weeks_come_back_oldest_first_and_maps_in_order_and_without_zeros():
    def mixed(document):
        document["weeks"].reverse()
        week = document["weeks"][1]
        week["by_duty"] = {"PLAN": 0, **dict(reversed(week["by_duty"].items()))}
        week["by_placement"] |= {"GAP": 0}
        week["days"]["2026-03-03"] = {"by_duty": {}, "by_placement": {}}

    assert read_share(changed(mixed)) == a_share()


def test_a_share_may_come_with_white_space_and_a_line_end():
    assert read_share(json.dumps(envelope(), indent=2).encode() + b"\n") == a_share()


def test_the_time_of_making_is_an_instant_to_the_microsecond():
    def later(document):
        document["made_at"] = "2026-03-08T17:00:00.25-08:00"

    assert read_share(changed(later)).made_at == datetime(2026, 3, 9, 1, 0, 0, 250_000, UTC)


def test_a_share_that_follows_a_receipt_shows_that_its_history_goes_on():
    digests = [bytes([number]) * 32 for number in (1, 2, 3)]
    start = bytes(32)
    head = start
    for digest in digests:
        head = next_head(head, digest)
    since = Since(seq=38, head=start.hex(), digests=tuple(digest.hex() for digest in digests))
    share = a_share(since=since, log=replace(a_share().log, head=head.hex()))
    assert read_share(write_share(share, sign)) == share
    for wrong in (replace(since, seq=37), replace(since, head="01" * 32), replace(since, digests=since.digests[1:])):
        with pytest.raises(DutyError, match="does not continue the record"):
            write_share(replace(share, since=wrong), sign)


def test_a_share_follows_as_many_entries_as_a_reader_takes():
    digests = [number.to_bytes(32) for number in range(2 * MOST_DIGESTS)]
    heads = [bytes(32)]
    for digest in digests:
        heads.append(next_head(heads[-1], digest))
    since = Since(seq=1, head=heads[0].hex(), digests=tuple(digest.hex() for digest in digests[:MOST_DIGESTS]))
    log = replace(a_share().log, seq=1 + MOST_DIGESTS, head=heads[MOST_DIGESTS].hex())
    share = a_share(since=since, log=log)
    assert read_share(write_share(share, sign)) == share
    twice = replace(since, digests=tuple(digest.hex() for digest in digests))
    log = replace(log, seq=1 + 2 * MOST_DIGESTS, head=heads[-1].hex())
    with pytest.raises(DutyError, match="larger than 8 MiB, which nobody could read: share fewer"):
        write_share(replace(share, since=twice, log=log), sign)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (write_log_file(a_full_log()), "This is a whole log"),
        (SEALED, "sealed to a steward's key"),
        (b'{"format": "dutytracker-sealed", "version": 1, "to": "", "sealed": ""}', "This sealed share is damaged"),
        (b'{"format": "dutytracker-tally"}', "not a share of Duty Tracker"),
        (b'{"format": ["x"]}', "not a share of Duty Tracker"),
        (b"[]", "not a share of Duty Tracker"),
        (b"7", "not a share of Duty Tracker"),
        (b"date,minutes\n", "not a share of Duty Tracker"),
        (b"PK\x03\x04\xff", "not a share of Duty Tracker"),
        (SOUND.decode().encode("utf-16"), "not UTF-8"),
        (b"", "not complete JSON"),
        (SOUND[:-1], "damaged or was cut off"),
        (b"\xef\xbb\xbf" + SOUND, "byte order mark"),
        (signed(payload(), payload_type="application/vnd.dutytracker.receipt+json"), "This is a receipt"),
        (signed(payload(), payload_type="application/vnd.dutytracker.unit+json"), "This is a unit file"),
        (signed(payload(), payload_type="text/plain"), "is damaged"),
        (enveloped(lambda file: file.pop("signatures")), "is damaged"),
        (enveloped(lambda file: file.update(signatures=[])), "is damaged"),
        (enveloped(lambda file: file.update(signatures=file["signatures"] * 2)), "is damaged"),
        (enveloped(lambda file: file.update(note="x")), "is damaged"),
        (enveloped(lambda file: file.update(payload=7)), "is damaged"),
        (enveloped(lambda file: file.update(payload="%%%%")), "is damaged"),
        (enveloped(lambda file: file.update(payload="é")), "is damaged"),
        (enveloped(lambda file: file["signatures"][0].update(sig="AA==")), "is damaged"),
        (enveloped(lambda file: file["signatures"][0].update(sig="AB")), "is damaged"),
        (enveloped(lambda file: file["signatures"][0].update(keyid="AB" * 32)), "is damaged"),
        (enveloped(lambda file: file["signatures"][0].update(keyid="ab" * 32)), "altered after it was signed"),
        (enveloped(lambda file: file["signatures"][0].update(sig=b64encode(bytes(64)).decode())), "altered after"),
        (
            enveloped(lambda file: file.update(payload=b64encode(json.dumps(payload()).encode()).decode())),
            "altered after it was signed",
        ),
        (signed(payload(), private=ANOTHER_PRIVATE), "altered after it was signed"),
        (signed([]), "is damaged"),
        (signed({"key": "AA=="}), "is damaged"),
        (signed(b"\xff"), "not UTF-8"),
        (signed(json.dumps(payload()).encode().replace(b'"clearing": 30', b'"clearing": 30.0')), "decimal number"),
        (changed(lambda share: share.update(format="dutytracker-log")), "holds something else"),
        (changed(lambda share: share.update(version=2)), "newer version"),
        (changed(lambda share: share.update(formulas=2)), "newer version"),
        (changed(lambda share: share.update(version=2, more={})), "newer version"),
        (changed(lambda share: share.update(formulas=0)), "formulas that never were"),
        (changed(lambda share: share.update(version=True)), "right shape"),
    ],
)
def test_a_file_that_is_none_says_what_it_is(data, sentence):
    with pytest.raises(Refused, match=sentence) as refusal:
        read_share(data)
    assert refusal.value.sentence.isprintable()
    assert refusal.value.sentence.endswith((".", "it."))


def week_changed(**fields):
    """The share with some fields of its first week changed, signed again."""
    return changed(lambda share: share["weeks"][0].update(fields))


def a_day(**fields):
    return {"2026-03-02": {"by_duty": {"CHART": 90}, "by_placement": {"PROT": 90}} | fields}


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (changed(lambda share: share.pop("since")), "right shape"),
        (changed(lambda share: share.update(name="Anna")), "right shape"),
        (week_changed(notes="x"), "right shape"),
        (week_changed(entries=True), "right shape"),
        (week_changed(entries=-1), "right shape"),
        (week_changed(pattern=10_081), "right shape"),
        (week_changed(overlap=-1), "right shape"),
        (week_changed(by_duty={"NAP": 90}), "right shape"),
        (week_changed(provenance={"dreamt": 90}), "right shape"),
        (week_changed(eroded_by={"bored": 60}), "right shape"),
        (week_changed(days=None), "right shape"),
        (week_changed(days=a_day(start="14:02")), "right shape"),
        (week_changed(terms=[{"basis": "wish"}]), "right shape"),
        (changed(lambda share: share["log"].update(head="AB" * 32)), "right shape"),
        (changed(lambda share: share["log"].update(head="ab" * 32 + "\n")), "invisible character"),
        (changed(lambda share: share["log"].update(head="ab" * 31)), "right shape"),
        (changed(lambda share: share["log"].update(seq=-1)), "right shape"),
        (changed(lambda share: share.update(week_starts_on="someday")), "right shape"),
        (changed(lambda share: share.update(week_starts_on="monday")), "does not begin on a Monday"),
        (changed(lambda share: share["log"].update(first_week="2026-03-02")), "does not begin on a Sunday"),
        (week_changed(week="2026-02-30"), "dates does not exist"),
        (week_changed(week="9999-12-26"), "too far away"),
        (week_changed(week="1999-12-26"), "too far away"),
        (
            week_changed(week="2026-03-08", days={}, by_duty={}, by_placement={}, provenance={}, clearing=0, untimed=0),
            "one week twice",
        ),
        (changed(lambda share: share.update(made_at="yesterday")), "when it was made"),
        (changed(lambda share: share.update(made_at="1970-01-01T00:00:00Z")), "impossible time"),
        (changed(lambda share: share.update(member="ANNA-1986")), r"names its member .+ \(code\)"),
        (changed(lambda share: share.update(clinic="x" * 121)), r"names its member .+ \(clinic\)"),
        (changed(lambda share: share.update(program="a\u202eb")), "invisible character"),
        (week_changed(by_placement={"OUT": 90}), "place of work"),
        (week_changed(by_placement={"PROT": 60}), "differ"),
        (week_changed(provenance={"same_day": 89}), "differ"),
        (week_changed(clearing=91), "larger than all"),
        (week_changed(untimed=91), "larger than all"),
        (week_changed(closed=2400, closed_late=1), "more time is closed"),
        (week_changed(closed=0, pattern=1), "than the work pattern holds"),
        (week_changed(eroded_by={"other": 421}), "lost than there was"),
        (week_changed(protected=None), "lost than there was"),
        (week_changed(undone_late=61), "undone work"),
        (week_changed(contracted=None), "whether the contract is known"),
        (week_changed(contracted_fixed=None), "whether the contract is known"),
        (week_changed(contract_known=False), "whether the contract is known"),
        (week_changed(contracted=None, contracted_fixed=None), "whether the contract is known"),
        (week_changed(days={}), "days do not add up"),
        (week_changed(days=a_day(by_placement={"PROT": 60})), "days do not add up"),
        (week_changed(days=a_day()), "days do not add up"),
        (week_changed(days={"2026-02-28": {"by_duty": {}, "by_placement": {}}}), "days do not add up"),
        (week_changed(days={"2026-02-31": {}}), "right shape"),
    ],
)
def test_a_share_that_cannot_be_right_is_refused_though_its_signature_fits(data, what):
    with pytest.raises(Refused, match=what) as refusal:
        read_share(data)
    assert refusal.value.sentence.isprintable()
    assert len(refusal.value.sentence) < 250


def test_a_share_holds_no_day_of_another_week():
    def moved(share):
        days = share["weeks"][0]["days"]
        days["2026-03-09"] = days.pop("2026-03-02")

    with pytest.raises(Refused, match="day of another week"):
        read_share(changed(moved))


def test_a_term_that_cannot_be_is_refused():
    def impossible(**fields):
        return changed(lambda share: share["weeks"][0]["terms"][0].update(fields))

    with pytest.raises(Refused, match="guaranteed_minutes"):
        read_share(impossible(guaranteed_minutes=2401))
    rule = {"absence_rule": "pro_rata", "counts_group_preparation": True}
    meetings = {"basis": "percent", "percent": "18", "base": "scheduled_less_meetings"}
    with pytest.raises(Refused, match="how long the meetings are"):
        read_share(week_changed(terms=[meetings | rule]))
    with pytest.raises(Refused, match="percent"):
        read_share(week_changed(terms=[{"basis": "appointments", "percent": "101"} | rule]))


def test_a_week_with_more_minutes_than_a_week_has_cannot_be_shared():
    entries = [an_entry(number, date=MONDAY, minutes=1440) for number in range(1, 9)]
    with pytest.raises(DutyError, match="cannot be shared"):
        write_share(a_share(a_closed_week(entries=tuple(entries))), sign)


def test_a_share_is_never_signed_with_another_key():
    with pytest.raises(ValueError, match="does not belong to the key"):
        write_share(a_share(), signer(ANOTHER_PRIVATE))


def test_weeks_without_anything_and_weeks_that_begin_on_another_day_can_be_shared():
    monday = WEEK.shifted(1)
    weeks = tuple(replace(week, start=week.start + timedelta(days=1)) for week in (WEEK, monday))
    log = a_log(settings={"week_starts_on": Weekday.MONDAY}, patterns=(), terms=())
    share = a_share(log, weeks=weeks, log=replace(a_share().log, first_week=weeks[0]))
    assert read_share(write_share(share, sign)) == share
