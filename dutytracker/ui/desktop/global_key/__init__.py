"""Keys that reach the program while another one is in front (docs/decisions/0093)."""

from dutytracker.ui.desktop.global_key.choosing import global_keys
from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys

__all__ = ["GlobalKeys", "global_keys"]
