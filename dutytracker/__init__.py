"""Duty Tracker: log indirect patient care and show whether the contracted time is enough."""

__version__ = "0.1.0"
FORMULAS_VERSION = 1
"""Version of the formulas of docs/domain.md; printed on every export."""
