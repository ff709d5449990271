INSERT INTO list_columns (headings, meanings)
VALUES (?, ?)
ON CONFLICT (headings) DO UPDATE
SET meanings = excluded.meanings
