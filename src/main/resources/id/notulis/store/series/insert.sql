INSERT INTO series (uid, rhythm) VALUES (?, ?) RETURNING id AS value
