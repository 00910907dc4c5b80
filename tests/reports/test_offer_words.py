"""What offers come to in sentences: nothing hidden is told, and nothing is said in money."""

from fractions import Fraction

import pytest

from dutytracker.domain.apart import Apart, SampleWeek, apart_in_samples
from dutytracker.domain.pooling import Audience
from dutytracker.domain.terms import AbsenceRule, HoursGuarantee, PercentBase, PercentGuarantee
from dutytracker.reports.offer_words import (
    adds_words,
    apart_week_words,
    apart_words,
    labels_of,
    offer_sentences,
    offer_terms_words,
    offers_remarks,
    own_offer_sentences,
    signs_of,
    terms_words,
    told_words,
)
from tests.builders import WEEK
from tests.reports.offers import HIDDEN, TENTH, an_offer, offer_figures, today_figures

INSIDE, OUTSIDE = Audience.INSIDE, Audience.OUTSIDE
SEVEN = HoursGuarantee(guaranteed_minutes=420, reference_minutes=2400)


def sentence(offer, today=None, audience=INSIDE):
    return offer_sentences((today or today_figures(), offer), audience)[0]


@pytest.mark.parametrize(
    ("offer", "words"),
    [
        (an_offer(), "8 h 00 per 40 h 00, shrinking with leave"),
        (an_offer(rule=AbsenceRule.FIXED), "8 h 00 per 40 h 00, the same through leave"),
        (
            an_offer(
                guarantee=PercentGuarantee(percent="17", base=PercentBase.SCHEDULED_LESS_MEETINGS, meeting_minutes=150)
            ),
            "17 % of scheduled time less 2 h 30 of meetings a week, shrinking with leave",
        ),
        (TENTH, "10 % of booked appointment time"),
    ],
)
def test_the_terms_of_an_offer_stand_in_words(offer, words):
    assert offer_terms_words(offer) == words
    assert terms_words(offer_figures(offer)) == words


def test_todays_terms_are_those_that_each_member_entered():
    assert terms_words(today_figures()) == "as each member entered them"


def test_an_offer_is_told_beside_todays_terms():
    assert sentence(offer_figures()) == (
        "“Eight hours” would have been enough in 54 % of member-weeks; today’s terms in 38 %."
    )


def test_as_much_as_today_is_said_so_as_finely_as_the_audience_sees():
    close = offer_figures(covered=Fraction(3802, 10000))

    for audience in Audience:
        assert sentence(close, audience=audience) == (
            "“Eight hours” would have been enough in 38 % of member-weeks, as today’s terms were."
        )


def test_a_hidden_share_says_why():
    assert sentence(offer_figures(covered=None), audience=OUTSIDE) == (
        "In how many member-weeks “Eight hours” would have been enough is hidden: fewer than 11."
    )
    assert sentence(offer_figures(), today_figures(covered=None)) == (
        "“Eight hours” would have been enough in 54 % of member-weeks; of today’s terms that is hidden: fewer than 5."
    )


def test_an_offer_by_appointments_says_for_how_much_it_can_be_told():
    some = offer_figures(TENTH, members=25, weeks=80)

    assert sentence(some).endswith("It can be told for 80 of 120 weeks: the rest has no record of booked appointments.")
    outside = offer_sentences((today_figures(weeks=None), offer_figures(TENTH, members=25, weeks=None)), OUTSIDE)[0]
    assert outside.endswith("It can be told for 25 of 40 members: the others have no record of booked appointments.")
    assert "It can be told" not in sentence(offer_figures(TENTH))


def test_an_offer_that_no_week_can_tell_says_what_is_missing():
    nothing = offer_figures(TENTH, members=0, weeks=0, **HIDDEN)

    assert sentence(nothing) == (
        "“A tenth of appointments” cannot be told: no week has a record of booked appointments."
    )


def test_without_offers_there_is_no_sentence():
    assert offer_sentences((today_figures(),), INSIDE) == ()
    assert own_offer_sentences((today_figures(),)) == ()


@pytest.mark.parametrize(
    ("hours", "words"),
    [
        (Fraction(92), "For those reporting it would add 92 h 00 a week, as much as 2.30 full-time equivalents."),
        (
            Fraction(-14),
            "For those reporting it would take 14 h 00 a week away, as much as 0.35 full-time equivalents.",
        ),
        (Fraction(0), "For those reporting it would add nothing to today’s terms."),
        (None, "What it would add to today’s terms is hidden: fewer than 5."),
    ],
)
def test_what_an_offer_adds_is_told_in_hours_and_full_time_equivalents(hours, words):
    assert adds_words(offer_figures(adds_hours=hours), INSIDE) == words


def test_outside_full_time_equivalents_are_no_finer_than_the_hours():
    said = {adds_words(offer_figures(adds_hours=Fraction(9181 + one, 100)), OUTSIDE) for one in range(40)}

    assert said == {"For those reporting it would add 92 h 00 a week, as much as 2.30 full-time equivalents."}


def test_nothing_is_said_in_money():
    for audience in Audience:
        assert "never in money" in " ".join(offers_remarks(audience))
        assert "$" not in " ".join(offers_remarks(audience))


def test_offers_have_letters_in_their_order():
    figures = (today_figures(), offer_figures(), offer_figures(TENTH))

    assert labels_of(figures) == ("Today’s terms", "A · Eight hours", "B · A tenth of appointments")


def test_an_offer_that_is_called_by_its_letter_is_not_called_so_twice():
    assert labels_of([offer_figures(an_offer("Offer A")), offer_figures(an_offer("B"))]) == ("Offer A", "B")


def test_names_with_the_letters_of_others_get_numbers():
    offers = [an_offer("Offer B"), an_offer("Offer A")]

    assert signs_of(offers) == ("1", "2")
    assert labels_of([offer_figures(one) for one in offers]) == ("1 · Offer B", "2 · Offer A")


@pytest.mark.parametrize(
    ("offer", "today", "words"),
    [
        ({"covered": Fraction(5, 8)}, {"covered": Fraction(3, 8)}, "in 5 of your 8 weeks; today’s terms in 3."),
        ({"covered": Fraction(5, 8)}, {"covered": Fraction(5, 8)}, "in 5 of your 8 weeks, as today’s terms were."),
        (
            {"covered": Fraction(1), "weeks": 1},
            {"covered": Fraction(0), "weeks": 1},
            "in 1 of your 1 week; today’s terms in 0.",
        ),
        (
            {"covered": Fraction(1, 3), "weeks": 3},
            {"covered": Fraction(1, 4)},
            "in 1 of your 3 weeks with a record of booked appointments; today’s terms in 2 of 8 in all.",
        ),
        ({"covered": Fraction(1, 2)}, {"covered": None}, "in 4 of your 8 weeks."),
    ],
)
def test_a_member_reads_in_how_many_of_their_weeks_an_offer_would_have_been_enough(offer, today, words):
    figures = (today_figures(**{"weeks": 8} | today), offer_figures(**{"weeks": 8} | offer))

    assert own_offer_sentences(figures) == (f"“Eight hours” would have been enough {words}",)


def test_a_member_without_appointments_on_record_reads_what_is_missing():
    figures = (today_figures(weeks=8), offer_figures(TENTH, weeks=0, **HIDDEN))

    assert own_offer_sentences(figures) == (
        "“A tenth of appointments” cannot be told: none of your weeks has a record of booked appointments.",
    )


def test_a_hostile_name_stays_one_visible_line():
    name = an_offer("evil\u202e name", HoursGuarantee(guaranteed_minutes=1, reference_minutes=2400))

    assert "\u202e" not in sentence(offer_figures(name)) + labels_of([offer_figures(name)])[0]


def test_two_offers_come_apart_where_somebody_is_on_leave():
    (apart,) = apart_in_samples([an_offer("A", SEVEN), an_offer("B", SEVEN, AbsenceRule.FIXED)])

    assert apart_words(apart) == (
        "“A” and “B” both give 7 h 00 in a full week;"
        " in a 40-hour week with one day of leave “A” gives 5 h 36 and “B” 7 h 00."
    )


def test_two_offers_come_apart_in_a_week_of_the_member():
    apart = Apart(one=an_offer("A"), other=an_offer("B"), full_week=480, week=WEEK, minutes_one=384, minutes_other=480)

    assert apart_words(apart) == (
        "“A” and “B” both give 8 h 00 in a full week; in your week March 1 – 7 “A” gives 6 h 24 and “B” 8 h 00."
    )


def test_every_sample_week_has_its_words():
    assert len({apart_week_words(week) for week in SampleWeek}) == len(SampleWeek)


def test_over_how_much_an_offer_is_laid_is_told_as_the_audience_may_know():
    assert told_words(offer_figures(weeks=1, members=1), INSIDE) == "1 member, 1 week"
    assert told_words(offer_figures(), OUTSIDE) == "40 members"
