"""What every question of the first run has in common."""

from typing import Protocol


class Question(Protocol):
    """One question on its own sheet."""

    proceed_label: str
    """What Enter does, on the button."""
    skip_label: str
    """What Esc does, on the button."""

    def accept(self) -> bool:
        """Takes what is typed as the answer; false where it cannot be, and then the sheet says why."""

    def skip(self) -> None:
        """Leaves the question without an answer."""

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
