INSERT INTO publication (meeting_uid, headline, subhead, embargo, approved_by, approved_on)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id AS value
