INSERT INTO invitation (meeting_uid, destination, day, dress, note, confirmation)
VALUES (?, ?, ?, ?, ?, ?)
RETURNING id AS value
