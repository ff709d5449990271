-- Files of the document log are found by their number and by their name, which is what stands behind
-- the last separator of either system. What is looked for and listed again and again has a name.
ALTER TABLE document ADD COLUMN name TEXT GENERATED ALWAYS AS (
    substr(path, 1 + length(rtrim(path, replace(replace(path, '/', ''), '\', ''))))
) VIRTUAL;

CREATE VIRTUAL TABLE find_document USING fts5 (
    number, name, content = 'document', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3'
);
INSERT INTO find_document (find_document) VALUES ('rebuild');
CREATE TRIGGER document_added AFTER INSERT ON document BEGIN
    INSERT INTO find_document (rowid, number, name) VALUES (new.id, new.number, new.name);
END;
CREATE TRIGGER document_removed AFTER DELETE ON document BEGIN
    INSERT INTO find_document (find_document, rowid, number, name) VALUES ('delete', old.id, old.number, old.name);
END;
CREATE TRIGGER document_changed AFTER UPDATE OF number, path ON document
WHEN old.number IS NOT new.number OR old.path IS NOT new.path BEGIN
    INSERT INTO find_document (find_document, rowid, number, name) VALUES ('delete', old.id, old.number, old.name);
    INSERT INTO find_document (rowid, number, name) VALUES (new.id, new.number, new.name);
END;

-- sort: 0 a search, its text in body; 1 a filter of actions. who: 0 anybody, 1 somebody the book
-- knows, 2 words, 3 nobody yet. due: 0 whenever, 1 between the days, from 2 on a time around the day
-- it is used.
CREATE TABLE saved (
    id INTEGER PRIMARY KEY,
    uid TEXT NOT NULL UNIQUE,
    sort INTEGER NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL,
    who INTEGER NOT NULL,
    owner_uid TEXT,
    owner_words TEXT,
    organisation_uid TEXT,
    meeting_uid TEXT,
    agreement_uid TEXT,
    point INTEGER,
    due INTEGER NOT NULL,
    first_day TEXT,
    last_day TEXT
) STRICT;
CREATE INDEX saved_name ON saved (sort, name COLLATE NOCASE);
