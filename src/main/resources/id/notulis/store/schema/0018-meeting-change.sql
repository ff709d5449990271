-- When something of a meeting that its documents are made from was changed last, undoing included.
-- None for meetings that were not changed since books keep it.

CREATE TABLE meeting_change (
    meeting_id INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
    changed_at TEXT NOT NULL
) STRICT;
