-- What meetings became in public. It goes by the identities of meetings, as what happens around their
-- review does: it comes after the minutes are final.

CREATE TABLE publication (
    id INTEGER PRIMARY KEY,
    meeting_uid TEXT NOT NULL UNIQUE,
    headline TEXT NOT NULL,
    approved_by TEXT,
    approved_on TEXT
) STRICT;
CREATE TABLE published_link (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    publication_id INTEGER NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    medium TEXT NOT NULL,
    day TEXT NOT NULL,
    address TEXT NOT NULL,
    UNIQUE (publication_id, seq)
) STRICT;
