INSERT INTO profile_line (profile_id, address, seq, body) VALUES (?, ?, ?, ?)
