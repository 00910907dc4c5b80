"""What is said of weeks that were chosen to be logged, and of those that were not."""

from collections.abc import Iterator, Sequence

from dutytracker.domain.calendar import Week
from dutytracker.domain.chosen_weeks import SampleFacts
from dutytracker.domain.week_summary import WeekSummary, holds_anything
from dutytracker.reports.words import counted, full_date, full_day, translate


def not_chosen_sentence(coming: Week | None) -> str:
    """What stands in place of what is missing; `coming` is the next chosen week, `None` where there is no more."""
    if coming is None:
        return translate("This is not a chosen week, so nothing is expected. No more weeks are chosen.")
    words = translate("This is not a chosen week, so nothing is expected. The next one begins on {day}.")
    return words.format(day=full_day(coming.start))


def was_not_chosen_sentence(summary: WeekSummary) -> str:
    """The same of a week that is over."""
    if holds_anything(summary):
        return translate(
            "This week was not chosen but logged all the same: it is kept, and enters no median and no count."
        )
    return translate(
        "This week was not chosen, so nothing was expected: an empty week does not mean that there was no work."
    )


def sample_sentences(facts: SampleFacts) -> tuple[str, ...]:
    """What the figures of a range come from: weeks chosen ahead of time, and when; and what was left out of them."""
    return tuple(_sentences(facts))


def sample_text(facts: SampleFacts | None) -> str:
    """The same in one text; empty where no week is under a plan."""
    return "" if facts is None else " ".join(sample_sentences(facts))


def _sentences(facts: SampleFacts) -> Iterator[str]:
    yield _chosen_words(facts)
    if facts.late:
        words = translate("{weeks} chosen only when it had begun: nothing shows that it was not picked.")
        if facts.late > 1:
            words = translate("{weeks} chosen only when they had begun: nothing shows that they were not picked.")
        yield words.format(weeks=counted(facts.late, "week was", "weeks were"))
    if facts.logged_all_the_same:
        words = translate("Of those not chosen {weeks} logged all the same: kept, but in no median and no count.")
        yield words.format(weeks=counted(facts.logged_all_the_same, "week was", "weeks were"))
    if facts.free:
        words = translate("{weeks} from when every week was logged.")
        yield words.format(weeks=counted(facts.free, "week is", "weeks are"))


def _chosen_words(facts: SampleFacts) -> str:
    if not facts.ahead:
        words = translate("No week here was chosen ahead of time; {rest}.")
        return (
            words.format(rest=_rest_words(facts.not_chosen))
            if facts.not_chosen
            else translate("No week here was chosen ahead of time.")
        )
    words = translate("These figures come from {weeks} chosen ahead of time ({when})")
    chosen = words.format(weeks=counted(facts.ahead, "week", "weeks"), when=_when_words(facts))
    if facts.free:
        words = translate("Of these weeks {weeks} chosen ahead of time ({when})")
        chosen = words.format(weeks=counted(facts.ahead, "was", "were"), when=_when_words(facts))
    if not facts.not_chosen:
        return translate("{chosen}.").format(chosen=chosen)
    return translate("{chosen}; {rest}.").format(chosen=chosen, rest=_rest_words(facts.not_chosen))


def _when_words(facts: SampleFacts) -> str:
    """ "on Jan 3, before the first of them began"; of several dates each before the weeks it chose."""
    if len(facts.chosen_on) > 1:
        words = translate("on {days}, each before the first of its weeks began")
        return words.format(days=_listed([full_date(day) for day in facts.chosen_on]))
    words = translate("on {day}, before the first of them began")
    if facts.ahead == 1:
        words = translate("on {day}, before it began")
    return words.format(day=full_date(facts.chosen_on[0]))


def _rest_words(not_chosen: int) -> str:
    if not_chosen == 1:
        return translate("1 week was not chosen and says nothing")
    return translate("{number} weeks were not chosen and say nothing").format(number=not_chosen)


def _listed(words: Sequence[str]) -> str:
    return translate("{others} and {last}").format(others=", ".join(words[:-1]), last=words[-1])
