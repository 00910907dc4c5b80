"""A line that was not understood: which part of it is wrong, and what to write instead."""

from dutytracker.domain.errors import DutyError


class NotUnderstood(DutyError):
    """One sentence about the leftmost part that is wrong.

    `part` is what was typed there and `at` its offset in the text; where nothing is wrong but something is missing,
    `part` is empty and `at` the place to go on typing.
    """

    def __init__(self, sentence: str, *, part: str, at: int) -> None:
        super().__init__(sentence)
        self.part = part
        self.at = at
