-- In whose name documents of meetings are made, where that departs from what the office does
-- usually. It goes by the identities of meetings: documents are made after the minutes are final,
-- too.

CREATE TABLE issuance (
    id INTEGER PRIMARY KEY,
    meeting_uid TEXT NOT NULL,
    kind INTEGER NOT NULL,
    office_uid TEXT,
    UNIQUE (meeting_uid, kind)
) STRICT;
CREATE INDEX issuance_office ON issuance (office_uid) WHERE office_uid IS NOT NULL;
-- None for the usual ones of the office. `represented` is parted by U+001E.
CREATE TABLE issuance_block (
    issuance_id INTEGER NOT NULL REFERENCES issuance (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,
    capacity INTEGER NOT NULL,
    represented TEXT NOT NULL,
    post TEXT NOT NULL,
    rank_id INTEGER REFERENCES rank (id),
    retired INTEGER,
    corps TEXT,
    front_titles TEXT,
    name TEXT,
    back_titles TEXT,
    service_number TEXT NOT NULL,
    PRIMARY KEY (issuance_id, seq)
) STRICT, WITHOUT ROWID;
