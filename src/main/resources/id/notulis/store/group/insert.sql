INSERT INTO standing_group (uid, name) VALUES (?, ?) RETURNING id AS value
