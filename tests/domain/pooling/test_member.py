"""A member on the way from a collection to a review: one whole share brings its own part, all else is made anew."""

from dutytracker.domain.collecting import collect
from dutytracker.domain.pooling import part_of, pooled_member
from dutytracker.domain.pooling.observations import accepted
from tests.domain.shares import a_head, a_share, a_shared_week, received

THREE_WEEKS = [a_shared_week(n, logged=60 * (n + 1)) for n in range(3)]


def member_of(*shares, first=None, last=None):
    """The one member of some shares, and the shares whose parts and whose weeks were asked for."""
    known = {a_head(share).digest: share for share in shares}
    asked = []

    def weeks(share):
        return [accepted(week, own_time_included=share.own_time_included) for week in share.weeks]

    def part_in(head):
        asked.append("part")
        return part_of(weeks(known[head.digest]))

    def weeks_in(head):
        asked.append("weeks")
        return weeks(known[head.digest])

    pile = [received(f"{number}.dutyshare", share) for number, share in enumerate(shares)]
    (member,) = collect(pile).within(first, last).members
    return pooled_member(member, part_in=part_in, weeks_in=weeks_in), asked


def test_the_part_of_one_whole_share_is_taken_as_it_is():
    member, asked = member_of(a_share(*THREE_WEEKS, clinic="Hill", weeks_logged=5))

    assert (member.clinic, member.weeks_not_shared, member.part.weeks) == ("Hill", 2, 3)
    assert asked == ["part"]


def test_a_period_takes_the_weeks_that_touch_it():
    second = THREE_WEEKS[1].summary.week

    member, asked = member_of(a_share(*THREE_WEEKS), first=second.start, last=second.last)

    assert member.part == part_of([accepted(THREE_WEEKS[1], own_time_included=True)])
    assert asked == ["weeks"]


def test_a_period_that_holds_the_whole_share_reads_nothing_again():
    _, asked = member_of(a_share(*THREE_WEEKS), first=THREE_WEEKS[0].summary.week.start, last=None)

    assert asked == ["part"]


def test_weeks_of_several_shares_come_together():
    older = a_share(*THREE_WEEKS[:2], seq=900, head="c", own_time_included=False)
    newer = a_share(*THREE_WEEKS[1:], seq=1000)

    member, asked = member_of(older, newer)

    assert member.part == part_of(
        [accepted(week, own_time_included=number > 0) for number, week in enumerate(THREE_WEEKS)]
    )
    assert not member.part.tells_own_time
    assert asked == ["weeks", "weeks"]
