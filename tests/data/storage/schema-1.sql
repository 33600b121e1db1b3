-- A profile's database as the first version of the schema had it, with an execution and two events.
CREATE TABLE executions (
    connection TEXT NOT NULL,
    id TEXT NOT NULL,
    tracked_at INTEGER NOT NULL,
    seen_at INTEGER,
    state TEXT NOT NULL,
    service_state TEXT,
    query_id TEXT,
    query TEXT,
    user TEXT,
    submitted_at INTEGER,
    started_at INTEGER,
    ended_at INTEGER,
    clock_skew INTEGER NOT NULL,
    queue_position INTEGER,
    cost_credits REAL,
    row_count INTEGER,
    slots_used INTEGER,
    slots_allowed INTEGER,
    error_type TEXT,
    error_message TEXT,
    error_line INTEGER,
    error_column INTEGER,
    cancel_phase TEXT NOT NULL,
    cancel_requested_at INTEGER,
    cancel_answered_at INTEGER,
    cancel_settled_at INTEGER,
    cancel_denied INTEGER NOT NULL,
    trouble_kind TEXT,
    trouble_said TEXT,
    trouble_http_status INTEGER,
    trouble_retry_after INTEGER,
    UNIQUE (connection, id)
) STRICT;
CREATE TABLE events (
    at INTEGER NOT NULL,
    connection TEXT NOT NULL,
    execution TEXT NOT NULL,
    kind TEXT NOT NULL,
    what TEXT NOT NULL,
    said TEXT
) STRICT;
CREATE INDEX events_by_time ON events (at);
CREATE INDEX events_by_execution ON events (connection, execution, at);
CREATE TABLE durations (
    connection TEXT NOT NULL,
    query_id TEXT NOT NULL,
    execution TEXT NOT NULL,
    ended_at INTEGER NOT NULL,
    duration INTEGER NOT NULL,
    PRIMARY KEY (connection, query_id, execution)
) STRICT, WITHOUT ROWID;
CREATE TABLE requests (
    connection TEXT NOT NULL,
    boot TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX requests_by_time ON requests (connection, at);
INSERT INTO executions (connection, id, tracked_at, state, clock_skew, cancel_phase, cancel_denied)
    VALUES ('8f14e45f-ceea-467f-a0e6-0b1d2c3d4e5f', 'first', 1767603600000, 'running', 0, 'none', 0);
INSERT INTO events (at, connection, execution, kind, what, said)
    VALUES (1767603600000, '8f14e45f-ceea-467f-a0e6-0b1d2c3d4e5f', 'first', 'changed', 'queued', NULL);
INSERT INTO events (at, connection, execution, kind, what, said)
    VALUES (1767603601000, '8f14e45f-ceea-467f-a0e6-0b1d2c3d4e5f', 'first', 'changed', 'running', NULL);
PRAGMA user_version = 1;
