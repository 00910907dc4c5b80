"""The record of protected time that was taken away."""
