"""The locked log: when it locks, what is emptied then, and the line that still takes what is typed."""
