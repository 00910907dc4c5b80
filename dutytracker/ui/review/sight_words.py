"""What stands under the title of Review, and what is said of files that were added."""

from dutytracker.domain.steward import Added
from dutytracker.reports.words import counted, range_words, translate
from dutytracker.ui.review.sight import Sight


def nothing_words() -> str:
    """What Review is for, while there is nothing in it."""
    return translate("What many members’ shares tell together")


def standing_words(sight: Sight) -> str:
    """Which unit it is, how many it has, which weeks, and how many members handed in."""
    if sight.is_empty:
        return nothing_words()
    facts = sight.facts
    parts = [facts.unit] if facts.unit else []
    if facts.roster is not None:
        parts.append(translate("unit of {number}").format(number=facts.roster))
    if sight.days is not None:
        parts.append(translate("weeks {days}").format(days=range_words(*sight.days)))
    parts.append(counted(sight.review.members, "member", "members"))
    words = " · ".join(parts)
    return words if facts.unit else words[0].upper() + words[1:]


def elsewhere_words(sight: Sight) -> str:
    """That members handed in, but no week that is asked for; empty where all who did gave one."""
    handed_in = (one for one in sight.standing if one.made_at is not None and not one.is_removed)
    number = sum(not one.weeks_given for one in handed_in)
    if not number:
        return ""
    words = translate("{members} none of the weeks asked for: check the first and the last day.")
    if sight.plan.sampled_weeks:
        words = translate(
            "{members} none of the weeks asked for: check the first and the last day, and which weeks are chosen on the"
            " page of the unit file."
        )
    return words.format(members=counted(number, "member handed in", "members handed in"))


def taken_words(added: Added) -> str:
    """How many shares of the files are new, and how many files were not taken in."""
    words = counted(added.new, "share was taken in", "shares were taken in")
    others = len(added.rejected) + len(added.had_already)
    if not others:
        return words
    return translate("{taken}; {number} not").format(taken=words, number=counted(others, "file", "files"))
