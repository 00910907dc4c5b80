"""One module a step, named for the version it leads to."""
