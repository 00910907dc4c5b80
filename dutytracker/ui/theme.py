"""The one owner of every color and type size of the window, light and dark; `high_contrast` has its two schemes more.

A painting widget asks `colors_of(self)`: which scheme counts is read from the widget's own palette, so a change of
scheme reaches every widget with the palette change Qt sends anyway.
"""

from collections.abc import Mapping
from enum import Enum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QWidget

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.settings import ContrastChoice, ThemeChoice
from dutytracker.ui.first_color import DARK_WINDOW, LIGHT_WINDOW

RADIUS = 10
"""The corner radius of cards, in logical pixels; smaller things take less."""

FONT_FAMILY = "Inter"
"""The font the program is shipped with."""

STEP = 4
"""Spacing goes in multiples of this many logical pixels."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Colors:
    """Every color of one scheme, named for what it means; a scheme is only equal to itself."""

    window: QColor
    side: QColor
    card: QColor
    border: QColor
    grid: QColor
    """Thin lines, tracks of bars and quiet fills."""
    control: QColor
    """The border of what can be typed in or ticked, 3:1 on a card."""
    ink: QColor
    dim: QColor
    faint: QColor
    accent: QColor
    """Protected time, and what can be pressed."""
    on_accent: QColor
    accent_soft: QColor
    paid: QColor
    """Other paid time."""
    own: QColor
    """Own time and nothing else."""
    own_text: QColor
    own_tint: QColor
    refusal: QColor
    """The text of what was not possible, always with a sign beside it."""
    bar: QColor
    """The ground of the bar with Undo in it."""
    on_bar: QColor
    bar_accent: QColor
    duties: Mapping[Duty, QColor]
    """The campaign's five; all others share `other_duty`."""
    other_duty: QColor
    chip_strength: float
    """How much of its color tints a chip, 0 to 1."""
    disabled: QColor

    def of_duty(self, duty: Duty) -> QColor:
        """The color of a duty."""
        return self.duties.get(duty, self.other_duty)

    def of_placement(self, placement: Placement) -> QColor:
        """The color of a placement: protected, other paid or own time."""
        if placement is Placement.PROT:
            return self.accent
        return self.own if placement.is_own_time else self.paid

    def tint(self, color: QColor) -> QColor:
        """A chip's ground for its color."""
        return mixed(color, self.card, self.chip_strength)


def mixed(color: QColor, ground: QColor, share: float) -> QColor:
    """`share` (0 to 1) of `color` laid over `ground`."""
    parts = ((color.red(), ground.red()), (color.green(), ground.green()), (color.blue(), ground.blue()))
    return QColor(*(round(over * share + under * (1 - share)) for over, under in parts))


LIGHT = Colors(
    window=QColor(LIGHT_WINDOW),
    side=QColor("#FBFBFC"),
    card=QColor("#FFFFFF"),
    border=QColor("#E4E7EC"),
    grid=QColor("#EDEFF3"),
    control=QColor("#848D9B"),
    ink=QColor("#1B2430"),
    dim=QColor("#5B6676"),
    faint=QColor("#657080"),
    accent=QColor("#0F766E"),
    on_accent=QColor("#FFFFFF"),
    accent_soft=QColor("#E3F2F0"),
    paid=QColor("#5B9C95"),
    own=QColor("#D67A24"),
    own_text=QColor("#A34A06"),
    own_tint=QColor("#FCEFE2"),
    refusal=QColor("#B3261E"),
    bar=QColor("#1F2937"),
    on_bar=QColor("#FFFFFF"),
    bar_accent=QColor("#5EEAD4"),
    duties={
        Duty.CALL: QColor("#4A86CF"),
        Duty.MSG: QColor("#5C47CF"),
        Duty.RES: QColor("#93347F"),
        Duty.CHART: QColor("#5E9A44"),
        Duty.DOC: QColor("#713636"),
    },
    other_duty=QColor("#8C939B"),
    chip_strength=0.15,
    disabled=QColor("#A3ABB8"),
)

DARK = Colors(
    window=QColor(DARK_WINDOW),
    side=QColor("#161A20"),
    card=QColor("#1B2027"),
    border=QColor("#2A313B"),
    grid=QColor("#262C35"),
    control=QColor("#66717F"),
    ink=QColor("#E8ECF2"),
    dim=QColor("#A3ADBB"),
    faint=QColor("#8592A2"),
    accent=QColor("#3EC6B8"),
    on_accent=QColor("#06241F"),
    accent_soft=QColor("#17352F"),
    paid=QColor("#2F8F86"),
    own=QColor("#F2A65A"),
    own_text=QColor("#F2A65A"),
    own_tint=QColor("#3A2A1B"),
    refusal=QColor("#FF8A80"),
    bar=QColor("#2A313B"),
    on_bar=QColor("#FFFFFF"),
    bar_accent=QColor("#5EEAD4"),
    duties={
        Duty.CALL: QColor("#6F93F6"),
        Duty.MSG: QColor("#D2BDFA"),
        Duty.RES: QColor("#CC58AE"),
        Duty.CHART: QColor("#A9DD84"),
        Duty.DOC: QColor("#D1504A"),
    },
    other_duty=QColor("#A8AFB8"),
    chip_strength=0.2,
    disabled=QColor("#5A6472"),
)


_worn: dict[int, Colors] = {}
"""The schemes that were put on, by the color of their thin lines, which no two share."""


class Tone(Enum):
    """What a piece of text is; the value is the palette role its color lies in."""

    INK = QPalette.ColorRole.WindowText
    DIM = QPalette.ColorRole.PlaceholderText
    FAINT = QPalette.ColorRole.Mid
    ACCENT = QPalette.ColorRole.Link
    OWN = QPalette.ColorRole.LinkVisited
    REFUSAL = QPalette.ColorRole.BrightText


class Size(Enum):
    """Type sizes relative to body text, and their weights."""

    FIGURE = (2.62, QFont.Weight.Bold)
    TITLE = (1.92, QFont.Weight.Bold)
    ENTRY = (1.35, QFont.Weight.Normal)
    PROGRAM = (1.23, QFont.Weight.DemiBold)
    HEADING = (1.16, QFont.Weight.DemiBold)
    LEAD = (1.08, QFont.Weight.DemiBold)
    STRONG = (1.0, QFont.Weight.DemiBold)
    MEDIUM = (1.0, QFont.Weight.Medium)
    BODY = (1.0, QFont.Weight.Normal)
    SMALL = (0.93, QFont.Weight.Normal)
    SMALL_STRONG = (0.93, QFont.Weight.DemiBold)
    CHIP = (0.94, QFont.Weight.Medium)
    TINY = (0.86, QFont.Weight.Normal)
    TINY_STRONG = (0.86, QFont.Weight.DemiBold)


BODY_POINTS = 9.75
"""Body text at 96 dots per inch; a screen that says it is denser gets more pixels by itself."""

_text = {"percent": 100}
"""How large text is, in percent of its usual size."""


def set_text_percent(percent: int) -> None:
    """Makes all text that is shown from now on so large, in percent of its usual size."""
    if percent != _text["percent"]:
        _text["percent"] = percent
        text_font.cache_clear()


def is_text_large() -> bool:
    """Whether text is larger than usual."""
    return _text["percent"] > 100


@cache
def text_font(size: Size = Size.BODY) -> QFont:
    """The window's font in that size, with figures of one width; copy it before changing it."""
    factor, weight = size.value
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(_body_points() * factor)
    font.setWeight(weight)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def colors_of(widget: QWidget) -> Colors:
    """The colors of the scheme the widget is shown in."""
    return colors_in(widget.palette())


def colors_in(palette: QPalette) -> Colors:
    """The colors of the scheme the palette belongs to, read from a role that no style-sheet rule touches."""
    told = palette.color(QPalette.ColorRole.Midlight)
    return _worn.get(told.rgb()) or (DARK if told.lightness() < 128 else LIGHT)


def scheme_of(choice: ThemeChoice, contrast: ContrastChoice = ContrastChoice.SYSTEM) -> Colors:
    """The colors in force under two choices; the computer's own scheme and contrast decide where that is the choice."""
    if choice is ThemeChoice.SYSTEM:
        is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    else:
        is_dark = choice is ThemeChoice.DARK
    is_high = system_wants_contrast() if contrast is ContrastChoice.SYSTEM else contrast is ContrastChoice.HIGH
    if is_high:
        from dutytracker.ui.high_contrast import HIGH_DARK, HIGH_LIGHT

        return HIGH_DARK if is_dark else HIGH_LIGHT
    return DARK if is_dark else LIGHT


def system_wants_contrast() -> bool:
    """True where the computer is set to high contrast and Qt tells so, which it does from 6.10 on."""
    hints = getattr(QGuiApplication.styleHints(), "accessibility", None)
    return hints is not None and hints().contrastPreference() is Qt.ContrastPreference.HighContrast


def palette_of(colors: Colors) -> QPalette:
    """The palette that gives every plain Qt widget the scheme's colors."""
    _worn[colors.grid.rgb()] = colors
    role = QPalette.ColorRole
    palette = QPalette()
    for each, color in {
        role.Window: colors.window,
        role.WindowText: colors.ink,
        role.Base: colors.card,
        role.AlternateBase: colors.window,
        role.Text: colors.ink,
        role.Button: colors.card,
        role.ButtonText: colors.ink,
        role.BrightText: colors.refusal,
        role.PlaceholderText: colors.dim,
        role.Highlight: colors.accent,
        role.HighlightedText: colors.on_accent,
        role.Accent: colors.accent,
        role.Link: colors.accent,
        role.LinkVisited: colors.own_text,
        role.ToolTipBase: colors.bar,
        role.ToolTipText: colors.on_bar,
        role.Light: colors.card,
        role.Midlight: colors.grid,
        role.Mid: colors.faint,
        role.Dark: colors.control,
        role.Shadow: colors.border,
    }.items():
        palette.setColor(each, color)
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, colors.disabled)
    return palette


def _body_points() -> float:
    screen = QGuiApplication.primaryScreen()
    drawn_at_72 = screen is not None and round(screen.logicalDotsPerInch()) == 72
    return (BODY_POINTS * 4 / 3 if drawn_at_72 else BODY_POINTS) * _text["percent"] / 100
