-- Templates of the office's own. Bytes are kept once, by their hash; of each document the
-- templates follow each other in the order they were put, and the last one is in force.

CREATE TABLE template_data (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE template (
    kind INTEGER NOT NULL,
    variant TEXT NOT NULL,
    seq INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    put_at TEXT NOT NULL,
    data_id INTEGER NOT NULL REFERENCES template_data (id),
    PRIMARY KEY (kind, variant, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX template_bytes ON template (data_id);
