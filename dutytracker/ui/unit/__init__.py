"""Unit files in the window: opened, shown, and adopted."""
