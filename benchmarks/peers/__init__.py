"""Other time trackers on the same entries, each started as its own users start it."""
