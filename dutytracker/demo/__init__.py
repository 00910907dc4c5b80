"""A sample member: twelve weeks that never happened, built through the store so that their record is real."""
