INSERT INTO published_link (publication_id, uid, seq, medium, day, address)
VALUES (?, ?, ?, ?, ?, ?)
