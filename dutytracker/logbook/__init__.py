"""The log of one member, open: everything that can be done with it, one method a transaction."""

from dutytracker.logbook.book import Logbook
from dutytracker.logbook.entering import Logged
from dutytracker.logbook.ledger import Clock, system_clock
from dutytracker.logbook.opening import create_logbook, open_logbook

__all__ = ["Clock", "Logbook", "Logged", "create_logbook", "open_logbook", "system_clock"]
