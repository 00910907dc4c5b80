"""Rules, and that none tries anything without a bound, so that no note can hold them up; `benchmarks` says how long."""

import re

import pytest

from dutytracker.domain.patient_data.finding import RULES
from dutytracker.domain.patient_data.findings import Finding, Kind
from dutytracker.domain.patient_data.rule import Rule, after, before, by_first_letter, cased, following, worded

RUN_OF_DIGITS = r"\\d\{\d+,\}"
"""The one repeat without a bound, for there is nothing else that its digits could be tried as."""
ESCAPED_OR_CLASS = r"\\.|\[[^\]]*\]"
WITHOUT_BOUND = r"[*+]|\{\d*,\}"


def repeats_without_bound(rule: Rule) -> list[str]:
    signs = re.sub(ESCAPED_OR_CLASS, "", re.sub(RUN_OF_DIGITS, "", rule.pattern.pattern))
    return re.findall(WITHOUT_BOUND, signs)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.kind.value}-{RULES.index(rule)}")
def test_nothing_repeats_without_a_bound(rule: Rule) -> None:
    assert repeats_without_bound(rule) == []


@pytest.mark.parametrize("pattern", [r"\w+", r"[a+]*", r"(?: \w{2,} )"])
def test_a_repeat_without_a_bound_would_be_seen(pattern: str) -> None:
    assert repeats_without_bound(Rule(Kind.NAME, worded(pattern)))


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


@pytest.mark.parametrize("word", ["mom", "mother", "dad", "mami", "grandpa"])
def test_alternatives_with_one_first_letter_are_tried_together(word: str) -> None:
    together = by_first_letter("mom | mother | dad | m[aá]mi | grand(?:ma|pa)")
    assert together == "m(?:om|other|[aá]mi) | d(?:ad) | g(?:rand(?:ma|pa))"
    assert cased(together).fullmatch(word)
