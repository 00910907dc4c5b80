"""What the program knows about indirect care: values and formulas, without clock, disk or window."""
