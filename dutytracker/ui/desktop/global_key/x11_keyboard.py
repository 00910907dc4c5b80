"""Where a key lies on the keyboard as X has it laid out, and which of its modifiers are down with it."""

from PySide6.QtCore import Qt

from dutytracker.domain.dataclass import dataclass
from dutytracker.ui.desktop.global_key.chord import Chord
from dutytracker.ui.desktop.global_key.keysyms import keysym_of
from dutytracker.ui.desktop.xcb import Grab

Held = Qt.KeyboardModifier

SHIFT, CAPS_LOCK, CONTROL = 1 << 0, 1 << 1, 1 << 2
ALT_KEYS, META_KEYS, NUM_LOCK_KEYS, SCROLL_LOCK_KEYS = (0xFFE9, 0xFFEA), (0xFFEB, 0xFFEC), (0xFF7F,), (0xFF14,)
USUAL_ALT, USUAL_META = 1 << 3, 1 << 6

PLAIN_COLUMNS, SHIFTED_COLUMNS = (0, 2), (1, 3)
"""The first two layouts, each without and with Shift."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyboard:
    """The keyboard as it is laid out: `keysyms` has `width` of them for each keycode from `first` on.

    `modifiers` are the keycodes that stand for each of the eight modifiers, Shift first.
    """

    first: int
    width: int
    keysyms: tuple[int, ...]
    modifiers: tuple[tuple[int, ...], ...]

    def grab_of(self, chord: Chord) -> Grab | None:
        """The one key that `chord` means, no lock being on; `None` where this keyboard has none.

        A digit is the key it stands on, also where it is typed with Shift as on French keyboards. Any other sign that
        is typed with Shift has Shift in its chord.
        """
        keysym = keysym_of(chord.key)
        if keysym is None or chord.modifiers & Held.KeypadModifier:
            return None
        held = self._mask(chord.modifiers)
        for columns, shift in ((PLAIN_COLUMNS, 0), (SHIFTED_COLUMNS, SHIFT)):
            for column in columns:
                keycode = self._keycode(keysym.number, column)
                if keycode is not None:
                    return Grab(keycode, held | (0 if keysym.name.isdigit() else shift))
        return None

    def variants(self, grab: Grab) -> tuple[Grab, ...]:
        """The same key with every lock on and off: X takes a lock for one more modifier."""
        variants = [grab]
        for lock in self._locks():
            variants += [Grab(each.keycode, each.modifiers | lock) for each in variants]
        return tuple(variants)

    def without_locks(self, state: int) -> int:
        """The modifiers of a key that was pressed; neither locks, nor the layout, nor mouse buttons."""
        return state & 0xFF & ~sum(self._locks())

    def _mask(self, held: Held) -> int:
        alt = self._modifier_with(ALT_KEYS) or USUAL_ALT
        meta = self._modifier_with(META_KEYS) or USUAL_META
        masks = {
            Held.ShiftModifier: SHIFT,
            Held.ControlModifier: CONTROL,
            Held.AltModifier: alt,
            Held.MetaModifier: meta,
        }
        return sum({mask for modifier, mask in masks.items() if held & modifier})

    def _locks(self) -> tuple[int, ...]:
        others = (self._modifier_with(NUM_LOCK_KEYS), self._modifier_with(SCROLL_LOCK_KEYS))
        return (CAPS_LOCK, *sorted({lock for lock in others if lock}))

    def _modifier_with(self, keysyms: tuple[int, ...]) -> int:
        """The mask of the modifier that one of these keys stands for, 0 where none does."""
        for index, keycodes in enumerate(self.modifiers):
            for keycode in keycodes:
                start = (keycode - self.first) * self.width
                if any(keysym in self.keysyms[start : start + self.width] for keysym in keysyms):
                    return 1 << index
        return 0

    def _keycode(self, keysym: int, column: int) -> int | None:
        if column >= self.width:
            return None
        for index in range(column, len(self.keysyms), self.width):
            if self.keysyms[index] == keysym:
                return self.first + index // self.width
        return None
