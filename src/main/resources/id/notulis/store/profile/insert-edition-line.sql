INSERT INTO edition_line (edition_id, part, seq, body) VALUES (?, ?, ?, ?)
