INSERT INTO publication (meeting_uid, headline, approved_by, approved_on)
VALUES (?, ?, ?, ?)
RETURNING id AS value
