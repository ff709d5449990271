-- Letterhead, city and signatories of an office from some day on; the first has no day. Sheet and
-- type of an office, and the kinds of document that depart from it.

CREATE TABLE edition (
    id INTEGER PRIMARY KEY,
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    since TEXT,
    style INTEGER NOT NULL,
    city TEXT NOT NULL,
    left_emblem TEXT,
    left_width REAL,
    right_emblem TEXT,
    right_width REAL,
    UNIQUE (profile_id, seq)
) STRICT;
INSERT INTO edition (profile_id, seq, style, city)
SELECT id, 0, style, city FROM profile;

-- part: 0 a name of the office, 1 its address, 2 who gets a copy
CREATE TABLE edition_line (
    edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (edition_id, part, seq)
) STRICT, WITHOUT ROWID;
INSERT INTO edition_line (edition_id, part, seq, body)
SELECT e.id, l.address, l.seq, l.body
FROM profile_line l
JOIN edition e ON e.profile_id = l.profile_id;
DROP TABLE profile_line;

ALTER TABLE profile DROP COLUMN style;
ALTER TABLE profile DROP COLUMN city;
ALTER TABLE profile ADD COLUMN font TEXT NOT NULL DEFAULT 'Arial';
ALTER TABLE profile ADD COLUMN points REAL NOT NULL DEFAULT 12;
ALTER TABLE profile ADD COLUMN spacing REAL NOT NULL DEFAULT 1;

-- Without a paper it has the office's standard page.
CREATE TABLE document_setup (
    id INTEGER PRIMARY KEY,
    profile_id INTEGER NOT NULL REFERENCES profile (id) ON DELETE CASCADE,
    kind INTEGER NOT NULL,
    variant TEXT,
    paper INTEGER,
    landscape INTEGER,
    margin_top REAL,
    margin_right REAL,
    margin_bottom REAL,
    margin_left REAL,
    font TEXT,
    points REAL,
    spacing REAL,
    UNIQUE (profile_id, kind)
) STRICT;

-- Blocks of signatures, of an edition or of a document that departs from the standard. An alternate
-- one is only offered. `represented` is parted by U+001E.
CREATE TABLE signature_block (
    id INTEGER PRIMARY KEY,
    edition_id INTEGER REFERENCES edition (id) ON DELETE CASCADE,
    setup_id INTEGER REFERENCES document_setup (id) ON DELETE CASCADE,
    alternate INTEGER NOT NULL,
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
    CHECK ((edition_id IS NULL) <> (setup_id IS NULL))
) STRICT;
CREATE INDEX signature_block_edition ON signature_block (edition_id, alternate, seq)
    WHERE edition_id IS NOT NULL;
CREATE INDEX signature_block_setup ON signature_block (setup_id, seq)
    WHERE setup_id IS NOT NULL;

-- An abbreviation nobody knows stays in front of the post, where it was printed.
INSERT INTO signature_block (
    edition_id, alternate, seq, role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
)
SELECT e.id, 0, s.seq, s.role, s.capacity, '',
    CASE WHEN s.capacity > 0 OR s.prefix = '' THEN s.post ELSE trim(s.prefix || ' ' || s.post) END,
    s.rank_id, s.retired, s.corps, s.front_titles, s.name, s.back_titles, s.service_number
FROM (
    SELECT *,
        CASE lower(replace(replace(prefix, '.', ''), ' ', ''))
            WHEN 'an' THEN 1
            WHEN 'ub' THEN 2
            WHEN 'plt' THEN 3
            WHEN 'plh' THEN 4
            WHEN 'ps' THEN 5
            ELSE 0
        END AS capacity
    FROM signatory
) s
JOIN edition e ON e.profile_id = s.profile_id;
DROP TABLE signatory;
