"""Keeps the unit file that was adopted, and which weeks alone are logged."""

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Makes two empty tables: no unit file could be adopted and no week chosen before."""
    connection = op.get_bind()
    connection.exec_driver_sql(
        """CREATE TABLE unit_adoptions (
        unit TEXT NOT NULL,
        steward_key TEXT NOT NULL,
        sealing_key TEXT NOT NULL,
        made_at TEXT NOT NULL,
        adopted_at TEXT NOT NULL,
        file TEXT NOT NULL,
        CONSTRAINT ck_unit_adoptions_steward_key CHECK (length(steward_key) = 64
            AND steward_key NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_unit_adoptions_sealing_key CHECK (length(sealing_key) = 64
            AND sealing_key NOT GLOB '*[^0-9a-f]*'),
        CONSTRAINT ck_unit_adoptions_made_at CHECK (made_at IS strftime('%Y-%m-%dT%H:%M:%SZ', made_at)),
        CONSTRAINT ck_unit_adoptions_adopted_at CHECK (adopted_at IS strftime('%Y-%m-%dT%H:%M:%SZ', adopted_at)),
        CONSTRAINT ck_unit_adoptions_file CHECK (json_type(file) IS 'object')
    ) STRICT"""
    )
    connection.exec_driver_sql("CREATE UNIQUE INDEX one_unit_adoption ON unit_adoptions ((1))")
    connection.exec_driver_sql(
        """CREATE TABLE sample_plans (
        valid_from TEXT NOT NULL,
        weeks TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        CONSTRAINT pk_sample_plans PRIMARY KEY (valid_from),
        CONSTRAINT ck_sample_plans_valid_from CHECK (valid_from IS date(valid_from)
            AND valid_from BETWEEN '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_sample_plans_weeks CHECK (json_type(weeks) IS 'array'),
        CONSTRAINT ck_sample_plans_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at))
    ) WITHOUT ROWID, STRICT"""
    )
