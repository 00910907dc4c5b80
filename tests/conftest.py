"""What holds for every test."""

import os

from hypothesis import settings

os.environ["LANGUAGE"] = "en"
"""Whatever the computer speaks on which the tests run."""

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
