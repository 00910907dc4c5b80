"""A process of its own that reads files as shares, each in a fork with limits, and tells what came of each.

Takes paths on standard input, apart by NUL. Writes a line of JSON for each: the sentence that refuses it (or null), the
name of any other exception (or null), and the most memory that the fork had, in bytes. A fork that ends otherwise is
told as an exception, too. Needs a POSIX system.
"""

import json
import os
import resource
import signal
import sys
from pathlib import Path

from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.strict_json import Refused, plain_file
from tests.exchange.sealed_shares import KEY, SEALED
from tests.exchange.shares import SOUND

SECONDS = 60
"""A reader that takes this long hangs."""
ADDRESSES = 2**30
"""So much more than this process a fork may ask for."""
NOBODY = 65534


def main() -> None:
    """Reads one sound file plain and sealed, so that everything is loaded, and then each one of the paths."""
    read_share(SOUND)
    read_share(SEALED, KEY)
    paths = sys.stdin.buffer.read().split(b"\0")
    own = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    for path in paths:
        print(json.dumps(told_of(path, own + ADDRESSES)), flush=True)


def told_of(path: bytes, addresses: int) -> dict[str, object]:
    """What a fork says of a path."""
    reading, writing = os.pipe()
    fork = os.fork()
    if fork == 0:
        os.close(reading)
        with os.fdopen(writing, "w") as answer:
            json.dump(read(path, addresses), answer)
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as answer:
        said = answer.read()
    _, status, usage = os.wait4(fork, 0)
    told = json.loads(said) if status == 0 else {"refused": None, "raised": f"ended with {status}"}
    return told | {"peak": usage.ru_maxrss * 1024}


def read(path: bytes, addresses: int) -> dict[str, object]:
    """What the reader says of a path, within limits and without an administrator's rights."""
    signal.alarm(SECONDS)
    resource.setrlimit(resource.RLIMIT_AS, (addresses, addresses))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if os.geteuid() == 0:
        os.setgroups([])
        os.seteuid(NOBODY)
    try:
        read_share(plain_file(Path(os.fsdecode(path))), KEY)
    except Refused as refusal:
        return {"refused": refusal.sentence, "raised": None}
    except BaseException as error:  # noqa: BLE001 - whatever it is, the test tells of it
        return {"refused": None, "raised": repr(error)[:500]}
    return {"refused": None, "raised": None}


if __name__ == "__main__":
    main()
