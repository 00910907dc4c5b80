"""The first screen: what kind of record this is, and three questions that can all be skipped."""
