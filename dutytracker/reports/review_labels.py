"""The words for what a pooled review tells of, in American English, before they are translated."""

from dutytracker.domain.placement import Placement
from dutytracker.domain.pooling.observations import Ineligible
from dutytracker.domain.pooling.sensitivity import Reading
from dutytracker.domain.week_summary import Verdict

READINGS = {
    Reading.AS_REPORTED: "As reported",
    Reading.LOGGED_ONLY: "Logged work only",
    Reading.NO_RECONSTRUCTED: "Without reconstructed minutes",
    Reading.TIMED_ONLY: "Only minutes with clock times",
    Reading.FULLY_COVERED: "Fully closed weeks only",
    Reading.FULL_WEEKS: "Weeks without absences only",
    Reading.UNDONE_HALVED: "Undone estimates halved",
    Reading.NO_ABSENCE_PRORATION: "Contract not cut by absences",
    Reading.TOLERANCE_0: "Short from the first minute",
    Reading.TOLERANCE_60: "Short by more than 1 hour",
    Reading.UNPROVEN_NOT_SHORT: "Unproven weeks taken as enough",
}
"""The ways to read the weeks."""

INELIGIBLE = {
    Ineligible.NO_CONTRACT: "Contract not known",
    Ineligible.AWAY: "Away the whole week",
    Ineligible.MOSTLY_ABSENT: "Mostly absent",
    Ineligible.COVERAGE: "Too few days closed",
    Ineligible.UNDONE_NOT_ANSWERED: "Undone list not answered",
}
"""Why a week is set aside."""

VERDICTS = {
    Verdict.SHORT_LOGGED: "Not enough, by logged work alone",
    Verdict.SHORT_WITH_UNDONE: "Not enough, with undone work",
    Verdict.ENOUGH: "Enough",
}
"""What the counted weeks came to."""

PLACES = {
    Placement.PROT: "In a protected block",
    Placement.FREED: "In a slot freed by a no-show",
    Placement.GAP: "Gaps and other paid time",
    Placement.BREAK: "In a meal or rest break",
    Placement.PRE: "Before the shift",
    Placement.POST: "After the shift",
    Placement.OFF: "On a day off or absent",
}
"""Where work was done."""
