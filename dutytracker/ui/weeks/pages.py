"""The ways to look at weeks: their words, and how each is made when it is first looked at."""

from collections.abc import Callable

from dutytracker.reports.words import translate
from dutytracker.ui.weeks.page_kind import PageKind
from dutytracker.ui.weeks.week_list_model import WeekListModel
from dutytracker.ui.weeks.week_page import WeekPage
from dutytracker.ui.workspace import Workspace

WORDS = {
    PageKind.COMPARE: "Compare",
    PageKind.TREND: "Trend",
    PageKind.GRID: "Grid",
    PageKind.LOST: "Lost time",
    PageKind.OFFERS: "Offers",
}


def page_words() -> dict[str, str]:
    """What the ways are called, in their order."""
    return {kind.value: translate(WORDS[kind]) for kind in PageKind}


def made_page(
    kind: PageKind, workspace: Workspace, model: WeekListModel, holidays_in: Callable[[], str] = lambda: ""
) -> WeekPage:
    """A new page; `model` has the weeks of the log, `holidays_in` names the state whose holidays are offered."""
    match kind:
        case PageKind.COMPARE:
            from dutytracker.ui.weeks.compare_page import ComparePage

            return ComparePage(workspace, model)
        case PageKind.GRID:
            from dutytracker.ui.weeks.grid.grid_page import GridPage

            return GridPage(workspace, model.summaries, holidays_in)
        case PageKind.TREND:
            from dutytracker.ui.weeks.trend.trend_page import TrendPage

            return TrendPage(workspace)
        case PageKind.LOST:
            from dutytracker.ui.weeks.lost.lost_page import LostPage

            return LostPage(workspace)
        case PageKind.OFFERS:
            from dutytracker.ui.weeks.offers.offers_page import OffersPage

            return OffersPage(workspace, model.summaries)
