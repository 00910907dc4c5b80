"""How the window is looked at in pictures: both schemes, and the size it opens in beside the smallest.

By themselves the tests take the two looks that differ in both; `PICTURES=all` takes all four.
"""

import os

from dutytracker.settings import ThemeChoice

SCHEMES = (ThemeChoice.LIGHT, ThemeChoice.DARK)
SIZES = ((1320, 806), (1000, 640))
EVERY_LOOK = tuple((scheme, size) for scheme in SCHEMES for size in SIZES)
LOOKS = EVERY_LOOK if os.environ.get("PICTURES") == "all" else tuple(zip(SCHEMES, SIZES, strict=True))
