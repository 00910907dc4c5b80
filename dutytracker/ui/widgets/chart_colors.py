"""The window's colors for the roles of a chart."""

from functools import cache

from PySide6.QtGui import QColor

from dutytracker.domain.duties import Duty
from dutytracker.reports.marks import Role
from dutytracker.ui.theme import Colors, mixed


@cache
def thinned(role: Role, colors: Colors, share: float) -> QColor:
    """So much of the color of a role, the rest being the card below it."""
    return mixed(color_of(role, colors), colors.card, share)


@cache
def color_of(role: Role, colors: Colors) -> QColor:
    """The color of a role in a scheme."""
    if role.value.startswith("duty.") and role is not Role.OTHER_DUTY:
        return colors.of_duty(Duty(role.value.removeprefix("duty.")))
    return {
        Role.PROTECTED: colors.accent,
        Role.OTHER_PAID: colors.paid,
        Role.OUTSIDE: colors.paid,
        Role.OWN_TIME: colors.own,
        Role.UNDONE: colors.dim,
        Role.OLDER: colors.other_duty,
        Role.LOST: colors.dim,
        Role.CONTRACT: colors.ink,
        Role.OTHER_DUTY: colors.other_duty,
        Role.GRID: colors.grid,
        Role.AXIS: colors.border,
        Role.INK: colors.ink,
        Role.DIM: colors.dim,
        Role.OWN_TIME_TEXT: colors.own_text,
        Role.PROTECTED_TEXT: colors.accent,
        Role.OTHER_PAID_TEXT: colors.dim,
        Role.TREND: colors.accent,
        Role.HEAT_1: mixed(colors.ink, colors.card, 0.11),
        Role.HEAT_2: mixed(colors.ink, colors.card, 0.3),
        Role.HEAT_3: mixed(colors.ink, colors.card, 0.62),
        Role.HEAT_4: colors.ink,
        Role.ON_HEAT: colors.card,
    }[role]
