"""The colors of printed pages. The window has its own for the same roles."""

from collections.abc import Mapping

from dutytracker.reports.marks import Role

PAPER = "#FFFFFF"

PRINT: Mapping[Role, str] = {
    Role.PROTECTED: "#0F766E",
    Role.OTHER_PAID: "#5B9C95",
    Role.OUTSIDE: "#5B9C95",
    Role.OWN_TIME: "#D67A24",
    Role.UNDONE: "#1B2430",
    Role.OLDER: "#8C939B",
    Role.LOST: "#5B6676",
    Role.CONTRACT: "#1B2430",
    Role.CALL: "#4A86CF",
    Role.MSG: "#5C47CF",
    Role.RES: "#93347F",
    Role.CHART: "#5E9A44",
    Role.DOC: "#713636",
    Role.OTHER_DUTY: "#8C939B",
    Role.GRID: "#E4E7EC",
    Role.AXIS: "#1B2430",
    Role.INK: "#1B2430",
    Role.DIM: "#5B6676",
    Role.OWN_TIME_TEXT: "#A34A06",
    Role.PROTECTED_TEXT: "#0F766E",
    Role.OTHER_PAID_TEXT: "#3D7B74",
    Role.TREND: "#0F766E",
    Role.HEAT_1: "#E4E7EC",
    Role.HEAT_2: "#B4BBC6",
    Role.HEAT_3: "#6C7686",
    Role.HEAT_4: "#1B2430",
    Role.ON_HEAT: "#FFFFFF",
}
