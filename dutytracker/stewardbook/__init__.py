"""The collection of a steward, open: everything that can be done with it, one method a transaction."""

from dutytracker.stewardbook.book import StewardBook
from dutytracker.stewardbook.members import Members, NothingToReceipt
from dutytracker.stewardbook.steward import Steward

__all__ = ["Members", "NothingToReceipt", "Steward", "StewardBook"]
