"""The week as a grid of duty by day."""
