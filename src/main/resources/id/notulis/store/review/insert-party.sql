INSERT INTO seal_party (agreement_id, seq, name, number) VALUES (?, ?, ?, ?)
