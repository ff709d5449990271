INSERT INTO seal_point (agreement_id, seq, number, body) VALUES (?, ?, ?, ?)
