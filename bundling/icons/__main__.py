"""`.venv/bin/python -m bundling.icons` makes the icon files anew from the drawing; no display is needed."""

import os
import sys
from pathlib import Path

from bundling.icons.icon_files import ICNS_KINDS, ICO_SIZES, icns_of, ico_of

FOLDER = Path(__file__).resolve().parent
DRAWING = FOLDER.parents[1] / "resources" / "icons" / "dutytracker.svg"


def main() -> int:
    """Writes both files."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    from bundling.icons.drawing import png_of

    application = QGuiApplication([])
    (FOLDER / "dutytracker.ico").write_bytes(ico_of({size: png_of(DRAWING, size) for size in ICO_SIZES}))
    (FOLDER / "dutytracker.icns").write_bytes(icns_of({size: png_of(DRAWING, size) for size in ICNS_KINDS}))
    application.quit()
    return 0


if __name__ == "__main__":
    sys.exit(main())
