-- What was typed and not yet entered, one line for each field somebody was typing in. No part of the
-- record: it is read when the book is opened and goes when the text is entered.
CREATE TABLE draft (
    place TEXT PRIMARY KEY,
    body TEXT NOT NULL,
    at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
