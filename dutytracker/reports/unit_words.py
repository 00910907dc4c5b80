"""A unit file in words: all that it says, and what adopting it sets, adds, replaces and takes out of a log."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import tzinfo
from hashlib import sha256

from dutytracker.domain.adopting import Adoption, UnitStanding
from dutytracker.domain.calendar import Week, local_date
from dutytracker.domain.changes import Edit
from dutytracker.domain.records import LogSettings, Member, SamplePlan
from dutytracker.domain.shared_summary import fingerprint
from dutytracker.domain.terms import Term
from dutytracker.domain.unit import UnitFile
from dutytracker.reports.entered_words import term_words
from dutytracker.reports.plain_text import plain
from dutytracker.reports.unit_parts import LONGEST_NAME, made_words, set_lines, weeks_words
from dutytracker.reports.words import counted, full_date, translate, weekday_name


def unit_lines(unit: UnitFile, zone: tzinfo) -> list[str]:
    """The whole file, a sentence or two a line, in the order in which a member meets its parts.

    `zone` is that of whoever reads it: it decides on which day the file was made.
    """
    return [made_words(unit, zone), *set_lines(unit), *key_lines(unit)]


def key_lines(unit: UnitFile) -> list[str]:
    """The digits of both keys, to compare with what the steward reads out."""
    return [
        translate("Digits of the steward’s key: {digits}").format(digits=key_digits(unit.key)),
        translate("Digits of the key that shares are sealed to: {digits}").format(digits=key_digits(unit.sealing_key)),
    ]


def key_digits(key: bytes) -> str:
    """The 30 digits by which two people tell whether they mean the same raw key."""
    return fingerprint(sha256(key).digest())


def adoption_lines(adoption: Adoption, zone: tzinfo) -> list[str]:
    """How the file stands to the one that was adopted, then each thing it sets here; true before and after it is done.

    `zone` decides on which day a file was made.
    """
    return [*standing_lines(adoption, zone), *change_lines(adoption)]


def standing_lines(adoption: Adoption, zone: tzinfo) -> list[str]:
    """What has to be known beside what the file sets; nothing where no file was adopted before."""
    held = adoption.held
    if held is None:
        return []
    made = full_date(local_date(held.made_at, zone))
    match adoption.standing:
        case UnitStanding.SAME:
            return [translate("This unit file is the one that was adopted last.")]
        case UnitStanding.OLDER:
            return [older_words(adoption, zone)]
        case UnitStanding.OTHER_KEY:
            return [*other_key_lines(adoption, zone)]
        case _:
            return [translate("It takes the place of the unit file of {day}.").format(day=made)]


def older_words(adoption: Adoption, zone: tzinfo) -> str:
    """Why an older file is not adopted."""
    held = adoption.held
    words = translate(
        "This unit file was made on {day}, before the one you adopted ({held}): ask the steward for the newest one. "
        "If a wrong clock made those dates, leave the unit in Settings first, and open this file again."
    )
    made = full_date(local_date(adoption.unit.made_at, zone))
    return words.format(day=made, held="" if held is None else full_date(local_date(held.made_at, zone)))


def other_key_lines(adoption: Adoption, zone: tzinfo) -> Iterator[str]:
    """What has to be asked of a file that another key signed, with the digits of both keys."""
    held = adoption.held
    yield translate(
        "This unit file was signed with another key than the one you adopted. Ask the steward, in person or by phone, "
        "to read out the digits of their key: whoever made this file could otherwise set your contract and read your "
        "sealed shares."
    )
    words = translate("Digits of the key of this file: {digits}")
    yield words.format(digits=key_digits(adoption.unit.key))
    if held is not None:
        words = translate("Digits of the key until now, of {unit}, {day}: {digits}")
        yield words.format(
            unit=plain(held.unit, LONGEST_NAME),
            day=full_date(local_date(held.made_at, zone)),
            digits=key_digits(bytes.fromhex(held.steward_key)),
        )


def change_lines(adoption: Adoption) -> list[str]:
    """What is set, added, replaced and taken out, a sentence each; that nothing is, where nothing is."""
    if not adoption.change.edits:
        return [] if adoption.standing is UnitStanding.OLDER else [translate("Everything is as it says already.")]
    lines = [line for edit in adoption.change.edits for line in _lines(edit, adoption)]
    return lines or [translate("Contract, weeks and clinic are as it says already.")]


def _lines(edit: Edit, adoption: Adoption) -> Iterator[str]:
    match (edit.before, edit.after):
        case (LogSettings() as before, LogSettings() as after):
            words = translate("Weeks begin on {day} instead of {before}.")
            yield words.format(day=weekday_name(after.week_starts_on), before=weekday_name(before.week_starts_on))
            yield from _answers(adoption)
        case (Member() as before, Member() as after):
            yield _clinic(before, after)
        case (None, Term() as after):
            yield translate("Added to your contract: {term}.").format(term=term_words(after))
        case (Term() as before, Term() as after) if replace(before, label=after.label) == after:
            words = translate("Your contract stays what it is, and its label becomes that of the unit: {term}.")
            yield words.format(term=term_words(after))
        case (Term() as before, Term() as after):
            words = translate("Replaced in your contract: {before}; now {term}.")
            yield words.format(before=term_words(before), term=term_words(after))
        case (Term() as before, None):
            yield translate("Taken out of your contract: {term}.").format(term=term_words(before))
        case (_, SamplePlan() as after):
            yield _plan(after)
        case (SamplePlan() as before, None):
            words = translate("The choice of weeks that holds from {day} on is taken out.")
            yield words.format(day=full_date(before.valid_from))


def _answers(adoption: Adoption) -> Iterator[str]:
    """What becomes of answers that belong to weeks cut in another way."""
    if adoption.weeks_answered:
        words = translate(
            "{answers} about whole weeks, on undone lists and appointments, stay with the weeks as they were cut, and "
            "count for none of the new ones; undo brings them back."
        )
        if adoption.weeks_answered == 1:
            words = translate(
                "{answers} about a whole week, on its undone list or appointments, stays with the week as it was cut, "
                "and counts for none of the new ones; undo brings it back."
            )
        yield words.format(answers=counted(adoption.weeks_answered, "answer", "answers"))


def _clinic(before: Member, after: Member) -> str:
    if not after.clinic:
        return translate("No clinic instead of {before}.").format(before=plain(before.clinic, LONGEST_NAME))
    words = translate("Clinic: {clinic} instead of {before}.") if before.clinic else translate("Clinic: {clinic}.")
    return words.format(clinic=plain(after.clinic, LONGEST_NAME), before=plain(before.clinic, LONGEST_NAME))


def _plan(plan: SamplePlan) -> str:
    day = full_date(plan.valid_from)
    if not plan.weeks:
        return translate("From {day} on every week is logged again.").format(day=day)
    words = translate(
        "From {day} on only chosen weeks are logged, and nothing is expected of the others: {weeks}. "
        "Earlier weeks stay as they are."
    )
    coming = [Week(start) for start in plan.weeks if start >= plan.valid_from]
    if not coming:
        words = translate(
            "From {day} on no week is chosen any more, and nothing is expected. Earlier weeks stay as they are."
        )
    return words.format(day=day, weeks=weeks_words(coming))
