SELECT id, destination, day, dress, note, confirmation
FROM invitation
WHERE meeting_uid = ?
