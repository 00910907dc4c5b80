"""The row under the line: what Enter would do, what is odd about it, or why it cannot be."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from dutytracker.domain.duties import Duty
from dutytracker.ui.entering.preview_words import Preview
from dutytracker.ui.theme import STEP, Size, Tone
from dutytracker.ui.widgets.chip import DutyChip, OwnTimeChip, Swatch
from dutytracker.ui.widgets.icon_label import IconLabel
from dutytracker.ui.widgets.painting import Fill, fill_of
from dutytracker.ui.widgets.text import ElidedText, Text

GAP = round(1.5 * STEP)


class PreviewRow(QWidget):
    """Shows exactly one thing: a preview, a quiet hint, or a refusal with a sign; asides and remarks stand below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chip = DutyChip("", Duty.OTH)
        self.sentence = ElidedText("", Size.MEDIUM)
        self.own_time = OwnTimeChip("")
        self.swatch = Swatch(Fill.PROTECTED)
        self.placement = ElidedText("", Size.BODY, Tone.DIM)
        self.keys = Text("", Size.SMALL, Tone.DIM)
        self.hint = Text("", Size.BODY, Tone.DIM, wraps=True)
        self.aside = Text("", Size.SMALL, Tone.DIM, wraps=True)
        self.remark = Text("", Size.MEDIUM, Tone.OWN, wraps=True)
        self._remark_sign = IconLabel("warning", Tone.OWN)
        self._refusal_sign = IconLabel("warning", Tone.REFUSAL)
        self._preview = QWidget()
        self._words = QWidget()
        self._lay_out()

    def show_preview(self, preview: Preview, keys: str) -> None:
        """Shows what Enter would do, in words alone where it takes more than the row; `show_remarks` adds remarks."""
        self.chip.setVisible(preview.duty is not None)
        if preview.duty is not None:
            self.chip.show_duty(preview.duty_label, preview.duty)
        self.sentence.setText(preview.sentence)
        own = preview.placement is not None and preview.placement.is_own_time
        self.own_time.setVisible(own)
        self.swatch.setVisible(preview.placement is not None and not own)
        self.placement.setVisible(preview.placement is not None and not own)
        if preview.placement is not None:
            self.own_time.set_text(preview.placement_words)
            self.placement.setText(preview.placement_words)
            self.swatch.show_fill(fill_of(preview.placement))
        if self._wanted() > self.width():
            self._show_words(preview.spoken, Tone.INK)
            return
        self.keys.setText(keys)
        self._words.hide()
        self._preview.show()
        self.keys.setVisible(self._wanted() + self.keys.sizeHint().width() <= self.width())
        self._say(preview.spoken)
        self.show_remarks(())

    def show_remarks(self, remarks: tuple[str, ...]) -> None:
        """Shows what is odd, in amber; nothing where nothing is."""
        self.remark.setText(" ".join(remarks))
        self.remark.setVisible(bool(remarks))
        self._remark_sign.setVisible(bool(remarks))

    def show_hint(self, words: str) -> None:
        """Shows quiet words: what could be typed, or what is still missing."""
        self._show_words(words, Tone.DIM)

    def show_refusal(self, sentence: str) -> None:
        """Shows why the line cannot be logged."""
        self._show_words(sentence, Tone.REFUSAL)

    def show_aside(self, words: str) -> None:
        """Shows quiet words in a line of their own, whatever else is shown; nothing where they are empty."""
        self.aside.say(words)

    def text(self) -> str:
        """What stands there, as one text."""
        return self.accessibleName()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A preview that was made before the row had its width may have no room in it."""
        super().resizeEvent(event)
        if not self._preview.isHidden() and self._wanted() > self.width():
            self._put_words(self.accessibleName(), Tone.INK)

    def _wanted(self) -> int:
        """The width the preview takes without the keys."""
        parts = (self.chip, self.sentence, self.own_time, self.swatch, self.placement)
        return sum(max(part.sizeHint().width(), part.minimumWidth()) + GAP for part in parts if not part.isHidden())

    def _show_words(self, words: str, tone: Tone) -> None:
        self._put_words(words, tone)
        self._say(words)
        self.show_remarks(())

    def _put_words(self, words: str, tone: Tone) -> None:
        """Shows words in the place of the preview."""
        self._refusal_sign.setVisible(tone is Tone.REFUSAL)
        self.hint.set_tone(tone)
        self.hint.setText(words)
        self._preview.hide()
        self._words.show()

    def _say(self, words: str) -> None:
        self.setAccessibleName(words)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._preview)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for part in (self.chip, self.sentence, self.own_time, self.swatch, self.placement):
            row.addWidget(part)
        row.addWidget(self.keys, 1, Qt.AlignmentFlag.AlignRight)
        self._preview.hide()
        words = QHBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(2 * STEP)
        words.addWidget(self._refusal_sign)
        words.addWidget(self.hint, 1)
        self.aside.hide()
        height = round(self.fontMetrics().height() * 1.75)
        self._preview.setFixedHeight(height)
        self._words.setMinimumHeight(height)
        remarks = QHBoxLayout()
        remarks.setSpacing(2 * STEP)
        remarks.addWidget(self._remark_sign, 0, Qt.AlignmentFlag.AlignTop)
        remarks.addWidget(self.remark, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self._preview)
        column.addWidget(self._words)
        column.addWidget(self.aside)
        column.addLayout(remarks)
