"""The errors a user can do something about."""


class DutyError(Exception):
    """Something the user can mend. The message is one full sentence that says what to do."""

    @property
    def sentence(self) -> str:
        """The message, as it is shown."""
        return str(self)


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
        super().__init__(" ".join(problem.sentence for problem in problems))
        self.problems = problems
