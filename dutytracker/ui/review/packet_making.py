"""Making the packet: what speaks against it is asked first, then its files are written, all of them or none."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from dutytracker.domain.errors import DutyError
from dutytracker.domain.pooling import Audience
from dutytracker.domain.steward import PacketDifference
from dutytracker.reports.packet import Packet
from dutytracker.reports.words import counted, full_date, translate
from dutytracker.stewardbook import StewardBook
from dutytracker.ui.saving import save_file

PACKET_KINDS = {".pdf": "Pages (PDF)", ".xlsx": "Workbook", ".csv": "Table (CSV)"}
"""The files of a packet, and what each is called."""


def packet_name(unit: str, last: date | None, today: date) -> str:
    """A name for its files, without a suffix: letters and digits alone, and no name of a person."""
    plain = "".join(letter if letter.isalnum() else "-" for letter in unit.lower())
    words = "-".join(part for part in plain.split("-") if part)[:40]
    return "-".join(part for part in ("packet", words, str(last or today)) if part)


def told_words(differences: Sequence[PacketDifference]) -> str:
    """What subtraction would tell of few members, by the earlier packet beside which it tells of fewest."""
    worst = min(differences, key=lambda one: (one.members, one.made_at))
    words = translate("It differs from the packet of {day} by {members}, who could be told by subtraction.")
    if worst.together:
        words = translate("With the packet of {day} and an earlier one it leaves {members} alone, who could be told.")
    return words.format(day=full_date(worst.made_at.date()), members=counted(worst.members, "member", "members"))


def difference_words(differences: Sequence[PacketDifference], audience: Audience) -> tuple[str, str]:
    """Why a packet is refused for outside, or warned about inside, and what can be done."""
    told = told_words(differences)
    if audience is Audience.OUTSIDE:
        more = translate("Wait for more shares, or take the same members and weeks as before.")
        return translate("No packet was made. {why}").format(why=told), more
    more = translate("Inside the union that may be right; whoever has both must keep to themselves what they tell.")
    return told, more


def files_of(chosen: Path, suffixes: Sequence[str]) -> dict[str, Path]:
    """Where each file goes: beside the chosen one, with its name.

    Raises: `DutyError` where one of the others is there already, which nobody agreed to replace.
    """
    stem = chosen.name.removesuffix(chosen.suffix) if chosen.suffix.lower() in PACKET_KINDS else chosen.name
    files = {suffix: chosen.with_name(stem + suffix) for suffix in suffixes}
    for path in files.values():
        if path != chosen and path.exists():
            words = translate("There already is a file {path}: choose another name.")
            raise DutyError(words.format(path=path))
    return files


def make_packet(book: StewardBook, audience: Audience, files: dict[str, Path], today: date) -> list[Path]:
    """Makes the files and keeps what they rest on; runs beside the window.

    Raises: `DutyError`; then none of the files is there, and no packet is kept.
    """
    from dutytracker.reports.packet_export import packet_writer_for

    review = book.review(audience)
    first, last = book.packets.days_told(audience)
    packet = Packet(
        unit=book.facts.unit or book.name,
        first=first,
        last=last,
        review=review,
        made_on=today,
        paper=book.paper.review(audience),
        offers=review.on_the_table.figures(book.offers) if book.offers else (),
    )
    contents = {suffix: packet_writer_for(suffix)(packet) for suffix in files}
    number = book.packets.keep(audience, review)
    saved: list[Path] = []
    try:
        for suffix, path in files.items():
            save_file(contents[suffix], path)
            saved.append(path)
    except BaseException:
        for path in saved:
            path.unlink(missing_ok=True)
        if number is not None:
            book.packets.forget(number)
        raise
    return saved
