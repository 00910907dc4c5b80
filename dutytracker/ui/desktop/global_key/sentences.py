"""What is said where a key could not be taken, and what to do then."""

from dutytracker.reports.words import translate
from dutytracker.ui.desktop.global_key.chord import Chord


def taken(chord: Chord) -> str:
    """Another program has the key."""
    words = translate("Another program has {keys} already. Choose another key here, or free it there.")
    return words.format(keys=chord.words)


def twice(chord: Chord) -> str:
    """Two names were to have the same key."""
    return translate("{keys} is used for something else here. Choose another key.").format(keys=chord.words)


def missing(chord: Chord) -> str:
    """The keyboard, as it is laid out now, does not have the key."""
    return translate("This keyboard has no {keys}. Choose another key.").format(keys=chord.words)


def more_than_option(chord: Chord) -> str:
    """macOS gives no key that is held with Option alone, or with Option and Shift."""
    return translate("macOS gives no program {keys}. Hold Command or Control with it.").format(keys=chord.words)


def bind_the_command(chord: Chord) -> str:
    """The desktop gives no keys to programs, or did not give this one; its own settings can."""
    words = translate(
        "This desktop does not give {keys} to programs. Bind it in the keyboard settings of the desktop to the command "
        "that opens the line."
    )
    return words.format(keys=chord.words)
