"""The tables of the first release, word for word as they were made. Never edit a released step: add another."""

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Makes every table in an empty database."""
    for statement in STATEMENTS:
        op.get_bind().exec_driver_sql(statement)


STATEMENTS = (
    """CREATE TABLE undone_items (
        id TEXT NOT NULL,
        duty TEXT NOT NULL,
        arose TEXT NOT NULL,
        estimate_minutes INTEGER NOT NULL,
        reason TEXT NOT NULL,
        told_manager TEXT,
        status TEXT NOT NULL,
        ended TEXT,
        recorded_at TEXT NOT NULL,
        imported_at TEXT,
        CONSTRAINT pk_undone_items PRIMARY KEY (id),
        CONSTRAINT ck_undone_items_duty CHECK (duty IN ('CALL', 'MSG', 'RES', 'CHART', 'DOC', 'PLAN', 'COLL',
            'SAFE', 'FORM', 'CONS', 'REACH', 'GRP', 'OTH')),
        CONSTRAINT ck_undone_items_estimate_minutes CHECK (estimate_minutes BETWEEN 5 AND 240),
        CONSTRAINT ck_undone_items_reason CHECK (reason IN ('no_time', 'block_taken', 'crisis', 'absence',
            'waiting_on_others', 'system_down', 'other')),
        CONSTRAINT ck_undone_items_status CHECK (status IN ('open', 'done', 'dropped')),
        CONSTRAINT ck_undone_items_end_of_status CHECK ((status = 'open') = (ended IS NULL)),
        CONSTRAINT ck_undone_items_order_of_days CHECK (ended >= arose),
        CONSTRAINT ck_undone_items_arose CHECK (arose IS date(arose) AND arose BETWEEN '2000-01-01' AND
            '2199-12-31'),
        CONSTRAINT ck_undone_items_told_manager CHECK (told_manager IS date(told_manager) AND told_manager
            BETWEEN '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_undone_items_ended CHECK (ended IS date(ended) AND ended BETWEEN '2000-01-01' AND
            '2199-12-31'),
        CONSTRAINT ck_undone_items_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ',
            recorded_at)),
        CONSTRAINT ck_undone_items_imported_at CHECK (imported_at IS strftime('%Y-%m-%dT%H:%M:%SZ',
            imported_at))
    ) STRICT""",
    """CREATE INDEX undone_items_by_arose ON undone_items (arose)""",
    """CREATE INDEX undone_items_by_ended ON undone_items (ended)""",
    """CREATE TABLE erosions (
        id TEXT NOT NULL,
        date TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        reason TEXT NOT NULL,
        told_manager TEXT,
        recorded_at TEXT NOT NULL,
        imported_at TEXT,
        CONSTRAINT pk_erosions PRIMARY KEY (date, id),
        CONSTRAINT uq_erosions_id UNIQUE (id),
        CONSTRAINT ck_erosions_minutes CHECK (minutes BETWEEN 1 AND 1440),
        CONSTRAINT ck_erosions_reason CHECK (reason IN ('appointment_booked', 'urgent_slot', 'meeting',
            'training', 'admin', 'covering', 'crisis', 'outage', 'other')),
        CONSTRAINT ck_erosions_date CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_erosions_told_manager CHECK (told_manager IS date(told_manager) AND told_manager BETWEEN
            '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_erosions_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
        CONSTRAINT ck_erosions_imported_at CHECK (imported_at IS strftime('%Y-%m-%dT%H:%M:%SZ', imported_at))
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE absences (
        id TEXT NOT NULL,
        date TEXT NOT NULL,
        minutes INTEGER,
        kind TEXT NOT NULL,
        CONSTRAINT pk_absences PRIMARY KEY (date, id),
        CONSTRAINT uq_absences_id UNIQUE (id),
        CONSTRAINT ck_absences_minutes CHECK (minutes BETWEEN 1 AND 1440),
        CONSTRAINT ck_absences_kind CHECK (kind IN ('pto', 'sick', 'holiday', 'leave', 'release', 'strike',
            'training')),
        CONSTRAINT ck_absences_date CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2199-12-31')
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE closed_days (
        date TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        imported_at TEXT,
        CONSTRAINT pk_closed_days PRIMARY KEY (date),
        CONSTRAINT ck_closed_days_date CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND
            '2199-12-31'),
        CONSTRAINT ck_closed_days_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ',
            recorded_at)),
        CONSTRAINT ck_closed_days_imported_at CHECK (imported_at IS strftime('%Y-%m-%dT%H:%M:%SZ', imported_at))
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE closed_weeks (
        week TEXT NOT NULL,
        undone_answered INTEGER NOT NULL,
        CONSTRAINT pk_closed_weeks PRIMARY KEY (week),
        CONSTRAINT ck_closed_weeks_week CHECK (week IS date(week) AND week BETWEEN '2000-01-01' AND
            '2199-12-31'),
        CONSTRAINT ck_closed_weeks_undone_answered CHECK (undone_answered IN (0, 1))
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE appointment_weeks (
        week TEXT NOT NULL,
        booked_minutes INTEGER NOT NULL,
        held_minutes INTEGER NOT NULL,
        no_show_minutes INTEGER NOT NULL,
        CONSTRAINT pk_appointment_weeks PRIMARY KEY (week),
        CONSTRAINT ck_appointment_weeks_week CHECK (week IS date(week) AND week BETWEEN '2000-01-01' AND
            '2199-12-31'),
        CONSTRAINT ck_appointment_weeks_booked_minutes CHECK (booked_minutes BETWEEN 0 AND 10080),
        CONSTRAINT ck_appointment_weeks_held_minutes CHECK (held_minutes BETWEEN 0 AND 10080),
        CONSTRAINT ck_appointment_weeks_no_show_minutes CHECK (no_show_minutes BETWEEN 0 AND 10080)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE patterns (
        valid_from TEXT NOT NULL,
        days TEXT NOT NULL,
        CONSTRAINT pk_patterns PRIMARY KEY (valid_from),
        CONSTRAINT ck_patterns_valid_from CHECK (valid_from IS date(valid_from) AND valid_from BETWEEN
            '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_patterns_days CHECK (json_type(days) IS 'object')
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE terms (
        valid_from TEXT NOT NULL,
        guarantee TEXT NOT NULL,
        absence_rule TEXT NOT NULL,
        counts_group_preparation INTEGER NOT NULL,
        label TEXT NOT NULL,
        CONSTRAINT pk_terms PRIMARY KEY (valid_from),
        CONSTRAINT ck_terms_valid_from CHECK (valid_from IS date(valid_from) AND valid_from BETWEEN '2000-01-01'
            AND '2199-12-31'),
        CONSTRAINT ck_terms_guarantee CHECK (json_type(guarantee) IS 'object'),
        CONSTRAINT ck_terms_absence_rule CHECK (absence_rule IN ('pro_rata', 'fixed', 'blocks')),
        CONSTRAINT ck_terms_counts_group_preparation CHECK (counts_group_preparation IN (0, 1))
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE members (
        code TEXT NOT NULL,
        clinic TEXT NOT NULL,
        program TEXT NOT NULL
    ) STRICT""",
    """CREATE UNIQUE INDEX one_member ON members ((1))""",
    """CREATE TABLE settings (
        week_starts_on TEXT NOT NULL,
        time_zone TEXT NOT NULL,
        notes INTEGER NOT NULL,
        duty_labels TEXT NOT NULL,
        CONSTRAINT ck_settings_week_starts_on CHECK (week_starts_on IN ('monday', 'tuesday', 'wednesday',
            'thursday', 'friday', 'saturday', 'sunday')),
        CONSTRAINT ck_settings_notes CHECK (notes IN (0, 1)),
        CONSTRAINT ck_settings_duty_labels CHECK (json_type(duty_labels) IS 'object')
    ) STRICT""",
    """CREATE UNIQUE INDEX one_row_of_settings ON settings ((1))""",
    """CREATE TABLE changes (
        number INTEGER NOT NULL,
        kind TEXT NOT NULL,
        target INTEGER,
        label TEXT NOT NULL,
        at TEXT NOT NULL,
        CONSTRAINT pk_changes PRIMARY KEY (number),
        CONSTRAINT ck_changes_kind CHECK (kind IN ('begin', 'do', 'undo', 'redo')),
        CONSTRAINT ck_changes_target_of_kind CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL)),
        CONSTRAINT ck_changes_target CHECK (target < number),
        CONSTRAINT ck_changes_at CHECK (at IS strftime('%Y-%m-%dT%H:%M:%SZ', at)),
        CONSTRAINT fk_changes_target FOREIGN KEY(target) REFERENCES changes (number)
    ) STRICT""",
    """CREATE TABLE keys (
        name TEXT NOT NULL,
        private BLOB NOT NULL,
        public BLOB NOT NULL,
        CONSTRAINT pk_keys PRIMARY KEY (name)
    ) WITHOUT ROWID, STRICT""",
    """CREATE TABLE entries (
        id TEXT NOT NULL,
        duty TEXT NOT NULL,
        date TEXT NOT NULL,
        minutes INTEGER NOT NULL,
        start TEXT,
        start_assumed INTEGER NOT NULL,
        placement TEXT NOT NULL,
        placement_chosen INTEGER NOT NULL,
        older INTEGER NOT NULL,
        clears TEXT,
        source TEXT NOT NULL,
        recorded_at TEXT NOT NULL,
        imported_at TEXT,
        note TEXT,
        CONSTRAINT pk_entries PRIMARY KEY (date, id),
        CONSTRAINT uq_entries_id UNIQUE (id),
        CONSTRAINT ck_entries_duty CHECK (duty IN ('CALL', 'MSG', 'RES', 'CHART', 'DOC', 'PLAN', 'COLL', 'SAFE',
            'FORM', 'CONS', 'REACH', 'GRP', 'OTH')),
        CONSTRAINT ck_entries_minutes CHECK (minutes BETWEEN 1 AND 1440),
        CONSTRAINT ck_entries_placement CHECK (placement IN ('PROT', 'FREED', 'GAP', 'BREAK', 'PRE', 'POST',
            'OFF')),
        CONSTRAINT ck_entries_source CHECK (source IN ('quick', 'timer', 'form', 'grid', 'tally', 'import')),
        CONSTRAINT ck_entries_start_assumed CHECK (start_assumed IN (0, 1)),
        CONSTRAINT ck_entries_placement_chosen CHECK (placement_chosen IN (0, 1)),
        CONSTRAINT ck_entries_older CHECK (older IN (0, 1)),
        CONSTRAINT ck_entries_date CHECK (date IS date(date) AND date BETWEEN '2000-01-01' AND '2199-12-31'),
        CONSTRAINT ck_entries_start CHECK (start IS strftime('%Y-%m-%dT%H:%M:%SZ', start)),
        CONSTRAINT ck_entries_recorded_at CHECK (recorded_at IS strftime('%Y-%m-%dT%H:%M:%SZ', recorded_at)),
        CONSTRAINT ck_entries_imported_at CHECK (imported_at IS strftime('%Y-%m-%dT%H:%M:%SZ', imported_at)),
        CONSTRAINT fk_entries_clears FOREIGN KEY(clears) REFERENCES undone_items (id) DEFERRABLE INITIALLY
            DEFERRED
    ) WITHOUT ROWID, STRICT""",
    """CREATE INDEX entries_by_cleared_item ON entries (clears) WHERE clears IS NOT NULL""",
    """CREATE TABLE revisions (
        seq INTEGER NOT NULL,
        change INTEGER NOT NULL,
        operation TEXT NOT NULL,
        record TEXT NOT NULL,
        "key" TEXT NOT NULL,
        fields TEXT NOT NULL,
        salts BLOB NOT NULL,
        work_day TEXT,
        body TEXT NOT NULL,
        head BLOB NOT NULL,
        CONSTRAINT pk_revisions PRIMARY KEY (seq),
        CONSTRAINT ck_revisions_operation CHECK (operation IN ('add', 'edit', 'delete', 'erase')),
        CONSTRAINT ck_revisions_fields CHECK (json_type(fields) IS 'object'),
        CONSTRAINT ck_revisions_work_day CHECK (work_day IS date(work_day) AND work_day BETWEEN '2000-01-01' AND
            '2199-12-31'),
        CONSTRAINT ck_revisions_head CHECK (length(head) = 32),
        CONSTRAINT fk_revisions_change FOREIGN KEY(change) REFERENCES changes (number)
    ) STRICT""",
    """CREATE INDEX revisions_by_record ON revisions (record, "key")""",
    """CREATE INDEX revisions_by_change ON revisions (change)""",
    """CREATE INDEX revisions_by_work_day ON revisions (work_day) WHERE work_day IS NOT NULL""",
    """CREATE TRIGGER changes_in_order BEFORE INSERT ON changes
        WHEN NEW.number IS NOT (SELECT coalesce(max(number), 0) + 1 FROM changes)
        BEGIN SELECT RAISE(ABORT, 'changes only grow, one after the other'); END""",
    """CREATE TRIGGER changes_never_updated BEFORE UPDATE ON changes
        BEGIN SELECT RAISE(ABORT, 'changes are never updated'); END""",
    """CREATE TRIGGER changes_never_deleted BEFORE DELETE ON changes
        BEGIN SELECT RAISE(ABORT, 'changes are never deleted'); END""",
    """CREATE TRIGGER revisions_in_order BEFORE INSERT ON revisions
        WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM revisions)
        BEGIN SELECT RAISE(ABORT, 'revisions only grow, one after the other'); END""",
    """CREATE TRIGGER revisions_never_updated BEFORE UPDATE ON revisions
        BEGIN SELECT RAISE(ABORT, 'revisions are never updated'); END""",
    """CREATE TRIGGER revisions_never_deleted BEFORE DELETE ON revisions
        BEGIN SELECT RAISE(ABORT, 'revisions are never deleted'); END""",
)
