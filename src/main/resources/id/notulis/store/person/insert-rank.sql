INSERT INTO former_rank (person_id, seq, until, rank_id, retired, corps)
VALUES (?, ?, ?, ?, ?, ?)
