"""A line that was not understood: which part of it is wrong, and what to write instead."""

from dutytracker.domain.errors import DutyError
from dutytracker.domain.quick_entry.parts import Slot
from dutytracker.domain.saying import said

LONGEST_QUOTE = 30
"""The most characters of a typed part that a sentence repeats."""

WRITE = "; write"
"""Joins a sentence that says what is wrong and what to write instead."""

SUCH_AS = ", such as"
"""Joins a sentence that asks for something and a line that has it."""

FIRST = ", first"
"""Joins a sentence that finds two lines in one and the first of them."""

_SHOWING = {
    WRITE: "{statement}; write “{line}”.",
    SUCH_AS: "{statement}, such as “{line}”.",
    FIRST: "{statement}, first “{line}”.",
}


class NotUnderstood(DutyError):
    """One sentence about the leftmost part that is wrong.

    `part` is what was typed there and `at` its offset in the text; where nothing is wrong but something is missing,
    `part` is empty and `at` the place to go on typing. `shown` is the correct line, or part, in the sentence, if any.
    """

    def __init__(
        self,
        statement: str,
        *,
        part: str,
        at: int,
        lines: tuple[str, ...] = (),
        leads_to: str = WRITE,
        sample: str | None = None,
        shown: str | None = None,
        lacks: Slot | None = None,
    ) -> None:
        whole = "{statement}." if shown is None else _SHOWING[leads_to]
        super().__init__(said(whole, statement=said(statement), line=shown))
        self.statement = statement
        """The sentence without its full stop."""
        self.part = part
        self.at = at
        self.lines = lines
        """Lines that may be what was meant; only one that can be read is ever shown."""
        self.leads_to = leads_to
        """What joins the sentence and a line."""
        self.sample = sample if sample is not None and len(sample) <= LONGEST_QUOTE else None
        """The part as it should be; shown where no line can be. Plain characters only."""
        self.shown = shown
        self.lacks = lacks
        """What is missing from a line of which all else is right."""

    @property
    def correction(self) -> str | None:
        """The whole line that may take the place of what was typed; `None` where there is none or more than one."""
        return self.shown if self.leads_to == WRITE and self.shown in self.lines else None

    def showing(self, line: str) -> "NotUnderstood":
        """The same refusal with a correct line, or the sample, in its sentence."""
        return NotUnderstood(
            self.statement,
            part=self.part,
            at=self.at,
            lines=self.lines,
            leads_to=self.leads_to,
            sample=self.sample,
            shown=line,
            lacks=self.lacks,
        )


def quoted(part: str) -> str:
    """`part` in quotation marks for a sentence: plain characters, any other one by its number, cut."""
    shown = ""
    for one in part:
        visible = one if " " <= one <= "~" or one == "–" else f"<U+{ord(one):04X}>"
        if len(shown) + len(visible) > LONGEST_QUOTE:
            return f"“{shown}…”"
        shown += visible
    return f"“{shown}”"
