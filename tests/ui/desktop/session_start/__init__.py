"""Starting with the session."""
