"""Evidence packages made and checked in the window."""
