"""Evidence packages from the window: made for a period, and checked with whatever else is signed."""
