INSERT INTO issuance (meeting_uid, kind, office_uid)
VALUES (?, ?, ?)
RETURNING id AS value
