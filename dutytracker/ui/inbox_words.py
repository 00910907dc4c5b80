"""What became of the lines that waited for the log, as sentences."""

from dutytracker.logbook.taken_in import TakenIn
from dutytracker.reports.words import translate

REDIRECTED = (
    "The key file named another key than that of this log: lines typed while it was locked may have been read by "
    "whoever changed it, and are not here. The right key is back in its place."
)


def taken_lines(taken: TakenIn) -> list[str]:
    """A sentence for everything that somebody has to know; none where nothing waited."""
    told = [_logged(len(taken.logged)), _kept(len(taken.kept))]
    return [sentence for sentence in told if sentence] + warnings_of(taken)


def warnings_of(taken: TakenIn) -> list[str]:
    """What is wrong with the inbox; none where nothing is."""
    told = []
    if taken.unreadable == 1:
        told.append(translate("1 file in the inbox cannot be opened by this log; nothing of it was taken."))
    elif taken.unreadable:
        words = translate("{number} files in the inbox cannot be opened by this log; nothing of them was taken.")
        told.append(words.format(number=taken.unreadable))
    if taken.was_redirected:
        told.append(translate(REDIRECTED))
    return told


def _logged(number: int) -> str:
    if number == 1:
        return translate("1 line that was typed while the log was locked was logged first.")
    words = translate("{number} lines that were typed while the log was locked were logged first.")
    return words.format(number=number) if number else ""


def _kept(number: int) -> str:
    if number == 1:
        return translate("1 line in the inbox could not be logged: open the window to see it.")
    words = translate("{number} lines in the inbox could not be logged: open the window to see them.")
    return words.format(number=number) if number else ""
