INSERT INTO following (action_uid) VALUES (?)
RETURNING id AS value
