-- What each document was made from, part by part, and for whom. Lines from before have no parts, and
-- neither size nor state of the book; they were the office's own copies.
ALTER TABLE document ADD COLUMN audience INTEGER NOT NULL DEFAULT 0;
ALTER TABLE document ADD COLUMN record_no INTEGER;
ALTER TABLE document ADD COLUMN size INTEGER;

CREATE TABLE document_part (
    document_id INTEGER NOT NULL REFERENCES document (id) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    hash TEXT NOT NULL,
    PRIMARY KEY (document_id, part)
) STRICT, WITHOUT ROWID;
