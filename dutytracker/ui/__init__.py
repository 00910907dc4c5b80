"""The window: everything a member sees and presses."""

from dutytracker.ui.plain_imports import import_plainly

import_plainly()
