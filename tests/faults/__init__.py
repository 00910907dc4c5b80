"""Faults that are really injected, and what a log looks like afterwards."""
