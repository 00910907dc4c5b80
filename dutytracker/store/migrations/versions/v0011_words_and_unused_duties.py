"""Keeps what the member's contract calls indirect care, and which duties are not used."""

from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Makes the table of the settings anew, with two columns more: the program's own words, and every duty used."""
    connection = op.get_bind()
    connection.exec_driver_sql("DROP INDEX one_row_of_settings")
    connection.exec_driver_sql("ALTER TABLE settings RENAME TO settings_before")
    connection.exec_driver_sql(
        """CREATE TABLE settings (
        week_starts_on TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        notes INTEGER NOT NULL,
        duty_labels TEXT NOT NULL,
        indirect_care TEXT NOT NULL,
        unused_duties TEXT NOT NULL,
        CONSTRAINT ck_settings_week_starts_on CHECK (week_starts_on IN ('monday', 'tuesday', 'wednesday',
            'thursday', 'friday', 'saturday', 'sunday')),
        CONSTRAINT ck_settings_notes CHECK (notes IN (0, 1)),
        CONSTRAINT ck_settings_duty_labels CHECK (json_type(duty_labels) IS 'object'),
        CONSTRAINT ck_settings_unused_duties CHECK (json_type(unused_duties) IS 'array')
    ) STRICT"""
    )
    connection.exec_driver_sql("INSERT INTO settings SELECT *, '', '[]' FROM settings_before")
    connection.exec_driver_sql("DROP TABLE settings_before")
    connection.exec_driver_sql("CREATE UNIQUE INDEX one_row_of_settings ON settings ((1))")
