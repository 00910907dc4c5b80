"""Which way of this computer gives keys to programs."""

from PySide6.QtCore import QObject

from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.nowhere import NoGlobalKeys


def global_keys(parent: QObject) -> GlobalKeys:
    """The keys of this desktop; where it gives none, one that binds nothing and says so."""
    return NoGlobalKeys(parent)
