INSERT INTO point (agreement_id, number, body) VALUES (?, ?, ?)
