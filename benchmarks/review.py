"""Run as a process of its own: a review of a folder of shares, beside verifying and parsing the same files alone.

    python -m benchmarks.review FOLDER once      the whole review, from the folder to its figures, sealed or plain
    python -m benchmarks.review FOLDER floor     signatures, JSON and seals alone, on one core and on two
    python -m benchmarks.review FOLDER more      ten files more, with the others read already
    python -m benchmarks.review FOLDER handle    another number of hours on the curve

Prints seconds.
"""

import sys
from collections.abc import Sequence
from pathlib import Path
from time import perf_counter

FILES_AT_ONCE = 50


def main(folder: str, what: str) -> None:
    """Prints what was asked for."""
    print(*{"once": _once, "floor": _floor, "more": _more, "handle": _handle}[what](Path(folder)), flush=True)


def _once(folder: Path) -> Sequence[float]:
    from benchmarks.units import SEALING_KEY
    from dutytracker.domain.pooling import Audience
    from dutytracker.loose_shares import read_loose

    start = perf_counter()
    loose = read_loose([folder], sealing_key=lambda: SEALING_KEY)
    review = loose.review(Audience.INSIDE, 2 * len(loose.shares))
    took = perf_counter() - start
    assert review.members == len(loose.shares) > 0
    return [took]


def _floor(folder: Path) -> Sequence[float]:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    files = sorted(map(str, folder.iterdir()))
    chunks = [files[first : first + FILES_AT_ONCE] for first in range(0, len(files), FILES_AT_ONCE)]
    alone = sum(map(_verify_and_parse, chunks))
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        together = sum(pool.map(_verify_and_parse, chunks)) / 2
    return [alone, together]


def _verify_and_parse(paths: Sequence[str]) -> float:
    """The seconds that the least takes which any reader must do; reading the files does not count."""
    import json
    from base64 import b64decode

    from benchmarks.units import SEALING_KEY
    from dutytracker.exchange.sealed_share import INFO
    from dutytracker.exchange.share_file import SHARE
    from dutytracker.security.dsse import is_signed, signed_bytes
    from dutytracker.security.sealing import opened

    files = [Path(path).read_bytes() for path in paths]
    start = perf_counter()
    for file in files:
        envelope = json.loads(file)
        if "sealed" in envelope:
            envelope = json.loads(opened(b64decode(envelope["sealed"]), SEALING_KEY, info=INFO) or b"")
        payload = b64decode(envelope["payload"])
        share = json.loads(payload)
        signature = b64decode(envelope["signatures"][0]["sig"])
        assert is_signed(signed_bytes(SHARE.payload_type, payload), signature, b64decode(share["key"]))
    return perf_counter() - start


def _more(folder: Path) -> Sequence[float]:
    from dutytracker.domain.collecting import collect
    from dutytracker.domain.pooling import Audience, pool
    from dutytracker.exchange.share_folder import shares_among
    from dutytracker.exchange.share_pile import look_at_many, pooled_members

    files, _ = shares_among([folder])
    before = look_at_many(files[:-10]).shares
    start = perf_counter()
    shares = (*before, *look_at_many(files[-10:]).shares)
    members = pooled_members(collect(one.received for one in shares), shares)
    pool(members, Audience.INSIDE, 2 * len(files))
    return [perf_counter() - start]


def _handle(folder: Path) -> Sequence[float]:
    from fractions import Fraction

    from dutytracker.domain.collecting import collect
    from dutytracker.domain.pooling import Audience, pool
    from dutytracker.exchange.share_folder import shares_among
    from dutytracker.exchange.share_pile import look_at_many, pooled_members

    read = look_at_many(shares_among([folder])[0])
    members = pooled_members(collect(one.received for one in read.shares), read.shares)
    figures = pool(members, Audience.INSIDE).figures
    assert figures is not None
    places = [Fraction(quarter, 4) for quarter in range(61)]
    start = perf_counter()
    for hours in places:
        figures.coverage.at(hours)
    return [(perf_counter() - start) / len(places)]


if __name__ == "__main__":
    main(*sys.argv[1:])
