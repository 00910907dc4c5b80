"""What the program says and hands out: words, tables, charts and files for people, as values."""
