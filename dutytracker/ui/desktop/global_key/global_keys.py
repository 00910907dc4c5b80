"""What every desktop's way of giving keys has in common."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from dutytracker.domain.errors import DutyError
from dutytracker.language import translate
from dutytracker.ui.desktop.global_key.chord import Chord, chord_of
from dutytracker.ui.desktop.global_key.sentences import twice


class GlobalKeys(QObject):
    """Keys that reach the program while another one is in front. No other key is ever listened to.

    `pressed(name)` comes once for each press, however long the key is held; `refused(name, sentence)` when a desktop
    answers after `bind` that it did not give a key, or takes one back.
    """

    pressed = Signal(str)
    refused = Signal(str, str)

    def bind(self, keys: Mapping[str, str]) -> Mapping[str, str]:
        """Binds each name to its keys, written as Qt writes them in a file, in place of all that was bound before.

        Answers, for each name that could not be bound, a sentence that says what to do. Empty keys bind nothing.
        """
        self.release()
        refusals: dict[str, str] = {}
        chords: dict[str, Chord] = {}
        for name, text in keys.items():
            if not text:
                continue
            try:
                chord = chord_of(text)
            except DutyError as error:
                refusals[name] = translate(error.sentence)
                continue
            if chord in chords.values():
                refusals[name] = twice(chord)
            else:
                chords[name] = chord
        if chords:
            refusals |= self._take(chords)
        return refusals

    def release(self) -> None:
        """Gives all keys back."""
        raise NotImplementedError

    def _take(self, chords: Mapping[str, Chord]) -> Mapping[str, str]:
        """Takes these keys, at least one and no two alike; answers the sentences for those that were not given."""
        raise NotImplementedError
