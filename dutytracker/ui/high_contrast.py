"""The two schemes of high contrast: text at 7:1 and more, and every frame seen as plainly as what it holds."""

from PySide6.QtGui import QColor

from dutytracker.domain.duties import Duty
from dutytracker.ui.theme import Colors

HIGH_LIGHT = Colors(
    window=QColor("#FFFFFF"),
    side=QColor("#FFFFFF"),
    card=QColor("#FFFFFF"),
    border=QColor("#8A8A8A"),
    grid=QColor("#D6D6D6"),
    control=QColor("#000000"),
    ink=QColor("#000000"),
    dim=QColor("#050505"),
    faint=QColor("#1A1A1A"),
    accent=QColor("#004D46"),
    on_accent=QColor("#FFFFFF"),
    accent_soft=QColor("#CDEDE8"),
    paid=QColor("#2C6F69"),
    own=QColor("#8F4600"),
    own_text=QColor("#5E2B00"),
    own_tint=QColor("#FFE6CC"),
    refusal=QColor("#850A04"),
    bar=QColor("#000000"),
    on_bar=QColor("#FFFFFF"),
    bar_accent=QColor("#7CF5E2"),
    duties={
        Duty.CALL: QColor("#1F5799"),
        Duty.MSG: QColor("#3D28AD"),
        Duty.RES: QColor("#6E1A5C"),
        Duty.CHART: QColor("#356B1E"),
        Duty.DOC: QColor("#4F1C1C"),
    },
    other_duty=QColor("#555B63"),
    chip_strength=0.12,
    disabled=QColor("#595959"),
)

HIGH_DARK = Colors(
    window=QColor("#000000"),
    side=QColor("#000000"),
    card=QColor("#000000"),
    border=QColor("#747474"),
    grid=QColor("#303030"),
    control=QColor("#FFFFFF"),
    ink=QColor("#FFFFFF"),
    dim=QColor("#FFFFFF"),
    faint=QColor("#E6E6E6"),
    accent=QColor("#66F5E4"),
    on_accent=QColor("#000000"),
    accent_soft=QColor("#003D38"),
    paid=QColor("#3FB3A8"),
    own=QColor("#FFB066"),
    own_text=QColor("#FFC894"),
    own_tint=QColor("#3D2400"),
    refusal=QColor("#FFB5AE"),
    bar=QColor("#333333"),
    on_bar=QColor("#FFFFFF"),
    bar_accent=QColor("#7CF5E2"),
    duties={
        Duty.CALL: QColor("#8FADFF"),
        Duty.MSG: QColor("#DCCBFC"),
        Duty.RES: QColor("#E586CC"),
        Duty.CHART: QColor("#B9EC95"),
        Duty.DOC: QColor("#F07F79"),
    },
    other_duty=QColor("#BFC5CC"),
    chip_strength=0.2,
    disabled=QColor("#A6A6A6"),
)
