"""Time that another program tracked: what it was, how long it took, and which duty it means."""

LABEL = "Import from another program"
"""Of the change that takes a file over."""
