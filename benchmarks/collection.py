"""Run as a process of its own: a collection of the shares in a folder, on a real encrypted file.

    python -m benchmarks.collection FOLDER

Prints the seconds of opening it and showing every figure, and of adding ten more files to it and showing them again.
"""

import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

NEW = 10


def main(folder: str) -> None:
    """Prints both."""
    from dutytracker.domain.pooling import Audience
    from dutytracker.domain.records import LogSettings
    from dutytracker.exchange.share_folder import shares_among
    from dutytracker.exchange.share_pile import read_many
    from dutytracker.logbook import create_logbook
    from dutytracker.paths import profile_in

    files, _ = shares_among([Path(folder)])
    with TemporaryDirectory() as place:
        settings = LogSettings(time_zone="America/Los_Angeles")
        with closing(create_logbook(profile_in(Path(place)), settings=settings, passphrase=None)) as logbook:
            with closing(logbook.collections.begin("Unit")) as book:
                book.add(read_many(files[:-NEW]).shares)
            start = perf_counter()
            with closing(logbook.collections.open("Unit")) as book:
                book.review(Audience.INSIDE)
                opened = perf_counter() - start
                start = perf_counter()
                book.add(read_many(files[-NEW:]).shares)
                review = book.review(Audience.INSIDE)
                added = perf_counter() - start
    assert review.members == len(files)
    print(opened, added, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
