-- Lists of people come in and go out: the telephone number that stands in them, and what the columns
-- of a list mean, remembered by its headings.
ALTER TABLE person ADD COLUMN phone TEXT NOT NULL DEFAULT '';
CREATE TABLE list_columns (
    headings TEXT PRIMARY KEY,
    meanings TEXT NOT NULL
) STRICT, WITHOUT ROWID;
