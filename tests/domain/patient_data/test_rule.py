"""Rules look a bounded way ahead from each sign, so that no note can hold them up."""

import re
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

import pytest

from dutytracker.domain.patient_data.finding import RULES
from dutytracker.domain.patient_data.findings import Finding, Kind
from dutytracker.domain.patient_data.rule import Rule, after, before, cased, following, worded

REPEATS = {op.MAX_REPEAT, op.MIN_REPEAT}
FARTHEST = 500
"""No rule looks at more signs from where it begins, but for one run of digits at its end."""


def repeats_in(items: Any, inside: int = 1) -> list[tuple[int, int]]:
    """Of each repeat: how often it can repeat, and how often all those around it can, multiplied."""
    found: list[tuple[int, int]] = []
    for code, value in items:
        if code in REPEATS:
            fewest, most, body = value
            found.append((int(most), inside))
            found += repeats_in(body, inside * max(1, int(most) - int(fewest) + 1))
        elif code is op.BRANCH:
            for branch in value[1]:
                found += repeats_in(branch, inside)
        elif code is op.SUBPATTERN:
            found += repeats_in(value[3], inside)
        elif code in {op.ASSERT, op.ASSERT_NOT}:
            found += repeats_in(value[1], inside)
    return found


def is_run_of_digits_at_the_end(items: Any) -> bool:
    """True where the one repeat without an end is of digits, so that there is nothing it could be tried again for."""
    return all(
        value[2][0] == (op.IN, [(op.CATEGORY, op.CATEGORY_DIGIT)])
        for code, value in flat(items)
        if code in REPEATS and value[1] is op.MAXREPEAT
    )


def flat(items: Any) -> list[Any]:
    found = []
    for code, value in items:
        found.append((code, value))
        if code is op.SUBPATTERN:
            found += flat(value[3])
    return found


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.kind.value}-{RULES.index(rule)}")
def test_nothing_repeats_without_a_bound_inside_a_repeat(rule: Rule) -> None:
    parsed = parser.parse(rule.pattern.pattern, rule.pattern.flags)
    for most, around in repeats_in(parsed):
        assert most < FARTHEST or is_run_of_digits_at_the_end(parsed)
        assert around <= 16


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.kind.value}-{RULES.index(rule)}")
def test_what_a_rule_looks_at_does_not_grow_with_the_note(rule: Rule) -> None:
    parsed = parser.parse(rule.pattern.pattern, rule.pattern.flags)
    _fewest, most = parsed.getwidth()
    assert most < FARTHEST or is_run_of_digits_at_the_end(parsed)


def test_a_rule_finds_its_group_where_it_has_one() -> None:
    assert list(Rule(Kind.NAME, worded(r"mr \s (?P<it> \w+ )")).findings("MR Gomez")) == [Finding(3, 8, Kind.NAME)]
    assert list(Rule(Kind.NAME, cased(r"mr \s \w+")).findings("mr Gomez")) == [Finding(0, 8, Kind.NAME)]


def test_a_rule_finds_only_what_holds() -> None:
    assert list(Rule(Kind.NAME, worded(r"\w+"), lambda match: match.group() == "b").findings("a b")) == [
        Finding(2, 3, Kind.NAME)
    ]


def test_the_words_around_a_match_are_plain() -> None:
    match = re.search("x", "(Ticket) x Kaiser, called")
    assert match is not None
    assert (before(match), after(match, 2), following(match)) == ("ticket)", ("kaiser", "called"), "Kaiser,")


def test_there_may_be_no_words_around_a_match() -> None:
    match = re.search("x", "x")
    assert match is not None
    assert (before(match), after(match), following(match)) == ("", (), "")
