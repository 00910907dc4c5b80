"""The whole unit file in words before it is made, the steward's digits, and the one button that makes it."""

from datetime import tzinfo
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from dutytracker.domain.calendar import local_date
from dutytracker.domain.steward import MadeUnitFile
from dutytracker.reports.no_breaks import together
from dutytracker.reports.unit_parts import made_words, set_lines
from dutytracker.reports.unit_words import key_digits, key_lines
from dutytracker.reports.words import full_date, translate
from dutytracker.ui.review.offers_chart_card import Paragraphs
from dutytracker.ui.review.unit_draft import UnitDraft
from dutytracker.ui.theme import Size, Tone
from dutytracker.ui.widgets.button import link_button, primary_button
from dutytracker.ui.widgets.card import Card, Rule
from dutytracker.ui.widgets.problem_line import ProblemLine
from dutytracker.ui.widgets.text import BreakingText, Text

NEXT = "Now give the file to every member, and read your digits aloud: they see the same ones before they adopt it."
OUTDATED = "The unit file of {day} says something else: make a new one."
AS_IS = "The unit file of {day} says the same."
MADE = "The last unit file was made on {day}."
TAKEN_OVER = (
    "Taken over. The files you make are signed with your own key: members who adopted the other file are asked to "
    "compare your digits."
)


class UnitFileCard(Card):
    """Signals: `save_wanted()`, and `file_wanted()` where another unit file is to be taken over."""

    save_wanted = Signal()
    file_wanted = Signal()

    def __init__(self, zone: tzinfo, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What the file says"), parent=parent)
        self._zone = zone
        self._made: MadeUnitFile | None = None
        self.missing = Paragraphs()
        self.words = Paragraphs()
        self.digits_name = BreakingText(self.tr("Your digits, which you read aloud"), Size.SMALL_STRONG, Tone.DIM)
        self.digits = Text("", Size.LEAD, wraps=True)
        self.digits.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sealing = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.save_button = primary_button(self.tr("Sign and save…"), "save")
        self.problem = ProblemLine()
        self.saved = Text("", Size.STRONG, wraps=True)
        self.next = Text("", Size.BODY, wraps=True)
        self.last = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.file_button = link_button(self.tr("Take over from a unit file…"))
        self.taken_over = Text("", Size.BODY, wraps=True)
        self._lay_out()
        self.save_button.clicked.connect(self.save_wanted)
        self.file_button.clicked.connect(self.file_wanted)

    def show_made(self, made: MadeUnitFile | None) -> None:
        """Says when the last file was made."""
        if made != self._made:
            self._made = made
            self.last.set_tone(Tone.DIM)
        self.last.say("" if made is None else self._about_last(MADE))

    def show_missing(self, sentences: list[str]) -> None:
        """Says what must still be entered, in place of the words."""
        self.missing.show_texts(sentences)
        for widget in (self.words, self.digits_name, self.digits, self.sealing):
            widget.hide()
        self.save_button.setEnabled(False)

    def show_draft(self, draft: UnitDraft) -> None:
        """Shows what the file would say."""
        self.missing.show_texts([])
        self.words.show_texts([made_words(draft.unit, self._zone), *set_lines(draft.unit)])
        self.digits.say(key_digits(draft.unit.key))
        self.sealing.say(key_lines(draft.unit)[-1])
        self.digits_name.show()
        self.save_button.setEnabled(True)
        if self._made is not None and draft.is_outdated is not None:
            self.last.set_tone(Tone.OWN if draft.is_outdated else Tone.DIM)
            self.last.say(self._about_last(OUTDATED if draft.is_outdated else AS_IS))
            if draft.is_outdated:
                self._forget_saved()

    def show_saved(self, path: Path) -> None:
        """Says where the file lies, and what comes next."""
        self.problem.say("")
        self.taken_over.say("")
        self.saved.say(translate("Saved as {name}, in {folder}.").format(name=path.name, folder=path.parent))
        self.next.say(translate(NEXT))

    def show_taken_over(self) -> None:
        """Says what became of the key of a file that was taken over."""
        self._forget_saved()
        self.problem.say("")
        self.taken_over.say(translate(TAKEN_OVER))

    def refuse(self, sentence: str) -> None:
        """Says why there is no file."""
        self._forget_saved()
        self.problem.say(sentence)

    def clear(self) -> None:
        """Forgets what was said of another collection."""
        self._forget_saved()
        self.taken_over.say("")
        self.problem.say("")

    def _forget_saved(self) -> None:
        self.saved.say("")
        self.next.say("")

    def _about_last(self, words: str) -> str:
        if self._made is None:
            return ""
        return together(translate(words).format(day=full_date(local_date(self._made.made_at, self._zone))))

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        above: tuple[QWidget, ...] = (self.missing, self.words, self.digits_name, self.digits, self.sealing)
        for widget in above:
            self.body.addWidget(widget)
        self.body.addWidget(self.save_button, 0, left)
        below: tuple[QWidget, ...] = (self.problem, self.saved, self.next, self.last, Rule())
        for widget in below:
            self.body.addWidget(widget)
        self.body.addWidget(self.file_button, 0, left)
        self.body.addWidget(self.taken_over)
        for text in (self.saved, self.next, self.last, self.taken_over):
            text.say("")
