"""Keys and the chain of digests: what keeps a log closed to others and its history whole."""
