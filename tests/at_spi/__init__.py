"""The program as a screen reader on a Linux desktop finds it, over the real bus of accessibility."""
