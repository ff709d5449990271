-- The register of document numbers. A line outlives the meeting it speaks of, and no sequence is
-- given twice within its period.
CREATE TABLE number_series (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    pattern TEXT NOT NULL,
    archive TEXT NOT NULL,
    unit TEXT NOT NULL,
    type TEXT NOT NULL,
    yearly INTEGER NOT NULL,
    first_sequence INTEGER NOT NULL
) STRICT;

CREATE TABLE number_series_kind (
    series_id INTEGER NOT NULL REFERENCES number_series (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    PRIMARY KEY (series_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE registered_number (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    series_id INTEGER NOT NULL REFERENCES number_series (id),
    period INTEGER NOT NULL,
    sequence INTEGER,
    day TEXT NOT NULL,
    wording TEXT NOT NULL,
    state INTEGER NOT NULL,
    reason TEXT NOT NULL,
    meeting_uid TEXT NOT NULL,
    kind INTEGER NOT NULL,
    subject TEXT NOT NULL,
    UNIQUE (series_id, period, sequence)
) STRICT;
