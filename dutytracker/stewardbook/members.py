"""The members of a collection: where each stands, and what the steward says of them."""

from collections.abc import Mapping

from dutytracker.domain.errors import DutyError, Problem
from dutytracker.domain.saying import said
from dutytracker.domain.spelling import ClinicSuggestion, clinic_suggestions, spelled
from dutytracker.domain.standing import standing_of
from dutytracker.domain.steward import MemberStanding
from dutytracker.domain.text_rules import LABEL_LENGTH, text_trouble
from dutytracker.domain.validation import MEMBER_CODE
from dutytracker.stewardbook.steward import Steward
from dutytracker.store.collection.ledger import Ledger
from dutytracker.store.collection.statements import Kind, StatementEdit
from dutytracker.store.signing import SigningKey


class NothingToReceipt(DutyError):
    """A member handed in nothing that a receipt can be made for."""


class Members:
    """Everyone who handed in to one open collection or is expected to."""

    def __init__(self, ledger: Ledger, steward: Steward) -> None:
        self._ledger = ledger
        self._steward = steward

    def standing(self) -> tuple[MemberStanding, ...]:
        """Where every member stands who handed in or was given a name, by code."""
        known = self._ledger.now
        view, today, usual_start = known.view, self._steward.today(), self._steward.settings.week_starts_on
        if (today, usual_start) not in known.standings:
            known.standings[today, usual_start] = standing_of(
                view.collected,
                (one.head for one in view.here),
                view.said,
                view.asked,
                today=today,
                usual_start=usual_start,
                heads_shown=self._ledger.heads_shown,
            )
        return known.standings[today, usual_start]

    def set_name(self, who: str, name: str) -> None:
        """Gives a member a private name, which never leaves the collection; an empty one takes it away.

        A code that has not handed in is expected to from then on.

        Raises: `Problem` for a code or name that cannot be one.
        """
        code, sound = who.strip(), name.strip()
        if not MEMBER_CODE.fullmatch(code.partition("/")[0]):
            raise Problem("code", "A member code must be two groups of four letters and digits, such as K7QF-2M9X.")
        _refuse_text("name", "The name", sound)
        self._ledger.say("Private name", Kind.NAME, code, sound or None)

    def remove(self, who: str) -> None:
        """Lets a member who left neither count nor be missing; nothing of theirs is lost."""
        self._ledger.say("Member removed", Kind.REMOVED, who, True)

    def bring_back(self, who: str) -> None:
        """Lets a member who was removed count again."""
        self._ledger.say("Member brought back", Kind.REMOVED, who, None)

    def clinics(self) -> Mapping[str, str]:
        """The one spelling of each clinic that a member wrote, in order."""
        view = self._ledger.now.view
        written = {member.clinic for member in view.collected.members if member.clinic}
        return {name: spelled(name, view.said.spellings) for name in sorted(written)}

    def clinic_suggestions(self) -> tuple[ClinicSuggestion, ...]:
        """The clinics, as they are spelled now, that look like one."""
        members: dict[str, int] = {}
        for member in self._ledger.now.view.counting.members:
            members[member.clinic] = members.get(member.clinic, 0) + 1
        return clinic_suggestions(members)

    def set_clinic(self, as_written: str, clinic: str) -> None:
        """Spells a clinic in one way, whatever members write; an empty or the same name leaves it as it is written.

        Raises: `Problem` for a name that cannot be one.
        """
        wanted, spellings = clinic.strip(), self._ledger.now.view.said.spellings
        _refuse_text("clinic", "The clinic", wanted)
        edits = [self._spelling(as_written, None if wanted in {"", as_written} else wanted)]
        others = {name: one for name, one in spellings.items() if name != as_written}
        if wanted != as_written and spelled(wanted, others) == as_written:
            edits.append(self._spelling(wanted, None))
        self._ledger.perform("One spelling of a clinic", edits)

    def steward_key(self) -> SigningKey:
        """The pair that receipts are signed with, from the steward's log: to be asked for on the thread of that log."""
        return self._steward.keys.steward_key()

    def receipt(self, who: str, key: SigningKey | None = None) -> bytes:
        """A receipt for the newest share of a member, as a file signed with the steward's key, which may be given.

        Raises: `NothingToReceipt`.
        """
        from dutytracker.exchange.receipt_file import steward_receipt

        head = self._ledger.now.view.newest_share(who)
        if head is None or head.log.seq < 1:
            raise NothingToReceipt(
                said("There is no share of {who} that a receipt can be made for: ask for one.", who=who)
            )
        return steward_receipt(head, (key or self.steward_key()).private, self._steward.now())

    def _spelling(self, as_written: str, clinic: str | None) -> StatementEdit:
        return self._ledger.edit(Kind.CLINIC, as_written, clinic)


def _refuse_text(field: str, name: str, text: str) -> None:
    trouble = text_trouble(text, LABEL_LENGTH)
    if trouble is not None:
        raise Problem(field, said("{name} {trouble}.", name=said(name), trouble=said(trouble)))
