"""Files that hold records: read strictly, written the same way every time."""
