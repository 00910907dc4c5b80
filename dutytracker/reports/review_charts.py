"""The charts of a pooled review, for the screen and for pages."""

from dutytracker.reports.review_curve import curve_chart, curve_table
from dutytracker.reports.review_curve_frame import CurveFrame, curve_frame, shown_points
from dutytracker.reports.review_given_charts import given_chart, sensitivity_chart
from dutytracker.reports.review_unit_charts import bounds_chart, unit_chart, unit_parts

__all__ = [
    "CurveFrame",
    "bounds_chart",
    "curve_chart",
    "curve_frame",
    "curve_table",
    "given_chart",
    "sensitivity_chart",
    "shown_points",
    "unit_chart",
    "unit_parts",
]
