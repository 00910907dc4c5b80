"""A coverage-guided run of one target: `python -m tests.fuzz TARGET FOLDER [options of libFuzzer]`.

FOLDER keeps the inputs that reached something new; a later run goes on from them. Needs `atheris`, which is no part of
the project: `pip install --target FOLDER atheris`, and FOLDER in PYTHONPATH.
"""

import sys
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["dutytracker", "json", "msgspec"]):
    from tests.fuzz.targets import TARGETS, seeds


def main() -> None:
    """Runs until libFuzzer's options end it, or until something breaks."""
    name, folder, *options = sys.argv[1:]
    corpus = Path(folder)
    corpus.mkdir(parents=True, exist_ok=True)
    for number, seed in enumerate(seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    atheris.Setup([sys.argv[0], *options, str(corpus)], TARGETS[name])
    atheris.Fuzz()


if __name__ == "__main__":
    main()
