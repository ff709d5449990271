-- What an office keeps beside an agreement. By identity and not by key: an import may bring the
-- agreement again after an undo.
CREATE TABLE upkeep (
    id INTEGER PRIMARY KEY,
    agreement_uid TEXT NOT NULL UNIQUE,
    archived_at TEXT,
    archived_by TEXT,
    follows_uid TEXT
) STRICT;
CREATE INDEX upkeep_follows ON upkeep (follows_uid) WHERE follows_uid IS NOT NULL;

CREATE TABLE ended_point (
    upkeep_id INTEGER NOT NULL REFERENCES upkeep (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    ended_on TEXT NOT NULL,
    PRIMARY KEY (upkeep_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE obligation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    upkeep_id INTEGER NOT NULL REFERENCES upkeep (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    number INTEGER NOT NULL,
    side TEXT NOT NULL,
    person TEXT NOT NULL,
    task TEXT NOT NULL,
    due TEXT,
    UNIQUE (upkeep_id, seq)
) STRICT;

CREATE TABLE assessment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    upkeep_id INTEGER NOT NULL REFERENCES upkeep (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    day TEXT NOT NULL,
    held_by TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (upkeep_id, seq)
) STRICT;

CREATE TABLE scan (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    upkeep_id INTEGER NOT NULL REFERENCES upkeep (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    stamped_at TEXT NOT NULL,
    stamped_by TEXT NOT NULL,
    UNIQUE (upkeep_id, seq)
) STRICT;
