INSERT INTO obligation (uid, upkeep_id, seq, number, side, person, task, due, fulfilled)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
