"""A week beside another, beside its medians, or the weeks before a contract changed beside those after."""
