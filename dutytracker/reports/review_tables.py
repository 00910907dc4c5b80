"""Every table of a pooled review, in the order in which files hold them."""

from dutytracker.domain.pooling import PooledReview
from dutytracker.reports.review_answer_tables import (
    delivery_table,
    enough_table,
    sensitivity_table,
    sufficiency_table,
)
from dutytracker.reports.review_cells import ReviewTable
from dutytracker.reports.review_curve_table import curve_points_table
from dutytracker.reports.review_quality_table import quality_table
from dutytracker.reports.review_term_table import term_table
from dutytracker.reports.review_who_tables import group_table, participation_table, verdict_table, weeks_table
from dutytracker.reports.review_work_tables import work_tables


def review_tables(review: PooledReview) -> tuple[ReviewTable, ...]:
    """All tables that the audience may see; of too few members only who reported."""
    figures, audience = review.figures, review.audience
    if figures is None:
        return (participation_table(review),)
    tables = (
        participation_table(review),
        sufficiency_table(figures, audience),
        enough_table(figures, audience),
        curve_points_table(figures, audience),
        term_table(figures, audience),
        weeks_table(review),
        verdict_table(review),
        *work_tables(figures, audience),
        delivery_table(figures, audience),
        quality_table(figures, audience),
        sensitivity_table(figures, audience),
        group_table(figures, audience),
    )
    return tuple(table for table in tables if table is not None)
