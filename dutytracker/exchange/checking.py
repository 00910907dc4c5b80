"""Looking at a file: whether it is sound, and was not altered since it was signed."""

from hashlib import sha256
from pathlib import Path

from dutytracker.domain.checking import Checked, Failing, Holding
from dutytracker.domain.errors import DutyError
from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.strict_json import plain_file


def checked(path: Path) -> Checked:
    """What holds of the file at `path`; reading it changes nothing."""
    try:
        data = plain_file(path)
        return Holding(file=str(path), share=read_share(data), digest=sha256(data).digest())
    except DutyError as refusal:
        return Failing(file=str(path), why=refusal.sentence)
