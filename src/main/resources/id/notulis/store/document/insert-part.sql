INSERT INTO document_part (document_id, part, hash)
VALUES (?, ?, ?)
