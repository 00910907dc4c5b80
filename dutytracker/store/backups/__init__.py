"""Backups: one file that holds a whole log; made by themselves, thinned, renewed with the keys, and restored."""
