"""The encrypted file of a steward's collection: the shares of a unit, what the steward said, and how it came to be."""
