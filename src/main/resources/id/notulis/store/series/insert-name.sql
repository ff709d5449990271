INSERT INTO series_name (series_id, seq, name) VALUES (?, ?, ?)
