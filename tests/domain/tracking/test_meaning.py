"""Which duty the projects and tags of another program mean."""

import pytest

from dutytracker.domain.duties import Duty
from dutytracker.domain.tracking.meaning import Meaning, Meanings, digest_of, every_name, folded, name_of
from tests.domain.tracking.spans import a_span


def meaning(span=None, *, given=(), kept=(), **fields):
    said = Meanings(
        given={folded(name): duty for name, duty in dict(given).items()},
        kept={digest_of(name): duty for name, duty in dict(kept).items()},
        labels={"ring-backs": Duty.CALL, "group preparation": Duty.GRP},
    )
    return said.of(a_span(**({"project": ""} | fields)) if span is None else span)


@pytest.mark.parametrize(
    ("name", "duty"),
    [
        ("Patient calls", Duty.CALL),
        ("voicemail", Duty.CALL),
        ("E: emails", Duty.MSG),
        ("Charting", Duty.CHART),
        ("charting/notes", Duty.CHART),
        ("Ring-Backs", Duty.CALL),
        ("Group  Preparation", Duty.GRP),
        ("MSG", Duty.MSG),
    ],
)
def test_a_plain_name_suggests_its_duty(name, duty):
    assert meaning(project=name) == Meaning(duty, suggested=True)


@pytest.mark.parametrize(
    "name",
    ["Staff meeting", "Call training", "Family calls", "Work", "Other", "J. Doe", "", "Group", "c", "Sessions: notes"],
)
def test_a_name_that_is_not_plain_is_asked_about(name):
    assert meaning(project=name) is None


def test_what_is_said_holds_over_what_the_words_say():
    assert meaning(project="Charting", given={"charting": Duty.PLAN}) == Meaning(Duty.PLAN)


def test_what_is_said_now_holds_over_what_is_remembered():
    span = {"project": "Work", "kept": {"Work": Duty.OTH}}
    assert meaning(**span) == Meaning(Duty.OTH)
    assert meaning(**span, given={" WORK ": Duty.CONS}) == Meaning(Duty.CONS)


def test_a_name_can_be_no_indirect_care():
    assert meaning(project="Emails", given={"Emails": None}) == Meaning(None)


def test_the_narrower_name_holds():
    assert meaning(project="Charting", activity="Emails", tags=("phone",)) == Meaning(Duty.MSG, suggested=True)
    assert meaning(project="Charting", tags=("phone",)) == Meaning(Duty.CHART, suggested=True)
    assert meaning(project="Work", tags=("phone", "late")) == Meaning(Duty.CALL, suggested=True)


def test_a_remembered_project_holds_over_the_words_of_its_tags():
    assert meaning(project="Work", tags=("phone",), kept={"Work": Duty.OTH}) == Meaning(Duty.OTH)


def test_tags_that_mean_two_duties_are_asked_about_until_they_are_said_together():
    tags = {"tags": ("phone", "email")}
    assert meaning(**tags) is None
    assert meaning(**tags, given={"phone, email": Duty.CALL}) == Meaning(Duty.CALL)
    assert meaning(**tags, given={"phone": Duty.CALL, "email": Duty.MSG}) is None


def test_a_description_that_is_a_label_or_word_of_a_duty_suggests_it_and_nothing_else_does():
    assert meaning(description="Charting") == Meaning(Duty.CHART, suggested=True)
    assert meaning(description="Ring-backs") == Meaning(Duty.CALL, suggested=True)
    assert meaning(description="phone J. Doe") is None


def test_records_without_a_name_are_meant_by_the_empty_one():
    assert meaning(given={"": Duty.OTH}) == Meaning(Duty.OTH)
    assert name_of(a_span(project="")) == ""


def test_a_file_names_projects_activities_tags_and_tags_together():
    spans = [a_span(project="Work", activity="Emails", tags=("a", "b")), a_span(project="")]
    assert every_name(spans) == {"Work", "Emails", "a", "b", "a, b", ""}


def test_what_is_kept_of_a_name_does_not_tell_it_and_ignores_case_and_spaces():
    assert digest_of("Patient  Calls ") == digest_of("patient calls")
    assert len(digest_of("J. Doe")) == 64
    assert digest_of("\ud800")
