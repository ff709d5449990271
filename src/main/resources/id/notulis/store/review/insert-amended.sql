INSERT INTO amended (amendment_id, seq, before, after) VALUES (?, ?, ?, ?)
