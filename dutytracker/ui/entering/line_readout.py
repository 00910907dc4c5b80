"""Reads the line after each key and says what it means, or why it means nothing yet."""

from dutytracker.domain.quick_entry import Draft, NotUnderstood
from dutytracker.ui.entering.completing import Completing
from dutytracker.ui.entering.line_reader import LineReader
from dutytracker.ui.entering.line_saying import LineSaying
from dutytracker.ui.entering.mistakes import Mistakes


class LineReadout:
    """Keeps the row under the line and the marks in it with what stands there."""

    def __init__(self, reader: LineReader, saying: LineSaying, completing: Completing, mistakes: Mistakes) -> None:
        self._reader = reader
        self._saying = saying
        self._completing = completing
        self._mistakes = mistakes
        self._text = ""
        mistakes.told.connect(self._on_told)

    def show(self, text: str) -> Draft | None:
        """Says what `text` would do; `None` where it does nothing yet."""
        self._text = text
        if not text.strip():
            self._mistakes.know(None)
            self._saying.invite()
            return None
        try:
            draft = self._reader.read(text).draft
        except NotUnderstood as wrong:
            self._saying.explain(wrong, can_be_timed=self._can_be_timed())
            self._mistakes.know(wrong, is_word_open=bool(self._completing.offered))
            return None
        self._mistakes.know(None)
        self._saying.show_draft(draft, changes=self._reader.edited is not None)
        return draft

    def refuse(self, wrong: NotUnderstood) -> None:
        """Says why Enter did nothing, marks the part that is wrong and goes there."""
        self._mistakes.know(wrong)
        self._mistakes.tell()
        self._mistakes.go_there()
        self._saying.refuse(wrong)

    def _can_be_timed(self) -> bool:
        return self._reader.edited is None and self._reader.can_be_timed(self._text)

    def _on_told(self, wrong: NotUnderstood) -> None:
        self._saying.point_out(wrong, can_be_timed=self._can_be_timed())
