"""Looking at a file: whether it is sound, and was not altered since it was signed."""

from collections.abc import Callable, Mapping
from hashlib import file_digest, sha256
from pathlib import Path

from dutytracker.domain.checking import Checked, Failing, Holding, Unchecked, WholeBackup
from dutytracker.domain.errors import DutyError
from dutytracker.domain.receipts import SignedReceipt
from dutytracker.domain.sharing import Share
from dutytracker.domain.unit import UnitFile
from dutytracker.exchange.evidence.reading import is_package, read_package
from dutytracker.exchange.evidence.writing import EVIDENCE
from dutytracker.exchange.receipt_file import RECEIPT, read_receipt
from dutytracker.exchange.sealed_share import SealedElsewhere, is_sealed
from dutytracker.exchange.share_file import read_share
from dutytracker.exchange.strict_json import plain_file, strict_value, unreadable
from dutytracker.exchange.unit_file import UNIT, read_unit
from dutytracker.security.sealing import SealingKey

_SIGNED_KINDS = {
    EVIDENCE.payload_type: "This belongs to an evidence package: give its folder.",
}
_PLAIN_KINDS = {
    "dutytracker-log": "This is a whole log: nothing in it is signed, so there is nothing to check.",
    "dutytracker-key": "This is the key file of a log: it is not signed, and belongs beside that log and nowhere else.",
}
_ENCRYPTED = "This is an encrypted log, which holds nothing to check without its key: open it to see if it is sound."
_SEALED = "This share is sealed to a steward's key, so it can be checked only where that key is."
_ENCRYPTED_SUFFIX = ".db"
_BACKUP_SUFFIX = ".dutybackup"
_PAGE = 4096
"""An encrypted log is a whole number of such pages."""


def checked(path: Path, sealing_key: Callable[[], SealingKey | None] = lambda: None) -> Checked:
    """What holds of the file at `path`; reading it changes nothing.

    `sealing_key` is asked only where a sealed share is to be opened.
    """
    file = str(path)
    try:
        if is_package(path):
            return read_package(path)
        if _is_backup(path):
            return _whole(path)
        if path.is_file() and path.suffix.lower() == _ENCRYPTED_SUFFIX:
            return Unchecked(file=file, why=_ENCRYPTED)
        return _looked_at(file, plain_file(path), sealing_key)
    except SealedElsewhere:
        return Unchecked(file=file, why=_SEALED)
    except (DutyError, OSError) as error:
        return Failing(file=file, why=error.sentence if isinstance(error, DutyError) else unreadable(error))


def _is_backup(path: Path) -> bool:
    """True for what is called or begins like a backup; one may be larger than any file that is read at once."""
    from dutytracker.store.backups.container import begins_like_one

    return path.is_file() and (path.suffix.lower() == _BACKUP_SUFFIX or begins_like_one(path))


def _whole(path: Path) -> WholeBackup:
    """Raises: `DutyError` where it is not whole."""
    from dutytracker.store.backups.container import check

    contents = check(path)
    with path.open("rb") as file:
        digest = file_digest(file, "sha256").digest()
    return WholeBackup(
        file=str(path),
        made_at=contents.made_at,
        is_protected=contents.is_protected,
        left_out=contents.left_out,
        digest=digest,
    )


def _looked_at(file: str, data: bytes, sealing_key: Callable[[], SealingKey | None]) -> Holding | Unchecked:
    """What holds of a file with those bytes. Raises: `DutyError` where something does not."""
    if _is_encrypted(data):
        return Unchecked(file=file, why=_ENCRYPTED)
    if is_sealed(data):
        return Holding(file=file, found=read_share(data, sealing_key()), digest=sha256(data).digest())
    value = strict_value(data)
    why = _unchecked_kind(value)
    if why is not None:
        return Unchecked(file=file, why=why)
    return Holding(file=file, found=_read(data, _text(value, "payloadType")), digest=sha256(data).digest())


def _read(data: bytes, payload_type: str) -> Share | SignedReceipt | UnitFile:
    """What a signed file holds; what is of no kind is read as a share. Raises: `DutyError`."""
    if payload_type == RECEIPT.payload_type:
        return read_receipt(data)
    return read_unit(data) if payload_type == UNIT.payload_type else read_share(data)


def _is_encrypted(data: bytes) -> bool:
    """True for what is no text and has the size of an encrypted log."""
    if not data or len(data) % _PAGE:
        return False
    try:
        data.decode()
    except UnicodeDecodeError:
        return True
    return False


def _unchecked_kind(value: object) -> str | None:
    return _SIGNED_KINDS.get(_text(value, "payloadType")) or _PLAIN_KINDS.get(_text(value, "format"))


def _text(value: object, name: str) -> str:
    found = value.get(name) if isinstance(value, Mapping) else None
    return found if isinstance(found, str) else ""
