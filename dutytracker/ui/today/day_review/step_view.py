"""One step of the review as the card shows it: words and keys, no widgets."""

from dutytracker.domain.dataclass import dataclass

SPACE, ENTER, BACK, LATER = "space", "enter", "back", "esc"
"""What keys without a letter of their own are called."""


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer and the key that gives it: a letter, a sign, or one of the names above."""

    key: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesAsked:
    """A number of minutes that comes with the answer: it stands there already, and digits change it."""

    filled: int
    least: int
    most: int
    words: str
    """What stands behind the number."""
    refusal: str
    """What is said of a number that is not from `least` to `most`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """What is asked. `choices` stand in columns; of `answers`, the first is also what Enter does."""

    question: str
    meaning: str
    choices: tuple[Choice, ...] = ()
    answers: tuple[Choice, ...]
    minutes: MinutesAsked | None = None

    @property
    def keys(self) -> frozenset[str]:
        """The keys that answer."""
        return frozenset(choice.key for choice in (*self.choices, *self.answers))
