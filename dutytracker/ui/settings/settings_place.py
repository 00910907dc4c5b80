"""The Settings place: a list of sections, and the section that is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dutytracker.domain.changes import Change
from dutytracker.reports.words import translate
from dutytracker.settings import SettingsFile
from dutytracker.ui.about.about_section import AboutSection
from dutytracker.ui.application_theme import ApplicationTheme
from dutytracker.ui.desktop.ways_in import WaysIn
from dutytracker.ui.importing.importing_section import ImportingSection
from dutytracker.ui.settings.absences import AbsencesSection
from dutytracker.ui.settings.appearance import AppearanceSection
from dutytracker.ui.settings.backups import BackupsSection
from dutytracker.ui.settings.chosen_weeks import ChosenWeeksSection
from dutytracker.ui.settings.contract import ContractSection
from dutytracker.ui.settings.duty_names import DutyNamesSection
from dutytracker.ui.settings.log_rules import LogRulesSection
from dutytracker.ui.settings.members import MembersSection
from dutytracker.ui.settings.quick_entry import QuickEntrySection
from dutytracker.ui.settings.safety import SafetySection
from dutytracker.ui.settings.unit import UnitSection
from dutytracker.ui.settings.working_hours import WorkingHoursSection
from dutytracker.ui.theme import STEP, Size, Tone, text_font
from dutytracker.ui.widgets.card import Card
from dutytracker.ui.widgets.navigation_list import NavigationList
from dutytracker.ui.widgets.sheet import scrolled
from dutytracker.ui.widgets.side_by_side import SideBySide
from dutytracker.ui.widgets.text import BreakingText
from dutytracker.ui.workspace import Workspace

Section = (
    WorkingHoursSection
    | ContractSection
    | UnitSection
    | AbsencesSection
    | DutyNamesSection
    | QuickEntrySection
    | LogRulesSection
    | ChosenWeeksSection
    | ImportingSection
    | SafetySection
    | BackupsSection
    | MembersSection
    | AppearanceSection
    | AboutSection
)

SECTIONS = (
    ("working_hours", "Working hours", "clock"),
    ("contract", "Contract", "file"),
    ("unit", "Your unit", "review"),
    ("absences", "Absences", "today"),
    ("duty_names", "Duty names", "pencil"),
    ("quick_entry", "Quick entry", "keyboard"),
    ("log", "The log", "weeks"),
    ("chosen_weeks", "Chosen weeks", "check"),
    ("importing", "Bring in", "file"),
    ("safety", "Safety", "lock"),
    ("backups", "Backups", "save"),
    ("members", "Members here", "review"),
    ("appearance", "Language and look", "eye"),
    ("about", "About", "info"),
)
"""Key, words and icon of every section, in order."""

NARROW = 40
"""Below this width, in heights of the text, the list of sections lies over the section that is shown."""


class SettingsPlace(QWidget):
    """What the figures of the log depend on, and how the program looks and is reached.

    Signals: `passphrase_changed()` after one was set; `one_week_wanted()` asks for other hours in one week alone;
    `unit_file_wanted(Path)` for a unit file to be opened.
    """

    passphrase_changed = Signal()
    one_week_wanted = Signal()
    unit_file_wanted = Signal(object)

    def __init__(
        self,
        workspace: Workspace,
        settings: SettingsFile,
        theme: ApplicationTheme,
        ways_in: WaysIn | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`ways_in` is `None` where nothing listens for keys and no sign is shown in the tray."""
        super().__init__(parent)
        self.list = NavigationList(self.tr("Sections of the settings"))
        self._pages = QStackedWidget()
        self.working_hours = WorkingHoursSection(workspace)
        self.contract = ContractSection(workspace)
        self.unit = UnitSection(workspace)
        self.absences = AbsencesSection(workspace, settings)
        self.duty_names = DutyNamesSection(workspace)
        self.quick_entry = QuickEntrySection(workspace, settings, ways_in)
        self.log_rules = LogRulesSection(workspace)
        self.chosen_weeks = ChosenWeeksSection(workspace)
        self.importing = ImportingSection(workspace)
        self.safety = SafetySection(workspace, settings)
        self.backups = BackupsSection(workspace)
        self.members = MembersSection(workspace)
        self.appearance = AppearanceSection(settings, theme)
        self.about = AboutSection(workspace)
        self._sections: dict[str, Section] = {}
        self._columns = SideBySide(NARROW * self.fontMetrics().height(), 4 * STEP)
        self._lay_out()
        self._columns.turned.connect(self._on_turned)
        self.list.chosen.connect(self._on_chosen)
        self.safety.passphrase_changed.connect(self.passphrase_changed)
        self.working_hours.one_week_wanted.connect(self.one_week_wanted)
        self.unit.file_wanted.connect(self.unit_file_wanted)
        workspace.changed.connect(self._on_changed)
        self.list.go_to("working_hours")

    def show_section(self, key: str) -> None:
        """Shows the section with that key and puts the keyboard on its first field."""
        self.list.go_to(key)
        self._sections[key].take_focus()

    def section(self) -> str:
        """The key of the section that is shown."""
        return SECTIONS[self._pages.currentIndex()][0]

    def take_focus(self) -> None:
        """Puts the keyboard on the list of sections."""
        self.list.setFocus()

    def _on_turned(self) -> None:
        self.list.be_flowing(flowing=self._columns.is_column)

    def _on_chosen(self, key: str) -> None:
        self._sections[key].refresh()
        self._pages.setCurrentIndex([section for section, _, _ in SECTIONS].index(key))

    def _on_changed(self, _change: Change) -> None:
        self._sections[self.section()].refresh()

    def _lay_out(self) -> None:
        widgets: tuple[Section, ...] = (
            *(self.working_hours, self.contract, self.unit, self.absences, self.duty_names, self.quick_entry),
            *(self.log_rules, self.chosen_weeks, self.importing, self.safety, self.backups, self.members),
            *(self.appearance, self.about),
        )
        for (key, label, icon_name), widget in zip(SECTIONS, widgets, strict=True):
            self.list.add_place(key, translate(label), icon_name, "")
            self._sections[key] = widget
            self._pages.addWidget(scrolled(_with_room(widget)))
        sections = Card()
        sections.body.setContentsMargins(2 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        sections.body.addWidget(self.list)
        em, strong = self.fontMetrics().height(), QFontMetrics(text_font(Size.STRONG))
        widest = max(strong.horizontalAdvance(translate(label)) for _, label, _ in SECTIONS)
        page = Card()
        page.body.setContentsMargins(6 * STEP, 4 * STEP, 2 * STEP, 4 * STEP)
        page.body.addWidget(self._pages)
        self._columns.add(sections, 0, width=max(round(11.5 * em), widest + round(5 * em)))
        self._columns.add(page, least_height=16 * em)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(6 * STEP, 5 * STEP, 5 * STEP, 4 * STEP)
        layout.setSpacing(3 * STEP)
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addWidget(BreakingText(self.tr("Settings"), Size.TITLE))
        titles.addWidget(BreakingText(self.tr("What your figures rest on."), Size.BODY, Tone.DIM))
        layout.addLayout(titles)
        layout.addWidget(self._columns, 1)


def _with_room(widget: QWidget) -> QWidget:
    """A page with the section in it, not wider than lines stay readable."""
    page = QWidget()
    widget.setMaximumWidth(48 * widget.fontMetrics().height())
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 4 * STEP, 0)
    row.addWidget(widget, 1)
    row.addStretch(0)
    return page
