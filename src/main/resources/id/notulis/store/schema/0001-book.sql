-- The book as it first was. Text is NOT NULL and blank when there is none; what else may be missing
-- is NULL. Dates are yyyy-MM-dd, times HH:mm, moments ISO 8601 in UTC. Codes are those of Codes.java.
-- `uid` is the identity a thing travels with, `id` never leaves the book.

CREATE TABLE meta (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    book_uid TEXT NOT NULL,
    commit_no INTEGER NOT NULL,
    committed_at TEXT NOT NULL,
    record_no INTEGER NOT NULL,
    active_profile_uid TEXT
) STRICT;

-- Ranks are never changed or removed: names in old minutes point to them.
CREATE TABLE rank (
    id INTEGER PRIMARY KEY,
    service INTEGER NOT NULL,
    band INTEGER NOT NULL,
    level INTEGER NOT NULL,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    grade TEXT NOT NULL,
    variants TEXT NOT NULL,
    UNIQUE (service, band, level, name, abbreviation, grade, variants)
) STRICT;

-- What the book offers; it forbids nothing.
CREATE TABLE offered_rank (
    seq INTEGER PRIMARY KEY,
    rank_id INTEGER NOT NULL REFERENCES rank (id)
) STRICT;
CREATE TABLE offered_title (
    seq INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    front INTEGER NOT NULL,
    variants TEXT NOT NULL
) STRICT;
CREATE TABLE offered_post (seq INTEGER PRIMARY KEY, title TEXT NOT NULL) STRICT;
CREATE TABLE offered_unit (seq INTEGER PRIMARY KEY, name TEXT NOT NULL, head TEXT NOT NULL) STRICT;
CREATE TABLE offered_meeting_kind (seq INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    abbreviation TEXT NOT NULL,
    kind TEXT NOT NULL,
    city TEXT NOT NULL
) STRICT;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    rank_id INTEGER REFERENCES rank (id),
    retired INTEGER NOT NULL,
    corps TEXT NOT NULL,
    front_titles TEXT NOT NULL,
    name TEXT NOT NULL,
    back_titles TEXT NOT NULL,
    service_number TEXT NOT NULL
) STRICT;

CREATE TABLE post (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    since TEXT,
    organisation_id INTEGER REFERENCES organisation (id),
    title TEXT NOT NULL
) STRICT;
CREATE INDEX post_person ON post (person_id, seq);
CREATE INDEX post_organisation ON post (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE agreement (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    signed TEXT,
    valid_from TEXT,
    valid_until TEXT,
    parent_number TEXT NOT NULL
) STRICT;
CREATE INDEX agreement_number ON agreement (number);

CREATE TABLE signer (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    number TEXT NOT NULL
) STRICT;
CREATE INDEX signer_agreement ON signer (agreement_id, seq);

CREATE TABLE point (
    id INTEGER PRIMARY KEY,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (agreement_id, number)
) STRICT;

CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    style INTEGER NOT NULL,
    city TEXT NOT NULL,
    zone INTEGER NOT NULL,
    paper INTEGER NOT NULL,
    landscape INTEGER NOT NULL,
    margin_top REAL NOT NULL,
    margin_right REAL NOT NULL,
    margin_bottom REAL NOT NULL,
    margin_left REAL NOT NULL
) STRICT;

CREATE TABLE profile_line (
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    address INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (profile_id, address, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE signatory (
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    role TEXT NOT NULL,
    prefix TEXT NOT NULL,
    post TEXT NOT NULL,
    rank_id INTEGER REFERENCES rank (id),
    retired INTEGER,
    corps TEXT,
    front_titles TEXT,
    name TEXT,
    back_titles TEXT,
    service_number TEXT NOT NULL,
    PRIMARY KEY (profile_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    status INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    first_day TEXT,
    last_day TEXT,
    start_time TEXT,
    end_kind INTEGER,
    end_time TEXT,
    zone INTEGER,
    place TEXT NOT NULL,
    host_id INTEGER REFERENCES organisation (id),
    host_name TEXT,
    chair_id INTEGER REFERENCES person (id),
    chair_outsider INTEGER,
    secretary_id INTEGER REFERENCES person (id),
    secretary_outsider INTEGER,
    classification INTEGER NOT NULL,
    number TEXT NOT NULL,
    series TEXT NOT NULL,
    initials TEXT NOT NULL,
    next_known INTEGER NOT NULL,
    next_first_day TEXT,
    next_last_day TEXT,
    next_start_time TEXT,
    next_end_kind INTEGER,
    next_end_time TEXT,
    next_zone INTEGER,
    next_place TEXT NOT NULL,
    next_subject TEXT NOT NULL,
    FOREIGN KEY (id, chair_outsider) REFERENCES outsider (meeting_id, no)
        DEFERRABLE INITIALLY DEFERRED,
    FOREIGN KEY (id, secretary_outsider) REFERENCES outsider (meeting_id, no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX meeting_day ON meeting (first_day);
CREATE INDEX meeting_host ON meeting (host_id) WHERE host_id IS NOT NULL;
CREATE INDEX meeting_chair ON meeting (chair_id) WHERE chair_id IS NOT NULL;
CREATE INDEX meeting_secretary ON meeting (secretary_id) WHERE secretary_id IS NOT NULL;

-- People a meeting points to who are not on its list, with the name as it stood; `no` counts within
-- the meeting.
CREATE TABLE outsider (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    no INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id),
    rank_id INTEGER REFERENCES rank (id),
    retired INTEGER NOT NULL,
    corps TEXT NOT NULL,
    front_titles TEXT NOT NULL,
    name TEXT NOT NULL,
    back_titles TEXT NOT NULL,
    PRIMARY KEY (meeting_id, no)
) STRICT, WITHOUT ROWID;
CREATE INDEX outsider_person ON outsider (person_id);

-- Bases, opening, closing, copies and lines nobody understood.
CREATE TABLE passage (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX passage_meeting ON passage (meeting_id, kind, seq);

CREATE TABLE photo (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    file TEXT NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    sha256 TEXT
) STRICT;
CREATE INDEX photo_meeting ON photo (meeting_id, seq);

-- Bytes apart from what is said about them, so that lists never read past pictures.
CREATE TABLE photo_data (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    data BLOB NOT NULL
) STRICT;

CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    organisation_id INTEGER REFERENCES organisation (id),
    organisation_name TEXT
) STRICT;
CREATE INDEX delegation_meeting ON delegation (meeting_id, seq);
CREATE INDEX delegation_organisation ON delegation (organisation_id)
    WHERE organisation_id IS NOT NULL;

CREATE TABLE attendance (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id INTEGER NOT NULL REFERENCES person (id),
    delegation_id INTEGER NOT NULL REFERENCES delegation (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    rank_id INTEGER REFERENCES rank (id),
    retired INTEGER NOT NULL,
    corps TEXT NOT NULL,
    front_titles TEXT NOT NULL,
    name TEXT NOT NULL,
    back_titles TEXT NOT NULL,
    position TEXT NOT NULL,
    second_role TEXT NOT NULL,
    presence INTEGER NOT NULL,
    arrived TEXT,
    departed TEXT,
    reason TEXT NOT NULL,
    head INTEGER NOT NULL,
    on_behalf_id INTEGER REFERENCES person (id),
    on_behalf_outsider INTEGER,
    PRIMARY KEY (meeting_id, person_id),
    FOREIGN KEY (meeting_id, on_behalf_outsider) REFERENCES outsider (meeting_id, no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_person ON attendance (person_id, meeting_id);
CREATE INDEX attendance_delegation ON attendance (delegation_id);
CREATE INDEX attendance_on_behalf ON attendance (on_behalf_id) WHERE on_behalf_id IS NOT NULL;

CREATE TABLE meeting_agreement (
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    PRIMARY KEY (meeting_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_agreement_agreement ON meeting_agreement (agreement_id);

CREATE TABLE topic (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    title TEXT NOT NULL,
    start_time TEXT,
    closed INTEGER NOT NULL
) STRICT;
CREATE INDEX topic_meeting ON topic (meeting_id, seq);

-- `seq` orders entries of one topic, and replies to one entry, among themselves. Paragraphs are
-- parted by U+001E, cells of a table by U+001F. The text of a task stands with its action.
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    topic_id INTEGER NOT NULL REFERENCES topic (id) ON DELETE CASCADE,
    parent_id INTEGER REFERENCES entry (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    at_time TEXT,
    person_id INTEGER REFERENCES person (id),
    organisation_id INTEGER REFERENCES organisation (id),
    organisation_name TEXT,
    audience INTEGER,
    body TEXT NOT NULL
) STRICT;
CREATE INDEX entry_meeting ON entry (meeting_id, topic_id, seq);
CREATE INDEX entry_topic ON entry (topic_id);
CREATE INDEX entry_parent ON entry (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX entry_person ON entry (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX entry_organisation ON entry (organisation_id) WHERE organisation_id IS NOT NULL;

CREATE TABLE action (
    id INTEGER PRIMARY KEY REFERENCES entry (id) ON DELETE CASCADE,
    body TEXT NOT NULL,
    due TEXT,
    priority INTEGER NOT NULL,
    status INTEGER NOT NULL,
    done_on TEXT
) STRICT;
CREATE INDEX action_due ON action (due, id);
CREATE INDEX action_open ON action (due, id) WHERE status < 2;

CREATE TABLE action_owner (
    entry_id INTEGER NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    person_id INTEGER REFERENCES person (id),
    outsider INTEGER,
    organisation_id INTEGER REFERENCES organisation (id),
    words TEXT,
    PRIMARY KEY (entry_id, seq),
    FOREIGN KEY (meeting_id, outsider) REFERENCES outsider (meeting_id, no)
        DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;
CREATE INDEX action_owner_meeting ON action_owner (meeting_id);
CREATE INDEX action_owner_person ON action_owner (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX action_owner_organisation ON action_owner (organisation_id)
    WHERE organisation_id IS NOT NULL;

-- The meeting stands here once more, because coverage of points over the years is asked by it.
CREATE TABLE entry_point (
    entry_id INTEGER NOT NULL REFERENCES entry (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    meeting_id INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    agreement_id INTEGER NOT NULL REFERENCES agreement (id),
    number INTEGER NOT NULL,
    PRIMARY KEY (entry_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_point_meeting ON entry_point (meeting_id);
CREATE INDEX entry_point_point ON entry_point (agreement_id, number, meeting_id);

-- A log outlives what it speaks of: it points to nothing that could be removed or undone.
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    meeting_uid TEXT NOT NULL,
    kind INTEGER NOT NULL,
    variant TEXT NOT NULL,
    number TEXT NOT NULL,
    made_at TEXT NOT NULL,
    path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    data_sha256 TEXT NOT NULL
) STRICT;
CREATE INDEX document_meeting ON document (meeting_uid);
CREATE INDEX document_path ON document (path);

-- Search: one index per table over the table's own text, kept by triggers.

CREATE VIRTUAL TABLE find_organisation USING fts5 (
    name, abbreviation, city, content = 'organisation', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER organisation_added AFTER INSERT ON organisation BEGIN
    INSERT INTO find_organisation (rowid, name, abbreviation, city) VALUES (new.id, new.name, new.abbreviation, new.city);
END;
CREATE TRIGGER organisation_removed AFTER DELETE ON organisation BEGIN
    INSERT INTO find_organisation (find_organisation, rowid, name, abbreviation, city) VALUES ('delete', old.id, old.name, old.abbreviation, old.city);
END;
CREATE TRIGGER organisation_changed AFTER UPDATE OF name, abbreviation, city ON organisation
WHEN old.name IS NOT new.name OR old.abbreviation IS NOT new.abbreviation OR old.city IS NOT new.city BEGIN
    INSERT INTO find_organisation (find_organisation, rowid, name, abbreviation, city) VALUES ('delete', old.id, old.name, old.abbreviation, old.city);
    INSERT INTO find_organisation (rowid, name, abbreviation, city) VALUES (new.id, new.name, new.abbreviation, new.city);
END;

CREATE VIRTUAL TABLE find_person USING fts5 (
    front_titles, name, back_titles, service_number, content = 'person', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER person_added AFTER INSERT ON person BEGIN
    INSERT INTO find_person (rowid, front_titles, name, back_titles, service_number) VALUES (new.id, new.front_titles, new.name, new.back_titles, new.service_number);
END;
CREATE TRIGGER person_removed AFTER DELETE ON person BEGIN
    INSERT INTO find_person (find_person, rowid, front_titles, name, back_titles, service_number) VALUES ('delete', old.id, old.front_titles, old.name, old.back_titles, old.service_number);
END;
CREATE TRIGGER person_changed AFTER UPDATE OF front_titles, name, back_titles, service_number ON person
WHEN old.front_titles IS NOT new.front_titles OR old.name IS NOT new.name OR old.back_titles IS NOT new.back_titles OR old.service_number IS NOT new.service_number BEGIN
    INSERT INTO find_person (find_person, rowid, front_titles, name, back_titles, service_number) VALUES ('delete', old.id, old.front_titles, old.name, old.back_titles, old.service_number);
    INSERT INTO find_person (rowid, front_titles, name, back_titles, service_number) VALUES (new.id, new.front_titles, new.name, new.back_titles, new.service_number);
END;

CREATE VIRTUAL TABLE find_post USING fts5 (
    title, content = 'post', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER post_added AFTER INSERT ON post BEGIN
    INSERT INTO find_post (rowid, title) VALUES (new.id, new.title);
END;
CREATE TRIGGER post_removed AFTER DELETE ON post BEGIN
    INSERT INTO find_post (find_post, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE TRIGGER post_changed AFTER UPDATE OF title ON post
WHEN old.title IS NOT new.title BEGIN
    INSERT INTO find_post (find_post, rowid, title) VALUES ('delete', old.id, old.title);
    INSERT INTO find_post (rowid, title) VALUES (new.id, new.title);
END;

CREATE VIRTUAL TABLE find_agreement USING fts5 (
    number, kind, subject, content = 'agreement', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER agreement_added AFTER INSERT ON agreement BEGIN
    INSERT INTO find_agreement (rowid, number, kind, subject) VALUES (new.id, new.number, new.kind, new.subject);
END;
CREATE TRIGGER agreement_removed AFTER DELETE ON agreement BEGIN
    INSERT INTO find_agreement (find_agreement, rowid, number, kind, subject) VALUES ('delete', old.id, old.number, old.kind, old.subject);
END;
CREATE TRIGGER agreement_changed AFTER UPDATE OF number, kind, subject ON agreement
WHEN old.number IS NOT new.number OR old.kind IS NOT new.kind OR old.subject IS NOT new.subject BEGIN
    INSERT INTO find_agreement (find_agreement, rowid, number, kind, subject) VALUES ('delete', old.id, old.number, old.kind, old.subject);
    INSERT INTO find_agreement (rowid, number, kind, subject) VALUES (new.id, new.number, new.kind, new.subject);
END;

CREATE VIRTUAL TABLE find_signer USING fts5 (
    name, number, content = 'signer', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER signer_added AFTER INSERT ON signer BEGIN
    INSERT INTO find_signer (rowid, name, number) VALUES (new.id, new.name, new.number);
END;
CREATE TRIGGER signer_removed AFTER DELETE ON signer BEGIN
    INSERT INTO find_signer (find_signer, rowid, name, number) VALUES ('delete', old.id, old.name, old.number);
END;
CREATE TRIGGER signer_changed AFTER UPDATE OF name, number ON signer
WHEN old.name IS NOT new.name OR old.number IS NOT new.number BEGIN
    INSERT INTO find_signer (find_signer, rowid, name, number) VALUES ('delete', old.id, old.name, old.number);
    INSERT INTO find_signer (rowid, name, number) VALUES (new.id, new.name, new.number);
END;

CREATE VIRTUAL TABLE find_point USING fts5 (
    body, content = 'point', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER point_added AFTER INSERT ON point BEGIN
    INSERT INTO find_point (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER point_removed AFTER DELETE ON point BEGIN
    INSERT INTO find_point (find_point, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER point_changed AFTER UPDATE OF body ON point
WHEN old.body IS NOT new.body BEGIN
    INSERT INTO find_point (find_point, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO find_point (rowid, body) VALUES (new.id, new.body);
END;

CREATE VIRTUAL TABLE find_meeting USING fts5 (
    title, kind, place, number, series, content = 'meeting', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER meeting_added AFTER INSERT ON meeting BEGIN
    INSERT INTO find_meeting (rowid, title, kind, place, number, series) VALUES (new.id, new.title, new.kind, new.place, new.number, new.series);
END;
CREATE TRIGGER meeting_removed AFTER DELETE ON meeting BEGIN
    INSERT INTO find_meeting (find_meeting, rowid, title, kind, place, number, series) VALUES ('delete', old.id, old.title, old.kind, old.place, old.number, old.series);
END;
CREATE TRIGGER meeting_changed AFTER UPDATE OF title, kind, place, number, series ON meeting
WHEN old.title IS NOT new.title OR old.kind IS NOT new.kind OR old.place IS NOT new.place OR old.number IS NOT new.number OR old.series IS NOT new.series BEGIN
    INSERT INTO find_meeting (find_meeting, rowid, title, kind, place, number, series) VALUES ('delete', old.id, old.title, old.kind, old.place, old.number, old.series);
    INSERT INTO find_meeting (rowid, title, kind, place, number, series) VALUES (new.id, new.title, new.kind, new.place, new.number, new.series);
END;

CREATE VIRTUAL TABLE find_passage USING fts5 (
    body, content = 'passage', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER passage_added AFTER INSERT ON passage BEGIN
    INSERT INTO find_passage (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER passage_removed AFTER DELETE ON passage BEGIN
    INSERT INTO find_passage (find_passage, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER passage_changed AFTER UPDATE OF body ON passage
WHEN old.body IS NOT new.body BEGIN
    INSERT INTO find_passage (find_passage, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO find_passage (rowid, body) VALUES (new.id, new.body);
END;

CREATE VIRTUAL TABLE find_topic USING fts5 (
    title, content = 'topic', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER topic_added AFTER INSERT ON topic BEGIN
    INSERT INTO find_topic (rowid, title) VALUES (new.id, new.title);
END;
CREATE TRIGGER topic_removed AFTER DELETE ON topic BEGIN
    INSERT INTO find_topic (find_topic, rowid, title) VALUES ('delete', old.id, old.title);
END;
CREATE TRIGGER topic_changed AFTER UPDATE OF title ON topic
WHEN old.title IS NOT new.title BEGIN
    INSERT INTO find_topic (find_topic, rowid, title) VALUES ('delete', old.id, old.title);
    INSERT INTO find_topic (rowid, title) VALUES (new.id, new.title);
END;

CREATE VIRTUAL TABLE find_entry USING fts5 (
    body, content = 'entry', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER entry_added AFTER INSERT ON entry BEGIN
    INSERT INTO find_entry (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER entry_removed AFTER DELETE ON entry BEGIN
    INSERT INTO find_entry (find_entry, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER entry_changed AFTER UPDATE OF body ON entry
WHEN old.body IS NOT new.body BEGIN
    INSERT INTO find_entry (find_entry, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO find_entry (rowid, body) VALUES (new.id, new.body);
END;

CREATE VIRTUAL TABLE find_action USING fts5 (
    body, content = 'action', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
CREATE TRIGGER action_added AFTER INSERT ON action BEGIN
    INSERT INTO find_action (rowid, body) VALUES (new.id, new.body);
END;
CREATE TRIGGER action_removed AFTER DELETE ON action BEGIN
    INSERT INTO find_action (find_action, rowid, body) VALUES ('delete', old.id, old.body);
END;
CREATE TRIGGER action_changed AFTER UPDATE OF body ON action
WHEN old.body IS NOT new.body BEGIN
    INSERT INTO find_action (find_action, rowid, body) VALUES ('delete', old.id, old.body);
    INSERT INTO find_action (rowid, body) VALUES (new.id, new.body);
END;

