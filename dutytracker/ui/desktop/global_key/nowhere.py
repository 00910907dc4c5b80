"""A desktop that gives no keys to programs."""

from collections.abc import Mapping

from dutytracker.ui.desktop.global_key.chord import Chord
from dutytracker.ui.desktop.global_key.global_keys import GlobalKeys
from dutytracker.ui.desktop.global_key.sentences import bind_the_command


class NoGlobalKeys(GlobalKeys):
    """Binds nothing and says for each key what to do instead."""

    def release(self) -> None:
        """There is nothing to give back."""

    def _take(self, chords: Mapping[str, Chord]) -> Mapping[str, str]:
        return {name: bind_the_command(chord) for name, chord in chords.items()}
