"""What can be wrong with a locked log, each with its own sentence."""

from dutytracker.domain.errors import DutyError


class WrongWayIn(DutyError):
    """What was brought is none of the ways into the log; the log itself may be whole."""


class PassphraseNeeded(WrongWayIn):
    """The log is protected by a passphrase and none was given."""

    def __init__(self) -> None:
        super().__init__("This log is protected: enter its passphrase.")


class WrongPassphrase(WrongWayIn):
    """The passphrase does not open the log."""

    def __init__(self) -> None:
        super().__init__(
            "That is not the passphrase of this log: check Caps Lock and the keyboard layout, and try again."
        )


class WrongRecoveryKey(WrongWayIn):
    """The groups are those of a sheet, but not of the one that opens this log."""

    def __init__(self) -> None:
        super().__init__(
            "That is not the recovery sheet of this log: look for the newest one, since it takes the place of every "
            "older one."
        )


class NoRecoverySheet(WrongWayIn):
    """No sheet opens the log."""

    def __init__(self) -> None:
        super().__init__("No recovery sheet opens this log: enter its passphrase.")


class NoKeyringWay(WrongWayIn):
    """The keyring of the computer is no way into the log."""

    def __init__(self) -> None:
        super().__init__("The keyring of this computer does not open this log: enter its passphrase.")


class WrongKeyringSecret(WrongWayIn):
    """The keyring gave a secret, but not the one that opens the log."""

    def __init__(self) -> None:
        super().__init__(
            "What the keyring of this computer holds does not open this log any more: enter its passphrase, then turn "
            "the keyring off and on again under Settings, Safety."
        )


class Damaged(DutyError):
    """A file of the log is not what was written; nothing was changed."""
