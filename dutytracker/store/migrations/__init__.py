"""Steps from each released form of the tables to the next, run by Alembic; a released step is never edited."""
