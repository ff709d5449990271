INSERT INTO addressee (invitation_id, seq, text)
VALUES (?, ?, ?)
