"""The language the program speaks: its catalogue, and the seam every sentence passes."""

from dutytracker.language.languages import Language, language_for
from dutytracker.language.speaking import is_translated, looked_up, speak, spoken, translate

__all__ = ["Language", "is_translated", "language_for", "looked_up", "speak", "spoken", "translate"]
