"""Evidence packages: the history of a period in a folder, which anyone can check (docs/formats.md)."""
