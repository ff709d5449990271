INSERT INTO review (meeting_uid) VALUES (?)
RETURNING id AS value
