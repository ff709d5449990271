INSERT INTO photo (uid, meeting_id, seq, file, caption, credit, sha256)
VALUES (?, ?, ?, ?, ?, ?, ?)
