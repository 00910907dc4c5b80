"""Bringing in another program's file: looked at first, its names given duties, then taken over."""
