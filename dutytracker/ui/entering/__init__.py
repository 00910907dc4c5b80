"""The line everything is logged with, wherever it stands: its reading, its preview, and the favorites."""
