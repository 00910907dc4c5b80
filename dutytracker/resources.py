"""Where the files the program is shipped with lie: icons, fonts, templates."""

import sys
from pathlib import Path


def resource_path(name: str) -> Path:
    """The path of a file or folder under `resources`, in a checkout or in a bundle ("icons/clock.svg")."""
    return shipped_path("resources") / name


def shipped_path(name: str) -> Path:
    """The path of a file or folder that stands beside the program's code, in a checkout or in a bundle ("LICENSE")."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[1]
    return root / name
