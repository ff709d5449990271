INSERT INTO template (document, seq, file_name, put_at, data_id)
VALUES (?, ?, ?, ?, (SELECT id FROM template_data WHERE sha256 = ?))
