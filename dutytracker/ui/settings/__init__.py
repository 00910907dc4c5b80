"""The Settings place: what the figures of a log depend on."""
