INSERT INTO entry_point (entry_id, seq, meeting_id, agreement_id, number)
VALUES (?, ?, ?, ?, ?)
