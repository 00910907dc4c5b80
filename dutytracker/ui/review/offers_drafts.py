"""The offers as they are being typed, laid over those that the collection keeps; no widgets."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dutytracker.domain.dataclass import dataclass
from dutytracker.domain.errors import Problem, Problems
from dutytracker.domain.offers import MOST_OFFERS, Offer
from dutytracker.ui.review.offers_text import (
    Field,
    OfferText,
    name_of_copy,
    next_name,
    offer_from,
    text_of_offer,
)


@dataclass(slots=True, kw_only=True, eq=False)
class Draft:
    """One offer as it is typed."""

    text: OfferText
    kept: Offer | None = None
    """What the collection keeps of it; `None` of one that could not be kept yet."""
    latest: Offer | None = None
    """What was typed last that was sound; `None` where nothing was."""


class Drafts:
    """The offers in their order. Whatever is typed stays until it is sound or taken back."""

    def __init__(self) -> None:
        self._all: list[Draft] = []

    def __len__(self) -> int:
        return len(self._all)

    def __iter__(self) -> Iterator[Draft]:
        return iter(self._all)

    @property
    def is_full(self) -> bool:
        """True where no other offer may lie on the table."""
        return len(self._all) >= MOST_OFFERS

    def show_kept(self, offers: Sequence[Offer]) -> None:
        """Takes over what the collection keeps; what is being typed stays where its offer is still there.

        One that could not be kept yet stays behind the one before it.
        """
        shown: list[Draft] = []
        for offer, found in zip(offers, self._found_for(offers), strict=True):
            draft = found or Draft(text=text_of_offer(offer))
            if draft.kept != offer and self.read(draft) != offer:
                draft.text = text_of_offer(offer)
            draft.kept = offer
            shown.append(draft)
        for place, draft in enumerate(self._all):
            if draft.kept is None:
                before = next((one for one in reversed(self._all[:place]) if one in shown), None)
                shown.insert(0 if before is None else shown.index(before) + 1, draft)
        self._all = shown

    def read(self, draft: Draft) -> Offer | None:
        """The offer that is typed; `None` while it is not sound."""
        try:
            return self._offer_from(draft)
        except Problems:
            return None

    def problems(self, draft: Draft) -> tuple[Problem, ...]:
        """All that is wrong with what is typed."""
        try:
            self._offer_from(draft)
        except Problems as error:
            return error.problems
        return ()

    def laid(self) -> list[tuple[Draft, Offer]]:
        """What would lie on the table: what is typed, or was last typed, that is sound."""
        for draft in self._all:
            draft.latest = self.read(draft) or draft.latest
        return [(draft, draft.latest) for draft in self._all if draft.latest is not None]

    def to_keep(self) -> tuple[Offer, ...]:
        """The offers as the collection is to keep them."""
        both = (self.read(draft) or draft.kept for draft in self._all)
        return tuple(offer for offer in both if offer is not None)

    def add(self) -> Draft:
        """Another offer at the end, with a name and nothing else."""
        draft = Draft(text=OfferText(name=next_name(self._names())))
        self._all.append(draft)
        return draft

    def duplicate(self, draft: Draft) -> Draft:
        """The same offer again below it, with a name of its own."""
        copy = Draft(text=replace(draft.text, name=name_of_copy(draft.text.name, self._names())))
        self._all.insert(self._all.index(draft) + 1, copy)
        return copy

    def delete(self, draft: Draft) -> None:
        """Takes an offer away."""
        self._all.remove(draft)

    def move(self, draft: Draft, by: int) -> bool:
        """Moves an offer up (-1) or down (1); false at the end."""
        place = self._all.index(draft) + by
        if not 0 <= place < len(self._all):
            return False
        self._all.remove(draft)
        self._all.insert(place, draft)
        return True

    def put_back(self, draft: Draft) -> None:
        """Shows again what is kept, in place of what is typed."""
        if draft.kept is not None:
            draft.text = text_of_offer(draft.kept)

    def tidy(self, draft: Draft) -> Offer | None:
        """Writes a sound offer as it is always written, and gives it; `None` while it is not sound."""
        offer = self.read(draft)
        if offer is not None:
            draft.text = text_of_offer(offer)
        return offer

    def _offer_from(self, draft: Draft) -> Offer:
        others = (one for one in self._all if one is not draft)
        return offer_from(draft.text, [one.kept.name if one.kept else one.text.name for one in others])

    def _names(self) -> list[str]:
        return [draft.text.name for draft in self._all]

    def _found_for(self, offers: Sequence[Offer]) -> list[Draft | None]:
        """The draft of each offer: by what is kept, by what is typed, by its name, else in order."""
        left = list(self._all)
        found: list[Draft | None] = [None] * len(offers)
        for is_of in (_keeps, self._reads_as, _keeps_the_name):
            for place, offer in enumerate(offers):
                draft = next((one for one in left if found[place] is None and is_of(one, offer)), None)
                if draft is not None:
                    found[place] = draft
                    left.remove(draft)
        known = [draft for draft in left if draft.kept is not None]
        if sum(draft is None for draft in found) == len(known):
            in_order = iter(known)
            found = [draft or next(in_order) for draft in found]
        return found

    def _reads_as(self, draft: Draft, offer: Offer) -> bool:
        return self.read(draft) == offer


def _keeps(draft: Draft, offer: Offer) -> bool:
    return draft.kept == offer


def _keeps_the_name(draft: Draft, offer: Offer) -> bool:
    return draft.kept is not None and draft.kept.name == offer.name


def fields_wrong(problems: Sequence[Problem]) -> set[Field]:
    """The cells that problems belong to."""
    return {Field(problem.field) for problem in problems if problem.field in set(Field)}
