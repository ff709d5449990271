INSERT INTO action (id, body, due, priority, status, done_on)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE
SET body = excluded.body,
    due = excluded.due,
    priority = excluded.priority,
    status = excluded.status,
    done_on = excluded.done_on
