"""A pooled review as a unit file carries it, so that members see their own weeks beside it."""

from dutytracker.domain.errors import Problem
from dutytracker.domain.pooling.pooled import PooledReview
from dutytracker.domain.unit import ReviewDocument
from dutytracker.reports.review_json import review_json
from dutytracker.reports.words import translate

TOO_FEW = (
    "Figures need {k} members with a comparable week, because members’ computers hold them; so far it is {number}: make"
    " the file without them, or wait until more shares have come."
)


def benchmark_json(review: PooledReview) -> ReviewDocument:
    """The review as the command `review --json` prints it, without the names of refused files.

    Raises: `Problem` where it shows no figure.
    """
    if review.figures is None:
        words = translate(TOO_FEW)
        raise Problem("benchmark", words.format(number=review.members_eligible, k=review.audience.k))
    return {name: value for name, value in review_json(review).items() if name != "rejected"}
