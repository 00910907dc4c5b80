"""The errors a user can do something about."""

from dutytracker.domain.saying import in_a_row


class DutyError(Exception):
    """Something the user can mend. The message is one full sentence that says what to do.

    A sentence with something filled in is made by `said`, so that it can be translated where it is shown.
    """

    @property
    def sentence(self) -> str:
        """The message, in English; `translate` says it in the reader's language."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class Stale(DutyError):
    """What was to be changed is no longer what is stored; nothing was changed."""


class Problem(DutyError):
    """Invalid input of one field; `field` is the record's field it belongs to."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class Problems(DutyError):
    """All that is wrong with one input, at least one `Problem`, in the order of the fields."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(in_a_row(problem.sentence for problem in problems))
        self.problems = problems
