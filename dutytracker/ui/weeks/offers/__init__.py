"""The offers on the table over a member's own weeks."""
