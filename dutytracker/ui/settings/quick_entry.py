"""Settings, quick entry: how the program is reached while another one is in front, and what it does by itself."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate
from dutytracker.settings import SettingsFile
from dutytracker.ui.actions import native_keys
from dutytracker.ui.desktop.global_key.chord import chord_of
from dutytracker.ui.desktop.idle_time import idle_seconds
from dutytracker.ui.desktop.session_start import session_start
from dutytracker.ui.desktop.start_command import typed_command
from dutytracker.ui.desktop.ways_in import FAVORITE_KEYS, PALETTE, WaysIn
from dutytracker.ui.settings.option import Option
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.button import link_button, plain_button
from dutytracker.ui.widgets.card import Rule
from dutytracker.ui.widgets.field import labeled
from dutytracker.ui.widgets.key_field import KeyField
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.sheet import sheet
from dutytracker.ui.widgets.text import Text
from dutytracker.ui.widgets.wrapping_row import WrappingRow
from dutytracker.ui.workspace import Workspace

FAVORITES = (
    "{first} to {last} log a favorite at once while another program is in front. A small window says what was logged, "
    "with Undo."
)
TRAY = (
    "A click on the sign opens the line; its menu stops the timer and opens the window. It says what is timed and "
    "since when, and nothing else about your work."
)
NO_TRAY = "This desktop shows no tray now. Where there is one, a click on the sign opens the line."
STAYS = (
    "Keys and tray go on working. The log stays open too: whoever sits down at your unlocked computer can read it. "
    "Quit ({quit}) ends the program."
)
NO_WAY_BACK = "Without tray and key, starting Duty Tracker once more brings the window back."
STARTS = "It starts without its window when you log in to this computer, and goes on until you quit it."
STARTS_SMALL = "Without tray and key it starts minimized in the task bar when you log in to this computer."
IDLE = (
    "While a timer runs, the program looks at how long nobody has touched keyboard or mouse anywhere on this computer, "
    "and asks what that time was. It does not see which keys or programs; nothing of it is stored or sent."
)
NO_IDLE = "This desktop does not tell how long nobody has touched keyboard or mouse, so here it asks nothing."
NUDGES = (
    "20 minutes before your shift ends a quiet line, at most once a day, reminds you to go through the day. Never "
    "after the shift, and never on a day off."
)
KEPT = "Kept in a plain settings file for this computer; nothing about your work is in it."


class QuickEntrySection(QWidget):
    """Each choice counts at once. What starts with the session is asked of the system itself."""

    def __init__(
        self, workspace: Workspace, settings: SettingsFile, ways_in: WaysIn | None, parent: QWidget | None = None
    ) -> None:
        """`ways_in` is `None` where nothing listens for keys and no sign is shown."""
        super().__init__(parent)
        self._settings = settings
        self._ways_in = ways_in
        self._start = session_start(workspace.logbook.profile)
        self._tells_idleness = idle_seconds() is not None
        self._command = typed_command(workspace.logbook.profile, "quick")
        self.key = KeyField(self.tr("Key that opens the line over any program"))
        self.clear_button = plain_button(self.tr("No key"))
        self.problem = ProblemLine()
        self.command_part = QWidget()
        self.copy_button = link_button(self.tr("Copy the command"), "copy")
        self.favorites = Option(self.tr("The keys of the favorites work everywhere"))
        self.tray = Option(self.tr("Show Duty Tracker in the tray"))
        self.stays_open = Option(self.tr("Go on running when the window is closed"))
        self.starts = Option(self.tr("Start with the session"))
        self.idle = Option(self.tr("Ask about time in which nobody touched the computer"))
        self.nudges = Option(self.tr("Remind me before the shift ends"))
        self._lay_out()
        self.refresh()
        self.key.chosen.connect(self._on_key)
        self.clear_button.clicked.connect(self.key.empty)
        self.copy_button.clicked.connect(self._on_copy)
        self.favorites.chosen.connect(lambda ticked: self._change(favorite_keys_everywhere=ticked))
        self.tray.chosen.connect(lambda ticked: self._change(tray=ticked))
        self.stays_open.chosen.connect(lambda ticked: self._change(stays_open=ticked))
        self.idle.chosen.connect(lambda ticked: self._change(watches_idle=ticked))
        self.nudges.chosen.connect(lambda ticked: self._change(nudges=ticked))
        self.starts.chosen.connect(self._on_starts)
        if ways_in is not None:
            ways_in.rearranged.connect(self.refresh)

    def refresh(self) -> None:
        """Shows what counts, and what could not be done."""
        current = self._settings.current
        self.key.show_key(current.palette_key)
        self._show_refusals()
        first, *_, last = map(native_keys, FAVORITE_KEYS.values())
        self.favorites.show_state(
            ticked=current.favorite_keys_everywhere, sentence=translate(FAVORITES).format(first=first, last=last)
        )
        has_tray = self._ways_in is not None and self._ways_in.tray is not None
        self.tray.show_state(ticked=current.tray, sentence=translate(TRAY if has_tray or not current.tray else NO_TRAY))
        stays = translate(STAYS).format(quit=native_keys("Ctrl+Q"))
        self.stays_open.show_state(
            ticked=current.stays_open, sentence=stays if self._is_reachable else f"{stays} {translate(NO_WAY_BACK)}"
        )
        self.starts.show_state(
            ticked=self._start.is_on(), sentence=translate(STARTS if self._is_reachable else STARTS_SMALL)
        )
        self.idle.show_state(ticked=current.watches_idle, sentence=translate(IDLE if self._tells_idleness else NO_IDLE))
        self.nudges.show_state(ticked=current.nudges, sentence=translate(NUDGES))

    def take_focus(self) -> None:
        """Puts the keyboard on the key."""
        self.key.setFocus()

    @property
    def _is_reachable(self) -> bool:
        return self._ways_in is not None and self._ways_in.is_reachable

    def _show_refusals(self) -> None:
        refusals = {} if self._ways_in is None else self._ways_in.refusals
        self._say(refusals.get(PALETTE, ""))
        missing = [native_keys(key) for name, key in FAVORITE_KEYS.items() if name in refusals]
        sentence = self.tr("{keys} cannot be used: the desktop or another program has them.")
        self.favorites.problem.say(sentence.format(keys=", ".join(missing)) if missing else "")

    def _say(self, refusal: str) -> None:
        self.problem.say(refusal)
        self.command_part.setVisible(bool(refusal) or not self._settings.current.palette_key)

    def _change(self, **fields: object) -> None:
        self._settings.change(**fields)
        self.refresh()

    def _on_key(self, key: str) -> None:
        """A key that nothing could bind is not stored, so that the one before goes on working."""
        try:
            if key:
                chord_of(key)
        except DutyError as error:
            self._say(translate(error.sentence))
            return
        self._change(palette_key=key)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command)

    def _on_starts(self, ticked: bool) -> None:
        try:
            self._start.switch_on() if ticked else self._start.switch_off()
        except DutyError as error:
            self.starts.problem.say(translate(error.sentence))
        else:
            self.starts.problem.say("")
        self.refresh()

    def _lay_out(self) -> None:
        layout = sheet(
            self,
            self.tr("Quick entry"),
            self.tr("How you reach the line while another program is in front, and what Duty Tracker does by itself."),
        )
        layout.addLayout(self._key_part())
        layout.addWidget(self.problem)
        layout.addWidget(self.command_part)
        layout.addWidget(self.favorites)
        layout.addWidget(Rule())
        for option in (self.tray, self.stays_open, self.starts):
            layout.addWidget(option)
        layout.addWidget(Rule())
        layout.addWidget(self.nudges)
        layout.addWidget(self.idle)
        layout.addWidget(Text(translate(KEPT), Size.SMALL, Tone.FAINT, wraps=True))
        layout.addStretch()
        self._lay_out_command()

    def _key_part(self) -> QVBoxLayout:
        hint = self.tr(
            "Click into the field and press the key, with Ctrl or Alt held. If nothing comes, another program has it."
        )
        fields = WrappingRow(2 * STEP)
        fields.addLayout(labeled(self.tr("Key that opens the line over any program"), self.key))
        fields.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignBottom)
        fields.addStretch()
        self.key.setFixedWidth(round(17 * self.fontMetrics().height()))
        self.key.setAccessibleDescription(hint)
        column = QVBoxLayout()
        column.setSpacing(STEP)
        column.addLayout(fields)
        column.addWidget(Text(hint, Size.SMALL, Tone.FAINT, wraps=True))
        return column

    def _lay_out_command(self) -> None:
        column = QVBoxLayout(self.command_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        words = self.tr(
            "The keyboard settings of the desktop can bind a key to this command, which opens the line too:"
        )
        column.addWidget(Text(words, Size.BODY, Tone.DIM, wraps=True))
        command = Text(self._command, Size.MEDIUM, wraps=True)
        command.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column.addWidget(command)
        column.addWidget(self.copy_button, 0, Qt.AlignmentFlag.AlignLeft)
