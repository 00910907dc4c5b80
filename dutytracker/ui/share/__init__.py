"""The Share place: what leaves, and what has left."""
