"""A clock in seconds that a test moves on."""


class Seconds:
    """Only goes forward when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now
