"""Units and offers of every kind, for laying the one over the other."""

from random import Random

from dutytracker.domain.offers import Offer
from dutytracker.domain.sharing import SharedWeek
from dutytracker.domain.terms import (
    AbsenceRule,
    AppointmentsGuarantee,
    Guarantee,
    HoursGuarantee,
    PercentBase,
    PercentGuarantee,
)
from tests.domain.shares import AMember, a_key, a_member, a_shared_week

RARITIES = (0, 0, 0.05, 0.3, 0.8)
WHAT = ("part_time", "absent", "other_terms", "unrecorded", "undone", "clearing", "bad")


def a_unit(random: Random, fewest: int = 1) -> list[AMember]:
    """From `fewest` to 45 members; what is rare in their weeks differs between units."""
    rarities = {what: random.choice(RARITIES) for what in WHAT}
    weeks = random.choice([(1,), (2,), (1, 2, 2, 3, 7), (4,)])
    return [
        a_member(*weeks_of(random, random.choice(weeks), rarities), keys=(a_key(number),))
        for number in range(random.randint(fewest, 45))
    ]


def weeks_of(random: Random, number: int, rarities: dict[str, float]) -> list[SharedWeek]:
    def happens(what: str) -> bool:
        return random.random() < rarities[what]

    pattern = random.choice([1920, 1440, 1200, 480]) if happens("part_time") else 2400
    guaranteed = random.choice([300, 390]) if happens("other_terms") else 420
    found = []
    for week in range(number):
        absent = random.choice([480, 480, 90, 245, pattern * 2 // 3]) if happens("absent") else 0
        scheduled = max(0, pattern - absent)
        logged = max(0, round(random.gauss(450, 120) * scheduled / 2400))
        found.append(
            a_shared_week(
                week,
                pattern=pattern,
                scheduled=scheduled,
                contracted=(2 * guaranteed * scheduled + 2400) // 4800,
                contracted_fixed=(2 * guaranteed * pattern + 2400) // 4800,
                logged=logged,
                undone=random.choice([20, 60, 125]) if happens("undone") else 0,
                clearing=random.randint(0, logged) if happens("clearing") else 0,
                booked=None if happens("unrecorded") else random.choice([0, 900, 1200, 1200, 1505]),
                undone_answered=not happens("bad"),
            )
        )
    return found


def an_offer(random: Random) -> Offer:
    """Any offer that can lie on the table, often one near to what members work under."""
    rule = random.choice([AbsenceRule.PRO_RATA, AbsenceRule.PRO_RATA, AbsenceRule.FIXED])
    return Offer(name="B", guarantee=a_guarantee(random), absence_rule=rule)


def a_guarantee(random: Random) -> Guarantee:
    percent = random.choice(["0", "5", "17", "17.5", "18.75", "20", "33.3333", "100"])
    return random.choice(
        [
            HoursGuarantee(guaranteed_minutes=random.choice([0, 360, 420, 420, 421, 505]), reference_minutes=2400),
            HoursGuarantee(guaranteed_minutes=random.randint(0, 900), reference_minutes=random.randint(900, 2400)),
            PercentGuarantee(percent=percent),
            PercentGuarantee(
                percent=percent,
                base=PercentBase.SCHEDULED_LESS_MEETINGS,
                meeting_minutes=random.choice([0, 60, 150, 150, 480, 1300, 1919, 2400]),
            ),
            AppointmentsGuarantee(percent=percent),
        ]
    )
