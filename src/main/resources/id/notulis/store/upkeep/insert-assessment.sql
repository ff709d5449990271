INSERT INTO assessment (uid, upkeep_id, seq, day, held_by, name, body)
VALUES (?, ?, ?, ?, ?, ?, ?)
