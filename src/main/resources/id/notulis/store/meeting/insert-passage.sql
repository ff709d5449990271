INSERT INTO passage (meeting_id, kind, seq, body) VALUES (?, ?, ?, ?)
