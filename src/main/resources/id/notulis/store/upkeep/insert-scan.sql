INSERT INTO scan (uid, upkeep_id, seq, file, sha256, size, stamped_at, stamped_by)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
