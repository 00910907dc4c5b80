"""The log file (`.dutylog`): a member's whole log as JSON, read strictly and written the same way every time."""

import json

from dutytracker.domain.records import Log
from dutytracker.exchange.log_reading import log_from
from dutytracker.exchange.log_shape import shaped
from dutytracker.exchange.log_writing import fields_of
from dutytracker.exchange.strict_json import strict_value

SUFFIX = ".dutylog"


def read_log_file(data: bytes) -> Log:
    """The log that a file holds, every list in the order of day and id, nothing marked as imported yet.

    Raises: `Refused`, with one sentence, unless the whole file is sound.
    """
    return log_from(shaped(strict_value(data)))


def write_log_file(log: Log) -> bytes:
    """The log as a file: the same bytes for the same records in any order.

    Not in it: when records were imported, the member's own words for duties, and weeks that begin on another weekday
    than the log's weeks do now (they enter no figure).
    """
    return (json.dumps(fields_of(log), ensure_ascii=False, indent=1) + "\n").encode()
