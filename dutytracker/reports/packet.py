"""The packet a steward takes to the bargaining table, as one value."""

from datetime import date

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.pooling import Audience, PooledReview
from dutytracker.domain.pooling.on_the_table import OfferFigures
from dutytracker.domain.pooling.paper import PaperReview
from dutytracker.reports.plain_text import plain
from dutytracker.reports.words import counted, full_date, range_words, translate

MARKS = {Audience.INSIDE: "FOR USE INSIDE THE UNION", Audience.OUTSIDE: "FOR THE TABLE"}
"""What every page bears, so that no page for the inside is laid on the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packet:
    """What a packet is made of. `unit` may be empty; the days are the period, `None` where all weeks were taken."""

    unit: str
    first: date | None
    last: date | None
    review: PooledReview
    made_on: date
    paper: PaperReview | None = None
    """Weeks that were tallied on paper: unsigned, and shown apart."""
    offers: tuple[OfferFigures, ...] = ()
    """Today's terms, then each offer on the table; none without offers."""

    @property
    def audience(self) -> Audience:
        """Whom it is for."""
        return self.review.audience


def mark_words(packet: Packet) -> str:
    """The mark of its pages."""
    return translate(MARKS[packet.audience])


def unit_words(packet: Packet) -> str:
    """The name of the unit on one line."""
    return plain(packet.unit.strip(), 90) or translate("The unit")


def period_words(packet: Packet) -> str:
    """Which weeks it tells of: "September 27 – November 21, 2026, 8 weeks"."""
    first, last = packet.first, packet.last
    if last is None:
        if first is None:
            return translate("All weeks handed in")
        return translate("Weeks from {day} on").format(day=full_date(first))
    if first is None:
        return translate("Weeks until {day}").format(day=full_date(last))
    weeks, rest = divmod((last - first).days + 1, 7)
    words = range_words(first, last)
    return words if rest else f"{words}, {counted(weeks, 'week', 'weeks')}"


def title_words(packet: Packet) -> str:
    """The title of the file; it names nobody."""
    return translate("Indirect care of a unit, {period}").format(period=period_words(packet))


def not_checked_words() -> str:
    """What is said of a packet that was made of loose files."""
    return translate("This packet was not checked against earlier packets: name a collection.")
