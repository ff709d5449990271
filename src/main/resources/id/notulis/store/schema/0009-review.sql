-- What happens to minutes around and after their review. All of it goes by the identities of meetings
-- and actions: an action that is deleted and brought back has its past again.

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    meeting_uid TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE review_unrecorded (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (review_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE seal (
    review_id INTEGER PRIMARY KEY REFERENCES review (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    stamped_at TEXT NOT NULL,
    stamped_by TEXT NOT NULL,
    office_uid TEXT
) STRICT;
-- sort: -2 the usual blocks, -1 alternates, else the kind of document
CREATE TABLE seal_block (
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    sort INTEGER NOT NULL,
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
    PRIMARY KEY (review_id, sort, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE seal_agreement (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    uid TEXT NOT NULL,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    signed TEXT,
    valid_from TEXT,
    valid_until TEXT,
    parent_number TEXT NOT NULL,
    UNIQUE (review_id, seq)
) STRICT;
CREATE TABLE seal_party (
    agreement_id INTEGER NOT NULL REFERENCES seal_agreement (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL,
    PRIMARY KEY (agreement_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE seal_point (
    agreement_id INTEGER NOT NULL REFERENCES seal_agreement (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (agreement_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE amendment (
    id INTEGER PRIMARY KEY,
    review_id INTEGER NOT NULL REFERENCES review (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    day TEXT NOT NULL,
    stamped_at TEXT NOT NULL,
    stamped_by TEXT NOT NULL,
    reason TEXT NOT NULL,
    UNIQUE (review_id, number)
) STRICT;
CREATE TABLE amended (
    amendment_id INTEGER NOT NULL REFERENCES amendment (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (amendment_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE following (
    id INTEGER PRIMARY KEY,
    action_uid TEXT NOT NULL UNIQUE
) STRICT;
CREATE TABLE action_step (
    id INTEGER PRIMARY KEY,
    following_id INTEGER NOT NULL REFERENCES following (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    meeting_uid TEXT,
    decision INTEGER NOT NULL,
    stamped_at TEXT NOT NULL,
    stamped_by TEXT NOT NULL,
    note TEXT NOT NULL,
    UNIQUE (following_id, seq)
) STRICT;
CREATE INDEX action_step_meeting ON action_step (meeting_uid) WHERE meeting_uid IS NOT NULL;
-- role: 0 as the final minutes have it, 1 before a step, 2 after it
CREATE TABLE former_action (
    id INTEGER PRIMARY KEY,
    following_id INTEGER NOT NULL REFERENCES following (id) ON DELETE CASCADE,
    step INTEGER NOT NULL,
    role INTEGER NOT NULL,
    due TEXT,
    priority INTEGER NOT NULL,
    status INTEGER NOT NULL,
    done_on TEXT,
    UNIQUE (following_id, step, role)
) STRICT;
-- sort: 0 somebody on the list, 1 somebody else, 2 an organisation, 3 free words; words are an
-- organisation's name too
CREATE TABLE former_owner (
    action_id INTEGER NOT NULL REFERENCES former_action (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    uid TEXT,
    words TEXT NOT NULL,
    rank_id INTEGER REFERENCES rank (id),
    retired INTEGER,
    corps TEXT,
    front_titles TEXT,
    name TEXT,
    back_titles TEXT,
    PRIMARY KEY (action_id, seq)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    following_id INTEGER NOT NULL REFERENCES following (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    file TEXT,
    sha256 TEXT,
    size INTEGER,
    stamped_at TEXT NOT NULL,
    stamped_by TEXT NOT NULL,
    UNIQUE (following_id, seq)
) STRICT;

-- The bytes of attachments and evidence stand with those of photos.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    meeting_uid TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    note TEXT NOT NULL,
    file TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size INTEGER NOT NULL,
    stamped_at TEXT NOT NULL,
    stamped_by TEXT NOT NULL,
    UNIQUE (meeting_uid, seq)
) STRICT;
