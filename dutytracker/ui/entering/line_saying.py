"""What the row under the line says to each state of the line, and the faint words in it."""

from dutytracker.domain.errors import DutyError
from dutytracker.domain.quick_entry import Draft, EntryDraft, NotUnderstood
from dutytracker.domain.records import Entry
from dutytracker.logbook import Logbook
from dutytracker.reports.words import translate
from dutytracker.ui.entering.entry_line import EntryLine
from dutytracker.ui.entering.hint_words import missing_words, since_words
from dutytracker.ui.entering.line_words import changed_words
from dutytracker.ui.entering.preview_row import PreviewRow
from dutytracker.ui.entering.preview_words import preview_of, remark_words
from dutytracker.ui.widgets.announcing import announce


class LineSaying:
    """Speaks through the preview under `line`."""

    def __init__(self, line: EntryLine, preview: PreviewRow, logbook: Logbook, *, says_keys: bool = True) -> None:
        """`says_keys` where the preview also says what Enter and Esc do."""
        self._says_keys = says_keys
        self._line = line
        self._preview = preview
        self._logbook = logbook
        self._announced = ""
        """The mistake that was said last; it is said once."""

    def invite(self) -> None:
        """Nothing is typed: says what else could be."""
        self._announced = ""
        self._line.show_hint("")
        self._preview.show_hint(
            translate("Also: undone c 30 · lost 30 meeting · pto friday · done. ↑ edits the last entry, ↓ lists words.")
        )

    def show_draft(self, draft: Draft, *, changes: bool) -> None:
        """What Enter would do, and what is odd about it; with `changes` it would change an entry."""
        logbook = self._logbook
        self._line.show_hint(since_words(draft))
        keys = _keys(draft, changes=changes) if self._says_keys else ""
        self._preview.show_preview(preview_of(draft, logbook.today(), logbook.settings), keys)
        self._line.setAccessibleDescription(self._preview.text())
        remarks = (*remark_words(draft), translate("Enter twice logs it.")) if draft.remarks else ()
        self._preview.show_remarks((*remarks, *_about_note(draft)))

    def ask_again(self, draft: Draft) -> None:
        """What is odd, once Enter was pressed."""
        remarks = (*remark_words(draft), translate("Press Enter once more to log it as it is."))
        self._preview.show_remarks(remarks)
        announce(self._line, " ".join(remarks), is_urgent=True)

    def explain(self, wrong: NotUnderstood, *, can_be_timed: bool) -> None:
        """Why the line cannot be logged as it stands, quietly, for it may be half typed."""
        self._line.show_hint("")
        timer = translate("Shift+Enter starts a timer.")
        self._preview.show_hint(f"{translate(wrong.sentence)} {timer}" if can_be_timed else translate(wrong.sentence))

    def point_out(self, wrong: NotUnderstood, *, can_be_timed: bool) -> None:
        """The same after a pause: what is missing stands in the line, and Tab writes what was probably meant."""
        self.explain(wrong, can_be_timed=can_be_timed)
        self._line.show_hint(missing_words(wrong))
        if wrong.correction is not None:
            self._preview.show_hint(_with_tab(translate(wrong.sentence)))
        if wrong.part and translate(wrong.sentence) != self._announced:
            self._announced = translate(wrong.sentence)
            announce(self._line, self._preview.text())

    def refuse(self, error: DutyError) -> None:
        """Why Enter did nothing."""
        corrected = isinstance(error, NotUnderstood) and error.correction is not None
        self._announced = translate(error.sentence)
        self._preview.show_refusal(_with_tab(translate(error.sentence)) if corrected else translate(error.sentence))
        announce(self._line, self._preview.text(), is_urgent=True)

    def name_entry(self, entry: Entry | None) -> None:
        """Which entry the line changes; nothing where it changes none."""
        words = "" if entry is None else changed_words(entry, self._logbook)
        self._preview.show_aside(words)
        if words:
            announce(self._line, words)


def _about_note(draft: Draft) -> tuple[str, ...]:
    """What the note may hold about a patient, as one sentence; none where nothing was found."""
    if not isinstance(draft, EntryDraft) or draft.note is None:
        return ()
    from dutytracker.domain.patient_data import findings_in
    from dutytracker.ui.entering.note_words import hint_words, question_words

    findings = findings_in(draft.note)
    strong = tuple(one for one in findings if one.is_strong)
    if strong:
        return (question_words(draft.note, strong),)
    return (hint_words(draft.note, findings),) if findings else ()


def _with_tab(sentence: str) -> str:
    """The sentence shows the line already."""
    return f"{sentence} {translate('Tab writes it that way.')}"


def _keys(draft: Draft, *, changes: bool) -> str:
    if changes:
        return translate("Enter changes the entry")
    if isinstance(draft, EntryDraft):
        return translate("Enter logs · Esc clears")
    return translate("Enter notes it · Esc clears")
