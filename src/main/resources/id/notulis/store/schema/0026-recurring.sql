-- What comes again: series of meetings, beside the names the meetings have, and the people who come
-- together. Both go by identities and not by keys: a meeting or a person may be removed and brought
-- back by undo.
CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    rhythm INTEGER
) STRICT;

-- The name it has now comes first, with 0.
CREATE TABLE series_name (
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (series_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX series_name_lower ON series_name (lower(name));

CREATE TABLE series_meeting (
    series_id INTEGER NOT NULL REFERENCES series (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    meeting_uid TEXT NOT NULL,
    PRIMARY KEY (series_id, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE standing_group (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE standing_group_member (
    group_id INTEGER NOT NULL REFERENCES standing_group (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    person_uid TEXT NOT NULL,
    PRIMARY KEY (group_id, seq)
) STRICT, WITHOUT ROWID;

-- Which series each meeting belongs to: known ones by their key, others by their name.
CREATE VIEW meeting_series AS
SELECT m.id AS meeting_id, coalesce('#' || n.series_id, '=' || lower(m.series)) AS series
FROM meeting m
LEFT JOIN series_name n ON lower(n.name) = lower(m.series)
WHERE m.series <> ''
UNION
SELECT m.id, '#' || a.series_id
FROM series_meeting a
JOIN meeting m ON m.uid = a.meeting_uid;
