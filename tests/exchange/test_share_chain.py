"""What a share shows of the history of its log, followed digest by digest."""

from dataclasses import replace

import pytest

from dutytracker.domain.collecting import Aside, collect
from dutytracker.domain.continuity import Continuity, continuity
from dutytracker.domain.share_head import LogPoint, ShareHead
from dutytracker.domain.sharing import Share, Since
from dutytracker.exchange.share_chain import heads_shown_among, heads_shown_by, heads_since, points_since, since_in
from dutytracker.exchange.share_file import write_share
from dutytracker.exchange.share_folder import Found
from dutytracker.exchange.share_pile import read_many
from dutytracker.exchange.share_writing import fields_of
from dutytracker.security.chain import canonical, next_head
from tests.builders import WEEK, evening_of
from tests.domain.shares import head_of
from tests.exchange.shares import a_share, sign


def heads_of(*turns: int, entries: int = 60) -> list[bytes]:
    """The heads of a log, the empty one first; at each of `turns` its history becomes another one."""
    heads = [bytes(32)]
    for seq in range(1, entries + 1):
        way = sum(turn <= seq for turn in turns)
        heads.append(next_head(heads[-1], bytes([seq, way] * 16)))
    return heads


def digests_of(first: int, last: int, *turns: int) -> tuple[str, ...]:
    return tuple(bytes([seq, sum(turn <= seq for turn in turns)] * 16).hex() for seq in range(first + 1, last + 1))


def told(seq: int, *turns: int, back: int | None = None, week: int = 0) -> Share:
    """A share of a log with that many entries, made in that week, showing its history from `back` on."""
    heads = heads_of(*turns)
    since = None if back is None else Since(seq=back, head=heads[back].hex(), digests=digests_of(back, seq, *turns))
    log = replace(a_share().log, seq=seq, head=heads[seq].hex())
    return a_share(log=log, since=since, made_at=evening_of(WEEK.shifted(week).end))


def payload_of(share: Share) -> bytes:
    return canonical(fields_of(share)).encode()


def points(*seqs: int) -> list[LogPoint]:
    return [LogPoint(seq, heads_of()[seq].hex()) for seq in seqs]


def shown(share: Share, earlier: list[LogPoint]) -> Continuity:
    return continuity(head_of(share, b""), earlier, heads_shown_by(lambda _head: payload_of(share)))


def test_the_digests_lead_from_place_to_place():
    since = told(30, back=20).since
    assert list(points_since(since)) == points(*range(20, 31))
    assert heads_since(since, [5, 20, 25, 31]) == {20: heads_of()[20].hex(), 25: heads_of()[25].hex()}


def test_a_payload_tells_what_follows_the_receipt():
    assert since_in(payload_of(told(30, back=20))) == told(30, back=20).since
    assert since_in(payload_of(told(30))) is None


def test_a_share_is_followed_to_a_place_between_its_ends():
    assert shown(told(30, back=20), points(25)) is Continuity.CONTINUES
    assert shown(told(30, 24, back=20), points(25)) is Continuity.BROKEN
    assert shown(told(30, 26, back=20), points(25)) is Continuity.CONTINUES
    assert shown(told(30), points(25)) is Continuity.NOT_SHOWN


@pytest.mark.parametrize("earlier", [points(20), points(30), points(10), points(50), []])
def test_a_payload_is_opened_only_where_that_tells_more(earlier):
    def nobody(_head: ShareHead) -> bytes:
        raise AssertionError

    share = told(30, back=20)
    assert continuity(head_of(share, b""), earlier, heads_shown_by(nobody)) is not Continuity.BROKEN


def test_a_history_that_was_written_anew_is_found_among_files(tmp_path):
    shares = {
        "a": told(25),
        "b": told(40, 22, back=20, week=1),
        "c": told(50, back=20, week=2),
    }
    found = []
    for name, share in shares.items():
        path = tmp_path / f"{name}.dutyshare"
        path.write_bytes(write_share(share, sign))
        found.append(Found(path, name))
    read = read_many(found)
    collection = collect((one.received for one in read.shares), heads_shown=heads_shown_among(read.shares))
    assert [(one.received.file, one.why) for one in collection.set_aside] == [("b", Aside.BROKEN)]
    without = collect(one.received for one in read.shares)
    assert without.set_aside == ()
