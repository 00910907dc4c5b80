"""What can be wrong with a locked log, each with its own sentence."""

from dutytracker.domain.errors import DutyError


class PassphraseNeeded(DutyError):
    """The log is protected by a passphrase and none was given."""

    def __init__(self) -> None:
        super().__init__("This log is protected: enter its passphrase.")


class WrongPassphrase(DutyError):
    """The passphrase does not open the log."""

    def __init__(self) -> None:
        super().__init__(
            "That is not the passphrase of this log: check Caps Lock and the keyboard layout, and try again."
        )


class Damaged(DutyError):
    """A file of the log is not what was written; nothing was changed."""
