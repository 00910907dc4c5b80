"""Which kind of file is meant: the suffix of its name decides."""

from collections.abc import Mapping
from typing import TypeVar

from dutytracker.domain.errors import DutyError
from dutytracker.reports.words import translate

Kind = TypeVar("Kind")


def kind_for(suffix: str, kinds: Mapping[str, Kind]) -> Kind:
    """What `suffix` (".pdf", in any case) stands for among `kinds`. Raises: DutyError where it is none of them."""
    kind = kinds.get(suffix.lower())
    if kind is None:
        raise DutyError(_refusal(suffix, tuple(kinds)))
    return kind


def _refusal(suffix: str, known: tuple[str, ...]) -> str:
    if len(known) == 1:
        return translate("Choose a file name that ends in {known}.").format(known=known[0])
    words = translate("Choose a file name that ends in one of {known}: the suffix decides what is written.")
    if suffix:
        words = translate("Choose a file name that ends in one of {known}: “{suffix}” is none of them.")
    return words.format(known=", ".join(known), suffix=suffix)
