"""A pooled review in sentences."""

from dataclasses import replace

from dutytracker.domain.collecting import Rejected, Whose, collect
from dutytracker.domain.pooling import Audience
from dutytracker.reports.review_words import chosen_weeks_words, file_lines, headline, rejected_of, review_lines
from tests.domain.shares import a_key, a_member, a_share, a_shared_week, an_instant, members_alike, pool, received


def lines(members, roster=None, audience=Audience.INSIDE):
    return list(review_lines(pool(members, audience, roster)))


def test_nobody_is_said_to_be_too_few():
    assert lines([]) == [
        "0 members shared 0 weeks; 0 of them can be compared.",
        "Too few members to show a figure: 0 of at least 5.",
    ]


def test_one_member_is_one_member():
    assert lines([a_member(a_shared_week(0))])[0] == "1 member shared 1 week; 1 of them can be compared."


def test_the_headline_falls_whichever_way_it_falls():
    short = members_alike(6, logged=600)

    assert lines([*short, *members_alike(5)])[2] == (
        "6 of 11 reporting therapists needed more time than the contract gives."
    )
    assert lines([*short, *members_alike(6)])[2] == (
        "6 of 12 reporting therapists needed more time than the contract gives; "
        "6 had enough in at least half of their counted weeks."
    )


def test_few_counted_members_have_no_headline():
    figures = pool([a_member(a_shared_week(0)) for _ in range(5)], Audience.INSIDE).figures

    assert headline(figures).startswith("Too few members have two weeks")


def test_a_unit_of_which_little_reports_is_indicative():
    assert lines(members_alike(5), roster=20)[1] == (
        "5 of 20 in the unit reported (25 %). That is less than half, so every figure is indicative only."
    )
    assert lines(members_alike(5), roster=20)[4] == (
        "Of the whole unit, at least 0 % are short even if everyone else had enough time, and at most 75 %."
    )


def test_an_unknown_roster_is_said_and_bounds_nothing():
    said = lines(members_alike(5))

    assert said[1] == "How much of the unit reported is unknown."
    assert not any("whole unit" in line for line in said)


def test_outside_hours_are_half_hours_and_weeks_are_not_counted():
    said = lines(members_alike(11, logged=437), audience=Audience.OUTSIDE)

    assert said[0] == "11 members shared weeks."
    assert "7 h 30 per 40 h would have been enough in 80 % of member-weeks." in said
    assert "7 h 17 per 40 h would have been enough in 80 % of member-weeks." in lines(members_alike(11, logged=437))


def test_what_is_hidden_is_not_said():
    said = lines([*members_alike(8, protected=None), *members_alike(2, undone=60, protected=None)])

    assert not any(line.startswith(("On average", "Of 7 h")) for line in said)


def test_files_that_do_not_count_are_named_with_the_reason():
    assert list(file_lines([Rejected(file="a.dutyshare", why="It is damaged.")], 2)) == [
        "2 files hold shares that are here already.",
        "Not counted: a.dutyshare. It is damaged.",
    ]


def test_what_is_set_aside_says_whom_to_ask():
    shares = [
        a_share(a_shared_week(0), head="a"),
        a_share(a_shared_week(0), head="b"),
        a_share(a_shared_week(0), key=2, member="M237-AAAA"),
        a_share(a_shared_week(0), key=3, member="M237-AAAA", made_at=an_instant(2)),
    ]
    pile = [received(name, share) for name, share in zip("cbda", shares, strict=True)]

    rejected = rejected_of([Rejected(file="x", why="It is damaged.")], collect(pile))

    assert [one.file for one in rejected] == ["a", "b", "c", "x"]
    assert "ask whether one person uses both" in rejected[0].why
    assert "M227-AAAA" in rejected[1].why
    decided = collect(pile, {a_key(3): Whose.ONE_PERSON})
    assert [one.file for one in rejected_of([], decided)] == ["b", "c"]


def test_weeks_that_were_chosen_are_said_to_be_all_that_was_asked_for():
    review = replace(pool(members_alike(6), Audience.INSIDE), chosen_weeks=6)

    said = list(review_lines(review))
    assert said[1] == (
        "These figures come from 6 weeks chosen ahead of time; other weeks were not asked for and are not counted as"
        " anything."
    )
    assert said[0].startswith("6 members shared ")
    assert chosen_weeks_words(replace(review, chosen_weeks=1)).startswith("These figures come from 1 week chosen ")


def test_where_every_week_is_asked_for_nothing_is_said_of_chosen_ones():
    assert chosen_weeks_words(pool(members_alike(6), Audience.INSIDE)) == ""
