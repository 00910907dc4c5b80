"""Logging while another program is in front: the palette, and what says that something was logged."""
