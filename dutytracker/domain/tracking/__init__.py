"""Time that another program tracked: what it was, how long it took, and which duty it means."""
