"""The tables of a log, by what they are about; `store/schema.py` puts them together."""
