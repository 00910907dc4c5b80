"""Rules take time in proportion to the note, so that no note can hold them up."""

import re
from collections.abc import Iterator
from itertools import product
from time import process_time

import pytest

from dutytracker.domain.patient_data.finding import RULES
from dutytracker.domain.patient_data.findings import Finding, Kind
from dutytracker.domain.patient_data.rule import Rule, after, before, cased, following, worded
from tests.domain.patient_data.notes import PARTS

LENGTH = 500
MOST_SECONDS = 0.5
"""Ten times what the slowest rule takes for all runs."""

RUN_OF_DIGITS = r"\\d\{\d+,\}"
"""The one repeat without a bound, for there is nothing else that its digits could be tried as."""
ESCAPED_OR_CLASS = r"\\.|\[[^\]]*\]"
WITHOUT_BOUND = r"[*+]|\{\d*,\}"


def runs() -> Iterator[str]:
    """Notes in which two parts that rules look for come again and again."""
    return ("".join(parts * LENGTH)[:LENGTH] for parts in product(PARTS, repeat=2))


def is_quick(rule: Rule) -> bool:
    """Whether a rule looks through all of them in time."""
    ends = process_time() + MOST_SECONDS
    for run in runs():
        assert all(finding.end <= LENGTH for finding in rule.findings(run))
        if process_time() > ends:
            return False
    return True


def repeats_without_bound(rule: Rule) -> list[str]:
    signs = re.sub(ESCAPED_OR_CLASS, "", re.sub(RUN_OF_DIGITS, "", rule.pattern.pattern))
    return re.findall(WITHOUT_BOUND, signs)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.kind.value}-{RULES.index(rule)}")
def test_nothing_repeats_without_a_bound_and_no_run_of_parts_holds_a_rule_up(rule: Rule) -> None:
    assert repeats_without_bound(rule) == []
    assert is_quick(rule)


@pytest.mark.parametrize("pattern", [r"\w+", r"[a+]*", r"(?: \w{2,} )"])
def test_a_repeat_without_a_bound_would_be_seen(pattern: str) -> None:
    assert repeats_without_bound(Rule(Kind.NAME, worded(pattern)))


def test_a_rule_that_tries_one_run_over_and_over_would_be_seen() -> None:
    assert not is_quick(Rule(Kind.NAME, worded(r"(?: [\w\s]{1,9} ){1,4} !")))


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
