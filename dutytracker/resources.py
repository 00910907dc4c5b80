"""Where the files the program is shipped with lie: icons, fonts, templates."""

import sys
from pathlib import Path


def resource_path(name: str) -> Path:
    """The path of a file or folder under `resources`, in a checkout or in a bundle ("icons/clock.svg")."""
    bundle = getattr(sys, "_MEIPASS", None)
    root = Path(bundle) if bundle else Path(__file__).resolve().parents[1]
    return root / "resources" / name
