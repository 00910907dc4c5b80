"""Compares what is made with the file kept in `golden`; `UPDATE_GOLDEN=1` in the environment writes it anew."""

import os
from pathlib import Path

FOLDER = Path(__file__).parent / "golden"


def assert_as_kept(name: str, made: bytes) -> None:
    """Fails where `made` differs from the kept file of that name."""
    kept = FOLDER / name
    if os.environ.get("UPDATE_GOLDEN"):
        kept.parent.mkdir(exist_ok=True)
        kept.write_bytes(made)
    assert made == kept.read_bytes(), f"{name} differs from what is kept; look at it, then run with UPDATE_GOLDEN=1"
