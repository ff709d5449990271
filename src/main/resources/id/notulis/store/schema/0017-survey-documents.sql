-- The files that stand over more than one meeting, each with what was asked for, so that it can be
-- told whether the record would still write it so. As the log of meetings' documents, it points to
-- nothing that could be removed or undone. `first_day` and `last_day` are the span of time, NULL for
-- all; `as_of` the day lateness is told as of.
CREATE TABLE survey_document (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT,
    agreement_uid TEXT,
    only_open INTEGER NOT NULL,
    only_overdue INTEGER NOT NULL,
    owner TEXT NOT NULL,
    as_of TEXT,
    audience INTEGER NOT NULL,
    format TEXT NOT NULL,
    profile_uid TEXT,
    made_at TEXT NOT NULL,
    record_no INTEGER NOT NULL,
    path TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    data_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX survey_document_path ON survey_document (path);
