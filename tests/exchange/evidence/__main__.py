"""Alters packages 20,000 times in a byte and 5,000 times in their structure: python -m tests.exchange.evidence [SEED]

Half of each without the times of the steps about other days, half with them.
"""

import sys
import tempfile
from pathlib import Path
from random import Random

from tests.exchange.evidence.altering import a_package, missed_bytes, missed_edits

if __name__ == "__main__":
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        unseen, edits, by_script = [], [], 0
        for all_times in (False, True):
            files = a_package(folder / f"log-{all_times}", all_times=all_times)
            unseen += missed_bytes(folder / "package", files, 10_000, Random(seed))
            missed, noticed = missed_edits(folder / "package", files, 2_500, Random(seed))
            edits, by_script = edits + missed, by_script + noticed
    sys.stdout.write(f"bytes not noticed: {len(unseen)} of 20000 {unseen[:5]}\n")
    sys.stdout.write(f"edits not noticed: {len(edits)} of 5000 {edits[:5]}; verify.py alone noticed {by_script}\n")
    sys.exit(2 if unseen or edits else 0)
