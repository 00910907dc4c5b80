"""What is offered while a word is half typed."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dutytracker.domain.duties import Duty
from dutytracker.domain.placement import Placement
from dutytracker.domain.quick_entry import NotUnderstood, Situation, read_line
from dutytracker.domain.quick_entry.completing import completions, is_half_typed
from dutytracker.domain.quick_entry.completion_words import LineKind
from dutytracker.domain.quick_entry.vocabulary import Flag
from dutytracker.domain.quick_entry.words import DUTY_WORDS, LINE_WORDS, PLACEMENT_WORDS, WHOLE_DUTY_WORDS
from dutytracker.domain.records import AbsenceKind, ErosionReason, UndoneReason
from tests.builders import a_pattern, an_entry
from tests.domain.quick_entry.lines import a_situation, a_timed_entry


def words(typed: str, situation: Situation | None = None) -> list[str]:
    """The words offered where `|` stands in `typed`."""
    return [each.text for each in offered(typed, situation)]


def offered(typed: str, situation: Situation | None = None):
    """What is offered where `|` stands in `typed`."""
    before, _, behind = typed.partition("|")
    return completions(before + behind, len(before), situation or a_situation())


def test_a_half_typed_word_is_completed_to_one_word_of_each_duty():
    assert words("co|") == ["community", "coordination", "collateral", "consult"]
    assert [each.meaning for each in offered("co|")] == [Duty.RES, Duty.DOC, Duty.COLL, Duty.CONS]


def test_a_completion_takes_the_place_of_what_was_typed():
    (email,) = offered("  ema| 15 y")
    assert (email.start, email.end) == (2, 5)
    assert email.applied("  ema 15 y") == "  email 15 y"


def test_duties_used_most_today_and_yesterday_stand_in_front():
    entries = [a_timed_entry(number, "2026-03-04T09:00", 5, duty=Duty.CONS) for number in (1, 2)]
    situation = a_situation(entries=(an_entry(3, duty=Duty.DOC), *entries))
    assert words("co|", situation) == ["consult", "coordination", "community", "collateral"]


def test_capitals_do_not_matter():
    assert words("EMA|") == ["email"]


def test_duties_come_before_placements_and_days():
    assert words("pr|") == ["preparation", "protected", "pre"]
    assert words("s|")[:2] == ["school", "safety"]


def test_what_the_line_says_already_is_not_offered_again():
    assert words("call 15 le|") == []
    assert words("call 15 y mon|") == []
    assert words("call 15 lunch aft|") == []
    assert words("c 20 ph|") == []


def test_an_empty_line_offers_the_duties_and_the_other_lines_and_nothing_else():
    found = offered("|")
    assert [each.meaning for each in found][:13] == list(dict.fromkeys(DUTY_WORDS.values()))
    assert [each.text for each in found][13:] == [
        *("undone", "lost", "done", "pto", "sick", "holiday", "leave", "release", "strike", "training"),
    ]
    assert words(" |") == words("|")


def test_behind_duty_and_length_stand_placements_then_days_the_latest_first():
    found = words("p15 |")
    assert found[:7] == ["protected", "noshow", "gap", "lunch", "before", "after", "off"]
    assert found[7:10] == ["yesterday", "wednesday", "tuesday"]
    assert found[-3:] == ["today", "old", "earlier"]


def test_a_line_about_undone_work_completes_its_own_reasons():
    assert [each.meaning for each in offered("undone c 60 wai|")] == [UndoneReason.WAITING_ON_OTHERS]
    assert words("undone c 60 |")[:7] == ["notime", "taken", "crisis", "absence", "waiting", "system", "other"]
    assert [each.meaning for each in offered("undone c 60 to|")] == [Flag.TOLD, Flag.TODAY]


def test_crisis_on_an_undone_line_is_the_duty_until_another_is_named():
    assert [each.meaning for each in offered("undone cri|")] == [Duty.SAFE]
    assert [each.meaning for each in offered("undone c 30 cri|")] == [UndoneReason.CRISIS]
    assert [each.meaning for each in offered("undone cri| 30 chart")] == [UndoneReason.CRISIS]


def test_a_line_about_lost_time_completes_its_own_reasons():
    assert [each.meaning for each in offered("lost 30 me|")] == [ErosionReason.MEETING]
    assert words("lost 30 cov|") == ["covering"]
    assert words("lost 30 ch|") == []


def test_the_words_that_name_a_line_are_offered_in_front_alone():
    assert [each.meaning for each in offered("und|")] == [LineKind.UNDONE]
    assert [each.meaning for each in offered("vac|")] == [AbsenceKind.PTO]
    assert [each.meaning for each in offered("noth|")] == [LineKind.CLOSE]
    assert words("15 und|") == []


def test_absences_and_closed_days_take_days():
    assert words("pto yes|") == ["yesterday"]
    assert words("done |")[0] == "yesterday"
    assert words("done lun|") == []


def test_a_word_of_the_members_own_leads_to_its_duty():
    settings = replace(a_situation().settings, duty_labels={Duty.CALL: "Telefon rounds", Duty.OTH: "Inventory"})
    situation = replace(a_situation(), settings=settings)
    assert [(each.text, each.meaning) for each in offered("tel|", situation)] == [("call", Duty.CALL)]
    assert [(each.text, each.meaning) for each in offered("rou|", situation)] == [("call", Duty.CALL)]
    assert [(each.text, each.meaning) for each in offered("undone inv|", situation)] == [("x", Duty.OTH)]
    assert words("lost inv|", situation) == []


def test_a_duty_that_is_not_used_is_not_offered_and_can_still_be_typed():
    settings = replace(a_situation().settings, unused_duties=frozenset({Duty.CALL, Duty.GRP}))
    situation = replace(a_situation(), settings=settings)
    assert words("cal|", situation) == []
    assert Duty.GRP not in [each.meaning for each in offered("|", situation)]
    assert Duty.MSG in [each.meaning for each in offered("|", situation)]
    assert not isinstance(read_line("call 15", situation), NotUnderstood)


@pytest.mark.parametrize("typed", ["p15|", "ca|ll", "15p|", "@9p|", "p |15", "p15 / ca|", "/ ca|", "zebra ca|"])
def test_nothing_is_offered_inside_a_word_or_where_it_would_be_refused(typed):
    assert words(typed, a_situation(notes=True)) == []


def test_a_note_behind_the_cursor_stays():
    assert words("ema| 15 / called back", a_situation(notes=True)) == ["email"]


@pytest.mark.parametrize("typed", ["ca|", "emai|", "p15 yest|", "undone wai|", "tod|"])
def test_a_word_is_half_typed_until_the_line_knows_it(typed):
    before, _, behind = typed.partition("|")
    assert is_half_typed(before + behind, len(before))


@pytest.mark.parametrize(
    "typed", ["|", "p|", "call|", "doc|", "p15 mo|", "lost|", "pto|", "p15|", "ca|ll", "p15 / ca|"]
)
def test_a_key_a_whole_word_and_what_is_no_word_are_not_half_typed(typed):
    before, _, behind = typed.partition("|")
    assert not is_half_typed(before + behind, len(before))


BEGINNINGS = sorted({word[:length] for word in (*DUTY_WORDS, *PLACEMENT_WORDS, *LINE_WORDS) for length in (1, 2, 3)})
PARTS = [
    *BEGINNINGS,
    "15",
    "@9",
    "9-9:30",
    "y",
    "told",
    "crisis",
    "other",
    "meeting",
    "zebra",
    "3/2",
    "/ note",
    "",
    " ",
]
LABELS = {Duty.CALL: "Telefon rounds", Duty.OTH: "Übergabe crisis"}


@given(
    parts=st.lists(st.sampled_from(PARTS), max_size=5),
    at=st.integers(0, 30),
    notes=st.booleans(),
    labels=st.booleans(),
    patterns=st.sampled_from([(), (a_pattern(),)]),
)
def test_every_completion_gives_a_line_that_reads_or_lacks_only_something(parts, at, notes, labels, patterns):
    situation = a_situation(notes=notes, patterns=patterns)
    if labels:
        situation = replace(situation, settings=replace(situation.settings, duty_labels=LABELS))
    text = " ".join(parts)
    for completion in completions(text, min(at, len(text)), situation):
        assert text[completion.start : completion.end].lower() != completion.text
        refused = refusal_of(completion.applied(text), situation)
        assert refused is None or refused.lacks is not None


def refusal_of(text: str, situation: Situation) -> NotUnderstood | None:
    """The refusal of a line; `None` where it can be read."""
    try:
        read_line(text, situation)
    except NotUnderstood as refused:
        return refused
    return None


@given(word=st.sampled_from(sorted(DUTY_WORDS)), length=st.integers(1, 20))
def test_every_beginning_of_a_duty_word_leads_to_its_duty(word, length):
    is_whole = length > 1 and word[:length] in WHOLE_DUTY_WORDS
    assert is_whole or DUTY_WORDS[word] in [each.meaning for each in offered(f"{word[:length]}|")]


@given(word=st.sampled_from(sorted(PLACEMENT_WORDS)), length=st.integers(1, 20))
def test_every_beginning_of_a_placement_word_leads_to_its_placement(word, length):
    said: set[Placement] = {PLACEMENT_WORDS[word[:length]]} if word[:length] in PLACEMENT_WORDS else set()
    found = {each.meaning for each in offered(f"p15 {word[:length]}|")}
    assert "-" in word or PLACEMENT_WORDS[word] in found | said


def test_the_longest_hostile_lines_are_answered():
    for text in ("a" * 200, "a-" * 100, "é" * 200, " " * 200, "1" * 200, "a" * 199 + "1"):
        assert completions(text, len(text), a_situation()) in ((), offered("|")) or text.isspace()
