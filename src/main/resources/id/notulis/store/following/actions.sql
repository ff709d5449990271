SELECT id, step, role, due, priority, status, done_on
FROM former_action
WHERE following_id = ?
