"""The Weeks place: every week with its verdict, and one week in full."""
