"""The window: everything a member sees and presses."""
