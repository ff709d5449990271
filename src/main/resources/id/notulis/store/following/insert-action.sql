INSERT INTO former_action (following_id, step, role, due, priority, status, done_on)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING id AS value
