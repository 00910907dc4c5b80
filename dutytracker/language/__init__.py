"""The language the program speaks: its catalogue, the seam every sentence passes, and how times are written."""

from dutytracker.language.languages import Language, language_for
from dutytracker.language.manner import Clock, Lengths, Manner, manner, manner_for, write_in
from dutytracker.language.speaking import looked_up, speak, spoken, translate

__all__ = [
    "Clock",
    "Language",
    "Lengths",
    "Manner",
    "language_for",
    "looked_up",
    "manner",
    "manner_for",
    "speak",
    "spoken",
    "translate",
    "write_in",
]
