"""The log of one member, open: everything that can be done with it, one method a transaction."""

from dutytracker.logbook.book import Logbook
from dutytracker.logbook.entering import Logged
from dutytracker.logbook.ledger import Clock, system_clock
from dutytracker.logbook.opening import create_logbook, open_logbook
from dutytracker.logbook.sharing import NOTHING_TO_SHARE

__all__ = ["NOTHING_TO_SHARE", "Clock", "Logbook", "Logged", "create_logbook", "open_logbook", "system_clock"]
