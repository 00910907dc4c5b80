"""Saying other facts of a unit, whatever else is said with them in one change."""

from collections.abc import Sequence
from dataclasses import replace

from dutytracker.domain.errors import Problems
from dutytracker.domain.steward import UnitFacts, problems_of_facts
from dutytracker.store.collection.ledger import Ledger
from dutytracker.store.collection.said import THE_FACTS, facts_value
from dutytracker.store.collection.statements import Kind, StatementEdit
from dutytracker.store.collection.view import Ever


def facts_edit(
    ledger: Ledger, facts: UnitFacts, before: Sequence[StatementEdit] = (), new: Ever | None = None
) -> StatementEdit:
    """The edit that says other facts, after the edits `before`, with shares that are new.

    Raises: `Problems` for impossible facts, also for a roster smaller than the members of the period.
    """
    sound = replace(facts, unit=facts.unit.strip())
    edit = ledger.edit(Kind.FACTS, THE_FACTS, facts_value(sound))
    problems = problems_of_facts(sound)
    if not problems and sound.roster is not None:
        view = ledger.view_after([*before, edit], new or {})
        problems = problems_of_facts(sound, len(view.in_period.members))
    if problems:
        raise Problems(problems)
    return edit
