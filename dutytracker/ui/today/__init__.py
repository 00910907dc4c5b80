"""The Today place: log a line, see the day, and see what the week has come to."""
