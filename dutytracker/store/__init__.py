"""The encrypted log on the disk: the only place that knows SQL."""
