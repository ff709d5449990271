INSERT INTO delegation (meeting_id, seq, organisation_id, organisation_name)
VALUES (?, ?, ?, ?)
RETURNING id AS value
