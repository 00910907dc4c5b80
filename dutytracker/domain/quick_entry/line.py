"""The part of a typed line before the note, cut into atoms."""

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.quick_entry.atoms import Atom, atoms_of
from dutytracker.domain.quick_entry.parts import Slot
from dutytracker.domain.quick_entry.refusal import SUCH_AS, WRITE, NotUnderstood


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What was typed before the note, and its atoms in order."""

    text: str
    atoms: tuple[Atom, ...]

    @property
    def plain(self) -> str:
        """What was typed, with runs of white space as one space."""
        return " ".join(self.text.split())

    def atom(self, index: int) -> Atom | None:
        """The atom at that place; `None` behind the last."""
        return self.atoms[index] if index < len(self.atoms) else None

    def sticky_atom(self, index: int) -> Atom | None:
        """The atom at that place if it sticks to the one before it."""
        atom = self.atom(index)
        return atom if atom is not None and atom.sticks else None

    def chunk_end(self, index: int) -> int:
        """The index of the first atom after `index` that stands after white space."""
        index += 1
        while self.sticky_atom(index):
            index += 1
        return index

    def chunk_start(self, index: int) -> int:
        """The index of the atom at `index` or before it that stands after white space."""
        while self.atoms[index].sticks:
            index -= 1
        return index

    def with_text(self, new: str, start: int, end: int) -> str:
        """The line with `new` in place of what stands from `start` to `end`; runs of white space as one space."""
        return " ".join((self.text[:start] + new + self.text[end:]).split())

    def refusal(
        self, statement: str, start: int, end: int, *lines: str, leads_to: str = WRITE, sample: str | None = None
    ) -> NotUnderstood:
        """The refusal of what stands from `start` to `end`; `sample` is how that part should be written."""
        part = self.text[start:end]
        return NotUnderstood(statement, part=part, at=start, lines=lines, leads_to=leads_to, sample=sample)

    def lack(self, slot: Slot, statement: str, *lines: str) -> NotUnderstood:
        """The refusal of a line in which what `slot` says is missing."""
        return NotUnderstood(statement, part="", at=len(self.text), lines=lines, leads_to=SUCH_AS, lacks=slot)


def line_of(text: str) -> Line:
    """The line that `text` is."""
    return Line(text=text, atoms=tuple(atoms_of(text)))
