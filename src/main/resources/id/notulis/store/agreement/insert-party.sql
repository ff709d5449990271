INSERT INTO signer (agreement_id, seq, name, number) VALUES (?, ?, ?, ?)
